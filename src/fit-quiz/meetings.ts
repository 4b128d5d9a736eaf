/**
 * What a visitor noted after each meeting. Pure. Nothing here is counted or added up: a row is a
 * word, and stays one.
 */

export const ROWS = [
  // Always first: whether one can talk matters more than the rest.
  'talk',
  'room',
  'got',
  'safe',
  'self',
  'care',
  'clear',
  'know',
  'who',
  'life',
  'gut',
] as const;
export const CHOICES = ['yes', 'partly', 'no', 'soon'] as const;
export const AGAINS = ['yes', 'once', 'no', 'unsure'] as const;
export const PAUSES = [
  'promise',
  'knew',
  'trained',
  'paid',
  'medicine',
  'others',
  'secrets',
  'sexual',
  'down',
] as const;

export type RowId = (typeof ROWS)[number];
export type Choice = (typeof CHOICES)[number];
export type Again = (typeof AGAINS)[number];
export type PauseId = (typeof PAUSES)[number];

/** One card. */
export interface Meeting {
  readonly id: number;
  /** The id of the therapist, where the practice has one and the visitor said so. */
  readonly who: string;
  readonly rows: Readonly<Partial<Record<RowId, Choice>>>;
  readonly again: Again | undefined;
  /** The visitor's own words. */
  readonly name: string;
  readonly stood: string;
  readonly ask: string;
  readonly pauses: readonly PauseId[];
}

/** What is kept of all cards: without, and with, what only the second switch saves. */
export interface Kept {
  readonly after: unknown;
  readonly typed: unknown;
}

export interface Cards {
  readonly meetings: readonly Meeting[];
  /** Rows that matter to the visitor, by their key in the comparison. */
  readonly starred: readonly string[];
}

/** So many meetings stand side by side. */
export const MOST_MEETINGS = 4;
export const MOST_STARRED = 3;
export const NAME_MAX = 40;
export const WORDS_MAX = 500;

/** The lines that are about the visitor's safety, not about a fit. */
export const isDanger = ({ pauses }: Meeting): boolean =>
  pauses.includes('secrets') || pauses.includes('sexual');

export const emptyMeeting = (id: number): Meeting => ({
  id,
  who: '',
  rows: {},
  again: undefined,
  name: '',
  stood: '',
  ask: '',
  pauses: [],
});

const isNoted = (meeting: Meeting): boolean =>
  JSON.stringify(meeting) !== JSON.stringify(emptyMeeting(meeting.id));

const object = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const words = (value: unknown, most: number): string =>
  typeof value === 'string' ? value.slice(0, most) : '';

const oneOf = <T>(value: unknown, known: readonly T[]): T | undefined =>
  known.find((one) => one === value);

function readMeeting(value: unknown, typed: Record<string, unknown>): Meeting {
  const { id, who, rows, again } = object(value);
  const own = object(typed[String(id)]);
  const noted = object(rows);
  const pairs = ROWS.filter((row) => oneOf(noted[row], CHOICES)).map((row) => [row, noted[row]]);
  return {
    id: Number(id) || 1,
    who: words(who, 120),
    rows: Object.fromEntries(pairs) as Meeting['rows'],
    again: oneOf(again, AGAINS),
    name: words(own['name'], NAME_MAX),
    stood: words(own['stood'], WORDS_MAX),
    ask: words(own['ask'], WORDS_MAX),
    pauses: PAUSES.filter((pause) => list(own['pauses']).includes(pause)),
  };
}

/** Cards made safe: what is not known is left out, and there is always one. */
export function readCards({ after, typed }: Kept): Cards {
  const { meetings, starred } = object(after);
  const found = list(meetings).map((one) => readMeeting(one, object(typed)));
  const unlike = found.filter(({ id }, at) => found.findIndex((one) => one.id === id) === at);
  return {
    meetings: unlike.length ? unlike.slice(0, MOST_MEETINGS) : [emptyMeeting(1)],
    starred: list(starred)
      .filter((row): row is string => typeof row === 'string')
      .slice(0, MOST_STARRED),
  };
}

/** Apart again: choices here, the visitor's own words and what to pause on there. */
export function keepCards({ meetings, starred }: Cards): Kept {
  return {
    after: {
      meetings: meetings.map(({ id, who, rows, again }) => ({ id, who, rows, again })),
      starred,
    },
    typed: Object.fromEntries(
      meetings.map(({ id, name, stood, ask, pauses }) => [id, { name, stood, ask, pauses }]),
    ),
  };
}

/** What changes on a card, or how that follows from what is on it. */
export type MeetingPatch = Partial<Meeting> | ((now: Meeting) => Partial<Meeting>);

/** The cards with one of them changed. */
export const withMeeting = (cards: Cards, id: number, patch: MeetingPatch): Cards => ({
  ...cards,
  meetings: cards.meetings.map((one) =>
    one.id === id ? { ...one, ...(typeof patch === 'function' ? patch(one) : patch) } : one,
  ),
});

/** One card more, and its id; nothing where no more fit side by side. */
export function addMeeting(cards: Cards): { cards: Cards; id: number } | undefined {
  if (cards.meetings.length >= MOST_MEETINGS) return undefined;
  const id = Math.max(...cards.meetings.map((one) => one.id)) + 1;
  return { cards: { ...cards, meetings: [...cards.meetings, emptyMeeting(id)] }, id };
}

/** Without one of them. The last is followed by an empty one, so that there is always one. */
export function removeMeeting(cards: Cards, id: number): Cards {
  const meetings = cards.meetings.filter((one) => one.id !== id);
  return { ...cards, meetings: meetings.length ? meetings : [emptyMeeting(id + 1)] };
}

/** All there were before, where they stood; what was noted on the others since then stays. */
export function bringBack(cards: Cards, before: Cards): Cards {
  const now = new Map(cards.meetings.map((one) => [one.id, one]));
  const back = before.meetings.map((one) => now.get(one.id) ?? one);
  const since = cards.meetings.filter(
    (one) => isNoted(one) && before.meetings.every(({ id }) => id !== one.id),
  );
  return { ...cards, meetings: [...back, ...since] };
}
