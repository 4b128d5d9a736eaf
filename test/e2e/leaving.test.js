/** Leaving fast and coming back: what a second person at the same screen could still see. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { engines, openBrowser } from './engines.js';
import { openSite } from './site.js';

const WORDS = 'something I would not want to be read';

const page = (body) => ({
  body: `<!doctype html><html lang="en"><title>Page</title><body>${body}</body></html>`,
});

const PAGES = {
  '/start': page('<h1>Start</h1>'),
  '/weather': page('<h1>Weather</h1>'),
  '/elsewhere': page('<h1>Elsewhere</h1>'),
};

const feedback = (exit) => `
  <script src="/dist/embed/alliance-feedback.js" defer></script>
  <alliance-feedback quick-exit="${exit}" region="US"></alliance-feedback>
  <a href="/elsewhere">Elsewhere</a>`;

/** Types into the first box for words of one's own. */
function type(words) {
  const area = document.querySelector('alliance-feedback').shadowRoot.querySelector('textarea');
  area.focus();
  area.value = words;
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

const pressExit = () =>
  document.querySelector('alliance-feedback').shadowRoot.querySelector('a.exit').click();

function look() {
  const root = document.querySelector('alliance-feedback')?.shadowRoot;
  return {
    path: location.pathname,
    referrer: document.referrer,
    typed: [...(root?.querySelectorAll('textarea') ?? [])].map(({ value }) => value).join(''),
    covered: !!root?.querySelector('dialog.exit-cover'),
  };
}

for (const engine of engines) {
  describe(`leaving in ${engine}`, () => {
    let site;
    let browser;
    before(async () => {
      site = await openSite({ ...PAGES });
      site.pages['/session'] = page(feedback(`${site.url}/weather`));
      site.pages['/framed'] = page('<iframe src="/session" width="600" height="800"></iframe>');
      browser = await openBrowser(engine);
      await browser.goto(`${site.url}/start`);
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    /** As a link would: drivers lose count after the browser's own back button. */
    const visit = async (path) => {
      await browser.evaluate((to) => setTimeout(() => location.assign(to)), site.url + path);
      await wait(700);
    };

    const openSession = async () => {
      await visit('/start');
      await visit('/session');
      await browser.evaluate(type, WORDS);
      assert.equal((await browser.evaluate(look)).typed, WORDS);
    };

    it('puts a neutral page in place of this one, and does not say where the visitor was', async () => {
      await openSession();
      await browser.evaluate(pressExit);
      await wait(700);
      const { path, referrer } = await browser.evaluate(look);
      assert.equal(path, '/weather');
      assert.equal(referrer, '');
    });

    it('leaves no way back to the words', async () => {
      await openSession();
      await browser.evaluate(pressExit);
      await wait(700);
      // The page may be gone before it can answer.
      await browser.evaluate(() => history.back()).catch(() => undefined);
      await wait(700);
      assert.equal((await browser.evaluate(look)).path, '/start');
    });

    it('empties the page for whoever comes back to it by the browser’s own button', async () => {
      await openSession();
      await browser.evaluate(() => document.querySelector('a[href="/elsewhere"]').click());
      await wait(700);
      await browser.evaluate(() => history.back());
      await wait(700);
      const { path, typed, covered } = await browser.evaluate(look);
      assert.deepEqual({ path, typed, covered }, { path: '/session', typed: '', covered: false });
    });

    it('leaves the whole page from inside a frame', async () => {
      await visit('/framed');
      await browser.evaluate(() => {
        const inside = document.querySelector('iframe').contentDocument;
        inside.querySelector('alliance-feedback').shadowRoot.querySelector('a.exit').click();
      });
      await wait(700);
      assert.equal((await browser.evaluate(look)).path, '/weather');
    });
  });
}
