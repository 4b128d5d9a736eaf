/** Sessions in the visitor's own history: what is added, taken away and brought together. */
import { inOrder, type Entry, type History } from './history.js';
import type { LineId } from './data.js';
import { median } from './worth-talking.js';

export const withoutDay = (history: History, day: string): History => ({
  ...history,
  entries: history.entries.filter((entry) => entry.day !== day),
});

/** The same numbers, whichever way they were written. */
export const isSame = (one: Entry | undefined, other: Entry | undefined): boolean =>
  numbersOf(one) === numbersOf(other);

const numbersOf = (entry: Entry | undefined) =>
  entry && JSON.stringify([Object.entries(entry.lines).sort(), entry.pace]);

export interface Merged {
  readonly history: History;
  readonly added: number;
  /** Days that were here with other numbers: they stay as they were. */
  readonly stayed: number;
}

/** What comes from a file beside what is here. Nothing that is here changes. */
export function merge(history: History, coming: readonly Entry[]): Merged {
  const here = new Map(history.entries.map((entry) => [entry.day, entry]));
  const fresh = coming.filter(({ day }) => !here.has(day));
  const others = coming.filter((entry) => {
    const mine = here.get(entry.day);
    return mine && !isSame(mine, entry);
  });
  return {
    history: { ...history, entries: inOrder([...history.entries, ...fresh]) },
    added: fresh.length,
    stayed: others.length,
  };
}

/** How many earlier values make a usual, and how far from it is worth a word. */
const RECENT = 5;
const FEWEST = 3;
const GAP = 20;

/** How the last value of a line lies beside what is usual for this visitor. */
export function besideUsual(
  entries: readonly Entry[],
  id: LineId,
): 'few' | 'lower' | 'higher' | 'same' {
  const values = entries.flatMap(({ lines }) => lines[id] ?? []);
  const earlier = values.slice(0, -1).slice(-RECENT);
  if (earlier.length < FEWEST) return 'few';
  const gap = values.at(-1)! - median(earlier);
  return gap <= -GAP ? 'lower' : gap >= GAP ? 'higher' : 'same';
}
