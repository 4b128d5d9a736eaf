/** Every key of this project begins so, in `localStorage` and `sessionStorage`. */
export const PREFIX = 'alliance:';

/** `local` outlives the visit; `session` is gone with the tab. Undefined where a page forbids it. */
export function storage(kind: 'local' | 'session'): Storage | undefined {
  try {
    return kind === 'local' ? localStorage : sessionStorage;
  } catch {
    return undefined;
  }
}

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
