/** The same few commands for every browser: Playwright, Puppeteer and plain WebDriver behind them. */
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { CHROMIUM_ARGS, findBrowser, startWebKitDriver } from '../../scripts/browsers.js';

/** What `npm test` chose; Chromium when a file runs on its own. */
export const engines = (process.env.ENGINES || 'chromium').split(',');

/**
 * Opens a browser with one page: `goto(url)`, `evaluate(function, ...args)`, `press(key)` and
 * `close()`. `hosts` are names that shall lead to this machine; `port` serves them, too.
 */
export async function openBrowser(engine, { hosts = [], port } = {}) {
  const executablePath = await findBrowser(engine);
  if (!executablePath) throw new Error(`${engine} was asked for, but is not on this machine.`);
  return { chromium: openChromium, firefox: openFirefox, webkit: openWebKit }[engine](
    executablePath,
    { hosts, port },
  );
}

/**
 * Asks the page until its answer is right, for as long as a busy machine may take; gives back the
 * last answer. A page that is just coming or going has none.
 */
export async function answerOf(browser, fn, isRight, ...args) {
  const end = Date.now() + 10_000;
  for (;;) {
    const answer = await browser.evaluate(fn, ...args).catch(() => undefined);
    if ((answer !== undefined && isRight(answer)) || Date.now() > end) return answer;
    await wait(50);
  }
}

/** Playwright's own browser object, for journeys that need more than the few commands. */
export async function launchChromium({ hosts = [] } = {}) {
  const { chromium } = await import('playwright-core');
  const executablePath = await findBrowser('chromium');
  const rules = hosts.map((host) => `MAP ${host} 127.0.0.1`).join();
  const args = rules ? [...CHROMIUM_ARGS, `--host-resolver-rules=${rules}`] : CHROMIUM_ARGS;
  return chromium.launch({ executablePath, args });
}

/** The few commands, for a page of Playwright's or Puppeteer's. */
export const commandsOf = (page, close) => ({
  page,
  goto: (url) => page.goto(url),
  evaluate: (fn, ...args) => page.evaluate(asExpression(fn, args)),
  press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
  close,
});

async function openChromium(_, { hosts }) {
  const browser = await launchChromium({ hosts });
  return commandsOf(await browser.newPage(), () => browser.close());
}

async function openFirefox(executablePath, { hosts }) {
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'network.dns.localDomains': hosts.join() },
  });
  return commandsOf(await browser.newPage(), () => browser.close());
}

/** WebDriver knows keys by characters of its own. */
const WEBDRIVER_KEYS = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' ' };

async function openWebKit(_, { hosts, port }) {
  const driver = await startWebKitDriver();
  const send = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${driver.port}${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.message ?? response.status}`);
    return value;
  };
  // A name leads here by way of a proxy; any server answers whole addresses, too.
  const proxy = { proxyType: 'manual', httpProxy: `localhost:${port}`, noProxy: ['localhost'] };
  const capabilities = {
    alwaysMatch: { ...driver.capabilities, ...(hosts.length ? { proxy } : {}) },
  };
  const { sessionId } = await send('POST', '/session', { capabilities });
  const session = `/session/${sessionId}`;
  return {
    goto: (url) => send('POST', `${session}/url`, { url }),
    evaluate: (fn, ...args) =>
      send('POST', `${session}/execute/sync`, {
        script: `return ${asExpression(fn, args)}`,
        args: [],
      }),
    press: (key) => {
      const value = WEBDRIVER_KEYS[key] ?? key;
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
      return send('POST', `${session}/actions`, {
        actions: [{ type: 'key', id: 'keys', actions }],
      });
    },
    close: async () => {
      await send('DELETE', session).catch(() => undefined);
      driver.stop();
    },
  };
}

/** `fn`: a function, or the source of one. */
const asExpression = (fn, args) => `(${fn})(...${JSON.stringify(args)})`;
