import { LINES, PACES, type PaceId } from './data.js';
import type { Answers } from './worth-talking.js';

/** One session in the visitor's own history: a day and numbers, no word. */
export interface Entry {
  /** The day alone, as in 2026-11-22: nothing finer is kept. */
  readonly day: string;
  /** 0 to 100 by line; a line without an answer is not there. */
  readonly lines: Answers;
  /** -2, much too slow, to 2, much too fast. */
  readonly pace?: number;
}

/** What the visitor keeps from one session to the next, by a switch of its own. */
export interface History {
  /** Oldest first, one a day. */
  readonly entries: readonly Entry[];
  /** Whether every fourth session asks three questions more. */
  readonly asks: boolean;
  /** The day on which the visitor last said that nothing is changing yet; '' if not then. */
  readonly notYet: string;
}

const HALF = (PACES.length - 1) / 2;

export const EMPTY: History = { entries: [], asks: true, notYet: '' };

/** The visitor's own day, not that of Greenwich. */
export function dayOf(time: number | Date = Date.now()): string {
  const date = new Date(time);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The same day as a date to show; undefined where there is no such day. */
export function dateOf(day: unknown): Date | undefined {
  const [, year, month, date] =
    typeof day === 'string' ? (/^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []) : [];
  const found = new Date(Number(year), Number(month) - 1, Number(date));
  return day === dayOf(found) ? found : undefined;
}

export const paceNumber = (pace: PaceId | ''): number | undefined =>
  pace ? PACES.indexOf(pace) - HALF : undefined;

export const paceOf = ({ pace }: Entry): PaceId | '' =>
  pace === undefined ? '' : (PACES[pace + HALF] ?? '');

const within = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

/** One entry made safe; undefined where it holds no day, or nothing beside it. */
function readEntry(given: unknown): Entry | undefined {
  const { day, lines, pace } = (given ?? {}) as Record<string, unknown>;
  const known = Object.fromEntries(
    LINES.flatMap((id) => {
      const value = (lines as Record<string, unknown> | null | undefined)?.[id];
      return within(value, 0, 100) ? [[id, value] as const] : [];
    }),
  );
  if (!dateOf(day)) return undefined;
  const entry = { day: day as string, lines: known };
  if (within(pace, -HALF, HALF)) return { ...entry, pace };
  return Object.keys(known).length ? entry : undefined;
}

/** In the order of their days; of two for one day the later given. */
export const inOrder = (entries: readonly Entry[]): readonly Entry[] =>
  [...new Map(entries.map((entry) => [entry.day, entry])).values()].sort((a, b) =>
    a.day < b.day ? -1 : 1,
  );

/** Makes a saved history safe: whatever is not as expected is left out. */
export function readHistory(saved: unknown): History {
  const { entries, asks, notYet } = (saved ?? {}) as Record<string, unknown>;
  return {
    entries: inOrder(
      Array.isArray(entries) ? entries.flatMap((entry) => readEntry(entry) ?? []) : [],
    ),
    asks: asks !== false,
    notYet: dateOf(notYet) ? (notYet as string) : '',
  };
}

/** Today's answers as an entry; undefined while there are none. */
export function entryOf(day: string, lines: Answers, pace: PaceId | ''): Entry | undefined {
  const number = paceNumber(pace);
  if (number === undefined) return Object.keys(lines).length ? { day, lines } : undefined;
  return { day, lines, pace: number };
}

/**
 * With one session more; it takes the place of another of the same day. `changing`: what was said
 * of that, where it was asked.
 */
export const withEntry = (history: History, entry: Entry, changing = ''): History => ({
  ...history,
  entries: inOrder([...history.entries, entry]),
  notYet: changing ? (changing === 'notYet' ? entry.day : '') : history.notYet,
});
