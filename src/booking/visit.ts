import { shared } from '../ui/shared-ground.js';
import { storage } from '../visitor/storage.js';

/**
 * 'Not now' is final for the visit: no bar on this page, and where the visitor closed a bar itself,
 * none on the next page of this tab. Only the visitor brings it back.
 */
const KEY = 'alliance:not-now';

const visit = () => shared('visit', () => ({ closed: false, listeners: new Set<() => void>() }));

const remembered = (change?: (store: Storage) => void): boolean => {
  try {
    const store = storage('session');
    if (store) change?.(store);
    return !!store?.getItem(KEY);
  } catch {
    return false;
  }
};

/** Whether the visitor has said 'Not now' in this visit. */
export const isClosedForVisit = (): boolean => visit().closed || remembered();

/** `inTab`: also on the next pages of this tab, which the visitor has been told. */
export function closeForVisit(inTab: boolean): void {
  visit().closed = true;
  if (inTab) remembered((store) => store.setItem(KEY, '1'));
  visit().listeners.forEach((listener) => listener());
}

export function openAgain(): void {
  visit().closed = false;
  remembered((store) => store.removeItem(KEY));
}

/** Calls `listener` when the visitor says 'Not now' anywhere on the page. */
export function onClosedForVisit(listener: () => void): () => void {
  const { listeners } = visit();
  listeners.add(listener);
  return () => listeners.delete(listener);
}
