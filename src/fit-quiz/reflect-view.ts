import type { Practice } from '../practice/schema.js';
import type { WidgetAction } from '../widget/events.js';
import type { FreeTextOptions } from '../widget/free-text.js';
import type { ReminderError } from '../widget/reminder.js';
import type * as Compare from './compare.js';
import type { Cards, Kept } from './meetings.js';
import type { QuizState } from './state.js';
import type { Voice } from './voice.js';

/** What is open now. It is not kept. */
export interface ReflectUi {
  /** The id of the card that is open, or the comparison; 0 is the first card. */
  open: number | 'compare';
  /** Whether only rows that differ are shown. */
  only: boolean;
  /** On a small screen, which row. */
  row: number;
  /** The row on which one star too many was pressed. */
  full: string;
  /** The card on which the signs to pause on were opened last. */
  pausing?: number;
  remind: string;
  error: ReminderError;
  /** What happened last, beside the control that did it. */
  told: { at: 'take' | 'remind' | 'cards'; words: string };
  /** What there was before a card was removed. */
  before: Cards | undefined;
}

export const firstReflectUi = (): ReflectUi => ({
  open: 0,
  only: false,
  row: 0,
  full: '',
  remind: '',
  error: '',
  told: { at: 'cards', words: '' },
  before: undefined,
});

/** What the cards need of the widget around them. */
export interface ReflectView extends Voice {
  readonly facts: Practice;
  readonly quiz: QuizState;
  readonly kept: Kept;
  readonly ui: ReflectUi;
  /** Whether the page may not hold typed words. */
  readonly noTyping: boolean;
  /** Meetings side by side, once that part is here. */
  readonly comparing: typeof Compare | undefined;
  list(key: string): string[];
  announce(words: string): void;
  act(action: WidgetAction): void;
  show(patch: Partial<ReflectUi>, focus?: string): void;
  /** Quietly: the page hears nothing of it, not even that something was begun. */
  keep(kept: Kept, quietly?: boolean): void;
  freeText(options: FreeTextOptions): unknown;
  spelling(): unknown;
  crisis(): unknown;
  drawCompare(cards: Cards): unknown;
  openCompare(): void;
}
