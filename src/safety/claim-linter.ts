/** Words in the owner's own copy that promise, rank, press or blame. For owners only; changes nothing. */
export type ClaimFamily = 'outcome' | 'rank' | 'pressure' | 'diagnosis' | 'praise' | 'blame';

export interface Claim {
  readonly family: ClaimFamily;
  /** The words as they stand in the text. */
  readonly word: string;
}

/** Conditions for which treatment may only be advertised under medical supervision. */
const CONDITIONS =
  'addictions?|alcoholism|anorexia|bulimia|compulsi\\w+|depress\\w+|eating disorders?|(?:chronic )?insomnia|mania|obsessi\\w+|ocd|schizophrenia|suicidal thoughts';

const FAMILIES: readonly (readonly [ClaimFamily, string])[] = [
  [
    'outcome',
    'cure[sd]?|heal(?:s|ed|ing)?|fix(?:es|ed)?|guarantee[sd]?|proven|100 ?%|success rates?|permanently|life[- ]changing|transform(?:s|ed|ing|ation)?',
  ],
  ['rank', 'best|leading|top|#1|number one|experts? in everything|perfect match(?:es)?'],
  ['pressure', "only \\w+ (?:\\w+ )?left|last chance|now or never|(?:don't|do not) wait"],
  ['diagnosis', `treat(?:s|ed|ing|ment)?(?: for| of)? (?:\\w+ ){0,2}(?:${CONDITIONS})`],
  ['praise', 'reviews?|testimonials?|rated|[0-9]?[- ]?stars?|clients say'],
  ['blame', 'resistant|non-?compliant|refuses?|attention[- ]seeking'],
];

const PATTERNS = FAMILIES.map(
  ([family, words]) => [family, new RegExp(`(?<![\\w#])(?:${words})(?!\\w)`, 'gi')] as const,
);

/** 'no', 'not', 'never' or 'cannot' within three words before takes the claim back. */
const DENIED = /(?:\bno|\bnot|\bnever|\bcannot|n't)(?:\s+\S+){0,2}\s+$/i;

/** The first claim of each family. */
export function lintClaims(text: string): Claim[] {
  const plain = text.replace(/[‘’]/g, "'");
  return PATTERNS.flatMap(([family, pattern]) => {
    const hit = [...plain.matchAll(pattern)].find(
      ({ index }) => !DENIED.test(plain.slice(0, index)),
    );
    return hit ? [{ family, word: text.slice(hit.index, hit.index + hit[0].length) }] : [];
  });
}
