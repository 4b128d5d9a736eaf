import { inbox as words } from '../text/en/inbox.js';
import { fill } from '../text/text.js';
import type { Outcome } from './reading.js';

/** What came of reading, in words. */
export function told(outcome: Outcome | undefined): string {
  const { fresh, freshNone, known, troubles, locked, lockedOne } = words.add.outcomes;
  if (!outcome) return freshNone;
  const left = outcome.troubles.length;
  const isLocked = outcome.troubles.every(({ why }) => why === 'locked');
  return [
    outcome.fresh ? fill(fresh, { n: outcome.fresh }) : left ? '' : freshNone,
    outcome.known ? fill(known, { n: outcome.known }) : '',
    left ? fill(isLocked ? (left === 1 ? lockedOne : locked) : troubles, { n: left }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
