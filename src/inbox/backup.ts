/** The whole inbox as one text: what a locked backup holds. Pure. */
import { EMPTY } from './collection.js';
import { readMessage } from './message.js';
import type { Collection, Entry, Origin, Trouble, Why } from './types.js';

export const BACKUP = 'alliance.inbox/1';

const ORIGINS: readonly Origin[] = ['paste', 'file', 'receiver'];
const WHYS: readonly Why[] = ['locked', 'otherKey', 'damaged', 'version', 'noMessage'];

export const writeBackup = (collection: Collection): string =>
  JSON.stringify({ schema: BACKUP, ...collection });

type Fields = Readonly<Record<string, unknown>>;
const fields = (value: unknown) => (value ?? {}) as Fields;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown) => (typeof value === 'string' ? value : '');
const moment = (value: unknown) =>
  Number.isNaN(Date.parse(text(value))) ? new Date().toISOString() : text(value);
const origin = (value: unknown) => ORIGINS.find((known) => known === value) ?? 'file';

function readEntry(value: unknown): Entry[] {
  const { message, at, origin: from, wasLocked, read, deleted, person } = fields(value);
  const reading = readMessage(fields(message));
  if (!('message' in reading)) return [];
  return [
    {
      message: reading.message,
      at: moment(at),
      origin: origin(from),
      wasLocked: wasLocked === true,
      read: read === true,
      deleted: deleted === true,
      ...(text(person) ? { person: text(person) } : {}),
    },
  ];
}

function readTrouble(value: unknown): Trouble[] {
  const { raw, why, at, origin: from, schema } = fields(value);
  if (!text(raw)) return [];
  return [
    {
      raw: text(raw),
      why: WHYS.find((known) => known === why) ?? 'damaged',
      at: moment(at),
      origin: origin(from),
      ...(text(schema) ? { schema: text(schema) } : {}),
    },
  ];
}

/** A backup made safe; undefined where it is none. */
export function readBackup(value: unknown): Collection | undefined {
  const { schema, entries, troubles, gone } = fields(value);
  if (schema !== BACKUP) return undefined;
  return {
    ...EMPTY,
    entries: list(entries).flatMap(readEntry),
    troubles: list(troubles).flatMap(readTrouble),
    gone: list(gone).map(text).filter(Boolean),
  };
}
