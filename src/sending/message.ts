/** What leaves the page, and exactly what its preview shows. */

export interface MessageLine {
  readonly label: string;
  readonly value: string;
}

export interface Message {
  readonly schema: 'alliance.message/1';
  /** The same over every try, so that a message that comes twice can be told from two. */
  readonly id: string;
  readonly kind: 'feedback' | 'first-talk';
  /** Whom it is for, by name. */
  readonly to: string;
  /** In the visitor's order. */
  readonly lines: readonly MessageLine[];
}

/** An id for a new message. Pages without HTTPS have no `randomUUID`. */
export function newMessageId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}
