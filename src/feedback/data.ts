/** The ids of everything the visitor can choose, in the order it is shown. Words live in the text. */

export const LINES = ['open', 'got', 'link', 'use', 'say', 'back'] as const;
export type LineId = (typeof LINES)[number];

/** In the first three sessions there is less to compare with, so less is asked. */
export const EARLY_LINES: readonly LineId[] = ['open', 'got', 'say', 'back'];
export const EARLY_SESSIONS = 3;

export const PACES = ['muchSlow', 'bitSlow', 'right', 'bitFast', 'muchFast'] as const;
export type PaceId = (typeof PACES)[number];

export const TAGS = ['telling', 'seeing', 'trying', 'through', 'catching'] as const;

/** Every fourth session, a look at the whole of it. Each question with what can be said to it. */
export const CHECK_IN = {
  said: ['no', 'now', 'often', 'rather'],
  changing: ['yes', 'little', 'notYet', 'worse', 'unsure'],
  more: ['yes', 'little', 'notYet', 'unsure'],
} as const;
export type CheckInId = keyof typeof CHECK_IN;
export const CHECK_IN_IDS = Object.keys(CHECK_IN) as CheckInId[];
export const CHECK_IN_EVERY = 4;

export const TEXTS = ['helped', 'off', 'wish', 'better'] as const;
export type TextId = (typeof TEXTS)[number];

export const REASONS = [
  'upset',
  'learned',
  'place',
  'moan',
  'me',
  'judge',
  'drop',
  'words',
  'small',
  'late',
] as const;

export const FEELINGS = [
  'rushed',
  'lost',
  'confused',
  'stuck',
  'judged',
  'hurt',
  'letdown',
  'cross',
  'pushed',
  'told',
  'alone',
  'bored',
  'shy',
  'worried',
  'someone',
  'close',
  'relieved',
  'glad',
] as const;

/** Opens the safety card, as a feeling and as a reason to stop. Never kept, never built from. */
export const UNSAFE = 'unsafe';

export const MOMENTS = [
  'last',
  'topic',
  'quiet',
  'time',
  'joke',
  'advice',
  'past',
  'task',
  'late',
  'cannot',
] as const;
/** The moment in the visitor's own words. */
export const OWN = 'own';

export const WANTS = [
  'slow',
  'faster',
  'listen',
  'more',
  'why',
  'goal',
  'other',
  'ask',
  'notask',
  'know',
  'talk',
  'keep',
] as const;

export const OPENERS = {
  soft: ['hard', 'unsure', 'bring'],
  plain: ['tell', 'change', 'thought'],
} as const;

export const STOP_REASONS = [
  'done',
  'fit',
  'nochange',
  'advice',
  'much',
  'money',
  'pause',
] as const;

/** The steps of the 'hard to say' helper. */
export const STEPS = ['reason', 'felt', 'when', 'want', 'opener', 'words'] as const;

/** How many feelings, and how many wishes, one sentence carries well. */
export const AT_MOST = 2;
/** The length of a text field. */
export const MAX_TEXT = 500;
/** The length of a moment in the visitor's own words: it has to fit a sentence. */
export const MAX_MOMENT = 80;
