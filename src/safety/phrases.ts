/**
 * Words that may mean that someone is in danger. This is a list of patterns and no more: it misses
 * what is said in other ways, it gives no level and it is no assessment of anyone.
 */
export type Family = 'self' | 'others' | 'by-others';

export type PhraseList = readonly (readonly [Family, RegExp])[];

const any = (...patterns: string[]) => new RegExp(`\\b(?:${patterns.join('|')})`, 'i');

/** Straight quotes and single spaces: see `plain()`. */
const ENGLISH: PhraseList = [
  [
    'self',
    any(
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
    ),
  ],
  [
    'by-others',
    any(
      '(?:he|she|they|someone|partner|husband|wife|boyfriend|girlfriend|ex|mum|mom|mother|dad|father|brother|sister|son|daughter|carer) (?:hit|hits|beats?|chokes?|choked|(?:is|are|keeps?) (?:hitting|beating|choking|hurting)) me\\b',
      'not safe at home',
    ),
  ],
  [
    'others',
    any(
      '(?:going|want|plan|planning) to (?:hurt|kill) (?:him|her|them|someone|somebody|my (?!self))',
    ),
  ],
];

const lists = new Map<string, PhraseList>([['en', ENGLISH]]);

const language = (lang: string) => lang.toLowerCase().split('-')[0]!;

/** A list for another language. Without one, nothing is matched in that language. */
export function addPhrases(lang: string, list: PhraseList): void {
  lists.set(language(lang), list);
}

/** Whether anything can be matched in this language. */
export const hasPhrases = (lang: string): boolean => lists.has(language(lang));

const plain = (text: string) => text.replace(/[‘’ʼ]/g, "'").replace(/\s+/g, ' ');

/** The family of words found in a text, if any. Harm to oneself comes first. */
export function matchPhrases(text: string, lang = 'en'): Family | undefined {
  const words = plain(text);
  return lists.get(language(lang))?.find(([, pattern]) => pattern.test(words))?.[0];
}
