import { feedback } from '../../src/text/en/feedback.js';
import { fill, type TextValues } from '../../src/text/text.js';

const at = (key: string): unknown =>
  key
    .split('.')
    .reduce<unknown>(
      (tree, part) => (tree as Record<string, unknown> | undefined)?.[part],
      feedback,
    );

/** The English words, as the element would say them. */
export const say = (key: string, values?: TextValues): string => {
  const words = at(key);
  if (typeof words !== 'string') throw new Error(`No words for ${key}`);
  return fill(words, values);
};

export const list = (key: string): readonly string[] => {
  const words = at(key);
  if (!Array.isArray(words)) throw new Error(`No list at ${key}`);
  return words;
};
