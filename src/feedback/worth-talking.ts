import { LINES, type LineId, type PaceId } from './data.js';

/** Answers by line, 0 (left end) to 100 (right end). A line that was not answered is not there. */
export type Answers = Readonly<Partial<Record<LineId, number>>>;

/** What can stand out: a line, or the pace in one of its two directions. */
export type FlagId = LineId | 'slow' | 'fast';

export interface Flag {
  readonly id: FlagId;
  readonly why: 'low' | 'lower-than-rest' | 'dropped' | 'pace';
  /** How far it stands out. Orders the flags; never shown. */
  readonly weight: number;
}

const LOW = 35;
const GAP = 20;
const FEWEST_OTHERS = 3;
const FEWEST_EARLIER = 3;
const RECENT = 5;
/** From here on a set counts as high, and the question is what would make it a bit better. */
const HIGH = 65;
const SHOWN = 2;

const PACE_WEIGHT: Readonly<Record<PaceId, number>> = {
  muchSlow: 50,
  bitSlow: 20,
  right: 0,
  bitFast: 20,
  muchFast: 50,
};

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length === 0 ? NaN : (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}

const answered = (answers: Answers) => LINES.filter((id) => answers[id] !== undefined);

/** Why one line stands out, strongest reason first. */
function flagOf(id: LineId, answers: Answers, history: readonly Answers[]): Flag | undefined {
  const value = answers[id]!;
  if (value < LOW) return { id, why: 'low', weight: 100 - value };

  const earlier = history.flatMap((entry) => entry[id] ?? []);
  const drop = earlier.length < FEWEST_EARLIER ? 0 : median(earlier.slice(-RECENT)) - value;
  if (drop >= GAP) return { id, why: 'dropped', weight: drop };

  const others = answered(answers).filter((other) => other !== id);
  const below =
    others.length < FEWEST_OTHERS ? 0 : median(others.map((other) => answers[other]!)) - value;
  return below >= GAP ? { id, why: 'lower-than-rest', weight: below } : undefined;
}

/**
 * What the visitor may want to talk about: at most two things, the one that stands out most first.
 * A comparison of the visitor's answers with each other (and, where kept, with their own earlier
 * ones, oldest first). Not a score of anyone.
 */
export function worthTalking(
  answers: Answers,
  pace?: PaceId | '',
  history: readonly Answers[] = [],
): readonly Flag[] {
  const flags: Flag[] = answered(answers).flatMap((id) => flagOf(id, answers, history) ?? []);
  if (pace && pace !== 'right') {
    const id = pace.endsWith('Slow') ? 'slow' : 'fast';
    flags.push({ id, why: 'pace', weight: PACE_WEIGHT[pace] });
  }
  return flags.sort((a, b) => b.weight - a.weight).slice(0, SHOWN);
}

/** Whether enough was answered to say that nothing stands out. */
export const enoughAnswered = (answers: Answers): boolean =>
  answered(answers).length >= FEWEST_OTHERS;

/** Whether the set is high: even then, one thing can be a bit better. */
export const isHigh = (answers: Answers): boolean =>
  enoughAnswered(answers) && median(Object.values(answers)) >= HIGH;
