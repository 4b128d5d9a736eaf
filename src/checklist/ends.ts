/** After the talk: what came of each question, and what to ask next time. */
import { setItem } from './list.js';
import type { End, Item, OpenList } from './state.js';

/** Says what came of a question. One that was not asked loses its tick, any other gets one. */
export const setEnd = (list: OpenList, id: string, end: End): Item[] =>
  setItem(list, id, ({ asked: _, ...item }) =>
    end === 'not' ? { ...item, end } : { ...item, end, asked: true },
  );

/** Puts a question on the next list, or leaves it out. */
export const setNext = (list: OpenList, id: string, next: boolean): Item[] =>
  setItem(list, id, (item) => ({ ...item, next }));

/** What came of a question. Where some were ticked in the talk, the others were not asked. */
export const endOf = (list: OpenList, item: Item): End | undefined =>
  item.end ?? (!item.asked && list.items.some(({ asked }) => asked) ? 'not' : undefined);

/** Whether to ask it next time: as the visitor says, else whatever is still open. */
export function isNext(list: OpenList, item: Item): boolean {
  const end = endOf(list, item);
  return item.next ?? (end !== undefined && end !== 'answered');
}
