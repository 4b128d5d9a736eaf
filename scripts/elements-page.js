/** Writes docs/elements.md from the manifest: what a page can set, hear and style. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { ELEMENTS } from './pieces.js';

const FILE = 'docs/elements.md';

const code = (text) => `\`${text}\``;
const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const table = (head, rows) =>
  rows.length
    ? `| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n${rows
        .map((row) => `| ${row.map(cell).join(' | ')} |`)
        .join('\n')}\n`
    : '';

const attributeRow = ({ name, fieldName, type, default: usual, description }) => [
  code(name) + (fieldName && fieldName !== name ? ` (${code(fieldName)})` : ''),
  type?.text ? code(type.text.replace(' | undefined', '')) : '',
  usual && usual !== "''" ? code(usual) : '',
  description,
];
const attributes = (list) =>
  table(['Attribute (property)', 'Type', 'Default', ''], list.map(attributeRow));
const named = (what, list, show = code) =>
  table(
    [what, ''],
    list.map(({ name, description }) => [show(name), description]),
  );

/** What all of `lists` have and most say in the same words. */
function inAll(lists) {
  const times = ({ name, description }) =>
    lists.flat().filter((one) => one.name === name && one.description === description).length;
  const said = new Map();
  for (const one of lists.flat().toSorted((a, b) => times(a) - times(b))) {
    if (times(one) > 1) said.set(one.name, one);
  }
  return [...said.values()].filter(({ name }) =>
    lists.every((list) => list.some((one) => one.name === name)),
  );
}

const KINDS = ['attributes', 'events', 'slots', 'cssParts', 'cssStates'];

const drawn = {
  attributes,
  events: (list) => named('Event', list),
  slots: (list) => named('Slot', list, (name) => (name ? code(name) : 'between the tags')),
  cssParts: (list) => named('Part', list, (name) => code(`::part(${name})`)),
  cssStates: (list) => named('State', list, (name) => code(`:state(${name})`)),
};

const tables = (one) => KINDS.map((kind) => drawn[kind](one[kind] ?? [])).join('\n');

function text(manifest) {
  const all = manifest.modules.flatMap(({ declarations }) => declarations);
  const widgets = all.filter(({ tagName }) => tagName !== 'alliance-practice');
  const practice = all.find(({ tagName }) => tagName === 'alliance-practice');
  const shared = Object.fromEntries(
    KINDS.map((kind) => [kind, inAll(widgets.map((widget) => widget[kind] ?? []))]),
  );
  const same = (one, others) =>
    others.some(({ name, description }) => name === one.name && description === one.description);
  const ownOf = (element) =>
    Object.fromEntries(
      KINDS.map((kind) => [kind, (element[kind] ?? []).filter((one) => !same(one, shared[kind]))]),
    );
  const facts = practice.attributes;
  const ofWidgets = shared.attributes.filter(({ name }) => !facts.some((one) => one.name === name));
  const own = ELEMENTS.map(({ tag }) => widgets.find(({ tagName }) => tagName === tag)).filter(
    Boolean,
  );
  return `# Elements

For developers: what a page can set, hear and style. Made by \`npm test\` from the custom elements manifest; do not edit.

Every attribute has a property; where its name is another, it stands in brackets. Both may change at any time. What is taken away, or cannot be used, is as if it had never been set.

Events bubble and cross shadow roots, except \`alliance-send\` and \`alliance-answers\`, which are fired at the widget alone. \`detail\` is \`{ widget }\`, with \`step\` or \`action\` (\`call\`, \`text\`, \`email\`, \`book\`, \`print\`, \`copy\`, \`save-file\`, \`send\`); of \`alliance-problem\` \`{ code, field, message }\`. It never holds an answer, \`alliance-answers\` apart. The classes of the events are exported.

\`clear()\` empties a widget and what it saved on this device. \`focus()\` goes to its first control. \`await widget.updateComplete\` waits until a change is drawn.

## Every element

${attributes(facts)}
${named('Event', practice.events)}
## Every widget

${tables({ ...shared, attributes: ofWidgets, events: shared.events.filter((one) => !same(one, practice.events)) })}
${named('Setting of the look', widgets[0].cssProperties)}
Defaults, and settings for one widget alone: [the look](theming.md).

${own.map((element) => `## ${code(`<${element.tagName}>`)}\n\n${element.description}\n\n${tables(ownOf(element))}`).join('\n')}`;
}

/** Fails where the page is not what the manifest says, and leaves the right one to be committed. */
export async function expectElementsPage(assert, manifest) {
  const options = await resolveConfig(FILE);
  const made = await format(text(manifest), { ...options, parser: 'markdown' });
  const committed = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  if (made !== committed) writeFileSync(FILE, made);
  assert.equal(made, committed, `${FILE} has changed: look at it, and commit it`);
}
