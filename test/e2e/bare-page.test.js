/**
 * The whole promise of the script tag, in every engine: a page with nothing else works under the
 * strictest policy, asks for nothing, keeps nothing, throws nothing.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { answerOf, engines, openBrowser } from './engines.js';
import { openSite, withPolicy } from './site.js';

const TAGS = ['checklist', 'fit-quiz', 'feedback', 'booking'].map((name) => `alliance-${name}`);
const tags = TAGS.map((tag) => `<${tag}></${tag}>`).join('\n');
/** The owner of bare tags is told so, a few seconds after they were drawn: on a slow day, in time for us. */
const NO_REGION = /> region: No region is set/;
const strict = withPolicy("default-src 'none'; script-src 'self'");
const script = '<script src="/dist/embed/alliance.js" defer></script>';

const pageOf = (head, body = tags) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`;

/** Runs before everything else and writes down what goes wrong. */
const SPY = `
  window.wrong = [];
  addEventListener('error', (event) => wrong.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => wrong.push(String(event.reason)));
  for (const level of ['warn', 'error']) {
    const say = console[level];
    console[level] = (...words) => { wrong.push(words.join(' ')); say.apply(console, words); };
  }
  window.namesBefore = ['namesBefore', ...Object.getOwnPropertyNames(window)];
`;
const spy = '<script src="/spy.js"></script>';

const code = readFileSync('dist/embed/alliance.js', 'utf8');
const glued = `let L = 1, b = 2; window.first = () => 1\n${code}\nwindow.last = () => 2`;

const PAGES = {
  '/spy.js': { type: 'text/javascript', body: SPY },
  '/glued.js': { type: 'text/javascript', body: glued },
  '/bare': { headers: strict, body: pageOf(script) },
  '/watched': { headers: strict, body: pageOf(spy + script) },
  '/module': {
    headers: strict,
    body: pageOf(`${spy}<script type="module" src="/dist/embed/alliance.js"></script>`),
  },
  '/twice': {
    headers: strict,
    body: pageOf(
      `${spy}${script}<script type="module" src="/dist/embed/alliance.js"></script><script src="/dist/embed/alliance.js?ver=2" defer></script>`,
    ),
  },
  '/glued': { headers: strict, body: pageOf(`${spy}<script src="/glued.js" defer></script>`) },
  '/each-alone': {
    headers: strict,
    body: pageOf(
      spy + TAGS.map((tag) => `<script src="/dist/embed/${tag}.js" defer></script>`).join(''),
    ),
  },
  '/forbidden': { headers: strict, body: pageOf('<style>body { color: red }</style>') },
};

/** What a visitor could see of each widget: the text of its open shadow root. */
function readWidgets(names) {
  return names.map((name) => {
    const widget = document.querySelector(name);
    const base = widget?.shadowRoot?.querySelector('[part~=base]');
    return { name, text: base?.textContent ?? '', height: widget?.offsetHeight ?? 0 };
  });
}

function readTraces() {
  return {
    wrong: window.wrong ?? [],
    stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    cookie: document.cookie,
    title: document.title,
    address: location.pathname + location.search + location.hash,
    newNames: window.namesBefore
      ? Object.getOwnPropertyNames(window).filter((name) => !window.namesBefore.includes(name))
      : [],
  };
}

for (const engine of engines) {
  describe(`in ${engine}`, () => {
    let site;
    let page;
    before(async () => {
      site = await openSite(PAGES);
      page = await openBrowser(engine);
    });
    after(async () => {
      await page?.close();
      await site?.close();
    });
    beforeEach(() => {
      site.asked.length = 0;
      site.violations.length = 0;
    });

    async function expectWorkingWidgets(path) {
      await page.goto(site.url + path);
      const isThere = (all) => all.every(({ text, height }) => text.length > 200 && height > 100);
      for (const { name, text, height } of await answerOf(page, readWidgets, isThere, TAGS)) {
        assert.ok(text.length > 200, `${name} says: ${text}`);
        assert.ok(height > 100, `${name} is ${height} px high`);
      }
      // What is wrong may come a moment later.
      await wait(300);
      assert.deepEqual(site.violations, []);
      const { wrong, ...traces } = await page.evaluate(readTraces);
      return { ...traces, wrong: wrong.filter((words) => !NO_REGION.test(words)) };
    }

    it('notices a violation when there is one', async () => {
      await page.goto(`${site.url}/forbidden`);
      for (let tries = 0; tries < 100 && site.violations.length === 0; tries++) await wait(50);
      assert.equal(site.violations.length > 0, true);
    });

    it('works with only the script and four bare tags', async () => {
      await expectWorkingWidgets('/bare');
      assert.deepEqual(site.asked, ['/bare', '/dist/embed/alliance.js']);
    });

    it('stores nothing, says nothing, throws nothing, leaves no names', async () => {
      const { wrong, stored, cookie, newNames, title, address } =
        await expectWorkingWidgets('/watched');
      assert.deepEqual(
        { wrong, stored, cookie, newNames },
        { wrong: [], stored: [], cookie: '', newNames: [] },
      );
      assert.deepEqual({ title, address }, { title: 'Page', address: '/watched' });
    });

    for (const [path, how] of [
      ['/module', 'as a module'],
      ['/twice', 'pasted three times, as script, as module and with a version'],
      ['/glued', 'glued between two other scripts'],
      ['/each-alone', 'as four files of one widget each'],
    ]) {
      it(`works ${how}`, async () => {
        const { wrong } = await expectWorkingWidgets(path);
        assert.deepEqual(wrong, []);
      });
    }
  });
}
