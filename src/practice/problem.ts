import { warnOnce } from '../ui/shared-ground.js';

/** Something the owner of the page may want to change. Never holds what a visitor gave. */
export interface Problem {
  /** The kind of problem, for programs. */
  readonly code: string;
  /** Where it is: a path in practice.json (`booking.url`) or the name of an attribute. */
  readonly field: string;
  /** What is wrong and what to change, in words. */
  readonly message: string;
}

/** Tells the owner of the page about a problem in its configuration. */
export class AllianceProblemEvent extends CustomEvent<Problem> {
  constructor(detail: Problem) {
    super('alliance-problem', { detail, bubbles: true, composed: true });
  }
}

/** Fires `alliance-problem` and says it in the console, there once a page. */
export function report(element: Element, problem: Problem): void {
  element.dispatchEvent(new AllianceProblemEvent(problem));
  warnOnce(`<${element.localName}> ${problem.field}: ${problem.message}`);
}

declare global {
  interface GlobalEventHandlersEventMap {
    'alliance-problem': AllianceProblemEvent;
  }
}
