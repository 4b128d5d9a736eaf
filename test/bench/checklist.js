/**
 * `node test/bench/checklist.js`: what a thousand questions cost, without throttling: milliseconds of
 * script (with painting), of style and layout, and how far anything on the screen jumps. Run it by hand on a quiet
 * machine after `npm run build`. It reports and asserts nothing.
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

/** The widget stands between the page's own words, as it would on a practice's site. */
const pageOf = (count) => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
  <link rel="stylesheet" href="/dist/embed/alliance.css">
  <script src="/dist/embed/alliance-checklist.js"></script></head><body>
  <p>Before</p><main></main><p>After</p>
  <script type="application/json" id="facts">${JSON.stringify(practice(count))}</script>
  </body></html>`,
});

const button = (name) => (page) => page.getByRole('button', { name }).first();
const mode = (name) => (page) => page.locator('.modes label', { hasText: name });
const search = (page) => page.getByRole('searchbox');
const one = (css) => (page) => page.locator(`alliance-checklist ${css}`).nth(5);

/** What a visitor does, in order: a name, on what, and what they type there. */
const STEPS = [
  ['all questions', button(/^See all/)],
  ['open a topic', one('.category > summary')],
  ['a letter: n', search, 'n'],
  ['another: nu', search, 'nu'],
  ['and more: number 7', search, 'number 7'],
  ['search emptied', search, ''],
  ['add all', button(/^Add all/)],
  ['back to my list', button('Back to my list')],
  ['show 50 more', button(/^Show 50 more/)],
  ['move one down', button(/^Move down/)],
  ['take one out', one('.rows .check')],
  ['in the talk', mode('During')],
  ['tick one', one('.asking .check')],
];

/** Runs in the page: draws the widget. */
function draw() {
  return new Promise((done) => {
    setTimeout(() => {
      const widget = document.createElement('alliance-checklist');
      widget.append(document.querySelector('#facts').cloneNode(true));
      document.querySelector('main').replaceChildren(widget);
      requestAnimationFrame(() => setTimeout(done));
    });
  });
}

/** Runs in the page, on a control: presses it or types there. */
function act(control, words) {
  return new Promise((done) => {
    setTimeout(() => {
      if (words === undefined) control.click();
      else {
        control.value = words;
        control.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      requestAnimationFrame(() => setTimeout(done));
    });
  });
}

const nextFrame = (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

/** Time the page's own thread has worked since it began, in ms: others on the machine do not count. */
async function work(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value * 1000;
  const layout = of('LayoutDuration') + of('RecalcStyleDuration');
  // Browsers leave promises out of what they count as script; so this counts painting in.
  return [of('TaskDuration') - layout, layout];
}

async function time(page, costs) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const measure = async (name, make) => {
    const before = await work(devtools);
    await make();
    const after = await work(devtools);
    costs.set(name, [...(costs.get(name) ?? []), after.map((value, at) => value - before[at])]);
  };
  await measure('first paint', () => page.evaluate(draw));
  for (const [name, find, words] of STEPS) {
    await nextFrame(page);
    const control = find(page);
    // A short list has nothing more to show.
    if ((await control.count()) > 0) await measure(name, () => control.evaluate(act, words));
  }
}

/** By real presses, since what moves within half a second of one is what the visitor asked for. */
async function findShifts(page) {
  await page.evaluate(draw);
  await page.evaluate(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries()) {
        if (!hadRecentInput) window.shifts += value;
      }
    }).observe({ type: 'layout-shift' });
  });
  for (const [, find, words] of STEPS) {
    await nextFrame(page);
    const control = find(page);
    if ((await control.count()) === 0) continue;
    if (words === undefined) await control.click();
    else {
      await control.selectText();
      await (words ? page.keyboard.type(words) : page.keyboard.press('Backspace'));
    }
  }
  await nextFrame(page);
  return page.evaluate(() => window.shifts);
}

async function measure(count) {
  const site = await openSite({ '/page': pageOf(count) });
  const browser = await launchChromium();
  const open = async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/page`);
    return page;
  };
  const costs = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    const page = await open();
    await time(page, costs);
    await page.close();
  }
  const shifts = await findShifts(await open());
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
