/**
 * The question bank as data: which questions there are, in which category, and which sets they are
 * in. Their words are in `text/`.
 */
export const CATEGORIES = {
  works: ['A1', 'A2', 'A3', 'A4', 'A5'],
  training: ['B1', 'B2', 'B3', 'B4', 'B5'],
  experience: ['C1', 'C2', 'C3'],
  methods: ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'],
  together: ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7'],
  time: ['F1', 'F2', 'F3', 'F4'],
  practical: ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8'],
} as const satisfies Record<string, readonly string[]>;

/** Sets by need. The first three say what kind of talk it is, the others what matters in it. */
export const SETS = {
  starter: ['A1', 'B2', 'C1', 'D1', 'E2', 'F1', 'G1', 'G5'],
  first: ['A1', 'A2', 'A3', 'B2', 'C1', 'D7', 'F1', 'G1', 'G5'],
  call: ['B2', 'C1', 'D1', 'E2', 'G1'],
  trauma: ['B4', 'E5'],
  online: ['G4'],
  budget: ['G1', 'G2'],
  identity: ['C3'],
  access: ['G8'],
} as const satisfies Record<string, readonly string[]>;

export type SetId = keyof typeof SETS;

/** Of these, one at a time: choosing another takes the place of the first. */
export const TALKS: readonly string[] = ['starter', 'first', 'call'] satisfies SetId[];

/** Gaps that the visitor's own words can fill. */
export type Slot = 'topic' | 'time' | 'background' | 'need';

/** The questions and first lines that have such a gap. */
export const SLOTS: Readonly<Record<string, Slot | undefined>> = {
  C1: 'topic',
  C3: 'background',
  G8: 'need',
  clear: 'topic',
  vague: 'time',
};

/** First lines for a visitor who does not know how to begin. */
export const OPENERS = [
  'clear',
  'vague',
  'change',
  'self',
  'nodetail',
  'first',
  'again',
  'ask',
  'others',
] as const;
