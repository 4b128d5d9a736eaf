/** For the owner: attributes with a value that no widget knows, words under a key that none reads, ids used twice. */
import type { Problem } from '../practice/problem.js';
import type { Practice } from '../practice/schema.js';

type Allowed = Readonly<Record<string, string>>;

/** What may be written, the default first. */
const EVERYWHERE: Allowed = {
  theme: 'auto, light, dark',
  'tracker-guard': 'warn, block, off',
  'crisis-match': 'on, off',
  save: 'ask, off',
};
const OWN: Readonly<Record<string, Allowed>> = {
  'alliance-booking': { variant: 'card, inline, button, bar', embed: 'link, click' },
  'alliance-checklist': { mode: 'before, during, after' },
  'alliance-fit-quiz': {
    mode: 'quiz, reflect',
    layout: 'steps, page',
    'tie-order': 'daily, alpha, host',
  },
  'alliance-feedback': {
    display: 'line, choices',
    for: 'individual, couple, family',
    'check-in': 'on, off',
  },
};

/** What a key of `text` begins with. */
const WORDS_OF = /^(booking|checklist|fit-quiz|feedback|common)\./;

export function findUnknown(element: Element, facts: Practice): Problem[] {
  const { text = {}, therapists = [] } = facts;
  const attributes = Object.entries({ ...EVERYWHERE, ...OWN[element.localName] }).flatMap(
    ([field, allowed]) => {
      const value = element.getAttribute(field);
      return value && !allowed.split(', ').includes(value)
        ? [{ code: 'bad-value', field, message: `"${value}" is unknown. Use one of: ${allowed}.` }]
        : [];
    },
  );
  const keys = Object.keys(text)
    .filter((key) => !WORDS_OF.test(key))
    .map((key) => ({
      code: 'unknown-field',
      field: `text.${key}`,
      message: 'No widget reads this. Begin with its name, such as booking.headline.',
    }));
  const ids = therapists.map(({ id }) => id);
  const twice = ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map((id) => ({
      code: 'same-id',
      field: `therapists.${id}`,
      message: 'Two people have this id, so links and choices may lead to the wrong one.',
    }));
  return [...attributes, ...keys, ...twice];
}
