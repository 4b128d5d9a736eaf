/** What is below a widget stays where it is while the script loads, with `alliance.css`. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { launchChromium } from './engines.js';
import { openSite } from './site.js';

const WIDGETS = ['checklist', 'fit-quiz', 'feedback', 'booking'];

const DEMO = readdirSync('demo', { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html'));

/** Both ways to write a widget. */
const TAGS = WIDGETS.flatMap((widget) => [
  [widget, `<alliance-${widget}></alliance-${widget}>`],
  [`div-${widget}`, `<div data-alliance="${widget}"></div>`],
]);

const pageOf = (tag) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <link rel="stylesheet" href="/dist/embed/alliance.css">
  <style>body { margin: 16px; font: 17px/1.5 sans-serif }</style></head>
  <body><h1>A practice</h1>${tag}<p>After it</p></body></html>`;

/** The browser's own measure: the sum of all layout shifts that nobody caused by a press. */
function watchShifts() {
  window.shifts = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shifts += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

describe('with alliance.css the page does not jump', () => {
  let site;
  let browser;
  let page;
  before(async () => {
    const pages = TAGS.map(([name, tag]) => [`/${name}`, { body: pageOf(tag) }]);
    site = await openSite(Object.fromEntries(pages));
    browser = await launchChromium();
    page = await browser.newPage();
    await page.addInitScript(watchShifts);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [name] of TAGS) {
    for (const width of [360, 1280]) {
      it(`${name}, ${width} px`, async () => {
        await page.setViewportSize({ width, height: 740 });
        await page.goto(`${site.url}/${name}`);
        await wait(100);
        await page.addScriptTag({ url: '/dist/embed/alliance.js' });
        await page.getByRole('button').first().waitFor();
        await wait(300);
        assert.equal(await page.evaluate(() => window.shifts), 0);
      });
    }
  }

  for (const file of DEMO) {
    for (const width of [320, 1280]) {
      it(`demo/${file}, ${width} px`, async () => {
        await page.setViewportSize({ width, height: 740 });
        await page.goto(`${site.url}/demo/${file}`, { waitUntil: 'networkidle' });
        assert.equal(await page.evaluate(() => window.shifts), 0);
      });
    }
  }
});

describe('while the practice’s file is on its way', () => {
  let site;
  let browser;
  let page;
  before(async () => {
    site = await openSite();
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  afterEach(() => page?.close());

  /** Opens the contact page of the demo; its file takes so long. */
  async function openSlow(ms) {
    page = await browser.newPage({ viewport: { width: 320, height: 740 } });
    await page.route('**/practice.json', async (route) => {
      await wait(ms);
      await route.continue().catch(() => undefined);
    });
    await page.addInitScript(watchShifts);
    await page.goto(`${site.url}/demo/solo/contact.html`);
  }

  const fallback = () => page.getByText('I reply within one working day.');
  const drawn = () => page.getByRole('heading', { name: 'Take your time' });

  it('shows what the owner wrote between the tags, then the widget, and nothing jumps', async () => {
    await openSlow(700);
    assert.equal(await fallback().isVisible(), true);
    assert.equal(await drawn().count(), 0);
    await drawn().waitFor();
    assert.equal(await fallback().isVisible(), false);
    assert.equal(await page.evaluate(() => window.shifts), 0);
  });

  it('shows the widget without the file where that takes long, and fills it in later', async () => {
    await openSlow(3500);
    await page.getByRole('heading', { name: 'What to expect from a first talk' }).waitFor();
    // Until then the link between the tags is the only way to get in touch.
    assert.equal(await fallback().isVisible(), true);
    const link = await fallback().boundingBox();
    const next = await page.getByText('You get in touch.').boundingBox();
    assert.ok(next.y - link.y - link.height > 12, 'it stands apart from what follows');
    await drawn().waitFor();
    assert.equal(await fallback().isVisible(), false);
    await page.getByRole('link', { name: 'Call +1 212 555 0100' }).first().waitFor();
  });
});
