import type { DimId } from '../practice/schema.js';

export type { DimId };

/** The twelve scenes: which belong to the first eight, and which question each one leads to. */

export interface Dimension {
  readonly id: DimId;
  /** `quick` ones are asked at once, the others on request. */
  readonly set: 'quick' | 'more';
  /** The question it hands over: the checklist's own where the bank already asks it. */
  readonly question: string;
}

const dimension = (set: Dimension['set'], id: DimId, question = `Q-${id}`): Dimension => ({
  id,
  set,
  question,
});

/** The order is fixed, so that screen readers and tests meet the same scene in the same place. */
export const DIMENSIONS: readonly Dimension[] = [
  dimension('quick', 'LEAD'),
  dimension('quick', 'TALK', 'D5'),
  dimension('quick', 'TIME', 'D6'),
  dimension('quick', 'FEEL', 'E5'),
  dimension('quick', 'TONE'),
  dimension('quick', 'PACE'),
  dimension('quick', 'BETWEEN', 'D4'),
  dimension('quick', 'CHECK', 'E2'),
  dimension('more', 'PLAN'),
  dimension('more', 'ADVICE', 'D7'),
  dimension('more', 'DEPTH'),
  dimension('more', 'US', 'E4'),
];

/** The optional pickers, by the ids that `practice.json` uses too. */
export const FOCUS = ['feel', 'think', 'do', 'body', 'people', 'mix'] as const;
export const HOPES = [
  'cope',
  'stress',
  'understand',
  'relate',
  'meaning',
  'feel',
  'skills',
  'think',
  'self',
  'direction',
  'unknown',
] as const;
export const METHODS = [
  'talking',
  'integrative',
  'emdr',
  'somatic',
  'hypnotherapy',
  'arts',
  'writing',
  'play',
  'cbt',
] as const;
export const WISHES = ['yes', 'open', 'rather', 'more'] as const;

export type FocusId = (typeof FOCUS)[number];
export type HopeId = (typeof HOPES)[number];
export type MethodId = (typeof METHODS)[number];
export type Wish = (typeof WISHES)[number];
