import { shared } from '../ui/shared-ground.js';

/**
 * Words that may mean that someone is in danger. This is a list of patterns and no more: it misses
 * what is said in other ways, it gives no level and it is no assessment of anyone.
 */
export type Family = 'self' | 'others' | 'by-others';

export type PhraseList = readonly (readonly [Family, RegExp])[];

/** Patterns by family; straight quotes, single spaces, no accents: see `plain()`. */
export type Phrases = Readonly<Record<Family, readonly string[]>>;

/** Harm to oneself comes first, whatever else a text holds. */
const ORDER: readonly Family[] = ['self', 'by-others', 'others'];

export const phraseList = (phrases: Phrases): PhraseList =>
  ORDER.map((family) => [family, new RegExp(`\\b(?:${phrases[family].join('|')})`, 'i')]);

const ENGLISH = /* @__PURE__ */ phraseList({
  self: [
    'kill(?:ing)? myself',
    'end(?:ing)? (?:my life|it all)\\b',
    'suicid',
    '(?:want|wish|ready|going|plan|planning) to (?:die|be dead)\\b',
    'wish (?:that )?i (?:was|were) dead',
    'better off (?:dead|without me)\\b',
    '(?:no|any) (?:reason|point) (?:to|in) (?:live|living|go(?:ing)? on|be(?:ing)? here)\\b',
    "(?:don'?t|do not) want to (?:be here|live|exist|wake up|be alive)\\b",
    "(?:can'?t|can ?not) (?:go on|keep myself safe)\\b",
    '(?:hurt|harm|cut)(?:t?ing)? myself\\b',
    'self[- ]?harm',
    'overdos',
  ],
  'by-others': [
    '(?:he|she|they|someone|partner|husband|wife|boyfriend|girlfriend|ex|mum|mom|mother|dad|father|brother|sister|son|daughter|carer) (?:hit|hits|beats?|chokes?|choked|(?:is|are|keeps?) (?:hitting|beating|choking|hurting)) me\\b',
    'not safe at home',
  ],
  others: [
    '(?:going|want|plan|planning) to (?:hurt|kill) (?:him|her|them|someone|somebody|my (?!self))',
  ],
});

/** Lists of other languages, from whatever script on the page brings them. */
const others = () => shared('phrases', () => new Map<string, PhraseList>());

const language = (lang: string) => lang.toLowerCase().split('-')[0]!;

const listFor = (lang: string) =>
  others().get(language(lang)) ?? (language(lang) === 'en' ? ENGLISH : undefined);

/** A list for another language. Without one, nothing is matched in that language. */
export function addPhrases(lang: string, list: PhraseList): void {
  others().set(language(lang), list);
}

/** Whether anything can be matched in this language. */
export const hasPhrases = (lang: string): boolean => listFor(lang) !== undefined;

/** People who are not well leave accents out, so nothing here has any. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/\s+/g, ' ');

/** The family of words found in a text, if any. Harm to oneself comes first. */
export function matchPhrases(text: string, lang = 'en'): Family | undefined {
  const words = plain(text);
  return listFor(lang)?.find(([, pattern]) => pattern.test(words))?.[0];
}
