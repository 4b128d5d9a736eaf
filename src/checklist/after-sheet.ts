import type { Say } from '../text/text.js';
import type { Sheet } from '../visitor/print-sheet.js';
import type { Bank } from './bank.js';
import { endOf, isNext } from './ends.js';
import { inOrder } from './list.js';
import { noteOn } from './notes.js';
import type { OpenList } from './state.js';

/** After the talk: each question with what came of it, then what to ask next time. */
export function afterSheet(list: OpenList, bank: Bank, say: Say): Sheet {
  const items = inOrder(list, bank);
  const lines = items.map((item) => {
    const end = endOf(list, item);
    const came = [end ? `${say(`after.${end}`)}.` : '', noteOn(list, item.id)];
    return { text: bank.byId.get(item.id)!.text, note: came.filter(Boolean).join(' ') };
  });
  const again = items
    .filter((item) => isNext(list, item))
    .map(({ id }) => ({ text: bank.byId.get(id)!.text, room: true }));
  const sections = [
    { heading: say('after.title'), lines },
    { heading: say('after.next'), lines: again },
  ];
  return { title: say('sheet.title'), sections: sections.filter((each) => each.lines.length > 0) };
}
