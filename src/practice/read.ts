import { decode, parseLoose } from './loose-json.js';
import type { Problem } from './problem.js';
import type { Practice } from './schema.js';
import { SHAPE } from './shape.js';
import { GROUP, idOf, isGroup, sift, UNKNOWN_FIELD, type Tell, type Tree } from './sift.js';

export { isGroup, parseLoose };

/** What was understood, and what the owner may want to change. */
export interface Reading {
  readonly facts: Practice;
  readonly problems: readonly Problem[];
}

const MOST_PROBLEMS = 50;
/** More levels than there are fields for: what lies deeper is told as unknown, level by level up. */
const DEEPEST = 9;

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
    if (!isGroup(parsed)) throw new TypeError(`It holds no ${GROUP}`);
    const tree = copy(parsed, '', 0, tell) ?? {};
    if (sift(tree, SHAPE, '', tell)) facts = tree;
  } catch (error) {
    tell('not-json', '', `This cannot be read. Check its quotes, commas and brackets. (${error})`);
  }
  return { facts, problems };
}

/** An empty value is a field not given. Where it says something, it stays: an empty text hides a line. */
const SPEAKS_WHEN_EMPTY = /^(text|sending)\b/;

/** Names by which a copy of a value could reach what all objects share. */
const PROTOTYPE = /^(__proto__|prototype|constructor)$/;

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
