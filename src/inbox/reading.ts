/** From text and keys to entries and troubles: the one way into the inbox. */
import { readBackup } from './backup.js';
import { addEntries, addTroubles, merge } from './collection.js';
import { findMessages } from './find.js';
import { unlock, type Key } from './keys.js';
import { readMessage } from './message.js';
import type { Collection, Entry, Found, Origin, Trouble } from './types.js';

/** How a text was read. */
export interface Outcome {
  readonly collection: Collection;
  /** Messages that were not here before, and those that were. */
  readonly fresh: number;
  readonly known: number;
  /** What could not be read, now kept among the troubles. */
  readonly troubles: readonly Trouble[];
}

interface Context {
  readonly key: Key | undefined;
  readonly origin: Origin;
  readonly now: string;
}

/** What was found in a text. The inbox may have changed while it was read: it is put in after that. */
export interface Read {
  readonly entries: readonly Entry[];
  readonly troubles: readonly Trouble[];
  readonly backups: readonly Collection[];
}

const nothing = (): Read => ({ entries: [], troubles: [], backups: [] });

function readOpen(
  value: Record<string, unknown>,
  { at, wasLocked, raw }: { at: string; wasLocked: boolean; raw: string },
  { origin }: Context,
): Read {
  const backup = readBackup(value);
  if (backup) return { ...nothing(), backups: [backup] };
  const reading = readMessage(value);
  if ('why' in reading) return { ...nothing(), troubles: [{ ...reading, raw, at, origin }] };
  const { message } = reading;
  return {
    ...nothing(),
    entries: [{ message, at, origin, wasLocked, read: false, deleted: false }],
  };
}

async function readFound(found: Found, context: Context): Promise<Read> {
  const { key, origin, now } = context;
  const at = found.at ?? now;
  if (found.type === 'broken') {
    return { ...nothing(), troubles: [{ raw: found.raw, why: 'damaged', at, origin }] };
  }
  if (found.type === 'open') {
    const raw = JSON.stringify(found.value, null, 2);
    return readOpen(found.value, { at, wasLocked: false, raw }, context);
  }
  const opened = await unlock(found.age, key);
  if ('why' in opened) {
    return { ...nothing(), troubles: [{ raw: found.age, why: opened.why, at, origin }] };
  }
  const inside = findMessages(opened.text).filter((each) => each.type === 'open');
  if (!inside.length) {
    return { ...nothing(), troubles: [{ raw: found.age, why: 'noMessage', at, origin }] };
  }
  const all = inside.map(({ value, at: inner }) =>
    readOpen(value, { at: inner ?? at, wasLocked: true, raw: found.age }, context),
  );
  return join(all);
}

const join = (all: readonly Read[]): Read => ({
  entries: all.flatMap(({ entries }) => entries),
  troubles: all.flatMap(({ troubles }) => troubles),
  backups: all.flatMap(({ backups }) => backups),
});

/** Between many locked messages the page gets its turn. */
const TURN = 20;
const pause = () => new Promise((resolve) => setTimeout(resolve));

async function readAll(all: readonly Found[], context: Context): Promise<Read> {
  const reads: Read[] = [];
  for (const [at, found] of all.entries()) {
    if (at % TURN === TURN - 1) await pause();
    reads.push(await readFound(found, context));
  }
  return join(reads);
}

/** Puts what was read into the inbox as it is now. */
export function put(collection: Collection, { entries, troubles, backups }: Read): Outcome {
  const added = addEntries(collection, entries);
  let { fresh, known } = added;
  let whole = addTroubles(added.collection, troubles);
  for (const backup of backups) {
    const merged = merge(whole, backup);
    whole = merged.collection;
    fresh += merged.fresh;
    known += merged.known;
  }
  return { collection: whole, fresh, known, troubles };
}

/** Reads a text; undefined where there is nothing like a message in it. */
export async function readText(
  text: string,
  { key, origin, now = new Date() }: { key: Key | undefined; origin: Origin; now?: Date },
): Promise<Read | undefined> {
  const found = findMessages(text);
  if (!found.length) return undefined;
  return readAll(found, { key, origin, now: now.toISOString() });
}

/**
 * With another key, tries again what could not be read, and gives back how to put it in. What still
 * cannot be read stays; what was removed meanwhile stays away.
 */
export async function readAgain(
  troubles: readonly Trouble[],
  key: Key,
): Promise<(collection: Collection) => Outcome> {
  const again = new Map<string, Read>();
  for (const { raw, at, origin } of troubles) {
    const read = await readText(raw, { key, origin, now: new Date(at) });
    if (read) again.set(raw, read);
  }
  return (collection) => {
    const isTried = ({ raw }: Trouble) => again.has(raw);
    const tried = collection.troubles.filter(isTried).map(({ raw }) => again.get(raw)!);
    const others = collection.troubles.filter((trouble) => !isTried(trouble));
    return put({ ...collection, troubles: others }, join(tried));
  };
}

/** What a receiver has already taken away for good does not come back with the next fetch. */
export function withoutGone(items: readonly unknown[], { gone }: Collection): readonly unknown[] {
  const away = new Set(gone);
  return items.filter((item) => {
    const { message } = (item ?? {}) as { message?: { id?: unknown } };
    return !away.has(String(message?.id ?? '').toLowerCase());
  });
}
