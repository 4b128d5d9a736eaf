import { safeParse, type BaseIssue } from 'valibot';
import { decode, parseLoose } from './loose-json.js';
import type { Problem } from './problem.js';
import { PracticeSchema, UNKNOWN_FIELD, type Practice } from './schema.js';

export { parseLoose };

/** What was understood, and what the owner may want to change. */
export interface Reading {
  readonly facts: Practice;
  readonly problems: readonly Problem[];
}

type Tell = (code: string, field: string, message: string) => void;
type Tree = Record<string, unknown>;
type Issue = BaseIssue<unknown>;
/** A step on the way to an issue: `key` of `input`, in an object or an array. */
type Place = { type: string; input: Tree; key: string; value: unknown };

const MOST_PROBLEMS = 50;
/** More levels than there are fields for: what lies deeper is told as unknown, level by level up. */
const DEEPEST = 9;

/** What to write instead, by the kind of thing that was expected. */
const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number without quotes',
  boolean: 'true or false without quotes',
  array: 'a list in square brackets',
  object_with_rest: 'a group in curly brackets',
  record: 'a group in curly brackets',
};

/**
 * Makes facts of anything: parsed JSON, its text, or what a program set. Never throws. A bad field
 * is dropped and told; everything else stays, in the owner's order.
 */
export function readPractice(input: unknown): Reading {
  const problems: Problem[] = [];
  const tell: Tell = (code, field, message) => {
    if (problems.length < MOST_PROBLEMS) {
      problems.push({ code, field: field || 'practice.json', message });
    }
  };
  let facts: Practice = {};
  try {
    const parsed = typeof input === 'string' ? parseLoose(input) : input;
    if (!isGroup(parsed)) throw new TypeError(`It holds no ${EXPECTED['record']}`);
    facts = settle(copy(parsed, '', 0, tell) ?? {}, tell);
  } catch (error) {
    tell('not-json', '', `This cannot be read. Check its quotes, commas and brackets. (${error})`);
  }
  return { facts, problems };
}

/** An empty value is a field not given. Where it says something, it stays: an empty text hides a line. */
const SPEAKS_WHEN_EMPTY = /^(text|sending)\b/;

/** Names by which a copy of a value could reach what all objects share. */
const PROTOTYPE = /^(__proto__|prototype|constructor)$/;

export const isGroup = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy that holds plain data only: no prototypes, nothing that could act when it is read. */
function copy(value: unknown, path: string, depth: number, tell: Tell): unknown {
  const inner = (key: string, item: unknown) =>
    copy(item, path ? `${path}.${key}` : key, depth + 1, tell);
  let out = value;
  if (depth > DEEPEST) out = null;
  else if (typeof value === 'string') out = clean(value, path, tell);
  else if (Array.isArray(value)) {
    out = value
      .map((item, index) => inner(idOf(item) || `${index}`, item))
      .filter((item) => item !== undefined);
  } else if (isGroup(value)) {
    const group: Tree = (out = Object.create(null));
    for (const [key, item] of Object.entries(value)) {
      const copied = inner(key, item);
      if (PROTOTYPE.test(key)) tell('unknown-field', `${path}.${key}`, UNKNOWN_FIELD);
      else if (copied !== undefined) group[key] = copied;
    }
  }
  return isEmpty(out) && !SPEAKS_WHEN_EMPTY.test(path) ? undefined : out;
}

const isEmpty = (value: unknown) =>
  value === null ||
  value === '' ||
  (typeof value === 'object' && value !== null && !Object.keys(value).length);

function clean(value: string, path: string, tell: Tell): string {
  const text = decode(value)
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, '')
    .trim();
  if (/<[a-z!/]/i.test(text)) {
    tell('markup', path, 'Visitors see tags as they are written. Take them out.');
  }
  // Codes are read in either case, and 'UK' is what people write for GB.
  return /(^|\.)region$/.test(path) ? text.toUpperCase().replace(/\bUK\b/g, 'GB') : text;
}

/** Entries of a list go by their id where they have one: `therapists.ana` says more than a number. */
function idOf(item: unknown): string {
  const id = (item as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id.slice(0, 40) : '';
}

/** Drops what the schema refuses until the rest is right. Each round takes one level at most. */
function settle(tree: unknown, tell: Tell): Practice {
  for (let round = 0; round < DEEPEST; round++) {
    const { issues } = safeParse(PracticeSchema, tree, { abortPipeEarly: true, message: advise });
    // Not what the parser made of it: the owner's order decides what visitors see first.
    if (!issues) return tree as Practice;
    for (const issue of issues) tell(codeOf(issue), fieldOf(issue), issue.message);
    // From the end, so that the places in a list stay right while its entries go.
    for (const { input, key, value } of issues.map(culprit).reverse()) {
      // What two issues lead to goes once.
      if (!Object.is(input[key], value)) continue;
      if (Array.isArray(input)) input.splice(Number(key), 1);
      else delete input[key];
    }
  }
  return {};
}

/** The place that has to go for an issue to be gone. */
function culprit({ path }: Issue): Place {
  const places = path as unknown as Place[];
  // Where keys to encrypt with cannot be read, `sending` goes as a whole: a typing error must not
  // let anything leave the page readable. So does every group without what it needs.
  const locked = places.findIndex(({ key }) => key === 'encryptTo') - 1;
  let at = locked < 0 ? places.length - 1 : locked;
  while (at && isMisplaced(places[at]!)) at--;
  return places[at]!;
}

/** A field that is missing, or one of a list where a group belongs: the fault is one level up. */
const isMisplaced = ({ type, input, key }: Place) =>
  type === 'object' && (Array.isArray(input) || !Object.hasOwn(input, key));

const fieldOf = ({ path }: Issue) =>
  (path ?? [])
    .map(({ input, value, key }) => (Array.isArray(input) && idOf(value)) || key)
    .join('.');

const isMissing = ({ kind, received }: Issue) => kind === 'schema' && received === 'undefined';

const codeOf = (issue: Issue) =>
  isMissing(issue)
    ? 'missing'
    : EXPECTED[issue.type]
      ? 'wrong-type'
      : ({ never: 'unknown-field', max_length: 'too-long' }[issue.type] ?? 'bad-value');

function advise(issue: Issue): string {
  const { type, expected, requirement, input } = issue;
  if (isMissing(issue)) return 'This is missing, so what it belongs to is not used.';
  if (type === 'picklist') return `Use one of these: ${expected}.`;
  if (type === 'min_value') return 'Use a number from 0 up.';
  if (type !== 'max_length') return `Write ${EXPECTED[type]}.`;
  const unit = typeof input === 'string' ? 'characters' : 'entries';
  return `This is too long. Use ${requirement} ${unit} or fewer.`;
}
