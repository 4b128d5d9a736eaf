import type { Say } from '../text/text.js';
import { copyText } from './copy-text.js';
import { printSheet, type Sheet } from './print-sheet.js';
import { saveText } from './save-text.js';

/** A sheet as plain text. */
export const toText = ({ title, sections, note }: Sheet): string =>
  [
    title,
    ...sections.map(({ heading, text, lines }) =>
      [
        ...(heading ? [heading] : []),
        ...(text ? [text] : []),
        ...lines.map(({ text: words, star, note: below }) =>
          [`${star ? '*' : '-'} ${words}`, ...(below ? [`  ${below}`] : [])].join('\n'),
        ),
      ].join('\n'),
    ),
    ...(note ? [note] : []),
  ].join('\n\n') + '\n';

const FILE = 'my-notes.txt';

/** Ways to take a sheet along, by the name of the action they are. */
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
