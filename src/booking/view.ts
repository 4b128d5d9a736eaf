import type { Say } from '../text/text.js';
import type { WidgetAction } from '../widget/events.js';
import type { HeadingOptions } from '../widget/heading.js';
import type { Sending } from '../widget/sending.js';
import type { Offer } from './offer.js';
import type { Picked } from './request.js';
import type { Way, WaysWording } from './ways.js';
import type { Copying } from './ways-view.js';

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
}
