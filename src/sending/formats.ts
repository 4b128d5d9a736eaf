/** One small adapter for each kind of address that a practice may have messages sent to. Pure. */
import type { Expects } from './answer.js';
import { toJson } from './json.js';
import type { Message, SealedMessage } from './message.js';

export type FormatName =
  'json' | 'form' | 'formspree' | 'web3forms' | 'netlify' | 'basin' | 'apps-script';

type Pair = readonly [key: string, value: string];

interface Format {
  /** The whole message as JSON, readable pairs as JSON, or readable pairs as a form. */
  readonly as: 'message' | 'data' | 'form';
  readonly expects: Expects;
  /** The host of its addresses, where it has one of its own. */
  readonly host?: RegExp;
  /** Names that the service has for the subject of its mail and the address to reply to. */
  readonly subject?: string;
  readonly replyTo?: string;
  /** A field that people leave empty. */
  readonly honeypot?: string;
  /** The one field for all lines, where every name has to be known beforehand. */
  readonly whole?: string;
  /** Constants that the owner may change. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Only this very site takes it. */
  readonly sameSite?: boolean;
  /** Its answer comes from another address of its own; elsewhere no redirect is followed. */
  readonly redirects?: boolean;
}

const FORMATS: Readonly<Record<FormatName, Format>> = {
  json: { as: 'message', expects: 'data' },
  form: { as: 'form', expects: 'data' },
  formspree: {
    as: 'form',
    expects: 'yes',
    host: /^formspree\.io$/,
    subject: '_subject',
    replyTo: 'email',
    honeypot: '_gotcha',
  },
  web3forms: {
    as: 'data',
    expects: 'yes',
    host: /^api\.web3forms\.com$/,
    subject: 'subject',
    replyTo: 'email',
  },
  netlify: {
    as: 'form',
    expects: 'anything',
    subject: 'subject',
    replyTo: 'email',
    honeypot: 'bot-field',
    whole: 'message',
    fields: { 'form-name': 'alliance' },
    sameSite: true,
  },
  basin: {
    as: 'form',
    expects: 'data',
    host: /^(www\.)?usebasin\.com$/,
    subject: 'subject',
    replyTo: 'email',
    honeypot: '_gotcha',
  },
  'apps-script': {
    as: 'form',
    expects: 'data',
    host: /^script\.google\.com$/,
    redirects: true,
  },
};

/** The format an owner named, else the one whose host the address is at, else plain JSON. */
export const formatAt = ({ hostname }: URL, named?: FormatName): FormatName =>
  named ??
  (Object.keys(FORMATS) as FormatName[]).find((name) => FORMATS[name].host?.test(hostname)) ??
  'json';

/** Whether a service of this kind can take a message at this address, from this page. */
export const fits = (name: FormatName, url: URL, page: { readonly origin: string }): boolean =>
  !FORMATS[name].sameSite || url.origin === page.origin;

/** What is handed to the browser, and what is shown of it. */
export interface Parcel {
  readonly body: string;
  /** Its `content-type`. */
  readonly type: string;
  readonly redirect: 'manual' | 'follow';
  readonly expects: Expects;
}

export interface ParcelOptions {
  /** The practice's own constants. */
  readonly fields?: Readonly<Record<string, string>>;
  /** The subject of the mail that a service makes of it. Says nothing about anybody. */
  readonly subject: string;
}

const isSealed = (message: Message | SealedMessage): message is SealedMessage => 'age' in message;

/** Two lines of the same name, or one named like a field of the service, are told apart by number. */
function unlike(pairs: readonly Pair[], taken: Iterable<string>): Pair[] {
  const known = new Set(taken);
  return pairs.map(([label, value]) => {
    let key = label;
    for (let count = 2; known.has(key); count++) key = `${label} (${count})`;
    known.add(key);
    return [key, value];
  });
}

/** The address to write back to, where the visitor gave one. */
const replyTo = (message: Message): string | undefined =>
  message.lines.find(({ value }) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value))?.value;

/** The message as services want it that mail it on: names that a person can read. */
function pairsOf(
  message: Message | SealedMessage,
  format: Format,
  { fields, subject }: ParcelOptions,
): Pair[] {
  const back = isSealed(message) ? undefined : replyTo(message);
  const fixed: Record<string, string> = Object.assign(Object.create(null), format.fields);
  if (format.subject) fixed[format.subject] = subject;
  if (format.replyTo && back) fixed[format.replyTo] = back;
  if (format.honeypot) fixed[format.honeypot] = '';
  Object.assign(fixed, fields, { schema: message.schema, id: message.id });
  const own: Pair[] = isSealed(message)
    ? [['age', message.age]]
    : [
        ['to', message.to],
        ['kind', message.kind],
        ...message.lines.map(({ label, value }): Pair => [label, value]),
      ];
  const text = () =>
    isSealed(message) ? message.age : own.map(([label, value]) => `${label}: ${value}`).join('\n');
  const lines: Pair[] = format.whole ? [[format.whole, text()]] : own;
  const constants = Object.entries(fixed).filter(([key]) => key !== format.whole);
  return [
    ...constants,
    ...unlike(
      lines,
      Object.keys(fixed).filter((key) => key !== format.whole),
    ),
  ];
}

/** Packs a message for an address. */
export function pack(
  message: Message | SealedMessage,
  name: FormatName,
  options: ParcelOptions,
): Parcel {
  const format = FORMATS[name];
  const { as, expects } = format;
  const redirect = format.redirects ? 'follow' : 'manual';
  const json = { type: 'application/json', redirect, expects } as const;
  if (as === 'message') return { ...json, body: toJson({ ...options.fields, ...message }) };
  const pairs = pairsOf(message, format, options);
  if (as === 'data') return { ...json, body: toJson(Object.fromEntries(pairs)) };
  return {
    body: String(new URLSearchParams(pairs.map(([key, value]) => [key, value]))),
    type: 'application/x-www-form-urlencoded',
    redirect,
    expects,
  };
}

/** A parcel as it is shown: a form's names and values, one to a line; JSON as it is. */
export const shown = ({ body, type }: Parcel): string =>
  type === 'application/json'
    ? body
    : [...new URLSearchParams(body)].map(([key, value]) => `${key}: ${value}`).join('\n');
