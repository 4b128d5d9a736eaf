/** What the screen for sending is drawn from, and what may be done on it. */
import type { TemplateResult } from 'lit';
import type { Problem } from '../practice/problem.js';
import type { Practice, Therapist } from '../practice/schema.js';
import type { Delivery } from '../sending/delivery.js';
import type { Draft, Message, MessageLine } from '../sending/message.js';
import type { Outcome } from '../sending/outcome.js';
import type { Say } from '../text/text.js';
import type { WidgetAction } from './events.js';
import type { HeadingOptions } from './heading.js';
import type { LateHost } from './late.js';
import type { TrackerWatch } from './trackers.js';

export interface SendHost extends LateHost, HTMLElement {
  readonly facts: Practice;
  readonly person: Therapist | undefined;
  readonly trackers?: TrackerWatch;
  readonly sending?: { readonly readiness: 'on' | 'closed' | 'off' };
  h(offset: 0 | 1 | 2, content: unknown, options?: HeadingOptions): TemplateResult;
  problem(problem: Problem): void;
}

/** One line that the visitor may leave out. */
export interface SendLine extends MessageLine {
  readonly id: string;
}

/** What a widget has to send. Lines are read when they are needed: they may have changed by then. */
export interface Sendable {
  readonly kind: Draft['kind'];
  readonly lines: readonly SendLine[];
  /** Ids of the lines that stay here. */
  readonly leftOut: readonly string[];
  readonly leaveOut: (ids: readonly string[]) => void;
  /** Whether there is a field for the visitor's name: elsewhere it is among the lines. */
  readonly asksName: boolean;
  /** The visitor's words have arrived, and are not to stay here. */
  readonly forget: () => void;
  /** Brings this screen into sight again. */
  readonly show: () => void;
  readonly back: () => void;
  /** After it was sent; else as `back`. */
  readonly done?: () => void;
  readonly act: (action: WidgetAction) => void;
  /** Whether something is on its way, for the page's styles. */
  readonly mark: (sending: boolean) => void;
}

/** What to ask before it goes. */
export type Hint = '' | 'consent' | 'trap' | 'fast';

/** The screen as it is now. */
export interface SendView {
  readonly host: SendHost;
  readonly say: Say;
  readonly words: Sendable;
  readonly message: Message;
  readonly delivery: Delivery;
  readonly state: 'idle' | 'sending' | Outcome['state'];
  readonly outcome?: Outcome;
  readonly name: string;
  /** Whether these very words have arrived once, and stayed on the page. */
  readonly isKnown: boolean;
  readonly agreed: boolean;
  readonly keeps: boolean;
  /** What a program has filled in that no person sees. */
  readonly trap: string;
  readonly hint: Hint;
  /** What the last copy or file came to. */
  readonly done: string;
  change(patch: Partial<Pick<SendView, 'name' | 'agreed' | 'keeps' | 'trap'>>): void;
  focus(selector: string): void;
  /** The visitor's words as text, to take along another way. */
  text(): string;
  onCopy(text: string): Promise<void>;
  onSave(): void;
  onClear(): void;
  onSend(): void;
}
