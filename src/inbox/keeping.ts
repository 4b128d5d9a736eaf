/**
 * The inbox in this browser, locked with the therapist's own key. Only after they asked for it.
 * Beside it lies the key file, which a passphrase locks.
 */
import { readBackup, writeBackup } from './backup.js';
import { lock, unlock, type Key } from './keys.js';
import type { Collection } from './types.js';

const STORE = 'alliance:inbox';

export interface Kept {
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

/** Everything, locked, as it is kept. */
export async function lockUp(collection: Collection, key: Key): Promise<Kept | undefined> {
  if (!key.file) return undefined;
  const age = await lock(writeBackup(collection), key);
  return { savedAt: new Date().toISOString(), keyFile: key.file, age };
}

/** Whether the browser took it. */
export function writeKept(kept: Kept): boolean {
  try {
    localStorage.setItem(STORE, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function forgetKept(): void {
  try {
    localStorage.removeItem(STORE);
  } catch {
    // Then nothing is kept, either.
  }
}
