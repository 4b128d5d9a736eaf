import type { Therapist } from '../practice/schema.js';
import type { Say } from '../text/text.js';
import type { WidgetAction } from '../widget/events.js';
import type { HeadingOptions } from '../widget/heading.js';
import type { Sending } from '../widget/sending.js';
import type { Offer } from './offer.js';
import type { Picked } from './request.js';
import type { Way, WaysWording } from './ways.js';
import type { Copying } from './ways-view.js';

/**
 * What there is to say: the way to a first talk; that there is no room; what to expect, where no
 * way is given; or nothing more, after 'Not now'.
 */
export type Mood = 'open' | 'closed' | 'expect' | 'away';

/** Whom a visitor may choose from. */
export interface Choice {
  readonly people: readonly Therapist[];
  /** Whether it can be left open who it is: the practice itself can be reached. */
  readonly isOpen: boolean;
}

/** What the pieces of the widget draw with: all that is known now. */
export interface BookingView {
  readonly offer: Offer;
  readonly ways: readonly Way[];
  readonly wording: WaysWording;
  readonly copying: Copying;
  readonly say: Say;
  /** The lines of a list, by its key. */
  readonly list: (key: string) => string[];
  readonly h: (offset: 0 | 1 | 2, content: unknown, options?: HeadingOptions) => unknown;
  /** Follows a way that the visitor has pressed; `day` is the one they picked for it. */
  readonly follow: (way: Way, event: Event, day?: string) => void;
  /** Begins to ask for a first talk, perhaps at a time that was picked. */
  readonly ask: (picked?: Picked) => void;
  /** Goes back from asking to the ways. */
  readonly leave: () => void;
  /** The way to the practice from this page, where there is one. */
  readonly sending: Sending | undefined;
  readonly act: (action: WidgetAction) => void;
  readonly mark: (sending: boolean) => void;
  readonly mood: Mood;
  /** Whether the owner wrote a link between the tags. */
  readonly hasLink: boolean;
  readonly choice: Choice | undefined;
  /** The `id` of the one who was chosen, or ''. */
  readonly who: string;
  readonly onWho: (id: string) => void;
  /** The mixed feeling that is open, or '', and what there is to say to it. */
  readonly feeling: string;
  readonly reply: string;
  readonly onFeeling: (feeling: string) => void;
  /** The owner has put a button of their scheduler's own between the tags. */
  readonly onSlot: () => void;
  readonly onNotNow: () => void;
}
