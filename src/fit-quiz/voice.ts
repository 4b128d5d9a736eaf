import type { WidgetElement } from '../widget/widget-element.js';

/** How the parts of the quiz speak: the widget's words, its headings, its dates. */
export type Voice = Pick<WidgetElement<object>, 't' | 'h' | 'locale' | 'wordsLang'>;

/** A day written out, in the language of the words around it. */
export const dayIn = ({ wordsLang }: Voice, day: string): string =>
  new Date(day).toLocaleDateString(wordsLang, { dateStyle: 'long', timeZone: 'UTC' });

const formats = new Map<string, Intl.ListFormat>();

/** Several things in one sentence: 'a, b, c', or 'a, b, and c' where `type` says so. */
export function listed(
  voice: Voice,
  list: readonly string[],
  type: Intl.ListFormatType = 'unit',
): string {
  const lang = voice.wordsLang;
  const key = `${lang} ${type}`;
  // Making one costs more than all else that is done for one person of a large practice.
  const format = formats.get(key) ?? new Intl.ListFormat(lang, { type });
  formats.set(key, format);
  return format.format(list);
}
