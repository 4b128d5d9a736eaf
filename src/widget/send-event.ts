import type { Message, SealedMessage } from '../sending/message.js';

/**
 * The visitor has pressed send. Does not bubble, so only a listener on the widget itself hears it.
 * A page that takes the message over says what came of it: `event.respondWith(promise)`. Where the
 * practice has given keys, the message is locked already.
 */
export class AllianceSendEvent extends CustomEvent<{ message: Message | SealedMessage }> {
  /** What the page promised; undefined where it did not take the message. */
  answer?: Promise<unknown>;

  constructor(message: Message | SealedMessage) {
    super('alliance-send', { detail: { message }, cancelable: true });
  }

  /**
   * Takes the message over. Resolving means that it arrived; `false` or a bad `Response` that it did
   * not; rejecting, or the text `unknown`, that nobody can tell.
   */
  respondWith(answer: unknown): void {
    this.answer = Promise.resolve(answer);
    this.preventDefault();
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'alliance-send': AllianceSendEvent;
  }
}
