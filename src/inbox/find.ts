/**
 * Finds messages in whatever a therapist has at hand: a mail, an export of a form service as JSON
 * or CSV, a file, several of them in one text. Pure.
 */
import { findArmor, mayHoldArmor, withoutArmor } from './armor.js';
import { parseRows, readTable } from './csv.js';
import { fieldsInText } from './fields.js';
import type { Found } from './types.js';

const SCHEMA = /alliance\.(message|inbox)\/\d+/;
/** As deep as one thing may be packed into another. */
const DEEPEST = 6;

/** Names of our own fields in what form services keep. */
const OWN = new Set(['schema', 'id', 'kind', 'to', 'lines', 'age', 'message']);
/** What services add, and no visitor wrote. */
const SERVICE =
  /^(_.*|access_key|apikey|form[-_ ]?name|form[-_ ]?id|botcheck|bot-field|honeypot|subject|redirect|ip|ip[-_ ]address|user[-_ ]?agent|referr?er|site|number|submission[-_ ]?id)$/i;
/** Where services write when something came. */
const DATE =
  /^(_?date|received[-_ ]?at|created[-_ ]?(at|on)?|submitted[-_ ]?(at|on)?|submission[-_ ]?date|time[-_ ]?stamp|sent)$/i;

type Fields = Record<string, unknown>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A moment in any usual spelling, as ISO; undefined where it is none. */
function moment(text: unknown): string | undefined {
  const time =
    typeof text === 'string' || typeof text === 'number' ? new Date(text).getTime() : NaN;
  const known = time > Date.UTC(2000) && time < Date.UTC(2200);
  return known ? new Date(time).toISOString() : undefined;
}

const dateIn = (fields: Fields): string | undefined =>
  Object.entries(fields)
    .filter(([name]) => DATE.test(name.trim()))
    .map(([, value]) => moment(value))
    .find(Boolean);

/** Our own fields by their plain names, however a service has spelled them. */
function ownFields(fields: Fields): Fields {
  const own: Fields = {};
  for (const [name, value] of Object.entries(fields)) {
    const plain = name.trim().toLowerCase();
    if (OWN.has(plain)) own[plain] ??= value;
  }
  return own;
}

/** A message that a service has taken apart into fields of its own. */
function fromFields(fields: Fields, own: Fields): Fields {
  const { schema, id, kind, to, message } = own;
  if (typeof message === 'string' && !kind) {
    return fromFields(fieldsInText(message), { ...ownFields(fieldsInText(message)), schema, id });
  }
  const lines = Object.entries(fields)
    .filter(([name, value]) => {
      const plain = name.trim();
      const isOwn = OWN.has(plain.toLowerCase()) || SERVICE.test(plain) || DATE.test(plain);
      return !isOwn && typeof value === 'string' && value.trim();
    })
    .map(([label, value]) => ({ label, value }));
  // The address to write back to, which some services want under a name of theirs.
  const unique = lines.filter(
    ({ label, value }) =>
      label !== 'email' || !lines.some((other) => other.label !== label && other.value === value),
  );
  return { schema, id, kind, to: to ?? '', lines: unique };
}

function fromRecord(fields: Fields, depth: number, before?: string): Found[] {
  const at = dateIn(fields) ?? before;
  const own = ownFields(fields);
  const isOurs = typeof own['schema'] === 'string' && SCHEMA.test(own['schema']);
  const locked = Object.values(fields)
    .filter((value): value is string => typeof value === 'string' && mayHoldArmor(value))
    .flatMap((value) => fromArmor(value, at));
  if (locked.length) return locked;
  if (isOurs) {
    // A version that is not known here is handed on whole.
    const isFlat = own['schema'] === 'alliance.message/1' && !Array.isArray(own['lines']);
    return [{ type: 'open', value: isFlat ? fromFields(fields, own) : fields, at }];
  }
  return Object.values(fields).flatMap((value) => walk(value, depth + 1, at));
}

function walk(value: unknown, depth: number, at?: string): Found[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => walk(item, depth + 1, at));
  if (isRecord(value)) return fromRecord(value, depth, at);
  return typeof value === 'string' && looksOurs(value) ? findIn(value, depth + 1, at) : [];
}

const looksOurs = (text: string) => mayHoldArmor(text) || SCHEMA.test(text);

/** The date in the head of the mail that a place in a text belongs to. */
function mailDate(text: string): string | undefined {
  const dates = [...text.matchAll(/^[>\s]*(?:Date|Sent|Fecha|Enviado):[ \t]*(.+)$/gim)];
  return moment(dates.at(-1)?.[1]?.trim());
}

function fromArmor(text: string, at?: string): Found[] {
  return findArmor(text).map(({ age, raw, start }): Found => {
    const when = mailDate(text.slice(0, start)) ?? at;
    return age ? { type: 'locked', age, at: when } : { type: 'broken', raw, at: when };
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The end of the object that starts here; -1 where it does not end. */
function objectEnd(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const letter = text[at];
    if (letter === '\\') at++;
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === '{') depth++;
    else if (!quoted && letter === '}' && --depth === 0) return at + 1;
  }
  return -1;
}

/** An object as it stands, else without quote marks and the line breaks that a mail has put in. */
const readObject = (raw: string): unknown =>
  parsed(raw) ??
  parsed(raw.replace(/\r?\n[>|\s]*/g, ' ')) ??
  parsed(raw.replace(/\r?\n[>|\s]*/g, ''));

/** Objects that stand in the middle of other text. One that is broken ends where the next begins. */
function objectsIn(text: string, depth: number): { found: Found[]; rest: string } {
  const starts = [...text.matchAll(/\{[\s>|]*"schema"\s*:\s*"alliance\./g)].map(
    ({ index }) => index,
  );
  const found: Found[] = [];
  let rest = '';
  let done = 0;
  for (const [count, start] of starts.entries()) {
    if (start < done) continue;
    const end = objectEnd(text, start);
    const value = end < 0 ? undefined : readObject(text.slice(start, end));
    const stop = isRecord(value) ? end : (starts[count + 1] ?? text.length);
    const raw = text.slice(start, stop);
    // What is locked inside can be had without the object around it.
    if (!isRecord(value) && mayHoldArmor(raw)) continue;
    const at = mailDate(text.slice(0, start));
    if (isRecord(value)) found.push(...fromRecord(value, depth, at));
    else found.push({ type: 'broken', raw: raw.trim(), at });
    rest += text.slice(done, start);
    done = stop;
  }
  return { found, rest: rest + text.slice(done) };
}

/** Fields that a service has written into a mail, one to a line. */
function fieldsOf(text: string, depth: number): Found[] {
  const starts = [...text.matchAll(/^[>|\s*]*schema[*\s]*:[*\s>|]*alliance\./gim)].map(
    ({ index }) => index,
  );
  return starts.flatMap((start, at) => {
    // What a service writes above `schema` belongs to the first message of a mail.
    const part = text.slice(at === 0 ? 0 : start, starts[at + 1]);
    return fromRecord(fieldsInText(part), depth, mailDate(text.slice(0, start)));
  });
}

/** Mail that was written as one long row of letters. */
function decodedParts(text: string): string[] {
  return [...text.matchAll(/(?:^[A-Za-z0-9+/]{40,76}={0,2}\r?\n?)+[A-Za-z0-9+/=]*/gm)].flatMap(
    ([part]) => {
      try {
        const bytes = Uint8Array.from(atob(part.replace(/\s/g, '')), (c) => c.charCodeAt(0));
        const plain = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return looksOurs(plain) ? [plain] : [];
      } catch {
        return [];
      }
    },
  );
}

/** A table without names of ours in its first row, where a cell holds a whole message. */
function cellsOf(text: string, depth: number): Found[] {
  return parseRows(text).flatMap((cells) => {
    const at = cells.filter((cell) => /\d[-/:]\d/.test(cell) && cell.length < 40).map(moment);
    return cells
      .filter((cell) => cell !== text && looksOurs(cell))
      .flatMap((cell) => findIn(cell, depth + 1, at.find(Boolean)));
  });
}

function findIn(text: string, depth: number, at?: string): Found[] {
  const plain = text.replace(/^\ufeff/, '').trim();
  const whole = parsed(plain);
  if (typeof whole === 'object' && whole !== null) return walk(whole, depth, at);
  const rows = readTable(plain, (names) => names.includes('schema') || names.includes('age'));
  if (rows) return rows.flatMap((row) => fromRecord(row, depth, at));
  const { found, rest } = objectsIn(plain, depth);
  const all = [...found, ...fromArmor(rest, at), ...fieldsOf(withoutArmor(rest), depth)];
  if (all.length || depth > DEEPEST) return all;
  const inCells = cellsOf(plain, depth);
  if (inCells.length) return inCells;
  return decodedParts(plain).flatMap((part) => findIn(part, depth + 1, mailDate(plain) ?? at));
}

/** All messages in a text, in the order they stand there by kind. Empty where there is none. */
export const findMessages = (text: string): Found[] => findIn(text, 0);
