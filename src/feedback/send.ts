import { nothing } from 'lit';
import { notes } from './take.js';
import type { FeedbackView } from './view.js';

/**
 * Whether it may go to the therapist from here. Not for somebody who does not feel safe with them:
 * nothing here asks them to say so.
 */
export const maySend = ({ sending, unsafe }: FeedbackView): boolean =>
  !unsafe && sending.readiness === 'on';

/** Whether the therapist has stopped taking messages. */
export const isClosed = ({ sending, unsafe }: FeedbackView): boolean =>
  !unsafe && sending.readiness === 'closed';

/** The screen that shows every word once more, and sends. */
export const drawSend = (view: FeedbackView): unknown =>
  maySend(view)
    ? view.sending.draw({
        kind: 'feedback',
        lines: notes(view.state, view),
        leftOut: view.state.leftOut,
        leaveOut: (leftOut) => view.change({ leftOut }),
        asksName: true,
        forget: view.sent,
        back: () => {
          view.end('');
          view.show({}, '#end-send');
        },
        act: view.act,
        mark: view.mark,
      })
    : nothing;
