import { shared } from '../ui/shared-ground.js';

/** The visitor's own list of questions, as a widget on this page has it now. */
type GiveQuestions = () => readonly string[];

/** Callbacks and no events, so that no script of the page can listen in. */
const givers = () => shared('questions', () => new Set<GiveQuestions>());

/** Lets other widgets on the page ask for a list, until the returned function is called. */
export function shareQuestions(give: GiveQuestions): () => void {
  givers().add(give);
  return () => givers().delete(give);
}

/** The questions on the visitor's lists on this page, each once. Call it on the visitor's press. */
export const pullQuestions = (): string[] => [...new Set([...givers()].flatMap((give) => give()))];
