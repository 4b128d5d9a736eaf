/** Keeps what a page can use of a practice's facts, and tells of the rest. */
import { LONGEST_LIST, NO_LOCK, ORDER, RULES, type Rule, type RuleName } from './rules.js';

/** What may stand in a place of practice.json. A number is a text of so many characters. */
export type Shape = number | RuleName | 'count' | 'yes' | OneOf | List | Dictionary | Group;

type OneOf = readonly ['one', readonly unknown[]];
/** `whole`: where one entry is bad, the group that the list stands in goes. */
type List = readonly ['list', Shape, whole?: boolean];
type Dictionary = readonly ['record', key: Shape, value: Shape];
/** `ordered`: `lo` may not be above `hi`. */
type Group = readonly ['group', Fields, needs?: readonly string[], ordered?: boolean];
type Fields = Readonly<Record<string, Shape>>;

export type Tell = (code: string, field: string, message: string) => void;
export type Tree = Record<string, unknown>;

/** What is wrong with a value: told where it stands, or told already. */
type Fault = readonly [code: string, message: string] | 'told' | undefined;
export const isGroup = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Entries of a list go by their id where they have one: `therapists.ana` says more than a number. */
export function idOf(item: unknown): string {
  const id = (item as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id.slice(0, 40) : '';
}

export const UNKNOWN_FIELD = 'There is no field of this name here. Check its spelling.';
export const GROUP = 'a group in curly brackets';

const write = (what: string): Fault => ['wrong-type', `Write ${what}.`];

const tooLong = (length: number, most: number, unit: string): Fault =>
  length > most ? ['too-long', `This is too long. Use ${most} ${unit} or fewer.`] : undefined;

const under = (path: string, key: string | number) => (path ? `${path}.${key}` : `${key}`);

/** Tells of what is wrong with `value`, and takes out of it what cannot stay. */
export function sift(value: unknown, shape: Shape, path: string, tell: Tell): boolean {
  const fault = faultOf(value, shape, path, tell);
  if (Array.isArray(fault)) tell(fault[0], path, fault[1]);
  return !fault;
}

function faultOf(value: unknown, shape: Shape, path: string, tell: Tell): Fault {
  if (typeof shape === 'number') return faultInText(value, shape);
  if (shape === 'yes') {
    return typeof value === 'boolean' ? undefined : write('true or false without quotes');
  }
  if (shape === 'count') return faultInCount(value);
  if (typeof shape === 'string') return faultInText(value, RULES[shape].most, RULES[shape].tests);
  if (shape[0] === 'one') return faultInChoice(value, shape);
  if (shape[0] === 'list') return faultInList(value, shape, path, tell);
  if (!isGroup(value)) return write(GROUP);
  return shape[0] === 'record'
    ? faultInRecord(value, shape, path, tell)
    : faultInGroup(value, shape, path, tell);
}

function faultInText(value: unknown, most: number, tests: Rule['tests'] = []): Fault {
  if (typeof value !== 'string') return write('text in quotes');
  const failed = tests.find(([test]) =>
    test instanceof RegExp ? !test.test(value) : !test(value),
  );
  return tooLong(value.length, most, 'characters') ?? (failed && ['bad-value', failed[1]]);
}

function faultInCount(value: unknown): Fault {
  if (typeof value !== 'number' || Number.isNaN(value)) return write('a number without quotes');
  return value < 0 ? ['bad-value', 'Use a number from 0 up.'] : undefined;
}

function faultInChoice(value: unknown, [, options]: OneOf): Fault {
  if (options.includes(value)) return undefined;
  const known = options.map((option) => JSON.stringify(option)).join(' | ');
  return ['bad-value', `Use one of these: (${known}).`];
}

function faultInList(value: unknown, [, shape, whole]: List, path: string, tell: Tell): Fault {
  if (!Array.isArray(value)) return write('a list in square brackets');
  if (whole && !value.length) return ['bad-value', NO_LOCK];
  const kept = value.filter((item, index) =>
    sift(item, shape, under(path, idOf(item) || index), tell),
  );
  if (whole && kept.length < value.length) return 'told';
  value.splice(0, Infinity, ...kept);
  return tooLong(kept.length, LONGEST_LIST, 'entries');
}

function faultInRecord(tree: Tree, [, key, shape]: Dictionary, path: string, tell: Tell): Fault {
  for (const [name, item] of Object.entries(tree)) {
    const at = under(path, name);
    if (!sift(name, key, at, tell) || !sift(item, shape, at, tell)) delete tree[name];
  }
  return undefined;
}

function faultInGroup(tree: Tree, shape: Group, path: string, tell: Tell): Fault {
  const [, fields, needs = [], ordered] = shape;
  let fault: Fault;
  for (const [name, item] of Object.entries(tree)) {
    const at = under(path, name);
    const its = Object.hasOwn(fields, name) ? fields[name]! : undefined;
    if (its === undefined) tell('unknown-field', at, UNKNOWN_FIELD);
    else if (sift(item, its, at, tell)) continue;
    else if (isWhole(its)) fault = 'told';
    delete tree[name];
  }
  for (const name of needs) {
    if (Object.hasOwn(tree, name)) continue;
    tell('missing', under(path, name), 'This is missing, so what it belongs to is not used.');
    fault = 'told';
  }
  return fault ?? (ordered && tree['lo']! > tree['hi']! ? ['bad-value', ORDER] : undefined);
}

const isWhole = (shape: Shape) => Array.isArray(shape) && shape[0] === 'list' && !!shape[2];
