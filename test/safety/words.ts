import { common } from '../../src/text/en/common.js';
import { fill, type Say, type TextTree } from '../../src/text/text.js';

/** The common English words by key, as a widget's own `t` gives them. */
export const t: Say = (key, values) => {
  const found = key
    .split('.')
    .reduce<unknown>((tree, part) => (tree as TextTree | undefined)?.[part], { common });
  return typeof found === 'string' ? fill(found, values) : '';
};
