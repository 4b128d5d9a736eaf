import type { Sheet } from '../visitor/print-sheet.js';
import { CHECK_IN_IDS, PACES, TAGS, TEXTS, type LineId } from './data.js';
import { sentence, type SayList } from './sentence.js';
import { answersOf, type FeedbackState } from './state.js';
import type { Say } from '../text/text.js';
import { worthTalking, type Answers, type Flag } from './worth-talking.js';

/** One line of the notes, as the visitor reads it, takes it along or leaves it out. */
export interface NoteLine {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

export interface NotesContext {
  readonly say: Say;
  readonly list: SayList;
  readonly lang: string;
  /** The lines on the page: fewer in the first sessions. */
  readonly lines: readonly LineId[];
  /** Whether the visitor said they do not feel safe: then nothing here is meant to be said. */
  readonly unsafe: boolean;
  /** The visitor's own earlier answers, oldest first, where they are kept. */
  readonly before?: readonly Answers[];
}

/** What says nothing when it is read by somebody else. */
const UNSAID = 'rather';

/** Nearer one end than this to the middle is still the middle. */
const MIDDLE = 5;

/** A place on a line in words. No number is ever shown. */
export function inWords(id: LineId, value: number, say: Say): string {
  if (Math.abs(value - 50) < MIDDLE) return say('line.middle');
  return say('line.nearer', { end: say(`lines.${id}.${value < 50 ? 'left' : 'right'}`) });
}

/** 'having a say and the pace', as the language joins them. */
export function namesOf(flags: readonly Flag[], { say, lang }: Pick<NotesContext, 'say' | 'lang'>) {
  const names = flags.map(({ why, id }) => say(why === 'pace' ? 'pace.name' : `lines.${id}.name`));
  return new Intl.ListFormat(lang).format(names);
}

/** What the helper made: as the visitor changed it, else as it was built. */
export const wordsOf = ({ helper }: FeedbackState, { say, list }: NotesContext): string =>
  helper.edited ? helper.words : sentence(helper, say, list);

const checkInWords = (answer: string, say: Say) =>
  answer && answer !== UNSAID ? say(`checkIn.options.${answer}`) : '';

/** Everything the visitor gave, as lines of words. What has no answer is not there. */
export function notes(state: FeedbackState, context: NotesContext): readonly NoteLine[] {
  const { say, unsafe } = context;
  const answers = answersOf(state, context.lines);
  const flags = unsafe ? [] : worthTalking(answers, state.pace, context.before);
  const tags = TAGS.filter((id) => state.tags.includes(id)).map((id) => say(`tags.options.${id}`));
  const lines: NoteLine[] = [
    ...context.lines.map((id) => ({
      id,
      label: say(`lines.${id}.ask`),
      value: answers[id] === undefined ? '' : inWords(id, answers[id], say),
    })),
    {
      id: 'pace',
      label: say('pace.ask'),
      value: PACES.some((id) => id === state.pace) ? say(`pace.options.${state.pace}`) : '',
    },
    { id: 'tags', label: say('tags.label'), value: tags.join(', ') },
    ...CHECK_IN_IDS.map((id) => ({
      id,
      label: say(`checkIn.${id}`),
      value: checkInWords(state.checkIn[id], say),
    })),
    ...TEXTS.map((id) => ({ id, label: say(`text.${id}`), value: state[id].trim() })),
    { id: 'stands', label: say('stands.take'), value: namesOf(flags, context) },
    {
      id: 'words',
      label: say('helper.label'),
      value: unsafe ? '' : wordsOf(state, context).trim(),
    },
  ];
  return lines.filter(({ value }) => value);
}

/** The lines the visitor has not left out. */
export const taken = (state: FeedbackState, context: NotesContext): readonly NoteLine[] =>
  notes(state, context).filter(({ id }) => !state.leftOut.includes(id));

/** The notes as a page to copy, print or save. */
export const notesSheet = (lines: readonly NoteLine[], title: string): Sheet => ({
  title,
  sections: lines.map(({ label, value }) => ({ heading: label, text: value, lines: [] })),
});
