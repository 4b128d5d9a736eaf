import {
  AT_MOST,
  CHECK_IN,
  CHECK_IN_IDS,
  FEELINGS,
  LINES,
  MAX_MOMENT,
  MAX_TEXT,
  MOMENTS,
  OPENERS,
  OWN,
  PACES,
  REASONS,
  STOP_REASONS,
  TAGS,
  WANTS,
  type CheckInId,
  type LineId,
  type PaceId,
} from './data.js';
import type { Picks } from './sentence.js';
import type { Answers } from './worth-talking.js';

/** What the visitor picked and wrote in the 'hard to say' helper. */
export interface Helper extends Picks {
  readonly reason: string;
  /** The words as the visitor changed them; they count where `edited` is set. */
  readonly words: string;
  readonly edited: boolean;
  /** The sentence the words were changed from: tells when the picks have moved on since. */
  readonly from: string;
}

/** Everything the visitor has given. 'Not safe' is not among it: that is never kept. */
export interface FeedbackState {
  /** 0 to 100 by line; `null` where the visitor can't say. Both that and a missing line are no answer. */
  readonly lines: Readonly<Partial<Record<LineId, number | null>>>;
  readonly pace: PaceId | '';
  readonly tags: readonly string[];
  /** The three questions of every fourth session. */
  readonly checkIn: Readonly<Record<CheckInId, string>>;
  readonly helped: string;
  readonly off: string;
  readonly wish: string;
  readonly better: string;
  readonly helper: Helper;
  readonly stop: string;
  /** Drafts for a pause or an ending, by reason, where the visitor changed them. */
  readonly drafts: Readonly<Record<string, string>>;
  /** Lines of the notes that stay out of what is taken along. */
  readonly leftOut: readonly string[];
}

export const emptyState = (): FeedbackState => ({
  lines: {},
  pace: '',
  tags: [],
  checkIn: { said: '', changing: '', more: '' },
  helped: '',
  off: '',
  wish: '',
  better: '',
  helper: {
    reason: '',
    felt: [],
    when: '',
    moment: '',
    want: [],
    opener: '',
    words: '',
    edited: false,
    from: '',
  },
  stop: '',
  drafts: {},
  // Easier to be honest about where nobody reads it, unless the visitor puts it in.
  leftOut: CHECK_IN_IDS,
});

/** The lines on the page that have an answer. */
export const answersOf = (state: FeedbackState, lines: readonly LineId[] = LINES): Answers =>
  Object.fromEntries(
    lines.flatMap((id) => (typeof state.lines[id] === 'number' ? [[id, state.lines[id]]] : [])),
  );

type Loose = Readonly<Record<string, unknown>>;

const loose = (value: unknown): Loose =>
  value !== null && typeof value === 'object' ? (value as Loose) : {};
const text = (value: unknown, max = MAX_TEXT) =>
  typeof value === 'string' ? value.slice(0, max) : '';
const one = <T extends string>(value: unknown, allowed: readonly T[]): T | '' =>
  allowed.find((id) => id === value) ?? '';
const some = <T extends string>(value: unknown, allowed: readonly T[], max = allowed.length) =>
  Array.isArray(value) ? allowed.filter((id) => value.includes(id)).slice(0, max) : [];

const readLine = (value: unknown): number | null | undefined =>
  value === null || (typeof value === 'number' && value >= 0 && value <= 100) ? value : undefined;

function readHelper(saved: Loose): Helper {
  return {
    reason: one(saved['reason'], REASONS),
    felt: some(saved['felt'], FEELINGS, AT_MOST),
    when: one(saved['when'], [...MOMENTS, OWN]),
    moment: text(saved['moment'], MAX_MOMENT),
    want: some(saved['want'], WANTS, AT_MOST),
    opener: one(saved['opener'], [...OPENERS.soft, ...OPENERS.plain]),
    words: text(saved['words']),
    edited: saved['edited'] === true,
    from: text(saved['from']),
  };
}

/** Makes saved data safe: whatever is not as expected is as if it had not been given. */
export function readState(saved: unknown): FeedbackState {
  const given = loose(saved);
  const lines = loose(given['lines']);
  const drafts = loose(given['drafts']);
  const known = LINES.flatMap((id) => {
    const value = readLine(lines[id]);
    return value === undefined ? [] : [[id, value] as const];
  });
  return {
    lines: Object.fromEntries(known),
    pace: one(given['pace'], PACES),
    tags: some(given['tags'], TAGS),
    checkIn: Object.fromEntries(
      CHECK_IN_IDS.map((id) => [id, one(loose(given['checkIn'])[id], CHECK_IN[id])]),
    ) as FeedbackState['checkIn'],
    helped: text(given['helped']),
    off: text(given['off']),
    wish: text(given['wish']),
    better: text(given['better']),
    helper: readHelper(loose(given['helper'])),
    stop: one(given['stop'], STOP_REASONS),
    drafts: Object.fromEntries(
      STOP_REASONS.flatMap((id) => (text(drafts[id]) ? [[id, text(drafts[id])]] : [])),
    ),
    leftOut: Array.isArray(given['leftOut'])
      ? given['leftOut'].filter((id) => typeof id === 'string')
      : CHECK_IN_IDS,
  };
}
