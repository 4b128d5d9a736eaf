import { html, nothing } from 'lit';
import { dayOf, entryOf, withEntry } from './history.js';
import { answersOf } from './state.js';
import { notes } from './take.js';
import type { FeedbackView } from './view.js';

/**
 * Whether it may go to the therapist from here. Not for somebody who does not feel safe with them:
 * nothing here asks them to say so. A screen that is open stays, and says what has changed.
 */
export const maySend = ({ sending, unsafe, ui }: FeedbackView): boolean =>
  !unsafe && (ui.end === 'send' || sending.readiness === 'on');

/** Whether the therapist has stopped taking messages. */
export const isClosed = ({ sending, unsafe }: FeedbackView): boolean =>
  !unsafe && sending.readiness === 'closed';

/**
 * The words go once they have arrived. Where the visitor keeps a history, the places on the lines go
 * there first, under the day they are from; what they added of that day themselves stays as it is.
 */
function letGo(view: FeedbackView): void {
  const { past, state, say } = view;
  const { history } = past;
  const day = dayOf(view.answeredOn || undefined);
  const entry = entryOf(day, answersOf(state, view.lines), state.pace);
  const kept =
    entry &&
    history?.entries.every((other) => other.day !== day) &&
    past.write(withEntry(history, entry, state.checkIn.changing));
  view.sent();
  view.show({ outcome: kept ? say('common.sending.inHistory') : '' });
}

/** The screen that shows every word once more, and sends. */
export const drawSend = (view: FeedbackView): unknown =>
  maySend(view)
    ? html`${view.sending.draw({
          kind: 'feedback',
          get lines() {
            return notes(view.state, view);
          },
          get leftOut() {
            return view.state.leftOut;
          },
          leaveOut: (leftOut) => view.change({ leftOut }),
          asksName: true,
          forget: () => letGo(view),
          show: () => view.end('send'),
          back: () => {
            view.end('');
            view.show({}, '#end-send');
          },
          act: view.act,
          mark: view.mark,
        })}
        <p class="outcome small muted" role="status">${view.ui.outcome}</p>`
    : nothing;
