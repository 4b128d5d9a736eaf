import { feedback } from '../../src/text/en/feedback.js';
import { fill, type TextTree, type TextValues } from '../../src/text/text.js';

/** How the element would say the words of a tree. */
export function speaker(tree: TextTree) {
  const at = (key: string): unknown =>
    key
      .split('.')
      .reduce<unknown>((from, part) => (from as Record<string, unknown> | undefined)?.[part], tree);
  const say = (key: string, values?: TextValues): string => {
    const words = at(key);
    if (typeof words !== 'string') throw new Error(`No words for ${key}`);
    return fill(words, values);
  };
  const list = (key: string): readonly string[] => {
    const words = at(key);
    if (!Array.isArray(words)) throw new Error(`No list at ${key}`);
    return words as readonly string[];
  };
  return { say, list };
}

/** The English words. */
export const { say, list } = speaker(feedback);
