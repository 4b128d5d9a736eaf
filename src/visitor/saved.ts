/** What the visitor has saved on their device, by their own switch. */
import { forget, PREFIX, storage } from './storage.js';

/** How long something is kept on the visitor's device. */
const KEEP_MS = 30 * 24 * 60 * 60 * 1000;

/** What is written under a key. */
export interface Saved {
  /** Version of the shape of `data`. */
  v: number;
  /** Milliseconds since 1970. */
  savedAt: number;
  data: unknown;
}

const isSaved = (value: unknown): value is Saved =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Saved).v === 'number' &&
  typeof (value as Saved).savedAt === 'number' &&
  'data' in value;

/** What was saved under `alliance:<what>`, unless it is older than 30 days: then it is deleted. */
export function readSaved(what: string, now = Date.now()): Saved | undefined {
  try {
    const saved: unknown = JSON.parse(storage('local')?.getItem(PREFIX + what) ?? 'null');
    if (!isSaved(saved)) return undefined;
    if (now - saved.savedAt <= KEEP_MS) return saved;
    forget(what);
  } catch {
    // unreadable: as if nothing were there
  }
  return undefined;
}

/** Everything that is saved: the names under which `readSaved` finds it. */
export function savedNames(): string[] {
  try {
    return Object.keys(storage('local') ?? {}).flatMap((key) =>
      key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : [],
    );
  } catch {
    return [];
  }
}

/** Deletes what is older than 30 days, whichever widget saved it: that one may not be opened again. */
export const forgetOld = (): void => savedNames().forEach((what) => readSaved(what));

/** Saves `data`, and says whether the browser really kept it. */
export function writeSaved(what: string, v: number, data: unknown, now = Date.now()): boolean {
  try {
    // Old libraries change how lists become text: what would not read back the same is not kept.
    if ('toJSON' in [] || 'toJSON' in {}) return false;
    const text = JSON.stringify({ v, savedAt: now, data } satisfies Saved);
    const store = storage('local');
    store?.setItem(PREFIX + what, text);
    return store?.getItem(PREFIX + what) === text;
  } catch {
    return false;
  }
}

/** The day until which something saved now is kept. */
export const keptUntil = (savedAt = Date.now()): Date => new Date(savedAt + KEEP_MS);
