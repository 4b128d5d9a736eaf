import type { Say } from '../text/text.js';
import type { Sheet } from '../visitor/print-sheet.js';
import type { Bank } from './bank.js';
import { firstLine, inOrder, picked } from './list.js';
import type { OpenList } from './state.js';

export { takeAlong, toText, type Way } from '../visitor/take-along.js';

/** The list on paper: the first line, then what is starred, then the rest. Chosen questions only. */
export function toSheet(list: OpenList, bank: Bank, say: Say): Sheet {
  const chosen = picked(list, bank).map(({ id, star }) => ({
    text: bank.byId.get(id)!.text,
    star,
    room: true,
  }));
  const [starred, rest] = [chosen.filter(({ star }) => star), chosen.filter(({ star }) => !star)];
  const opening = firstLine(list, say);
  const sections = [
    { heading: say('sheet.begin'), lines: opening ? [{ text: opening }] : [] },
    { heading: say('sheet.first'), lines: starred },
    { heading: starred.length > 0 ? say('sheet.rest') : undefined, lines: rest },
  ];
  return { title: say('sheet.title'), sections: sections.filter(({ lines }) => lines.length > 0) };
}

/**
 * What is saved of the questions beside their ids, for a page that has no bank: in words, those of
 * the visitor only where they want their own words saved.
 */
export const questionsToKeep = (
  list: OpenList,
  bank: Bank,
  say: Say,
  withText: boolean,
): string[] =>
  inOrder(list, bank).flatMap(({ id }) => {
    const { text, slot } = bank.byId.get(id)!;
    if (withText) return text;
    if (list.own.some((own) => own.id === id)) return [];
    return slot ? say(`questions.${id}.open`) : text;
  });
