import { shared } from '../ui/shared-ground.js';

/**
 * What widgets on one page tell each other: plain callbacks, not events, so that no script of the
 * page can listen in. 'Clear everything' also reaches the same site in other tabs; 'leave' empties
 * this page alone, when somebody leaves it fast; 'emptied' says that a list of questions was.
 */
type Topic = 'clear' | 'leave' | 'questions' | 'emptied';
type Listener = (detail?: unknown) => void;

const CHANNEL = 'alliance:tabs';

const listeners = () => shared('listeners', () => new Map<Topic, Set<Listener>>());

/** How often this page was emptied: a widget that was not in it then is emptied on its return. */
const clearings = () => shared('clearings', () => ({ count: 0 }));

export const timesCleared = (): number => clearings().count;

/**
 * Answers of widgets that are not on the page now, by widget and id: sites that swap their pages
 * take a widget out and make another one later. Only in memory: gone with the page.
 */
export const away = (): Map<string, unknown> => shared('away', () => new Map<string, unknown>());

const hear = (topic: Topic, detail?: unknown) => {
  if (topic === 'clear' || topic === 'leave') {
    clearings().count++;
    away().clear();
  }
  [...(listeners().get(topic) ?? [])].forEach((listener) => listener(detail));
};

const tabs = () =>
  shared('tabs', () => {
    try {
      const channel = new BroadcastChannel(CHANNEL);
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (data === 'clear') hear(data);
      };
      return channel;
    } catch {
      return undefined; // a sandboxed page has no other tabs
    }
  });

/** Calls `listener` on every `topic`, until the returned function is called. */
export function listen(topic: Topic, listener: Listener): () => void {
  const all = listeners();
  if (!all.has(topic)) all.set(topic, new Set());
  all.get(topic)!.add(listener);
  tabs();
  return () => all.get(topic)?.delete(listener);
}

/** Tells every widget on the page; 'clear' also those in other tabs. */
export function tell(topic: Topic, detail?: unknown): void {
  hear(topic, detail);
  if (topic === 'clear') tabs()?.postMessage(topic);
}

/** Whether any widget on this page is waiting for `topic`. */
export const anyoneHears = (topic: Topic): boolean => (listeners().get(topic)?.size ?? 0) > 0;
