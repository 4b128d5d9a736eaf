import type { Say } from '../text/text.js';
import type { TextOptions } from '../ui/controls.js';
import type { HeadingOptions } from '../widget/heading.js';
import type { Bank } from './bank.js';
import type { ListState, OpenList, timeGuard } from './list.js';
import type { Way } from './sheet.js';

/** What happened last, and the list as it was before, if that can be undone. */
export interface Notice {
  /** Where it is said: beside what the visitor pressed. */
  readonly at: 'sets' | 'list' | 'take';
  readonly text: string;
  readonly before?: Partial<ListState>;
}

/** What is on the screen, apart from the list itself. Never saved. */
export interface Screen {
  readonly step: 'list' | 'bank';
  readonly notice?: Notice;
  /** Id of the question whose words are being typed, or `new`. */
  readonly typing: string;
  readonly draft: string;
  readonly error: boolean;
  /** Id of the question where a fourth star was tried. */
  readonly full: string;
  /** Categories that are open. */
  readonly open: readonly string[];
  /** The list as text, shown where copying was refused. */
  readonly copy: string;
}

export interface Handlers {
  pick(id: string, on: boolean): void;
  star(id: string): void;
  move(id: string, to: number): void;
  drag(event: PointerEvent): void;
  set(set: string): void;
  all(): void;
  clear(): void;
  again(): void;
  undo(): void;
  show(step: Screen['step']): void;
  fold(label: string, open: boolean): void;
  type(id: string, text: string): void;
  write(text: string): void;
  stop(): void;
  add(): void;
  remove(id: string): void;
  word(slot: string, text: string): void;
  opener(id: string): void;
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
  readonly list: OpenList;
  readonly bank: Bank;
  readonly screen: Screen;
  readonly time: ReturnType<typeof timeGuard> & { readonly talk: number };
  readonly on: Handlers;
}
