import type { Say } from '../text/text.js';
import type { Bank } from './bank.js';
import { SLOTS, TALKS } from './questions.js';
import {
  plain,
  tidyText,
  type FromQuiz,
  type Item,
  type ListState,
  type OpenList,
  type Own,
} from './state.js';
import { withNote } from './notes.js';

type ItemsAndSets = Pick<OpenList, 'items' | 'sets'>;

export const MOST_STARS = 3;
const MINUTES_EACH = 2;

const isOn = (item: Item) => !item.off;
const starOff = ({ star: _, ...item }: Item): Item => item;

const idsOf = (questions: readonly { id: string }[]) => questions.map(({ id }) => id);

/** Adds what is not there yet, and puts back what was only taken out. */
export const add = (items: readonly Item[], ids: readonly string[], hand: boolean): Item[] => {
  const known = new Map(items.map((item) => [item.id, item]));
  for (const id of ids) {
    const item = known.get(id);
    if (!item || item.off) known.set(id, hand ? { id, hand } : { id });
  }
  return [...known.values()];
};

/** The list as it stands: on first sight, the questions of `set` and what the quiz handed over. */
export function opened(state: ListState, set: string, bank: Bank): OpenList {
  if (state.items) return state as OpenList;
  const list = { ...state, ...startAgain(set, bank) };
  return { ...list, items: add(list.items, idsOf(state.quiz), true) };
}

/** The picked questions that exist here. Others stay in the list: a page may know them later. */
export const picked = (list: OpenList, bank: Bank): Item[] =>
  list.items.filter((item) => isOn(item) && bank.byId.has(item.id));

/** The picked questions as they are asked: those with a star first. */
export function inOrder(list: OpenList, bank: Bank): Item[] {
  const all = picked(list, bank);
  return [...all.filter(({ star }) => star), ...all.filter(({ star }) => !star)];
}

export const isPicked = (list: OpenList, id: string): boolean =>
  list.items.some((item) => item.id === id && isOn(item));

/** Picks a question, or takes it out but keeps its place. */
export const pick = (list: OpenList, id: string, on: boolean): Item[] =>
  on ? add(list.items, [id], true) : setItem(list, id, (item) => ({ ...starOff(item), off: true }));

/** Changes one question on the list. */
export const setItem = (list: OpenList, id: string, make: (item: Item) => Item): Item[] =>
  list.items.map((item) => (item.id === id ? make(item) : item));

/** Ticks a question in the talk, or takes the tick back. What was said to come of it goes. */
export const ask = (list: OpenList, id: string, on: boolean): Item[] =>
  setItem(list, id, ({ asked: _, end: __, ...item }) => (on ? { ...item, asked: on } : item));

/** Lets go of what was taken out. */
export const tidy = (list: OpenList): Item[] => list.items.filter(isOn);

/** Turns the star; undefined where all three stars are in use. */
export function star(list: OpenList, id: string): Item[] | undefined {
  const item = list.items.find((each) => each.id === id);
  const inUse = list.items.filter((each) => each.star).length;
  if (!item?.star && inUse >= MOST_STARS) return undefined;
  return setItem(list, id, (each) => (each.star ? starOff(each) : { ...each, star: true }));
}

/** Puts a question at place `to` (from 0) among the picked ones. */
export function move(list: OpenList, bank: Bank, id: string, to: number): readonly Item[] {
  const seen = picked(list, bank);
  const from = seen.findIndex((item) => item.id === id);
  const neighbour = seen[Math.max(0, Math.min(to, seen.length - 1))];
  if (from < 0 || !neighbour || neighbour.id === id) return list.items;
  const items = list.items.filter((item) => item.id !== id);
  const at = items.findIndex((item) => item.id === neighbour.id);
  items.splice(at + (to > from ? 1 : 0), 0, seen[from]!);
  return items;
}

/**
 * Turns a set on or off. One kind of talk takes the place of another; what matters in it adds up.
 * What the visitor picked, starred or wrote stays in every case.
 */
export function toggleSet(list: OpenList, set: string, bank: Bank): ItemsAndSets {
  const on = !list.sets.includes(set);
  const others = list.sets.filter(
    (each) => each !== set && !(on && TALKS.includes(set) && TALKS.includes(each)),
  );
  const sets = on ? [...others, set] : others;
  const wanted = new Set(sets.flatMap((each) => bank.sets[each] ?? []));
  const kept = tidy(list).filter(
    ({ id, hand, star, asked, end }) => hand || star || asked || end || wanted.has(id),
  );
  return { sets, items: on ? add(kept, bank.sets[set] ?? [], false) : kept };
}

export const addAll = (list: OpenList, bank: Bank): Item[] =>
  add(
    list.items,
    bank.categories.flatMap(({ questions }) => idsOf(questions)),
    true,
  );

export const clearAll = (): ItemsAndSets => ({ items: [], sets: [] });

/** The questions of `set` and no others; where there is no such set, the starters. */
export function startAgain(set: string, bank: Bank): ItemsAndSets {
  const first = Object.hasOwn(bank.sets, set) ? set : 'starter';
  return { sets: [first], items: add([], bank.sets[first] ?? [], false) };
}

/** Adds a question in the visitor's own words, at the end of the list. */
export function addOwn(list: OpenList, text: string): Pick<OpenList, 'items' | 'own'> {
  const used = list.own.map(({ id }) => Number(id.slice(4)));
  const id = `own:${Math.max(0, ...used) + 1}`;
  return {
    own: [...list.own, { id, text: tidyText(text) }],
    items: add(list.items, [id], true),
  };
}

export const editOwn = (list: ListState, id: string, text: string): Own[] =>
  list.own.map((own) => (own.id === id ? { id, text: tidyText(text) } : own));

/** Takes an own question off the list, with its note; it is gone once no other list holds it. */
export function removeOwn(list: OpenList, id: string): Pick<OpenList, 'items' | 'own' | 'notes'> {
  const isElsewhere = list.others.some(({ items }) => items.some((item) => item.id === id));
  return {
    own: isElsewhere ? list.own : list.own.filter((own) => own.id !== id),
    items: list.items.filter((item) => item.id !== id),
    notes: withNote(list, id, ''),
  };
}

/**
 * Takes in what the quiz handed over, each question once. What came before and was taken out again
 * comes back only when the visitor asks the quiz for it anew (`again`).
 */
export function addFromQuiz(
  state: ListState,
  questions: readonly FromQuiz[],
  again: boolean,
): Pick<ListState, 'items' | 'quiz'> {
  const known = new Map(state.quiz.map((question) => [question.id, question]));
  const fresh = idsOf(questions).filter((id) => again || !known.has(id));
  for (const question of questions) known.set(question.id, question);
  return { quiz: [...known.values()], items: state.items && add(state.items, fresh, true) };
}

/**
 * Two minutes a question: about how long they take, and whether that is a lot for the talk. Nobody is
 * told so of a list that a set brought and they have added nothing to.
 */
export function timeGuard(list: OpenList, bank: Bank, minutes: number) {
  const all = picked(list, bank);
  const set = list.sets.find((each) => TALKS.includes(each)) ?? '';
  const brought = all.some(({ hand }) => hand) ? 0 : bank.sets[set]?.length;
  const fits = Math.max(1, Math.floor(minutes / 3), brought ?? 0);
  return { count: all.length, minutes: all.length * MINUTES_EACH, isLot: all.length > fits };
}

/** The first line in words; '' where none is chosen. */
export function firstLine(list: ListState, say: Say): string {
  const { opener } = list;
  const slot = SLOTS[opener];
  const words = slot && plain(list.words[slot]);
  if (!opener) return '';
  return slot && !words
    ? say(`opener.open.${opener}`)
    : say(`opener.lines.${opener}`, { [slot ?? '']: words });
}
