/**
 * The inbox in this browser, locked with the therapist's own key. Only after they asked for it.
 * Beside it lies the key file, which a passphrase locks.
 */
import { readBackup, writeBackup } from './backup.js';
import { lock, unlock, type Key } from './keys.js';
import type { Collection } from './types.js';

const STORE = 'alliance:inbox';

interface Kept {
  readonly savedAt: string;
  readonly keyFile: string;
  readonly age: string;
}

/** What is kept; undefined where there is nothing, or nothing that can be used. */
export function readKept(): Kept | undefined {
  try {
    const { savedAt, keyFile, age } = JSON.parse(localStorage.getItem(STORE) ?? '') as Kept;
    return [savedAt, keyFile, age].every((part) => typeof part === 'string')
      ? { savedAt, keyFile, age }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Opens what is kept; undefined where this key does not. */
export async function openKept(key: Key): Promise<Collection | undefined> {
  const kept = readKept();
  const opened = kept && (await unlock(kept.age, key));
  if (!opened || 'why' in opened) return undefined;
  return readBackup(JSON.parse(opened.text));
}

/** Keeps everything; when it was kept, or undefined where the browser refused. */
export async function keep(collection: Collection, key: Key): Promise<string | undefined> {
  if (!key.file) return undefined;
  try {
    const age = await lock(writeBackup(collection), key);
    const kept: Kept = { savedAt: new Date().toISOString(), keyFile: key.file, age };
    localStorage.setItem(STORE, JSON.stringify(kept));
    return kept.savedAt;
  } catch {
    return undefined;
  }
}

export function forgetKept(): void {
  try {
    localStorage.removeItem(STORE);
  } catch {
    // Then nothing is kept, either.
  }
}
