import type { Say } from '../text/text.js';
import { copyText, printSheet, saveText, type Sheet } from '../visitor/take-away.js';
import type { Bank } from './bank.js';
import { firstLine, picked } from './list.js';
import type { OpenList } from './state.js';

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

/** The same sheet as plain text. */
export const toText = ({ title, sections }: Sheet): string =>
  [
    title,
    ...sections.map(({ heading, lines }) =>
      [
        ...(heading ? [heading] : []),
        ...lines.map(({ text, star, note }) =>
          [`${star ? '*' : '-'} ${text}`, ...(note ? [`  ${note}`] : [])].join('\n'),
        ),
      ].join('\n'),
    ),
  ].join('\n\n') + '\n';

const FILE = 'my-notes.txt';

/** Ways to take the list along, by the name of the action they are. */
export type Way = 'print' | 'copy' | 'save-file';

/** Takes a sheet along. Says in words what came of it, and whether it worked. */
export async function takeAlong(
  way: Way,
  sheet: Sheet,
  locale: { lang: string; dir: string },
  say: Say,
): Promise<{ worked: boolean; said: string }> {
  const ways: Record<Way, [() => boolean | Promise<boolean>, done: string, failed: string]> = {
    print: [() => printSheet(sheet, locale), '', 'printFailed'],
    copy: [() => copyText(toText(sheet)), 'copied', 'copyFailed'],
    'save-file': [() => saveText(toText(sheet), FILE), 'saved', 'saveFailed'],
  };
  const [take, done, failed] = ways[way];
  const worked = await take();
  return { worked, said: say(`common.take.${worked ? done : failed}`, { file: FILE }) };
}
