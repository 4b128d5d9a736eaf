/** The same few commands for every browser: Playwright, Puppeteer and plain WebDriver behind them. */
import process from 'node:process';
import { CHROMIUM_ARGS, findBrowser, startWebKitDriver } from '../../scripts/browsers.js';

/** What `npm test` chose; Chromium when a file runs on its own. */
export const engines = (process.env.ENGINES || 'chromium').split(',');

/** Opens a browser with one page: `goto(url)`, `evaluate(function, ...args)`, `close()`. */
export async function openBrowser(engine) {
  const executablePath = await findBrowser(engine);
  if (!executablePath) throw new Error(`${engine} was asked for, but is not on this machine.`);
  return { chromium: openChromium, firefox: openFirefox, webkit: openWebKit }[engine](
    executablePath,
  );
}

/** Playwright's own browser object, for journeys that need more than the few commands. */
export async function launchChromium() {
  const { chromium } = await import('playwright-core');
  const executablePath = await findBrowser('chromium');
  return chromium.launch({ executablePath, args: CHROMIUM_ARGS });
}

async function openChromium() {
  const browser = await launchChromium();
  const page = await browser.newPage();
  return {
    goto: (url) => page.goto(url),
    evaluate: (fn, ...args) => page.evaluate(asExpression(fn, args)),
    close: () => browser.close(),
  };
}

async function openFirefox(executablePath) {
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  return {
    goto: (url) => page.goto(url),
    evaluate: (fn, ...args) => page.evaluate(asExpression(fn, args)),
    close: () => browser.close(),
  };
}

async function openWebKit() {
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
  const capabilities = { alwaysMatch: driver.capabilities };
  const { sessionId } = await send('POST', '/session', { capabilities });
  const session = `/session/${sessionId}`;
  return {
    goto: (url) => send('POST', `${session}/url`, { url }),
    evaluate: (fn, ...args) =>
      send('POST', `${session}/execute/sync`, {
        script: `return ${asExpression(fn, args)}`,
        args: [],
      }),
    close: async () => {
      await send('DELETE', session).catch(() => undefined);
      driver.stop();
    },
  };
}

const asExpression = (fn, args) => `(${fn})(...${JSON.stringify(args)})`;
