/**
 * `node test/bench/checklist.js`: what a thousand questions cost, in milliseconds of script (and of
 * style and layout), without throttling. Run it by hand on a quiet machine after `npm run build`.
 */
import { launchChromium } from '../e2e/engines.js';
import { openSite } from '../e2e/site.js';

const ROUNDS = 7;

const practice = (count) => ({
  region: 'US',
  checklist: {
    add: Array.from({ length: count }, (_, n) => ({
      id: `x${n}`,
      category: `Topic ${n % 25}`,
      question: `What would you say about number ${n}, in a few words?`,
      why: 'It may matter to you.',
      helpful: 'A plain answer.',
    })),
  },
});

const pageOf = (count) => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
  <script src="/dist/embed/alliance-checklist.js"></script></head><body><main></main>
  <script type="application/json" id="facts">${JSON.stringify(practice(count))}</script>
  </body></html>`,
});

/** What is done, by name. Each runs in the page and waits until it is drawn. */
const ACTIONS = {
  'first paint': () => {
    const widget = document.createElement('alliance-checklist');
    widget.append(document.querySelector('#facts').cloneNode(true));
    document.querySelector('main').replaceChildren(widget);
  },
  'all questions': () => window.press('See all'),
  'open a topic': () => window.root().querySelectorAll('.category > summary')[9].click(),
  'a letter: n': () => window.search('n'),
  'a letter: nu': () => window.search('nu'),
  'a letter: number 7': () => window.search('number 7'),
  'search emptied': () => window.search(''),
  'add all': () => window.press('Add all'),
  'back to my list': () => window.press('Back to my list'),
  'show 50 more': () => window.press('Show 50 more'),
  'move one down': () => window.root().querySelectorAll('.move')[3].click(),
  'take one out': () => window.root().querySelectorAll('.rows .check')[5].click(),
  'in the talk': () => window.root().querySelectorAll('.modes input')[1].click(),
  'tick one': () => window.root().querySelectorAll('.asking .check')[5].click(),
};

const prepare = () => {
  window.root = () => document.querySelector('alliance-checklist').shadowRoot;
  window.press = (name) =>
    [...window.root().querySelectorAll('button')]
      .find((button) => button.textContent.trim().startsWith(name))
      .click();
  window.search = (words) => {
    const box = window.root().querySelector('input[type=search]');
    box.value = words;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  window.shifts = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) {
      if (!hadRecentInput) window.shifts += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

async function measure(count) {
  const site = await openSite({ '/page': pageOf(count) });
  const browser = await launchChromium();
  const costs = new Map();
  let shifts = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.newPage();
    await page.goto(`${site.url}/page`);
    await page.evaluate(prepare);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    const read = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      const of = (name) => metrics.find((metric) => metric.name === name).value * 1000;
      return [of('ScriptDuration'), of('LayoutDuration') + of('RecalcStyleDuration')];
    };
    for (const [name, action] of Object.entries(ACTIONS)) {
      const before = await read();
      await page.evaluate(action);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const after = await read();
      costs.set(name, [...(costs.get(name) ?? []), after.map((value, at) => value - before[at])]);
    }
    shifts = Math.max(shifts, await page.evaluate(() => window.shifts));
    await page.close();
  }
  await browser.close();
  await site.close();
  return { costs, shifts };
}

const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const column = (value) => value.toFixed(1).padStart(9);

for (const count of [0, 1000]) {
  const { costs, shifts } = await measure(count);
  console.log(`\n${40 + count} questions, median of ${ROUNDS}, ms`);
  console.log(`${''.padEnd(22)}   script   layout`);
  for (const [name, rounds] of costs) {
    const [script, layout] = [0, 1].map((at) => middle(rounds.map((each) => each[at])));
    console.log(`${name.padEnd(22)}${column(script)}${column(layout)}`);
  }
  console.log(`${'layout shift'.padEnd(22)}${shifts.toFixed(4).padStart(9)}`);
}
