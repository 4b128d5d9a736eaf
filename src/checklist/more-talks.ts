/** Making, filling and removing the lists for several talks. */
import { add, inOrder } from './list.js';
import type { Say } from '../text/text.js';
import { isNext } from './ends.js';
import type { Bank } from './bank.js';
import { parked, talkIds } from './talks.js';
import { NAME_MAX, type Item, type ListState, type OpenList } from './state.js';

/** A question as it stands on a new list: nothing has been asked there yet. */
const anew = ({ id, star, hand }: Item): Item => ({
  id,
  ...(star && { star }),
  ...(hand && { hand }),
});

/** Opens a new list; the one that was open waits. */
const newTalk = (list: OpenList, patch: Partial<ListState>, name = ''): Partial<ListState> => {
  const id = talkIds(list).at(-1)! + 1;
  const names = { ...list.names, ...(name && { [id]: name }) };
  return { id, others: [...list.others, parked(list)], names, ...patch };
};

/** A new list with the same questions. */
export const copyTalk = (list: OpenList): Partial<ListState> => {
  const { items, sets, opener } = parked(list);
  return newTalk(list, { items: items.map(anew), sets, opener });
};

/** 'Tuesday call, next time': said once, and of a long name no more than leaves room for it. */
export function nextName(name: string | undefined, say: Say): string {
  const made = (first: string) => say('after.nextName', { name: first });
  const [before = '', after = ''] = made('\0').split('\0');
  const room = NAME_MAX - before.length - after.length;
  const isMade = name?.startsWith(before) && name.endsWith(after);
  return name && !isMade ? made(name.slice(0, room).trim()) : '';
}

/** A new list of what is to be asked next time. */
export const nextTalk = (list: OpenList, bank: Bank, name: string): Partial<ListState> => {
  const open = inOrder(list, bank).filter((item) => isNext(list, item));
  const items = open.map((item) => ({ ...anew(item), hand: true }));
  return newTalk(list, { items, sets: [], opener: '' }, name);
};

/** Puts the questions of another list at the end of this one, each once. */
export function copyFrom(list: OpenList, id: number): Item[] {
  const other = list.others.find((talk) => talk.id === id);
  const ids = other?.items.map((item) => item.id) ?? [];
  return add(list.items, ids, true);
}

/** Removes the open list with its name and notes, and opens the one before it. */
export function removeTalk(list: OpenList): Partial<ListState> {
  const { others, names, notes, id } = list;
  const next = [...others].sort((a, b) => a.id - b.id);
  const talk = next.findLast((each) => each.id < id) ?? next[0];
  if (!talk) return {};
  const { [id]: _, ...left } = names;
  return {
    ...talk,
    others: others.filter((each) => each !== talk),
    names: left,
    notes: Object.fromEntries(Object.entries(notes).filter(([key]) => !key.startsWith(`${id}/`))),
  };
}
