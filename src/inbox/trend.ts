/** How one person's answers to a line went over time. Places in words are all a message holds. Pure. */
import { feedback as english } from '../text/en/feedback.js';
import { feedback as spanish } from '../text/es/feedback.js';
import type { Entry } from './types.js';

/** Nearer the one end, in the middle, nearer the other. */
export type Place = 0 | 1 | 2;

export interface Point {
  readonly at: string;
  readonly place: Place;
  /** As the visitor's page said it. */
  readonly words: string;
}

export interface Trend {
  readonly label: string;
  readonly left: string;
  readonly right: string;
  /** Oldest first. */
  readonly points: readonly Point[];
}

interface Line {
  readonly label: string;
  readonly left: string;
  readonly right: string;
  readonly middle: string;
}

/** The lines that our widgets ask in any of their languages. */
const LINES: readonly Line[] = [english, spanish].flatMap(({ lines, line }) =>
  Object.values(lines).map(({ ask, left, right }) => ({
    label: ask,
    left,
    right,
    middle: line.middle,
  })),
);

function placeOf({ left, right, middle }: Line, words: string): Place | undefined {
  if (words === middle) return 1;
  if (words.endsWith(left)) return 0;
  return words.endsWith(right) ? 2 : undefined;
}

/** A trend for each line that was answered twice or more. */
export function trends(entries: readonly Entry[]): Trend[] {
  const oldestFirst = [...entries].reverse();
  return LINES.map((line) => ({
    label: line.label,
    left: line.left,
    right: line.right,
    points: oldestFirst.flatMap(({ at, message }): Point[] => {
      const words = message.lines.find(({ label }) => label.trim() === line.label)?.value.trim();
      const place = words ? placeOf(line, words) : undefined;
      return place === undefined ? [] : [{ at, place, words: words! }];
    }),
  })).filter(({ points }) => points.length > 1);
}
