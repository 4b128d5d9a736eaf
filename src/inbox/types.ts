/** What the inbox works with. Plain data: it is also what a backup holds. */
import type { Message } from '../sending/message.js';

/** Any kind: a later widget may send one that this inbox has no word for. */
export type ReadMessage = Omit<Message, 'kind'> & { readonly kind: string };

/** Where a message came from. */
export type Origin = 'paste' | 'file' | 'receiver';

/** A message that could be read, and what the therapist did with it. */
export interface Entry {
  readonly message: ReadMessage;
  /** When it came, as in 2026-11-22T09:30:00Z; where nobody said, when it was added. */
  readonly at: string;
  readonly origin: Origin;
  readonly wasLocked: boolean;
  readonly read: boolean;
  readonly deleted: boolean;
  /** A name the therapist gave, in place of the one in the message. */
  readonly person?: string;
}

/**
 * Why something is not read (yet): no key is open; it was made for another key; it is not whole;
 * it is of a later version; it opened, and is no message.
 */
export type Why = 'locked' | 'otherKey' | 'damaged' | 'version' | 'noMessage';

/** Something that came and could not be read. It stays as it came. */
export interface Trouble {
  readonly raw: string;
  readonly why: Why;
  readonly at: string;
  readonly origin: Origin;
  /** The name of a schema that is not known here. */
  readonly schema?: string;
}

/** Everything in the inbox. */
export interface Collection {
  readonly entries: readonly Entry[];
  readonly troubles: readonly Trouble[];
  /** Ids of what was deleted for good: neither a receiver nor a backup brings them back. */
  readonly gone: readonly string[];
}

/** A piece of text that looks like a message. */
export type Found =
  | { readonly type: 'locked'; readonly age: string; readonly at?: string }
  | { readonly type: 'open'; readonly value: Record<string, unknown>; readonly at?: string }
  | { readonly type: 'broken'; readonly raw: string; readonly at?: string };
