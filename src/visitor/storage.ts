/** Every key of this project begins so, in `localStorage` and `sessionStorage`. */
const PREFIX = 'alliance:';

/** How long something is kept on the visitor's device. */
export const KEEP_DAYS = 30;
const KEEP_MS = KEEP_DAYS * 24 * 60 * 60 * 1000;

/** What is written under a key. */
export interface Saved {
  /** Version of the shape of `data`. */
  v: number;
  /** Milliseconds since 1970. */
  savedAt: number;
  data: unknown;
}

/** `local` outlives the visit; `session` is gone with the tab. Undefined where a page forbids it. */
export function storage(kind: 'local' | 'session'): Storage | undefined {
  try {
    return kind === 'local' ? localStorage : sessionStorage;
  } catch {
    return undefined;
  }
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

export function forget(what: string): void {
  try {
    storage('local')?.removeItem(PREFIX + what);
  } catch {
    // nothing was kept
  }
}

/** Deletes every key of this project on this site, or only those that end with the tab. */
export function forgetAll(kinds: readonly ('local' | 'session')[] = ['local', 'session']): void {
  for (const kind of kinds) {
    const store = storage(kind);
    try {
      for (const key of Object.keys(store ?? {})) {
        if (key.startsWith(PREFIX)) store?.removeItem(key);
      }
    } catch {
      // nothing was kept
    }
  }
}
