/**
 * `node test/bench/loading.js`: what the widgets cost a visitor with an old phone (processor four
 * times slower than here, 1.6 Mbit/s, 150 ms), beside a hand-written page with the same question; and
 * what many of them cost on one page. Run it by hand on a quiet machine after `npm run build`. It
 * reports and asserts nothing.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { launchChromium } from '../e2e/engines.js';
import { openSite } from '../e2e/site.js';

const TURNS = 7;
const PHONE = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 };
const WIDGETS = ['booking', 'checklist', 'fit-quiz', 'feedback'];

const zipped = (body, type = 'text/html; charset=utf-8') => ({
  body: gzipSync(body, { level: 9 }),
  type,
  headers: { 'content-encoding': 'gzip' },
});
const script = (name) => zipped(readFileSync(`dist/embed/${name}.js`), 'text/javascript');

/** Notes when the first thing to press or to answer was on the screen, and what blocked the page. */
function watch() {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  const wanted = 'input, button, a[href]';
  const ready = () => {
    const widget = document.querySelector('main > *');
    return (widget?.shadowRoot ?? widget)?.querySelector(wanted);
  };
  const look = () => {
    if (!ready()) return requestAnimationFrame(look);
    return requestAnimationFrame(() => setTimeout(() => (window.readyAt = performance.now())));
  };
  requestAnimationFrame(look);
}

const page = (head, main) =>
  zipped(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Practice</title>
  <meta name="viewport" content="width=device-width"><script>(${watch})()</script>${head}</head>
  <body><h1>A practice</h1><p>Some words about it.</p><main>${main}</main></body></html>`);

const BY_HAND = `<form><fieldset><legend>You sit down. Who begins?</legend>
  ${['I do', 'Rather I', 'Both', 'Rather the therapist', 'The therapist']
    .map((label) => `<p><label><input type="radio" name="q"> ${label}</label></p>`)
    .join('')}</fieldset></form>`;

const load = (name) => `<script src="/${name}.js" defer></script>`;
const tag = (name) => `<alliance-${name}></alliance-${name}>`;
const pages = {
  '/by-hand': page('', BY_HAND),
  '/all': page(load('alliance'), WIDGETS.map(tag).join('')),
  '/many': page(load('alliance'), ''),
};
for (const name of WIDGETS) pages[`/${name}`] = page(load(`alliance-${name}`), tag(name));
for (const name of ['alliance', ...WIDGETS.map((widget) => `alliance-${widget}`)]) {
  pages[`/${name}.js`] = script(name);
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const ms = (value) => Number(value.toFixed(1));

async function onPhone(browser, address, measure) {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const tab = await context.newPage();
  const cdp = await context.newCDPSession(tab);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', { offline: false, ...PHONE });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await tab.goto(address);
  await tab.waitForFunction(() => window.readyAt);
  const found = await tab.evaluate(measure);
  await context.close();
  return found;
}

const whenReady = () => ({
  ready: window.readyAt,
  longest: Math.max(0, ...window.longTasks),
});

/** From the press on an answer to the next question, in milliseconds of script. */
async function nextQuestion() {
  const quiz = document.querySelector('alliance-fit-quiz');
  const radio = quiz.shadowRoot.querySelector('input');
  const before = performance.now();
  radio.click();
  await quiz.updateComplete;
  const next = quiz.shadowRoot.querySelector('.moves .primary');
  next.click();
  await quiz.updateComplete;
  return { script: performance.now() - before };
}

/** So many widgets at once, in turn one of each kind, without throttling. */
async function drawMany(count) {
  const kinds = ['booking', 'checklist', 'fit-quiz', 'feedback'];
  const widgets = Array.from({ length: count }, (_, at) =>
    document.createElement(`alliance-${kinds[at % kinds.length]}`),
  );
  const before = performance.now();
  document.querySelector('main').append(...widgets);
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  return performance.now() - before;
}

const site = await openSite(pages);
const browser = await launchChromium();
try {
  const names = ['by-hand', ...WIDGETS, 'all'];
  const times = Object.fromEntries(names.map((name) => [name, []]));
  const steps = [];
  for (let turn = 0; turn < TURNS; turn++) {
    for (const name of names) {
      times[name].push(await onPhone(browser, `${site.url}/${name}`, whenReady));
    }
    steps.push((await onPhone(browser, `${site.url}/fit-quiz`, nextQuestion)).script);
  }
  const base = median(times['by-hand'].map(({ ready }) => ready));
  console.log('An old phone:');
  console.table(
    names.map((name) => {
      const ready = median(times[name].map((each) => each.ready));
      const longest = median(times[name].map((each) => each.longest));
      return {
        page: name,
        'ready, ms': ms(ready),
        'beside by hand': ms(ready / base),
        'longest task, ms': ms(longest),
      };
    }),
  );
  console.log(`From an answer to the next question, script: ${ms(median(steps))} ms`);

  const rows = [];
  for (const count of [12, 25, 50, 100]) {
    const took = [];
    for (let turn = 0; turn < TURNS; turn++) {
      const tab = await browser.newPage();
      await tab.goto(`${site.url}/many`);
      await tab.waitForFunction(() => customElements.get('alliance-booking'));
      took.push(await tab.evaluate(drawMany, count));
      await tab.close();
    }
    rows.push({ widgets: count, 'drawn after, ms': ms(Math.min(...took)) });
  }
  console.log('Many on one page, without throttling:');
  console.table(rows);
} finally {
  await browser.close();
  await site.close();
}
