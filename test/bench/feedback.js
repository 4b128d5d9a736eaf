/**
 * `node test/bench/feedback.js`: what a long history costs, in milliseconds of script (and of style
 * and layout), without throttling. It checks that everything works, and no time. Run it by hand on a
 * quiet machine after `npm run build`.
 */
import assert from 'node:assert/strict';
import { launchChromium } from '../e2e/engines.js';
import { openSite } from '../e2e/site.js';

const ROUNDS = 7;
const LINES = ['open', 'got', 'link', 'use', 'say', 'back'];

/** So many sessions, one a day up to yesterday, that go up and down. */
function sessions(count) {
  return Array.from({ length: count }, (_, at) => {
    const date = new Date(Date.now() - (count - at) * 24 * 60 * 60 * 1000);
    const lines = LINES.map((id, line) => [id, Math.round(50 + 40 * Math.sin(at / 3 + line))]);
    const day = date.toISOString().slice(0, 10);
    return { day, lines: Object.fromEntries(lines), pace: (at % 5) - 2 };
  });
}

const table = (entries) =>
  ['day,open,got,link,use,say,back,pace']
    .concat(entries.map(({ day, lines, pace }) => [day, ...Object.values(lines), pace].join()))
    .join('\n');

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
  <script src="/dist/embed/alliance-feedback.js"></script></head><body><main></main></body></html>`;

/** What is done, by name. Each runs in the page and waits until it is drawn. */
const ACTIONS = {
  'first paint': () => {
    const widget = document.createElement('alliance-feedback');
    widget.setAttribute('region', 'US');
    document.querySelector('main').replaceChildren(widget);
  },
  'answer a line': () => window.key('line-open'),
  'answer another': () => window.key('line-got'),
  'open the history': () => window.unfold('How it goes'),
  'the numbers': () => window.unfold('The same in'),
  'add today': () => window.press('Add today'),
  'earlier ones': () => window.press('Earlier ones'),
  'delete one': () => window.press('Delete'),
  undo: () => window.press('Undo'),
  'as a table': () => window.press('Save as a table'),
  'delete all': () => window.press('Delete all'),
  'bring in a file': () => window.bringIn(),
};

const prepare = (file) => {
  window.root = () => document.querySelector('alliance-feedback').shadowRoot;
  const find = (selector, name) =>
    [...window.root().querySelectorAll(selector)].find((each) =>
      each.textContent.trim().startsWith(name),
    );
  // A short history has no earlier page.
  window.press = (name) => find('button', name)?.click();
  window.unfold = (name) => find('summary', name).click();
  window.key = (id) =>
    window
      .root()
      .getElementById(id)
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
  window.bringIn = () => {
    const input = window.root().querySelector('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([file], 'my-numbers.csv'));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
  };
  HTMLAnchorElement.prototype.click = () => undefined;
  window.longest = 0;
  window.from = Infinity;
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries()) {
      if (startTime < window.from) continue;
      window.longest = Math.max(window.longest, duration);
    }
  }).observe({ type: 'longtask' });
};

/** After the press, until the part is there and all is drawn. */
const settle = async () => {
  for (let frame = 0; frame < 4; frame++) {
    await new Promise((done) => requestAnimationFrame(done));
  }
  const late = window.root().querySelector('.late');
  while (late && !window.root().querySelector('.over-time')) {
    await new Promise((done) => requestAnimationFrame(done));
  }
};

const kept = () =>
  JSON.parse(localStorage.getItem('alliance:feedback-history')).data.entries.length;

async function measureOnce(browser, url, entries, costs) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${url}/page`);
  const data = { entries, asks: true, notYet: '' };
  const saved = JSON.stringify({ v: 1, savedAt: Date.now(), data });
  await page.evaluate((text) => localStorage.setItem('alliance:feedback-history', text), saved);
  await page.evaluate(prepare, table(entries));
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  const read = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const of = (name) => metrics.find((metric) => metric.name === name).value * 1000;
    return [of('ScriptDuration'), of('LayoutDuration') + of('RecalcStyleDuration')];
  };
  for (const [name, action] of Object.entries(ACTIONS)) {
    const before = await read();
    await page.evaluate(action);
    await page.evaluate(settle);
    const after = await read();
    costs.set(name, [...(costs.get(name) ?? []), after.map((value, at) => value - before[at])]);
    // Loading the page is the same for any history; what comes after it is looked at.
    if (name === 'first paint') await page.evaluate(() => (window.from = performance.now()));
    if (name === 'undo') assert.equal(await page.evaluate(kept), entries.length + 1);
    if (name === 'delete all') assert.equal(await page.evaluate(kept), 0);
  }
  assert.equal(await page.evaluate(kept), entries.length, 'the file came in whole');
  const longest = await page.evaluate(() => window.longest);
  await context.close();
  return longest;
}

const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const column = (value) => value.toFixed(1).padStart(9);

const site = await openSite({ '/page': { body: PAGE } });
const browser = await launchChromium();
for (const count of [1, 10, 100, 1000]) {
  const costs = new Map();
  const longest = [];
  const entries = sessions(count);
  for (let round = 0; round < ROUNDS; round++) {
    longest.push(await measureOnce(browser, site.url, entries, costs));
  }
  console.log(`\n${count} sessions, median of ${ROUNDS}, ms`);
  console.log(`${''.padEnd(22)}   script   layout`);
  for (const [name, rounds] of costs) {
    const [script, layout] = [0, 1].map((at) => middle(rounds.map((each) => each[at])));
    console.log(`${name.padEnd(22)}${column(script)}${column(layout)}`);
  }
  console.log(`${'longest task over 50'.padEnd(22)}${column(middle(longest))}`);
}
await browser.close();
await site.close();
