import {
  DIMENSIONS,
  FOCUS,
  HOPES,
  METHODS,
  WISHES,
  type DimId,
  type FocusId,
  type HopeId,
  type MethodId,
  type Wish,
} from './dimensions.js';
import { isPoint, type Answer, type Answers } from './model.js';
import { isKind, LEVELS, type Level, type Need, type Needs } from './needs.js';

/** Where the visitor is: at a scene, at what is asked last, or at the result. */
export type Place = DimId | 'last' | 'result';

/** Everything the visitor has given, and where they are. */
export interface QuizState {
  readonly answers: Answers;
  readonly matters: readonly DimId[];
  readonly focus: readonly FocusId[];
  readonly hopes: readonly HopeId[];
  readonly methods: Readonly<Partial<Record<MethodId, Wish>>>;
  readonly needs: Needs;
  /** Whether the four more scenes were asked for. */
  readonly more: boolean;
  readonly at: Place;
  /** What `mode="reflect"` keeps. The part that draws it makes it safe. */
  readonly after: unknown;
  /** The visitor's own words in it, saved only with the second switch. */
  readonly typed: unknown;
}

/** How many the visitor may pick of each. */
export const MOST = { matters: 3, focus: 2, hopes: 3 } as const;

const DIMS = DIMENSIONS.map(({ id }) => id);
const ANSWERS: readonly Answer[] = [-2, -1, 0, 1, 2, 'either', 'unsure'];

export const emptyQuiz = (): QuizState => ({
  answers: {},
  matters: [],
  focus: [],
  hopes: [],
  methods: {},
  needs: {},
  more: false,
  at: 'LEAD',
  after: {},
  typed: {},
});

/** What matters most among what was answered with a place on the line. */
export const mattering = ({ matters, answers }: QuizState): DimId[] =>
  matters.filter((id) => isPoint(answers[id]));

const object = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const someOf = <T>(value: unknown, known: readonly T[], most: number): T[] =>
  Array.isArray(value) ? known.filter((one) => value.includes(one)).slice(0, most) : [];

const pairsOf = <K extends string, V>(
  value: unknown,
  keys: readonly K[],
  values: readonly V[],
): Partial<Record<K, V>> => {
  const given = object(value);
  const pairs = keys.filter((key) => values.includes(given[key] as V));
  return Object.fromEntries(pairs.map((key) => [key, given[key]])) as Partial<Record<K, V>>;
};

/** More than a visitor picks; damaged answers hold no more than this either. */
const MOST_NEEDS = 40;

const readNeed = (value: unknown): Need | undefined => {
  const { level, want } = object(value);
  if (!LEVELS.includes(level as Level) || !Array.isArray(want)) return undefined;
  const words = want.filter((one) => typeof one === 'string' && one.length <= 120) as string[];
  return { level: level as Level, want: words.slice(0, MOST_NEEDS) };
};

const readNeeds = (value: unknown): Needs => {
  const given = Object.entries(object(value)).filter(([kind]) => isKind(kind));
  const pairs = given.map(([kind, need]): [string, Need | undefined] => [kind, readNeed(need)]);
  const safe = pairs.filter((pair): pair is [string, Need] => Boolean(pair[1]));
  return Object.fromEntries(safe.slice(0, MOST_NEEDS));
};

/** Saved answers made safe: what is not known is left out. */
export function readQuiz(saved: unknown): QuizState {
  const given = object(saved);
  const at = given['at'] as Place;
  return {
    answers: pairsOf(given['answers'], DIMS, ANSWERS),
    matters: someOf(given['matters'], DIMS, MOST.matters),
    focus: someOf(given['focus'], FOCUS, MOST.focus),
    hopes: someOf(given['hopes'], HOPES, MOST.hopes),
    methods: pairsOf(given['methods'], METHODS, WISHES),
    needs: readNeeds(given['needs']),
    more: given['more'] === true,
    at: [...DIMS, 'last', 'result'].includes(at) ? at : 'LEAD',
    after: object(given['after']),
    typed: object(given['typed']),
  };
}
