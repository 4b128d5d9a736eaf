/** On paper: dark words, whatever the page looks like on a screen. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { launchChromium } from './engines.js';
import { openSite } from './site.js';

const WIDGETS = ['booking', 'checklist', 'fit-quiz', 'feedback'];
const tags = WIDGETS.map(
  (name) => `<alliance-${name} region="US"></alliance-${name}>
    <alliance-${name} region="US" id="dark-${name}" theme="dark"></alliance-${name}>`,
).join('');

/** Whether it is open now is read from these hours. */
const hours = `<alliance-booking><script type="application/json">${JSON.stringify({
  region: 'US',
  timeZone: 'America/New_York',
  contact: { phone: '+1 212 555 0100', hours: 'Every day 8–20' },
})}</script></alliance-booking>`;

const site = await openSite({
  '/': {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Night</title>
      <style>body { background: #111; color: #eee }</style>
      <script src="/dist/embed/alliance.js" defer></script></head><body>${tags}${hours}</body></html>`,
  },
});
const browser = await launchChromium();

after(async () => {
  await browser.close();
  await site.close();
});

/** Words that stand on white and are lighter than grey, by widget. */
function tooLight() {
  const light = (color) => {
    const [r, g, b] = color.match(/[\d.]+/g).map(Number);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b > 110;
  };
  const hasWords = ({ childNodes }) =>
    [...childNodes].some(({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim());
  return [...document.body.children].flatMap((widget) =>
    [...widget.shadowRoot.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && hasWords(element))
      .filter((element) => light(getComputedStyle(element).color))
      .map((element) => `${widget.localName} ${widget.id}: ${element.textContent.trim()}`),
  );
}

/** How often the numbers to call are in sight, by widget. */
const numbersInSight = () =>
  [...document.body.children].map(
    ({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('.crisis a[href="tel:988"]')].filter((link) =>
        link.checkVisibility({ contentVisibilityAuto: true }),
      ).length,
  );

async function visit() {
  const page = await browser.newPage();
  await page.goto(site.url);
  await page.waitForFunction(() =>
    [...document.body.children].every(({ hasUpdated }) => hasUpdated),
  );
  return page;
}

describe('a dark page on paper', () => {
  it('has dark words in every widget', async () => {
    const page = await visit();
    assert.notDeepEqual(await page.evaluate(tooLight), [], 'light words on the screen');
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual(await page.evaluate(tooLight), []);
  });

  it('leaves out what is true for now alone', async () => {
    const page = await browser.newPage();
    await page.goto(site.url);
    const line = page.locator('alliance-booking').last().getByText('Every day 8–20');
    assert.match(await line.innerText(), /^(Open|Closed) now\. Every day 8–20/);
    await page.emulateMedia({ media: 'print' });
    assert.match(await line.innerText(), /^Every day 8–20/);
  });

  it('has the numbers to call in every widget, also where they are closed on the screen', async () => {
    const page = await visit();
    const shown = await page.evaluate(numbersInSight);
    assert.ok(shown.includes(0), 'some are closed on the screen');
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual(
      await page.evaluate(numbersInSight),
      shown.map(() => 1),
    );
  });
});
