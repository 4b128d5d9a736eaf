import type { Practice, Therapist } from '../practice/schema.js';
import type { HandoverQuestion } from '../visitor/handover.js';
import { METHODS, type DimId } from './dimensions.js';
import {
  aloneSections,
  asked,
  groupSections,
  isPoint,
  lines,
  lineSections,
  said,
  tieOrder,
  toAsk,
  type GroupResult,
  type Line,
  type LineSections,
  type TieOrder,
  type Said,
} from './model.js';
import { missing, type Needs } from './needs.js';
import { mattering, type QuizState } from './state.js';
import { todayIn } from './today.js';
import type { Voice } from './voice.js';

export interface Surroundings {
  facts: Practice;
  person: Therapist | undefined;
  /** Whether there are several to choose from, and nobody is chosen. */
  several: boolean;
  /** The visitor's own choice of whom to show, where there are several. */
  shows: (person: Therapist) => boolean;
  tieOrder: TieOrder;
}

/** Everything the result shows, worked out from what the visitor gave and who is there. */
export interface FirstLook {
  person: Therapist | undefined;
  /** Everyone of a practice, where nobody is chosen. */
  everyone: readonly GroupResult<Therapist>[] | undefined;
  /** Whether enough was said to compare, or why not. */
  said: Said;
  /** Whether the lines stand beside how `person` works. */
  compared: boolean;
  sections: LineSections;
  questions: readonly HandoverQuestion[];
  blank: readonly DimId[];
  needs: Needs;
  /** Whether everyone of a practice lacks a must-have. */
  nobody: boolean;
  /** Today where the practice is, as `2026-11-21`. */
  today: string;
}

/** The question a line leads to, ready for the checklist. */
export const questionOf = (voice: Voice, line: Line, name?: string): HandoverQuestion => {
  const { id, question, status, matters } = line;
  const why =
    status === 'ask'
      ? voice.t('questions.unsure')
      : status === 'differs'
        ? voice.t('questions.differs', { name })
        : matters
          ? voice.t('line.matters')
          : '';
  return { id: question, text: voice.t(`dims.${id}.ask`), ...(why && { why }) };
};

const methodQuestions = (voice: Voice, { methods }: QuizState): HandoverQuestion[] =>
  METHODS.filter((id) => methods[id] === 'more').map((id) => ({
    id: `Q-METHOD-${id}`,
    text: voice.t('questions.method', { method: voice.t(`methods.${id}.name`) }),
  }));

export function firstLook(voice: Voice, state: QuizState, around: Surroundings): FirstLook {
  const { facts, person, several } = around;
  const { answers, more } = state;
  const matters = mattering(state);
  const enough = said(answers, more);
  // Where the practice is, so that it is the same day for every visitor.
  const today = todayIn(facts.timeZone ?? 'UTC');
  const compared = Boolean(person) && enough === 'enough';
  const all = lines(answers, matters, compared ? person?.style : {});
  const sections = compared ? lineSections(all) : aloneSections(all);
  const inOrder = several
    ? tieOrder(
        facts.therapists ?? [],
        around.tieOrder,
        `${facts.name ?? ''} ${today}`,
        voice.locale.lang(),
      )
    : [];
  // Beside a whole practice, only what matters or is not sure yet: each person's own lines hold the rest.
  const asking = toAsk(sections).filter(
    (line) => !several || line.matters || !isPoint(line.answer),
  );
  return {
    person,
    everyone: several
      ? everyoneOf(inOrder.filter(around.shows), state, enough === 'enough')
      : undefined,
    said: enough,
    compared,
    sections,
    questions: [
      ...asking.map((line) => questionOf(voice, line, person?.name)),
      ...methodQuestions(voice, state),
    ],
    blank: asked(more)
      .map(({ id }) => id)
      .filter((id) => answers[id] === undefined),
    needs: state.needs,
    nobody: inOrder.length > 0 && inOrder.every((one) => missing(state.needs, one).length),
    today,
  };
}

/** In sections, or in one list of everyone where there is too little to compare. */
const everyoneOf = (people: readonly Therapist[], state: QuizState, compare: boolean) =>
  compare
    ? groupSections(people, state.answers, mattering(state), (person) =>
        missing(state.needs, person).map(({ kind }) => kind),
      )
    : groupSections(people, {}, []);

/** Works it out once for every state of things: a practice may be large. */
export class LookOnce {
  private _from: readonly unknown[] = [];
  private _look?: FirstLook;

  /** `filters` is what `around.shows` goes by. */
  look(voice: Voice, given: QuizState, around: Surroundings, filters: unknown): FirstLook {
    const { facts, tieOrder, person } = around;
    const from = [facts, tieOrder, given, person, filters, voice.wordsLang];
    if (!this._look || !from.every((one, at) => one === this._from[at])) {
      this._look = firstLook(voice, given, around);
      this._from = from;
    }
    return this._look;
  }
}
