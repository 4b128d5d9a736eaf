/** What a message says: whether it is one, who wrote it, how to answer. Pure. */
import { bookingRequest as english } from '../text/en/booking-request.js';
import { commonSending as englishSending } from '../text/en/common-sending.js';
import { bookingRequest as spanish } from '../text/es/booking-request.js';
import { commonSending as spanishSending } from '../text/es/common-sending.js';
import type { ReadMessage, Why } from './types.js';

const SCHEMA = 'alliance.message/1';

type Reading =
  | { readonly message: ReadMessage }
  | { readonly why: Extract<Why, 'version' | 'noMessage'>; readonly schema?: string };

const isText = (value: unknown): value is string => typeof value === 'string';

/** A message made of fields may have lost some; what it says counts, and the lines are what it says. */
export function readMessage(value: Readonly<Record<string, unknown>>): Reading {
  const { schema, id, kind, to, lines } = value;
  if (!isText(schema)) return { why: 'noMessage' };
  if (schema !== SCHEMA) return { why: 'version', schema };
  if (!Array.isArray(lines)) return { why: 'noMessage', schema };
  const clean = lines.flatMap((line: unknown) => {
    const { label, value: words } = (line ?? {}) as Record<string, unknown>;
    return isText(label) && isText(words) ? [{ label, value: words }] : [];
  });
  if (clean.length < lines.length || !isText(id) || !id) return { why: 'noMessage', schema };
  return {
    message: {
      schema,
      id: id.toLowerCase(),
      kind: isText(kind) && kind ? kind : 'message',
      to: isText(to) ? to : '',
      lines: clean,
    },
  };
}

const plain = (label: string) =>
  label
    .trim()
    .replace(/[:*\s]+$/, '')
    .toLowerCase();

/** Every word that our widgets, in any of their languages, have for a line. */
const labels = (kind: 'name' | 'phone' | 'email', ...more: string[]) =>
  new Set([english, spanish].map(({ ask }) => plain(ask.lines[kind])).concat(more));

const NAMES = labels(
  'name',
  ...[englishSending, spanishSending].map(({ sending }) => plain(sending.fromLine)),
  'your name',
  'my name',
  'tu nombre',
  'mi nombre',
);
const PHONES = labels('phone', 'telephone', 'mobile', 'your phone number');
const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;
const PHONE = /^\+?[\d\s().\-/]{6,25}$/;

/** The name in a message; empty where there is none. */
export function nameIn({ lines }: ReadMessage): string {
  return lines.find(({ label }) => NAMES.has(plain(label)))?.value.trim() ?? '';
}

export interface Contact {
  readonly way: 'call' | 'email';
  /** As it was written. */
  readonly text: string;
  readonly href: string;
}

/** How to answer: addresses and numbers that the visitor gave. Nothing of the message is in them. */
export function contactsIn({ lines }: ReadMessage): Contact[] {
  const found = lines.flatMap(({ label, value }): Contact[] => {
    const text = value.trim();
    if (EMAIL.test(text)) {
      const address = encodeURIComponent(text).replace(/%40/g, '@').replace(/%2B/g, '+');
      return [{ way: 'email', text, href: `mailto:${address}` }];
    }
    const digits = text.replace(/\D/g, '');
    if (PHONE.test(text) && PHONES.has(plain(label)) && digits.length >= 5) {
      return [{ way: 'call', text, href: `tel:${text.startsWith('+') ? '+' : ''}${digits}` }];
    }
    return [];
  });
  return found.filter(({ href }, at) => found.findIndex((other) => other.href === href) === at);
}

/** Everything that search looks at. */
export const wordsOf = ({ lines, to }: ReadMessage): string =>
  [to, ...lines.flatMap(({ label, value }) => [label, value])].join('\n');
