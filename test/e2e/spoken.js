/**
 * A page as it is read aloud: what Chromium hands to screen readers, in their order, one line for
 * each thing. No screen reader speaks exactly so; all of them start from the same names, roles,
 * values, states and descriptions.
 */

/** Roles by the words that screen readers have for them. */
const SAID = {
  DisclosureTriangle: 'button',
  ComboBoxSelect: 'combobox',
  columnheader: 'column heading',
  rowheader: 'row heading',
  radio: 'radio button',
  radiogroup: 'group',
  textbox: 'text box',
  Date: 'date',
  DateTime: 'date and time',
};
const listed = (names) => new Set(names.split(' '));
/** Boxes without a meaning of their own: only what is in them is read. */
const SILENT = listed(
  'RootWebArea none generic paragraph listitem list main row rowgroup Legend LabelText Details ' +
    'DescriptionList DescriptionListTerm DescriptionListDetail term definition caption LineBreak ' +
    'emphasis strong status SectionFooter SectionHeader note',
);
/** What speaks for the words that are inside. */
const WHOLE = listed(
  'button link heading radio checkbox textbox slider DisclosureTriangle ComboBoxSelect Date ' +
    'DateTime image StaticText columnheader rowheader cell',
);
/** What is in these is read only once they are opened. */
const CLOSED = listed('combobox ComboBoxSelect Date DateTime StaticText');
/** Where another line of words begins. */
const BREAKS = listed('paragraph listitem LabelText Legend status term definition caption');

const tidy = (words) =>
  String(words ?? '')
    .replace(/\s+/g, ' ')
    .trim();
/** Words alone, to see whether two lines say the same. */
const bare = (words) => words.replace(/[^\p{L}\p{N}]+/gu, '');

function statesOf({ role, properties = [] }) {
  const states = Object.fromEntries(properties.map(({ name, value }) => [name, value.value]));
  const on = (value, yes, no) => (value === 'true' || value === true ? yes : no);
  return [
    /^(radio|checkbox)$/.test(role.value) && on(states.checked, 'checked', 'not checked'),
    states.pressed !== undefined && on(states.pressed, 'pressed', 'not pressed'),
    states.expanded !== undefined &&
      !CLOSED.has(role.value) &&
      on(states.expanded, 'open', 'closed'),
    states.disabled && 'unavailable',
    states.invalid && states.invalid !== 'false' && 'invalid entry',
  ];
}

function lineOf(node, valueText) {
  const { value: role } = node.role;
  const name = tidy(node.name?.value);
  if (role === 'StaticText') return name;
  const level = node.properties?.find((one) => one.name === 'level')?.value.value;
  const kind = role === 'heading' ? `heading ${level}` : (SAID[role] ?? role);
  if (role === 'group' && !name) return '';
  const value = tidy(valueText ?? node.value?.value);
  return [kind, name, value, ...statesOf(node), tidy(node.description?.value)]
    .filter(Boolean)
    .join(', ');
}

/** What sliders say of where they stand; Chromium's tree has the number alone. */
async function valueTexts(devtools, nodes) {
  const found = new Map();
  for (const { role, nodeId, backendDOMNodeId } of nodes) {
    if (role?.value !== 'slider') continue;
    const { object } = await devtools.send('DOM.resolveNode', { backendNodeId: backendDOMNodeId });
    const { result } = await devtools.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: 'function () { return this.ariaValueText }',
      returnByValue: true,
    });
    found.set(nodeId, result.value);
  }
  return found;
}

/** Every line of a page, in reading order. A label is read with its control, not twice. */
export async function readAloud(page) {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  const texts = await valueTexts(devtools, nodes);
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  let goesOn = false;

  function read(node, isLabel = false, inWhole = false) {
    const role = node.role?.value;
    const mute = node.ignored || SILENT.has(role);
    if (BREAKS.has(role)) goesOn = false;
    if (!mute && !(inWhole && role === 'StaticText')) {
      const text = lineOf(node, texts.get(node.nodeId));
      if (role === 'StaticText' && goesOn) lines.at(-1).text = tidy(`${lines.at(-1).text} ${text}`);
      else if (text) lines.push({ text, isLabel, isText: role === 'StaticText' });
      goesOn = role === 'StaticText';
    }
    if (CLOSED.has(role)) return;
    const own = lines.length;
    const labels = isLabel || /^(LabelText|Legend|caption)$/.test(role);
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) read(child, labels, inWhole || WHOLE.has(role));
    }
    // A cell with a control in it says no more than that control.
    if (role === 'cell' && lines.length > own) lines.splice(own - 1, 1);
    if (BREAKS.has(role)) goesOn = false;
  }
  read(nodes[0]);

  const controls = lines.filter(({ isText }) => !isText).map(({ text }) => bare(text));
  return lines
    .filter(({ text, isLabel, isText }) => {
      return !(isLabel && isText && controls.some((one) => one.includes(bare(text))));
    })
    .map(({ text }) => text);
}

/** The lines from the first that begins as given, to the next that begins as given. */
export function between(lines, first, last) {
  const from = lines.findIndex((line) => line.startsWith(first));
  const to = lines.findIndex((line, at) => at >= from && line.startsWith(last));
  return from < 0 || to < 0 ? lines : lines.slice(from, to + 1);
}
