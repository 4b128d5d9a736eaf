import type { Translation } from '@shoelace-style/localize';
import type { TextTree } from '../text/text.js';
import { shared } from './shared-ground.js';

/** A language: words by the name of the widget, and `common`. */
export type Locale = Translation & Readonly<Record<string, string | TextTree>>;

/** Takes a language in: each copy of the script on the page has its own. */
type TakeLocale = (locale: Locale) => void;

const ground = () =>
  shared('locales', () => ({ known: [] as Locale[], takers: new Set<TakeLocale>() }));

/** Gives a language to every copy of the script on the page, before or after it. */
export function bringLocale(locale: Locale): void {
  const { known, takers } = ground();
  known.push(locale);
  for (const take of takers) take(locale);
}

/** Takes in the languages that are here and those that come later. */
export function takeLocales(take: TakeLocale): void {
  const { known, takers } = ground();
  if (takers.has(take)) return;
  takers.add(take);
  for (const locale of known) take(locale);
}
