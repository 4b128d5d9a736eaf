import type { Say } from '../text/text.js';
import type { TextOptions } from '../ui/text-fields.js';
import type { HeadingOptions } from '../widget/heading.js';
import type { ReminderError } from '../widget/reminder.js';
import type * as Later from './checklist-later.js';
import type { LaterHandlers } from './later-actions.js';
import type { Bank } from './bank.js';
import type { timeGuard } from './list.js';
import type { Way } from './sheet.js';
import type { ListState, Mode, OpenList } from './state.js';

/** What happened last, and the list as it was before, if that can be undone. */
export interface Notice {
  /** Where it is said: beside what the visitor pressed. */
  readonly at: 'sets' | 'list' | 'take' | 'talks';
  readonly text: string;
  readonly before?: Partial<ListState>;
}

/** What is on the screen, apart from the list itself. Never saved. */
export interface Screen {
  readonly step: 'list' | 'bank';
  readonly notice?: Notice;
  /** What is being typed: `new`, the id of a question, its note (`note:A1`), or `name`. */
  readonly typing: string;
  readonly draft: string;
  readonly error: boolean;
  /** Id of the question where a fourth star was tried. */
  readonly full: string;
  /** Categories that are open. */
  readonly open: readonly string[];
  /** The list as text, shown where copying was refused. */
  readonly copy: string;
  /** How many rows of a long list are drawn. */
  readonly most: number;
  /** What is searched for among all questions. */
  readonly find: string;
  /** Whether the tools for other lists are open. */
  readonly tools: boolean;
  /** The time to be reminded, as typed; undefined while it is not asked for. */
  readonly remind?: string;
  readonly remindError: ReminderError;
}

/** So many rows of a long list are drawn at first, and with every press for more. */
export const ROWS = 50;

export const firstScreen = (): Screen => ({
  step: 'list',
  typing: '',
  draft: '',
  error: false,
  full: '',
  open: [],
  copy: '',
  most: ROWS,
  find: '',
  tools: false,
  remindError: '',
});

export interface Handlers {
  mode(mode: Mode): void;
  talk(id: number): void;
  pick(id: string, on: boolean): void;
  star(id: string): void;
  move(id: string, to: number): void;
  drag(event: PointerEvent): void;
  ask(id: string, on: boolean): void;
  set(set: string): void;
  all(): void;
  clear(): void;
  again(): void;
  undo(): void;
  show(step: Screen['step']): void;
  fold(label: string, open: boolean): void;
  more(event: Event): void;
  find(words: string): void;
  type(id: string, text: string): void;
  write(text: string): void;
  stop(): void;
  add(): void;
  remove(id: string): void;
  word(slot: string, text: string): void;
  opener(id: string): void;
  tools(open: boolean): void;
  remind(): void;
  take(way: Way): void | Promise<void>;
}

/** All that the drawing functions need: what is so, and what to call when the visitor acts. */
export interface View {
  readonly t: Say;
  readonly h: (offset: 0 | 1 | 2, content: unknown, options?: HeadingOptions) => unknown;
  /** A text field that is watched over; see `widget/free-text.ts`. */
  readonly input: (options: TextOptions & { label: string }) => unknown;
  /** Whether typing is possible: the owner may rule it out on a page that records visitors. */
  readonly canType: boolean;
  /** Whether the screen is kept on. */
  readonly isAwake: boolean;
  readonly mode: Mode;
  readonly list: OpenList;
  readonly bank: Bank;
  readonly screen: Screen;
  readonly time: ReturnType<typeof timeGuard> & { readonly talk: number };
  readonly on: Handlers;
  /** Draws what comes later, once it is here; before that, says so. */
  readonly later: (draw: (later: typeof Later, on: LaterHandlers) => unknown) => unknown;
}

/** What an action needs of the element: to read what is so, and to change it. */
export interface Desk {
  readonly t: Say;
  now(): View;
  /** Changes the list by the visitor's hand, so that it can be undone. */
  edit(make: (list: OpenList, bank: Bank) => Partial<ListState>): void;
  /** Changes answers; nothing to undo. */
  change(patch: Partial<ListState>): void;
  /** Lets go of what was taken out of the list. */
  tidy(): void;
  go(mode: Mode): void;
  show(patch: Partial<Screen>): void;
  /** Says what happened, in a place and aloud. */
  tell(at: Notice['at'], text: string, canUndo?: boolean): void;
  announce(text: string): void;
  moveFocus(selector: string): void;
  /** Leaves focus on what has it, also when that is drawn elsewhere. */
  keepFocus(): void;
  step(name: string): void;
  /** Resolves when everything that changed is drawn. */
  drawn(): Promise<unknown>;
}
