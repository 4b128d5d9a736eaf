import { NOTE_MAX, type ListState, type Talk } from './state.js';

/** Under which key the note on a question of a list lies. */
const keyOf = ({ id }: Talk, question: string) => `${id}/${question}`;

/** What the visitor noted on a question of this list; '' where there is nothing. */
export const noteOn = (list: ListState, question: string): string =>
  list.notes[keyOf(list, question)] ?? '';

/** All notes, with this one changed. An empty one is gone. */
export function withNote(list: ListState, question: string, text: string): ListState['notes'] {
  const { [keyOf(list, question)]: _, ...notes } = list.notes;
  return text.trim() ? { ...notes, [keyOf(list, question)]: text.slice(0, NOTE_MAX) } : notes;
}
