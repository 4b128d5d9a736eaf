/** What is in the inbox, and what the therapist may do with it. Pure: each change is a new whole. */
import { writeTable } from './csv.js';
import { nameIn, wordsOf } from './message.js';
import type { Collection, Entry, ReadMessage, Trouble } from './types.js';

export const EMPTY: Collection = { entries: [], troubles: [], gone: [] };

/** How many were new, and how many were here already. */
export interface Added {
  readonly collection: Collection;
  readonly fresh: number;
  readonly known: number;
}

/**
 * Adds messages that are not here yet. One with the id of another and other words is a message of
 * its own: a stranger who knows an id cannot take a message away.
 */
export function addEntries(collection: Collection, entries: readonly Entry[]): Added {
  const all = new Map(collection.entries.map((entry) => [identity(entry.message), entry]));
  let known = 0;
  for (const entry of entries) {
    const id = identity(entry.message);
    if (all.has(id)) known++;
    else all.set(id, entry);
  }
  const fresh = all.size - collection.entries.length;
  return { collection: { ...collection, entries: [...all.values()].sort(byDate) }, fresh, known };
}

/** Newest first. */
const byDate = (a: Entry, b: Entry) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);

/** What makes a message the same one. */
export const identity = ({ id, kind, to, lines }: ReadMessage): string =>
  JSON.stringify([id, kind, to, lines.map(({ label, value }) => [label, value])]);

/** Keeps what could not be read, once. */
export function addTroubles(collection: Collection, troubles: readonly Trouble[]): Collection {
  const all = new Map(collection.troubles.map((trouble) => [trouble.raw, trouble]));
  for (const trouble of troubles) all.set(trouble.raw, trouble);
  return { ...collection, troubles: [...all.values()] };
}

export const dropTrouble = (collection: Collection, raw: string): Collection => ({
  ...collection,
  troubles: collection.troubles.filter((trouble) => trouble.raw !== raw),
});

/** Changes the entries with these identities. */
export function changeEntries(
  collection: Collection,
  ids: ReadonlySet<string>,
  change: Partial<Pick<Entry, 'read' | 'deleted' | 'person'>>,
): Collection {
  return {
    ...collection,
    entries: collection.entries.map((entry) =>
      ids.has(identity(entry.message)) ? { ...entry, ...change } : entry,
    ),
  };
}

/** Forgets entries for good, and keeps their ids so that nothing brings them back unasked. */
export function forget(collection: Collection, ids: ReadonlySet<string>): Collection {
  const isOut = ({ message }: Entry) => ids.has(identity(message));
  const gone = collection.entries.filter(isOut).map(({ message }) => message.id);
  return {
    ...collection,
    entries: collection.entries.filter((entry) => !isOut(entry)),
    gone: [...new Set([...collection.gone, ...gone])],
  };
}

/** Puts another inbox, such as a backup, beside this one. What was deleted for good stays away. */
export function merge(collection: Collection, other: Collection): Added {
  const gone = new Set([...collection.gone, ...other.gone]);
  const added = addEntries(
    collection,
    other.entries.filter(({ message }) => !collection.gone.includes(message.id)),
  );
  const entries = added.collection.entries.filter(({ message }) => !gone.has(message.id));
  const whole = addTroubles({ ...added.collection, entries, gone: [...gone] }, other.troubles);
  return { ...added, collection: whole };
}

/** Who wrote it: what the therapist said, else the name in it; empty where nobody said. */
export const personOf = (entry: Entry): string => entry.person ?? nameIn(entry.message);

export interface Person {
  readonly name: string;
  /** Newest first. */
  readonly entries: readonly Entry[];
  readonly unread: number;
}

const plain = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** People by their newest message; those who gave no name together. */
export function people(entries: readonly Entry[]): Person[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = plain(personOf(entry));
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].map((group) => ({
    name: personOf(group[0]!),
    entries: group,
    unread: group.filter(({ read }) => !read).length,
  }));
}

export const samePerson = (one: string, other: string): boolean => plain(one) === plain(other);

/** Entries that hold every word of the query, in the message or in the name. */
export function search(entries: readonly Entry[], query: string): readonly Entry[] {
  const words = plain(query).split(' ').filter(Boolean);
  if (!words.length) return entries;
  return entries.filter((entry) => {
    const text = plain(`${personOf(entry)} ${wordsOf(entry.message)}`);
    return words.every((word) => text.includes(word));
  });
}

/** The messages as a table, one row a line. */
export const toCsv = (entries: readonly Entry[]): string =>
  writeTable([
    ['date', 'person', 'kind', 'to', 'id', 'label', 'value'],
    ...entries.flatMap((entry) =>
      entry.message.lines.map(({ label, value }) => {
        const { kind, to, id } = entry.message;
        return [entry.at, personOf(entry), kind, to, id, label, value];
      }),
    ),
  ]);

/** The messages as they came, with when and from whom. This inbox reads it again. */
export const toJson = (entries: readonly Entry[]): string =>
  `${JSON.stringify(
    entries.map((entry) => ({
      receivedAt: entry.at,
      person: personOf(entry),
      message: entry.message,
    })),
    null,
    2,
  )}\n`;
