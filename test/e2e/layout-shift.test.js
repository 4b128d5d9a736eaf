/** What is below a widget stays where it is while the script loads, with `alliance.css`. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { launchChromium } from './engines.js';
import { openSite } from './site.js';

const WIDGETS = ['checklist', 'fit-quiz', 'feedback', 'booking'];

const pageOf = (widget) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <link rel="stylesheet" href="/dist/embed/alliance.css">
  <style>body { margin: 16px; font: 17px/1.5 sans-serif }</style></head>
  <body><h1>A practice</h1><alliance-${widget}></alliance-${widget}><p>After it</p></body></html>`;

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
  before(async () => {
    const pages = WIDGETS.map((widget) => [`/${widget}`, { body: pageOf(widget) }]);
    site = await openSite(Object.fromEntries(pages));
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const widget of WIDGETS) {
    for (const width of [360, 1280]) {
      it(`${widget}, ${width} px`, async () => {
        const page = await browser.newPage({ viewport: { width, height: 740 } });
        await page.addInitScript(watchShifts);
        await page.goto(`${site.url}/${widget}`);
        await wait(100);
        await page.addScriptTag({ url: '/dist/embed/alliance.js' });
        await wait(300);
        const shifts = await page.evaluate(() => window.shifts);
        await page.close();
        assert.ok(shifts < 0.005, `shifts by ${shifts}`);
      });
    }
  }
});
