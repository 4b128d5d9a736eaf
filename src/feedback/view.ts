import type { TemplateResult } from 'lit';
import type { Practice, Therapist } from '../practice/schema.js';
import type { WidgetAction } from '../widget/events.js';
import type { HeadingOptions } from '../widget/heading.js';
import type { Sending } from '../widget/sending.js';
import type { LineId } from './data.js';
import type { Past } from './past.js';
import type { FeedbackState } from './state.js';
import type { NotesContext } from './take.js';
import type { Answers } from './worth-talking.js';

/** What is open on the page. Never kept, never told. */
export interface Ui {
  /** The step of the helper that is open; below 0 it is closed. */
  readonly step: number;
  /** Where the visitor said that they do not feel safe. */
  readonly unsafe: '' | 'helper' | 'stop';
  readonly end: '' | 'keep' | 'take' | 'send';
  /** What the last copy, print or file came to; and the last copy of a draft. */
  readonly outcome: string;
  readonly stopOutcome: string;
  /** Whether the words for a pause or an ending are unfolded. */
  readonly stopOpen: boolean;
  /** Whether the visitor's own history is unfolded. */
  readonly pastOpen: boolean;
  /** Whether the visitor turned the three questions of every fourth session away. */
  readonly skipped: boolean;
  /** Whether the visitor just began anew, and could still go back. */
  readonly emptied: boolean;
}

export const CLOSED: Ui = {
  step: -1,
  unsafe: '',
  end: '',
  outcome: '',
  stopOutcome: '',
  stopOpen: false,
  pastOpen: false,
  skipped: false,
  emptied: false,
};

/** What the parts of the widget draw from, and what they may do. */
export interface FeedbackView extends NotesContext {
  readonly state: FeedbackState;
  readonly ui: Ui;
  readonly dir: 'ltr' | 'rtl';
  /** Answers as they were when the visitor last paused: what is said about them stays calm. */
  readonly settled: Pick<FeedbackState, 'pace' | 'checkIn'> & { readonly answers: Answers };
  /** The visitor's own history. */
  readonly past: Past;
  /** Whether it is time for a look at the whole, and the visitor's way to turn it off and on. */
  readonly checkIn: { readonly due: boolean; turn(asks: boolean): void };
  readonly facts: Practice;
  readonly person: Therapist | undefined;
  /** Whether the visitor may be offered to save on this device. */
  readonly maySave: boolean;
  /** What is saved on this device: nothing, the answers, or the visitor's own words too. */
  readonly saved: '' | 'answers' | 'all';
  /** Whether the owner keeps free text off this page. */
  readonly noTyping: boolean;
  /** Whether more than one person gives feedback here. */
  readonly shared: boolean;
  /** The way to the therapist, where there is one. */
  readonly sending: Sending;
  /** When the answers were given, where that was before today and they came from this device. */
  readonly answeredOn: number;
  /** Begins a new session with an empty page, or takes that back: neither loses the other. */
  anew(on: boolean): void;
  /** Changes answers. The page hears that something was begun, once. */
  change(patch: Partial<FeedbackState>): void;
  /** Changes answers that no page may hear about: the helper, an ending, safety. */
  quietly(patch: Partial<FeedbackState>): void;
  /** Opens and closes parts; then moves focus, where a selector is given. */
  show(patch: Partial<Ui>, focus?: string): void;
  /** Opens one of the ends, or closes it. */
  end(end: Ui['end']): void;
  /** Forgets everything but that it was sent. */
  sent(): void;
  mark(sending: boolean): void;
  act(action: WidgetAction): void;
  announce(message: string): void;
  h(offset: 0 | 1 | 2, content: unknown, options?: HeadingOptions): TemplateResult;
  /** A labelled field for the visitor's own words. */
  freeText(options: WordsField): unknown;
  /** The switch for the browser's spelling help. */
  spelling(): unknown;
  /** Ways to reach someone now. */
  crisis(): unknown;
}

export interface WordsField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string;
  readonly rows?: number;
  readonly max?: number;
}

/** A value, `null` for 'can't say', or nothing, as before the line was touched. */
type LineValue = number | null | undefined;

/** The answers with one line set. */
export const lineAt = ({ state }: FeedbackView, id: LineId, value: LineValue) => ({
  lines: { ...state.lines, [id]: value },
});

/** Sets one line. */
export function setLine(view: FeedbackView, id: LineId, value: LineValue): void {
  if (value !== view.state.lines[id]) view.change(lineAt(view, id, value));
}

/** Moves one line while it is held: not yet an answer. */
export function moveLine(view: FeedbackView, id: LineId, value: LineValue): void {
  if (value !== view.state.lines[id]) view.quietly(lineAt(view, id, value));
}
