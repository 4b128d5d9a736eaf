import { shared } from '../ui/shared-ground.js';
import { waitingQuestions } from './handover.js';
import { readSaved, savedNames } from './saved.js';

/** The visitor's own list of questions, as a widget on this page has it now. */
type GiveQuestions = () => readonly string[];

/** Callbacks and no events, so that no script of the page can listen in. */
const givers = () => shared('questions', () => new Set<GiveQuestions>());

/** Lets other widgets on the page ask for a list, until the returned function is called. */
export function shareQuestions(give: GiveQuestions): () => void {
  givers().add(give);
  return () => givers().delete(give);
}

const once = (questions: readonly string[]) => [...new Set(questions)];

/** Lists that the visitor's own switch has saved; each holds its questions in words. */
const savedQuestions = () =>
  savedNames()
    .sort()
    .filter((name) => /^checklist(:.*)?$/.test(name))
    .flatMap((name) => {
      const { state } = (readSaved(name)?.data ?? {}) as { state?: { questions?: unknown } };
      return Array.isArray(state?.questions) ? (state.questions as unknown[]) : [];
    })
    .filter((question) => typeof question === 'string');

/** The visitor's questions, each once, and whether they are from lists on this page. */
export interface Pulled {
  readonly here: boolean;
  readonly questions: readonly string[];
}

const MOST = 60;

/**
 * The questions on the visitor's lists on this page. Where there is no list: what the visitor has
 * saved, or handed over to the next page. Call it on the visitor's press.
 */
export function pullQuestions(): Pulled {
  if (givers().size > 0) {
    return { here: true, questions: once([...givers()].flatMap((give) => give())) };
  }
  const handed = waitingQuestions().map(({ text }) => text);
  return { here: false, questions: once([...savedQuestions(), ...handed]).slice(0, MOST) };
}
