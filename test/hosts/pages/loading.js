/** How our script comes to a page: twice, late, glued into another file, or not at all. */
import { readFileSync } from 'node:fs';
import { fileFor, tagFor } from '../page.js';

const code = (form) => readFileSync(`.${fileFor(form)}`, 'utf8');
const withAlone = ['classic', 'module', 'booking', 'fit-quiz'];

/** Every name that a minifier likes, taken. */
const NAMES = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_'];

/** Loads the script as delaying plugins do: on the first key, press or movement. */
const DELAYER = `
  const go = () => {
    for (const name of ['keydown', 'mousemove', 'touchstart']) removeEventListener(name, go);
    for (const held of document.querySelectorAll('script[type="text/delayed"]')) {
      const script = document.createElement('script');
      for (const { name, value } of held.attributes) {
        if (name === 'data-delayed-src') script.src = value;
        else if (name === 'data-delayed-type') script.type = value;
        else if (name !== 'type') script.setAttribute(name, value);
      }
      held.replaceWith(script);
    }
  };
  for (const name of ['keydown', 'mousemove', 'touchstart']) addEventListener(name, go);`;

const held = ({ form }) =>
  tagFor(form)
    .replace('type="module"', 'data-delayed-type="module"')
    .replace('<script', '<script type="text/delayed"')
    .replace(' src=', ' data-delayed-src=');

const asFile = ({ form }, src) => tagFor(form).replace(/src="[^"]*"/, `src="${src}"`);

export const loading = [
  {
    id: 1,
    name: 'the tag pasted three times: plain, as a module, and with a version in its address',
    forms: ['classic', 'module'],
    engines: 'all',
    scripts: ({ form }) => {
      const tags = [
        tagFor('classic'),
        tagFor('module'),
        tagFor('classic').replace('.js', '.js?ver=2'),
      ];
      return (form === 'classic' ? tags : tags.reverse()).join('');
    },
  },
  {
    id: 2,
    name: 'another script has taken one of our tags',
    forms: withAlone.slice(0, 3),
    head: `<script>customElements.define('alliance-practice', class extends HTMLElement {})</script>`,
    says: [/elements of the same name from another source/],
  },
  {
    id: '2b',
    name: 'another major version of ours came first',
    files: { 'first.js': () => code('classic').replace(/(["`])0\.1\.0\1/g, '"9.0.0"') },
    scripts: ({ form, base }) => `<script src="${base}/first.js" defer></script>${tagFor(form)}`,
    says: [/loads versions 9\.0\.0 and 0\.1\.0\. Version 9\.0\.0 is used/],
  },
  {
    id: '2c',
    name: 'the file of one widget beside the file of all, in both orders',
    scripts: ({ form }) =>
      form === 'classic'
        ? tagFor('booking') + tagFor('classic')
        : tagFor('module') + tagFor('fit-quiz').replace('defer', 'async'),
  },
  {
    id: 3,
    name: 'the page has taken every short name',
    forms: withAlone,
    head: `<script>let ${NAMES.join()}; var Lit = 0, lit = 0, html = 0, css = 0</script>`,
  },
  {
    id: 4,
    name: 'an AMD loader that refuses unnamed modules, and CommonJS names',
    forms: withAlone,
    head: `<script>
      window.define = () => { throw new Error('Mismatched anonymous define') };
      window.define.amd = {};
      window.require = window.define;
      window.module = {}; window.exports = {}; window.global = {}; window.process = {};
    </script>`,
  },
  {
    id: 5,
    name: 'the script waits for the first key or touch',
    scripts: held,
    head: `<script>${DELAYER}</script>`,
    before: async (visitor) => {
      await visitor.expectFallback(['booking']);
    },
  },
  {
    id: 6,
    name: 'glued into one file between two other scripts, its attributes gone',
    forms: withAlone,
    files: {
      'all.min.js': ({ form }) =>
        `let L = 1, b = 2; (function () { 'use strict' })()\n${code(form)}\nwindow.seen = 1`,
      // The page holds the others' part of the file without ours, too.
      'rest.js': 'window.seen = 1',
    },
    scripts: (ours) => asFile(ours, `${ours.base}/all.min.js`),
    end: ({ form, base }) => (form === 'none' ? `<script src="${base}/rest.js"></script>` : ''),
  },
  {
    id: 7,
    name: 'the script is blocked by a policy',
    ownCheck: true,
    headers: { 'content-security-policy': "script-src 'self' 'unsafe-inline'" },
    scripts: ({ form, origins }) => tagFor(form).replace('src="', `src="${origins.other}`),
    check: (visitor) => visitor.expectFallback(['booking', 'fit-quiz']),
    refuses: /dist\/embed\/alliance\.js/,
  },
  {
    id: '7b',
    name: 'the file is not the one that was meant: its hash is another',
    ownCheck: true,
    scripts: ({ form }) =>
      tagFor(form).replace(
        ' src',
        ` integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous" src`,
      ),
    check: (visitor) => visitor.expectFallback(['booking', 'fit-quiz']),
  },
  {
    id: '7c',
    name: 'with its hash, from another address',
    scripts: ({ form, origins }) =>
      tagFor(form)
        .replace('src="', `src="${origins.other}`)
        .replace(' src', ` integrity="${hashOf('alliance')}" crossorigin="anonymous" src`),
  },
];

function hashOf(name) {
  return JSON.parse(readFileSync('dist/integrity.json', 'utf8')).files[`embed/${name}.js`];
}
