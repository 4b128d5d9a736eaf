import type { Bank, Category } from './bank.js';

/** Letters alone: 'Método' is found by 'metodo'. */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The questions that hold every word, or the beginning of it, by category. */
export function search(bank: Bank, words: string): Category[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return bank.categories.flatMap((category) => {
    const label = fold(category.label);
    const questions = category.questions.filter(({ text }) => {
      const all = `${label} ${fold(text)}`;
      return wanted.every((word) => all.includes(word));
    });
    return questions.length > 0 ? [{ ...category, questions }] : [];
  });
}

export const countOf = (categories: readonly Category[]): number =>
  categories.reduce((sum, { questions }) => sum + questions.length, 0);

/** The first `most` questions, in their categories. */
export function firstOf(categories: readonly Category[], most: number): Category[] {
  let left = most;
  return categories.flatMap((category) => {
    const questions = category.questions.slice(0, Math.max(0, left));
    left -= questions.length;
    return questions.length > 0 ? [{ ...category, questions }] : [];
  });
}
