/** Several talks, one list each. One list is open; the others wait. */
import type { Say } from '../text/text.js';
import { tidy } from './list.js';
import type { ListState, OpenList, OpenTalk } from './state.js';

/** The list as it waits while another is open. */
export const parked = (list: OpenList): OpenTalk => {
  const { id, sets, opener } = list;
  return { id, items: tidy(list), sets, opener };
};

/** Ids of all lists, oldest first. */
export const talkIds = ({ id, others }: ListState): number[] =>
  [id, ...others.map((talk) => talk.id)].sort((a, b) => a - b);

/** The visitor's name for a list, else its number. */
export const nameOf = (state: ListState, id: number, say: Say): string =>
  state.names[id]?.trim() || say('talks.one', { n: talkIds(state).indexOf(id) + 1 });

/** Opens another list. */
export function openTalk(list: OpenList, id: number): Partial<ListState> {
  const talk = list.others.find((each) => each.id === id);
  if (!talk) return {};
  return { ...talk, others: [...list.others.filter((each) => each !== talk), parked(list)] };
}
