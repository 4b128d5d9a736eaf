/** What leaves the page, and exactly what its preview shows. */

export const SCHEMA = 'alliance.message/1';

export interface MessageLine {
  readonly label: string;
  readonly value: string;
}

/** What the visitor sends, before it has an id. */
export interface Draft {
  readonly kind: 'feedback' | 'first-talk';
  /** Whom it is for, by name. */
  readonly to: string;
  /** In the visitor's order. */
  readonly lines: readonly MessageLine[];
}

export interface Message extends Draft {
  readonly schema: typeof SCHEMA;
  /** The same over every try, so that a message that comes twice can be told from two. */
  readonly id: string;
}

/** What leaves in its place where the practice has given keys: only they open it. */
export interface SealedMessage {
  readonly schema: typeof SCHEMA;
  readonly id: string;
  /** An armored age file of the message. */
  readonly age: string;
}

/** An id for a new message. Pages without HTTPS have no `randomUUID`. */
export function newMessageId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}

/** The message of a draft: just what is said in the contract, in that order. */
export const messageOf = ({ kind, to, lines }: Draft, id: string): Message => ({
  schema: SCHEMA,
  id,
  kind,
  to,
  lines: lines.map(({ label, value }) => ({ label, value })),
});
