/** A page in Spanish: the file of the language before our script, after it, or long after it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { answerOf, engines, openBrowser } from './engines.js';
import { openSite, withPolicy } from './site.js';

const TAGS = ['checklist', 'fit-quiz', 'feedback', 'booking'].map((name) => `alliance-${name}`);
const SPANISH = {
  'alliance-checklist': 'Preguntas para una primera charla',
  'alliance-fit-quiz': '¿Cómo te gustaría trabajar?',
  'alliance-feedback': '¿Cómo fue hoy?',
  'alliance-booking': 'Cómo es una primera charla',
};

const strict = withPolicy("default-src 'none'; script-src 'self'");
const script = (name, how = 'defer') => `<script src="/dist/embed/${name}.js" ${how}></script>`;
const page = (head) => ({
  headers: strict,
  body: `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Página</title>${head}</head><body>${TAGS.map((tag) => `<${tag}></${tag}>`).join('')}</body></html>`,
});

const PAGES = {
  '/none': page(script('alliance')),
  '/before': page(script('locales/es') + script('alliance')),
  '/after': page(script('alliance') + script('locales/es')),
  '/modules': page(script('alliance', 'type="module"') + script('locales/es', 'type="module"')),
  '/alone': page(script('locales/es', '') + TAGS.map((tag) => script(tag)).join('')),
  '/late': page(script('alliance') + '<script src="/late.js" defer></script>'),
  '/late.js': {
    type: 'text/javascript',
    body: `setTimeout(() => {
      const script = document.createElement('script');
      script.src = '/dist/embed/locales/es.js';
      document.head.append(script);
    }, 300)`,
  },
};

function read(names) {
  return names.map((name) => {
    const base = document.querySelector(name).shadowRoot.querySelector('[part~=base]');
    return [name, base.lang, base.textContent];
  });
}

for (const engine of engines) {
  describe(`in ${engine}`, () => {
    let site;
    let browser;
    before(async () => {
      site = await openSite(PAGES);
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    async function visit(path, language) {
      await browser.goto(site.url + path);
      const isRight = (all) => all.every(([, lang, text]) => lang === language && text);
      return answerOf(browser, read, isRight, TAGS);
    }

    for (const [path, when] of [
      ['/before', 'before our script'],
      ['/after', 'after it'],
      ['/modules', 'as modules'],
      ['/late', 'long after it'],
      ['/alone', 'beside four files of one widget each'],
    ]) {
      it(`all four widgets speak Spanish, with the file ${when}`, async () => {
        for (const [name, lang, text] of await visit(path, 'es')) {
          assert.equal(lang, 'es', name);
          assert.ok(text.includes(SPANISH[name]), `${name} says: ${text.slice(0, 200)}`);
        }
        assert.deepEqual(site.violations, []);
      });
    }

    it('without it they speak English, and say so to a screen reader', async () => {
      await visit('/none', 'en');
      await wait(300);
      for (const [name, lang] of await browser.evaluate(read, TAGS)) assert.equal(lang, 'en', name);
    });
  });
}
