import { safeParse, type BaseIssue } from 'valibot';
import { parseLoose } from './loose-json.js';
import type { Problem } from './problem.js';
import { PracticeSchema, type Practice } from './schema.js';

export { parseLoose };

/** What was understood, and what the owner may want to change. */
export interface Reading {
  readonly facts: Practice;
  readonly problems: readonly Problem[];
}

type Tell = (code: string, field: string, message: string) => void;
type Tree = Record<string, unknown>;
type Issue = BaseIssue<unknown>;

const MOST_PROBLEMS = 50;
const DEEPEST = 9;

/** What to write instead, by the kind of thing that was expected. */
const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number without quotes',
  boolean: 'true or false without quotes',
  array: 'a list: [ ]',
  object_with_rest: 'a group: { }',
  record: 'a group: { }',
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
    facts = settle(copy(parsed, '', 0, tell) ?? {}, tell);
  } catch (error) {
    tell('not-json', '', `This cannot be read. Check its quotes, commas and brackets. (${error})`);
  }
  return { facts, problems };
}

/** An empty value is a field not given. Where it says something, it stays: an empty text hides a line. */
const SPEAKS_WHEN_EMPTY = /^(text|sending)\b/;

/** A copy that holds plain data only: no prototypes, nothing that could act when it is read. */
function copy(value: unknown, path: string, depth: number, tell: Tell): unknown {
  if (typeof value === 'string') value = clean(value, path, tell);
  else if (typeof value === 'object' && value !== null) {
    if (depth > DEEPEST)
      return void tell('too-deep', path, 'This is nested too deeply to be used.');
    const inner = (key: string, item: unknown) =>
      copy(item, path ? `${path}.${key}` : key, depth + 1, tell);
    if (Array.isArray(value)) {
      value = value
        .map((item, index) => inner(idOf(item) || `${index}`, item))
        .filter((item) => item !== undefined);
    } else {
      const fields = Object.entries(value).map(([key, item]) => [key, inner(key, item)] as const);
      value = Object.create(null);
      for (const [key, item] of fields) if (item !== undefined) (value as Tree)[key] = item;
    }
  }
  return isEmpty(value) && !SPEAKS_WHEN_EMPTY.test(path) ? undefined : value;
}

const isEmpty = (value: unknown) =>
  value === null ||
  value === '' ||
  (typeof value === 'object' && value !== null && !Object.keys(value).length);

function clean(value: string, path: string, tell: Tell): string {
  const text = value.replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, '').trim();
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

/** Drops what the schema refuses until the rest is right. Each round removes something. */
function settle(tree: unknown, tell: Tell): Practice {
  for (;;) {
    const { issues } = safeParse(PracticeSchema, tree, { abortPipeEarly: true, message: advise });
    // Not what the parser made of it: the owner's order decides what visitors see first.
    if (!issues) return tree as Practice;
    for (const issue of issues) tell(codeOf(issue), fieldOf(issue), issue.message);
    // From the end, so that the places in a list stay right while its entries go.
    if (!issues.reverse().every(drop)) return {};
  }
}

/** Takes the refused value out of the tree; false where that would be the whole of it. */
function drop({ path }: Issue): boolean {
  if (!path) return false;
  // Where keys to encrypt with cannot be read, `sending` goes as a whole: a typing error must not
  // let anything leave the page readable. So does every group without what it needs.
  const locked = path.findIndex(({ key }) => key === 'encryptTo') - 1;
  let at = locked < 0 ? path.length - 1 : locked;
  if (at && !Object.hasOwn(path[at]!.input as Tree, path[at]!.key as string)) at--;
  const { input, key } = path[at] as { input: Tree; key: string };
  if (Array.isArray(input)) input.splice(Number(key), 1);
  else delete input[key];
  return true;
}

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
  if (type === 'min_value') return 'Use 0 or more.';
  if (type !== 'max_length') return `Write ${EXPECTED[type]}.`;
  const unit = typeof input === 'string' ? 'characters' : 'entries';
  return `This is too long. Use ${requirement} ${unit} or fewer.`;
}
