/** A history as a file, to take to another device or to a table of one's own, and back. */
import { LINES } from './data.js';
import { inOrder, readHistory, type Entry } from './history.js';

const SCHEMA = 'alliance.feedback-history';
const VERSION = 1;
const COLUMNS = ['day', ...LINES, 'pace'] as const;
/** Far more than a life of sessions; what is larger is another file. */
const LARGEST = 2_000_000;

/** Why a file cannot be taken in; in the words of `past.wrong`. */
export type Wrong = 'empty' | 'large' | 'unreadable' | 'newer' | 'other' | 'noDay';

export interface FileRead {
  readonly entries: readonly Entry[];
  /** The lines of the file, or its entries, that could not be read; counted from 1. */
  readonly bad: readonly number[];
  /** Set where nothing in it could be read. */
  readonly wrong?: Wrong;
}

export const toJson = (entries: readonly Entry[]): string =>
  JSON.stringify({ schema: `${SCHEMA}/${VERSION}`, entries }, null, 1) + '\n';

/** Numbers and days alone: nothing that a table could take for a formula. */
export const toCsv = (entries: readonly Entry[]): string =>
  [
    COLUMNS,
    ...entries.map((entry) => [
      entry.day,
      ...LINES.map((id) => entry.lines[id] ?? ''),
      entry.pace ?? '',
    ]),
  ]
    .map((cells) => cells.join(',') + '\r\n')
    .join('');

const no = (wrong: Wrong): FileRead => ({ entries: [], bad: [], wrong });

/** The same checks as for what is kept here: one entry, whole and known, or none. */
function readOne(given: unknown): Entry | undefined {
  const [entry] = readHistory({ entries: [given] }).entries;
  const { lines, pace } = (given ?? {}) as { lines?: object | null; pace?: unknown };
  const whole =
    entry &&
    Object.keys(lines ?? {}).length === Object.keys(entry.lines).length &&
    (pace ?? undefined) === entry.pace;
  return whole ? entry : undefined;
}

/** `first`: the number of the first row, as the visitor would count it. */
function readAll(rows: readonly unknown[], first: number): FileRead {
  const read = rows.map(readOne);
  const bad = read.flatMap((entry, at) => (entry ? [] : [at + first]));
  const entries = inOrder(read.filter((entry) => entry !== undefined));
  return { entries, bad };
}

function readJson(text: string): FileRead {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return no('unreadable');
  }
  const { schema, entries } = (file ?? {}) as { schema?: unknown; entries?: unknown };
  const [, version] = typeof schema === 'string' ? schema.split(`${SCHEMA}/`) : [];
  if (!version || !Array.isArray(entries)) return no('other');
  if (Number(version) !== VERSION) return no(Number(version) > VERSION ? 'newer' : 'other');
  return readAll(entries, 1);
}

const plain = (cell: string) =>
  cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();

function readCsv(text: string): FileRead {
  const rows = text.split(/\r\n|\n|\r/);
  const [head = ''] = rows;
  // Tables of some countries part their cells by other signs.
  const sign = [',', ';', '\t'].find((each) => head.includes(each));
  if (!sign) return no('other');
  const columns = head.split(sign).map((cell) => plain(cell).toLowerCase());
  if (!columns.includes('day')) return no('noDay');
  const given = rows.slice(1).map((row) => {
    const cells = row.split(sign).map(plain);
    const at = (column: string) => cells[columns.indexOf(column)] || undefined;
    const number = (column: string) => (at(column) === undefined ? undefined : Number(at(column)));
    const lines = LINES.flatMap((id) => (at(id) === undefined ? [] : [[id, number(id)]]));
    return { day: at('day'), lines: Object.fromEntries(lines), pace: number('pace') };
  });
  const filled = rows.slice(1).map((row) => plain(row.replaceAll(sign, '')) !== '');
  const read = readAll(given, 2);
  return { ...read, bad: read.bad.filter((line) => filled[line - 2]) };
}

/** Reads a file that was picked. One that is too large to be a history is not even opened. */
export const readPicked = async (file: File): Promise<FileRead> =>
  file.size > LARGEST ? no('large') : readFile(await file.text().catch(() => '\u0000'));

/** Reads a file that was saved here, as JSON or as a table. */
export function readFile(given: string): FileRead {
  const text = given.replace(/^\uFEFF/, '').trim();
  if (!text) return no('empty');
  if (text.length > LARGEST) return no('large');
  const read = /^[[{]/.test(text) ? readJson(text) : readCsv(text);
  return read.wrong || read.entries.length || read.bad.length ? read : no('empty');
}
