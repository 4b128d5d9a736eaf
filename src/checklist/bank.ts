import type { Say } from '../text/text.js';
import { CATEGORIES, SETS, SLOTS, type Slot } from './questions.js';
import { plain, type FromQuiz, type Own, type Words } from './state.js';

export interface Question {
  readonly id: string;
  readonly text: string;
  readonly why?: string;
  readonly helpful?: string;
  /** What therapists of this practice answer in advance. */
  readonly answers: readonly { name: string; text: string }[];
  /** The gap in it that the visitor's own words can fill. */
  readonly slot?: Slot;
}

export interface Category {
  readonly label: string;
  readonly questions: readonly Question[];
}

export interface Bank {
  readonly categories: readonly Category[];
  readonly byId: ReadonlyMap<string, Question>;
  /** Ids by set; a practice may choose the starters and add sets by its own categories. */
  readonly sets: Readonly<Record<string, readonly string[]>>;
}

/** What a practice may say about the checklist, and about itself. */
export interface HostContent {
  readonly hide?: readonly string[];
  readonly starter?: readonly string[];
  /** Ids that come first, in this order: within their category, and the categories too. */
  readonly order?: readonly string[];
  readonly add?: readonly HostQuestion[];
  readonly people?: readonly { name?: string; answers?: Readonly<Record<string, string>> }[];
}

export interface HostQuestion {
  readonly id: string;
  readonly category?: string;
  readonly question: string;
  readonly why?: string;
  readonly helpful?: string;
}

/** A category of the practice becomes a chip while it is small enough, and they are few. */
const SET_MAX = 8;
const MOST_SETS = 6;

/** Every question there is to pick from, in words, grouped. */
export function makeBank(
  say: Say,
  host: HostContent,
  visitor: { words: Words; own: readonly Own[]; quiz: readonly FromQuiz[] },
): Bank {
  const byId = new Map<string, Question>();
  const groups = new Map<string, Question[]>();
  const hidden = new Set(host.hide);
  const put = (label: string, question: Omit<Question, 'answers'>) => {
    if (byId.has(question.id) || hidden.has(question.id)) return;
    const entry = { ...question, answers: answersTo(question.id, host) };
    byId.set(question.id, entry);
    const group = groups.get(label);
    if (group) group.push(entry);
    else groups.set(label, [entry]);
  };

  for (const [category, ids] of Object.entries(CATEGORIES)) {
    const label = say(`categories.${category}`);
    for (const id of ids) put(label, { id, ...wordsOf(id, say, visitor.words), slot: SLOTS[id] });
  }
  const ours = Object.keys(CATEGORIES).map((category) => say(`categories.${category}`));
  for (const { category, question, ...rest } of host.add ?? []) {
    put(category?.trim() || ours.at(-1)!, { ...rest, text: question });
  }
  const theirs = [...groups.keys()].filter((label) => !ours.includes(label));
  for (const { id, text } of visitor.quiz) put(say('bank.quiz'), { id, text });
  for (const question of visitor.own) put(say('bank.own'), question);

  const sets: Record<string, readonly string[]> = { ...SETS };
  const isHere = (id: string) => byId.has(id);
  // Without a starter that is here, whoever hides all of ours begins with the first of their own.
  sets['starter'] = [host.starter ?? [], SETS.starter, [...byId.keys()].slice(0, SET_MAX)].find(
    (ids) => ids.some(isHere),
  )!;
  const small = theirs.filter((label) => groups.get(label)!.length <= SET_MAX);
  for (const label of small.slice(0, MOST_SETS)) {
    const ids = groups.get(label)!.map(({ id }) => id);
    // A category called 'Trauma' adds to the set that is called so.
    const set = Object.keys(SETS).find((each) => say(`sets.${each}`) === label) ?? label;
    sets[set] = [...(sets[set] ?? []), ...ids];
  }
  return {
    byId,
    categories: inOrder([...groups], host.order ?? []),
    sets: Object.fromEntries(
      Object.entries(sets)
        .map(([set, ids]) => [set, ids.filter((id) => byId.has(id))] as const)
        .filter(([, ids]) => ids.length > 0),
    ),
  };
}

/** Categories and their questions, those in `order` first. */
function inOrder(groups: [label: string, questions: Question[]][], order: readonly string[]) {
  const ranks = new Map(order.map((id, rank) => [id, rank]));
  const rankOf = ({ id }: Question) => ranks.get(id) ?? order.length;
  return groups
    .map(([label, questions]) => ({
      label,
      questions: questions.sort((a, b) => rankOf(a) - rankOf(b)),
    }))
    .sort((a, b) => rankOf(a.questions[0]!) - rankOf(b.questions[0]!));
}

function wordsOf(id: string, say: Say, words: Words) {
  const slot = SLOTS[id];
  const filled = slot && plain(words[slot]);
  const key = `questions.${id}`;
  return {
    text: slot && !filled ? say(`${key}.open`) : say(`${key}.ask`, { [slot ?? '']: filled }),
    why: say(`${key}.why`),
    helpful: say(`${key}.helpful`),
  };
}

const answersTo = (id: string, { people = [] }: HostContent) =>
  people.flatMap(({ name = '', answers }) =>
    answers && Object.hasOwn(answers, id) ? [{ name, text: answers[id]! }] : [],
  );
