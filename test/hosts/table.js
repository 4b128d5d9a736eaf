/** Writes docs/embedding/pages.md: page × engine × form of our script. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { ENGINES } from '../../scripts/browsers.js';
import { engines } from '../e2e/engines.js';
import { formsOf, GROUPS } from './pages/all.js';

const FILE = 'docs/embedding/pages.md';
const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };
const FORMS = { classic: 'script', module: 'module' };

const results = new Map();
const keyOf = (page, engine, form) => `${page.id} ${engine} ${form}`;

export const noteResult = (page, engine, form, passed) =>
  results.set(keyOf(page, engine, form), passed);

/** What a cell says. An engine that is not on this machine is taken to do what it did elsewhere. */
function cell(page, engine) {
  if (!page.engines.includes(engine)) return '';
  const has = (form) =>
    !engines.includes(engine) || results.get(keyOf(page, engine, form)) === true;
  return formsOf(page, engine)
    .map((form) => `${has(form) ? '' : 'fails: '}${FORMS[form] ?? `${form} alone`}`)
    .join(', ');
}

const row = (page) =>
  `| ${page.id} | ${page.name} | ${ENGINES.map((engine) => cell(page, engine)).join(' | ')} |`;

const tableOf = ({ title, pages }) => `## ${title}

| | Page | ${ENGINES.map((engine) => NAMES[engine]).join(' | ')} |
| --- | --- | --- | --- | --- |
${pages.map(row).join('\n')}
`;

const text = () => `# Pages of strangers

Made by \`npm run test:hosts\`; do not edit. Each page is visited without our script, then with each form of it that is named here: as a plain script, as a module, or the file of one widget alone. Every time the same has to hold:

- The widget, or what you wrote between its tags, is seen and works by keyboard.
- Nothing is thrown, no security policy is broken.
- The page is as it was: its looks, its addresses, its storage, its names. One name apart: \`Symbol.for('alliance-widgets')\`.
- What is sent is sent once, or the visitor is told.

${GROUPS.map(tableOf).join('\n')}`;

export async function expectTable(assert) {
  const options = await resolveConfig(FILE);
  const made = await format(text(), { ...options, parser: 'markdown' });
  const committed = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  if (made !== committed) writeFileSync(FILE, made);
  assert.equal(made, committed, `${FILE} has changed: look at it, and commit it`);
}
