/** Leaving fast and coming back: what a second person at the same screen could still see. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { answerOf, engines, openBrowser } from './engines.js';
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

/** What a second person would find. In a frame, the widget is that of the frame. */
function look() {
  const place = document.querySelector('iframe')?.contentDocument ?? document;
  const root = place.querySelector('alliance-feedback')?.shadowRoot;
  const boxes = [...(root?.querySelectorAll('textarea') ?? [])];
  return {
    path: location.pathname,
    isNew: document.readyState === 'complete' && !window.isOld,
    isDrawn: boxes.length > 0,
    referrer: document.referrer,
    typed: boxes.map(({ value }) => value).join(''),
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

    const findAt = (where, isRight = () => true) =>
      answerOf(browser, look, (found) => found.path === where && isRight(found));

    /** As a link would: drivers lose count after the browser's own back button. */
    const visit = async (path, isRight = ({ isNew }) => isNew) => {
      await browser.evaluate((to) => {
        window.isOld = true;
        setTimeout(() => location.assign(to));
      }, site.url + path);
      return findAt(path, isRight);
    };
    const visitWidget = (path) => visit(path, ({ isNew, isDrawn }) => isNew && isDrawn);

    const openSession = async () => {
      await visit('/start');
      await visitWidget('/session');
      await browser.evaluate(type, WORDS);
      assert.equal((await browser.evaluate(look)).typed, WORDS);
    };

    it('puts a neutral page in place of this one, and does not say where the visitor was', async () => {
      await openSession();
      await browser.evaluate(pressExit);
      const { path, referrer } = await findAt('/weather');
      assert.equal(path, '/weather');
      assert.equal(referrer, '');
    });

    it('leaves no way back to the words', async () => {
      await openSession();
      await browser.evaluate(pressExit);
      await findAt('/weather');
      // The page may be gone before it can answer.
      await browser.evaluate(() => history.back()).catch(() => undefined);
      assert.equal((await findAt('/start')).path, '/start');
    });

    it('empties the page for whoever comes back to it by the browser’s own button', async () => {
      await openSession();
      await browser.evaluate(() => document.querySelector('a[href="/elsewhere"]').click());
      await findAt('/elsewhere');
      await browser.evaluate(() => history.back()).catch(() => undefined);
      await findAt('/session', ({ isDrawn }) => isDrawn);
      // A browser may put words back a moment later.
      await wait(700);
      const { path, typed, covered } = await browser.evaluate(look);
      assert.deepEqual({ path, typed, covered }, { path: '/session', typed: '', covered: false });
    });

    it('leaves the whole page from inside a frame', async () => {
      await visitWidget('/framed');
      await browser.evaluate(() => {
        const inside = document.querySelector('iframe').contentDocument;
        inside.querySelector('alliance-feedback').shadowRoot.querySelector('a.exit').click();
      });
      assert.equal((await findAt('/weather')).path, '/weather');
    });
  });
}
