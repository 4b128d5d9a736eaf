import type { Problem } from '../practice/problem.js';
import type { Practice } from '../practice/schema.js';
import { lintClaims, type ClaimFamily } from './claim-linter.js';

/** What an owner may want to think about, by the family of a claim. */
const ADVICE: Readonly<Record<ClaimFamily, string>> = {
  outcome: 'can read as a promise. No one can promise how therapy goes. Say what you do.',
  rank: 'sets you above others. Say what your work is like instead.',
  pressure: 'can press people to decide. Let them take their time.',
  diagnosis: 'names a condition that only some may offer to treat. Check what you may say.',
  praise: 'points to praise by clients. The ethics codes of many professions forbid it.',
  blame: 'can sound as if it is their fault. Say what happens, not what they are.',
};

/** What is no text of the owner's: addresses, ids, names, and the crisis lines of others. */
const NO_COPY =
  /^(\$schema|id|name|pronouns|[a-z]*url|website|photo|email|phone|sms|endpoint|fields|encryptto|focus|hopes|hide|starter|traits|crisis)$/i;

const MOST_PLACES = 4;

/** Every text that the owner wrote for visitors, with its path in practice.json. */
function* copyIn(value: unknown, path: string): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (NO_COPY.test(key)) continue;
    const { id = key } = (Array.isArray(value) ? (inner ?? {}) : {}) as { id?: string };
    yield* copyIn(inner, path ? `${path}.${id}` : id);
  }
}

/** Words in the owner's own copy to think about, each family once. Changes nothing. */
export function findClaims(facts: Practice): readonly Problem[] {
  const found = new Map<ClaimFamily, { words: Set<string>; places: string[] }>();
  for (const [path, text] of copyIn(facts, '')) {
    for (const { family, word } of lintClaims(text)) {
      const claim = found.get(family) ?? { words: new Set(), places: [] };
      found.set(family, claim);
      claim.words.add(`"${word.toLowerCase()}"`);
      claim.places.push(path);
    }
  }
  return [...found].map(([family, { words, places }]) => ({
    code: `claim-${family}`,
    field: listOf(places),
    message: `${listOf([...words])} ${ADVICE[family]}`,
  }));
}

function listOf(all: readonly string[]): string {
  const more = all.length - MOST_PLACES;
  return all.slice(0, MOST_PLACES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
