/** Pages whose own scripts, forms and names get in the way. */
import assert from 'node:assert/strict';
import { readFocus, readSpy } from '../in-page.js';
import { BOOKING, QUIZ } from '../page.js';

const ASK = { to: ({ words }) => words.startsWith('Ask with a short form'), called: 'the form' };
const FIELD = { to: ({ tag, type }) => tag === 'input' && type === 'text', called: 'a text field' };

/** Opens the form, types into its first field, and says what stands there. */
async function typeInForm(visitor, words) {
  const { driver, tabTo, read, until } = visitor;
  // Back to the top of the page; past its end the keyboard would be the browser's.
  const top = () => document.documentElement.querySelector('header input').focus();
  await read(top);
  await tabTo('booking', ASK);
  await driver.press('Enter');
  await until(
    () =>
      Boolean(
        document.documentElement
          .querySelector('alliance-booking')
          .shadowRoot.querySelector('input'),
      ),
    Boolean,
  );
  await read(top);
  await tabTo('booking', FIELD);
  for (const letter of words) await driver.press(letter);
  return read(
    () => document.documentElement.querySelector('alliance-booking').shadowRoot.activeElement.value,
  );
}

/** Every link in our widgets. */
const readLinks = () =>
  [...document.querySelectorAll('alliance-booking, alliance-fit-quiz')].flatMap(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('a')].map((link) => link.getAttribute('href')),
  );

const SWALLOW = `
  const isField = ({ target }) => /^(input|textarea|select)$/i.test(target.tagName);
  for (const type of ['keydown', 'keypress', 'keyup']) {
    document.addEventListener(type, (event) => {
      if (event.key.length === 1 && event.key !== ' ' && !isField(event)) event.preventDefault();
    });
  }
  for (const type of ['selectstart', 'mousedown', 'paste', 'contextmenu']) {
    document.addEventListener(type, (event) => { if (!isField(event)) event.preventDefault(); });
  }`;

/** What libraries of another time added to what all scripts share. */
const PROTOTYPES = `
  Object.prototype.extend = function () { return this };
  Array.prototype.each = function (work) { for (let i = 0; i < this.length; i++) work(this[i]) };
  Array.prototype.contains = function (one) { return this.indexOf(one) >= 0 };
  Array.prototype.toJSON = function () { return JSON.stringify(this.join()) };
  String.prototype.toJSON = function () { return '"' + this + '"' };
  Date.prototype.toJSON = function () { return 'date' };
  Function.prototype.bind = function (self, ...first) {
    const work = this; return function (...rest) { return work.apply(self, first.concat(rest)) };
  };
  document.getElementsByClassName = function () { return [] };`;

const CLOBBERED = ['body', 'head', 'currentScript', 'querySelectorAll', 'readyState', 'baseURI']
  .map((name) => `<img name="${name}" alt="" width="1" height="1">`)
  .concat('<form name="fetch"></form><form name="implementation"></form><a id="L"></a>')
  .concat('<form name="cookie"></form><a id="alliance"></a><a id="litHtmlVersions"></a>')
  .join('');

export const scripts = [
  {
    id: 18,
    name: 'shortcuts on single keys that swallow what is typed',
    forms: ['classic', 'module', 'booking'],
    head: `<script>${SWALLOW}</script>`,
    check: async (visitor) => {
      assert.equal(await typeInForm(visitor, 'jk/hall'), 'jk/hall');
    },
  },
  {
    id: 19,
    name: 'one form around the whole page',
    engines: 'all',
    onBody: ({ base }) => `><form method="post" action="${base}/submit"><input name="state" hidden`,
    end: '</form>',
    check: async (visitor) => {
      await typeInForm(visitor, 'Sam');
      await visitor.driver.press('Enter');
      assert.equal((await visitor.read(readSpy)).submits, 0);
      assert.equal((await visitor.read(readFocus)).widget, 'booking');
    },
  },
  {
    id: 20,
    name: 'a `<base href>` that leads elsewhere',
    engines: 'all',
    head: ({ origins }) => `<base href="${origins.other}/elsewhere/">`,
    check: async (visitor) => {
      const links = await visitor.read(readLinks);
      assert.ok(links.length > 4);
      for (const href of links) assert.match(href, /^(https|tel|sms|mailto):/);
      // What loads later comes from where the script is.
      assert.equal(await typeInForm(visitor, 'Sam'), 'Sam');
    },
  },
  {
    id: 25,
    name: 'old libraries that change arrays, texts and objects for everybody',
    forms: ['classic', 'module', 'booking', 'fit-quiz'],
    head: `<script>${PROTOTYPES}</script>`,
    check: async ({ read, tabTo, driver }) => {
      if (await read(() => !document.querySelector('alliance-fit-quiz')?.shadowRoot)) return;
      const SAVE = { to: ({ type }) => type === 'checkbox', called: 'the switch for saving' };
      await tabTo('fit-quiz', SAVE);
      await driver.press('Space');
      const stored = await read(() => Object.values(localStorage).join());
      // What would not be read back the same is not kept; the widget says so.
      assert.equal(stored, '');
    },
  },
  {
    id: 26,
    name: 'names of the browser taken by elements of the page',
    engines: 'all',
    forms: ['classic', 'module', 'booking'],
    body: CLOBBERED + BOOKING + QUIZ,
    // The page has lost these for everybody; what is compared is read another way.
    unchanged: true,
  },
];
