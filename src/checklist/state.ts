import type { HandoverQuestion } from '../visitor/handover.js';
import { OPENERS, SLOTS, type Slot } from './questions.js';

/** What came of a question in the talk. */
export const ENDS = ['answered', 'part', 'not', 'unclear'] as const;
export type End = (typeof ENDS)[number];

/** Before the talk, in it, and after it. */
export const MODES = ['before', 'during', 'after'] as const;
export type Mode = (typeof MODES)[number];

/** A question on the list, in the visitor's order. */
export interface Item {
  readonly id: string;
  /** 'I most want to ask this.' */
  readonly star?: boolean;
  /** Picked by the visitor or the quiz, not by a set: a change of set leaves it alone. */
  readonly hand?: boolean;
  /** Taken out just now. It keeps its place, so that nothing moves under the visitor's finger. */
  readonly off?: boolean;
  /** Ticked in the talk. */
  readonly asked?: boolean;
  readonly end?: End;
  /** Whether to ask it next time, where the visitor has said so. */
  readonly next?: boolean;
}

/** A question in the visitor's own words. */
export interface Own {
  readonly id: string;
  readonly text: string;
}

export type FromQuiz = HandoverQuestion;
export type Words = Readonly<Partial<Record<Slot, string>>>;

/** The list for one talk. */
export interface Talk {
  /** Higher for every later list; so the lists keep their order. */
  readonly id: number;
  /** The list. Null until the visitor first touches it: then it is the opening set. */
  readonly items: readonly Item[] | null;
  /** The sets that are on. */
  readonly sets: readonly string[];
  /** Id of the first line, or ''. */
  readonly opener: string;
}

/** Everything the visitor has given: the list that is open, and what belongs to all. Plain JSON. */
export interface ListState extends Talk {
  /** The lists for other talks. */
  readonly others: readonly OpenTalk[];
  /** Names of lists by their id. */
  readonly names: Readonly<Record<string, string>>;
  /** What the visitor noted, by list and question; see `noteKey`. */
  readonly notes: Readonly<Record<string, string>>;
  /** The visitor's words for the gaps in questions and first lines. */
  readonly words: Words;
  readonly own: readonly Own[];
  /** What the quiz handed over, also what has been taken out again since. */
  readonly quiz: readonly FromQuiz[];
  /** Where the visitor was last; '' until they choose. */
  readonly mode: Mode | '';
}

/** A list that is spelt out. */
export type OpenTalk = Talk & { readonly items: readonly Item[] };
export type OpenList = ListState & { readonly items: readonly Item[] };

/** Version of the shape of what is saved. The first had one list and no marks. */
export const VERSION = 2;

export const OWN_MAX = 140;
export const NOTE_MAX = 280;
export const NAME_MAX = 40;

export const emptyList = (): ListState => ({
  id: 1,
  items: null,
  sets: [],
  opener: '',
  others: [],
  names: {},
  notes: {},
  words: {},
  own: [],
  quiz: [],
  mode: '',
});

/** What a visitor typed, as one line of no more than 140 letters. */
export const tidyText = (text: string): string =>
  text.replace(/\s+/g, ' ').trim().slice(0, OWN_MAX);

/** What a visitor typed, ready to stand inside a sentence that has its own full stop. */
export const plain = (text = ''): string => tidyText(text).replace(/[\s.?!,;:]+$/, '');

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];

const objects = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null) : [];

const named = (value: unknown) =>
  objects(value).filter(
    (each) => typeof each['id'] === 'string' && typeof each['text'] === 'string',
  );

/** Texts by key; what has another kind of key or value is left out. */
const texts = (value: unknown, key: RegExp, most: number): Record<string, string> =>
  Object.fromEntries(
    Object.entries(objects([value])[0] ?? {}).flatMap(([id, text]) =>
      key.test(id) && typeof text === 'string' && text ? [[id, text.slice(0, most)]] : [],
    ),
  );

const FLAGS = ['star', 'hand', 'asked'] as const;

const readItem = (item: Record<string, unknown>): Item => ({
  id: item['id'] as string,
  ...Object.fromEntries(FLAGS.filter((flag) => item[flag] === true).map((flag) => [flag, true])),
  ...(ENDS.some((end) => end === item['end']) && { end: item['end'] as End }),
  ...(typeof item['next'] === 'boolean' && { next: item['next'] }),
});

function readItems(saved: unknown, exists: (id: unknown) => boolean): Item[] {
  const items = objects(saved).filter(({ id, off }) => exists(id) && off !== true);
  return [...new Map(items.map((item) => [item['id'], readItem(item)])).values()];
}

const readTalk = (data: Record<string, unknown>, exists: (id: unknown) => boolean): OpenTalk => ({
  id: Number.isSafeInteger(data['id']) ? (data['id'] as number) : 1,
  items: readItems(data['items'], exists),
  sets: strings(data['sets']),
  opener: OPENERS.find((id) => id === data['opener']) ?? '',
});

/**
 * Makes saved data safe to use; undefined where it is none of ours. What an older version saved has
 * fewer fields: the rest begins empty.
 */
export function readList(saved: unknown): ListState | undefined {
  const [data] = objects([saved]);
  if (!data || !('items' in data)) return undefined;
  const own = named(data['own']).map(({ id, text }) => ({
    id: id as string,
    text: tidyText(text as string),
  }));
  // Own questions may be left out of what is saved; then their places on the list go too.
  const exists = (id: unknown) =>
    typeof id === 'string' && (!id.startsWith('own:') || own.some((each) => each.id === id));
  const talk = readTalk(data, exists);
  const others = objects(data['others']).map((each) => readTalk(each, exists));
  const words = texts(data['words'], /^/, OWN_MAX);
  return {
    ...talk,
    items: Array.isArray(data['items']) ? talk.items : null,
    others: [...new Map(others.map((each) => [each.id, each])).values()].filter(
      ({ id }) => id !== talk.id,
    ),
    names: texts(data['names'], /^\d+$/, NAME_MAX),
    notes: texts(data['notes'], /^\d+\/./, NOTE_MAX),
    words: Object.fromEntries(
      Object.values(SLOTS).flatMap((slot) => (slot && words[slot] ? [[slot, words[slot]]] : [])),
    ),
    own,
    quiz: named(data['quiz']).map(({ id, text, why }) => ({
      id: id as string,
      text: text as string,
      ...(typeof why === 'string' && { why }),
    })),
    mode: MODES.find((mode) => mode === data['mode']) ?? '',
  };
}
