import { anyoneHears, listen, tell } from './hub.js';
import { storage } from './storage.js';

/** A question on its way from the quiz to the checklist. */
export interface HandoverQuestion {
  /** Id in the question bank ('D6'), or the quiz's own ('Q-LEAD'). */
  id: string;
  /** The question in the visitor's language. */
  text: string;
  /** Why it is on the list. */
  why?: string;
}

const KEY = 'alliance:handover';
const MOST = 60;

const isQuestion = (value: unknown): value is HandoverQuestion => {
  const question = value as HandoverQuestion | null;
  return (
    typeof question === 'object' &&
    typeof question?.id === 'string' &&
    typeof question.text === 'string' &&
    (question.why === undefined || typeof question.why === 'string')
  );
};

/** What waits for a checklist on the next page of this tab. */
export function waitingQuestions(): HandoverQuestion[] {
  try {
    const list: unknown = JSON.parse(storage('session')?.getItem(KEY) ?? '[]');
    return Array.isArray(list) ? list.filter(isQuestion).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Where the questions went: to a checklist on this page, to the next page of this tab, or nowhere. */
export type HandedTo = 'page' | 'tab' | 'nowhere';

/**
 * Hands questions to every checklist on this page or, where there is none, to the next page in this
 * tab. Call it only on the visitor's press: the second way writes to the tab's storage.
 */
export function offerQuestions(questions: readonly HandoverQuestion[]): HandedTo {
  if (anyoneHears('questions')) {
    tell('questions', questions);
    return 'page';
  }
  try {
    const known = waitingQuestions().filter(
      ({ id }) => !questions.some((question) => question.id === id),
    );
    const text = JSON.stringify([...known, ...questions].slice(-MOST));
    storage('session')?.setItem(KEY, text);
    return storage('session')?.getItem(KEY) === text ? 'tab' : 'nowhere';
  } catch {
    return 'nowhere';
  }
}

/** Receives what the quiz handed over, on this page or an earlier one of this tab. */
export function onQuestions(receive: (questions: readonly HandoverQuestion[]) => void): () => void {
  const early = waitingQuestions();
  if (early.length > 0) receive(early);
  return listen('questions', (list) => receive((list as HandoverQuestion[]).filter(isQuestion)));
}
