import type { Practice, Therapist } from '../practice/schema.js';
import type { Say } from '../text/text.js';
import { dialled, readable } from './phone.js';

export type WayKind = 'call' | 'text' | 'email' | 'book' | 'website' | 'referral';

/** One way to get in touch: always a plain link, so nothing loads before it is pressed. */
export interface Way {
  kind: WayKind;
  href: string;
  label: string;
  /** A word beside it: hours, the number, the address, where it leads. */
  detail: string;
  /** What a visitor may want on the clipboard. */
  copy?: string;
  /** Leads to another site, in a new tab. */
  away?: boolean;
}

export type Contact = NonNullable<Practice['contact']>;
export type Booking = NonNullable<Practice['booking']>;

/** Keeps a number or an address in one piece inside right-to-left text. */
export type Isolate = (value: string) => string;

/** What one therapist and the practice say about one thing: the therapist's words first. */
const nearest = <T extends object>(own: T | undefined, shared: T | undefined): Partial<T> =>
  ({
    ...own,
    ...Object.fromEntries(Object.entries(shared ?? {}).filter(([key]) => !(own && key in own))),
  }) as Partial<T>;

export const contactOf = (facts: Practice, person?: Therapist): Contact =>
  nearest(person?.contact, facts.contact);

/** The therapist's own booking; their own first talk wins field by field, too. */
export function bookingOf(facts: Practice, person?: Therapist): Booking {
  const consultation = nearest(person?.booking?.consultation, facts.booking?.consultation);
  return { ...nearest(person?.booking, facts.booking), consultation };
}

const host = (url: string) => {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
};

const query = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');

/** The e-mail to start from. It holds gaps and no answers. */
export const letter = (say: Say, lines: readonly string[], name?: string): string =>
  [
    say('email.hello', { name }) || say('email.helloAny'),
    '',
    ...lines,
    '',
    say('email.thanks'),
    say('email.sign'),
  ].join('\n');

type Make = (value: string) => Way | undefined;

function makers(
  say: Say,
  { contact, body, isolate }: { contact: Contact; body: string; isolate: Isolate },
): Record<string, Make> {
  const away =
    (kind: WayKind): Make =>
    (href) => ({
      kind,
      href,
      label: say(`ways.${kind}`),
      detail: say('ways.newTab', { site: isolate(host(href)) }),
      away: true,
    });
  return {
    phone: (value) => {
      const { number, extension } = dialled(value);
      if (!number) return;
      return {
        kind: 'call',
        href: `tel:${number}${extension && `;ext=${extension}`}`,
        label: say('ways.call', { phone: isolate(readable(value)) }),
        detail: contact.hours ?? '',
        copy: readable(value),
      };
    },
    sms: (value) => {
      const { number } = dialled(value);
      // '?&' is read by iOS, which wants '&', and by Android, which wants '?' (RFC 5724).
      const href = `sms:${number}?&${query({ body: say('email.short') })}`;
      return number
        ? { kind: 'text', href, label: say('ways.text'), detail: isolate(readable(value)) }
        : undefined;
    },
    email: (value) => ({
      kind: 'email',
      href: `mailto:${encodeURIComponent(value).replace('%40', '@')}?${query({
        subject: say('email.subject'),
        body: body.replace(/\n/g, '\r\n'),
      })}`,
      label: say('ways.email'),
      detail: isolate(value),
      copy: value,
    }),
    url: away('book'),
    website: away('website'),
    referralUrl: away('referral'),
  };
}

/**
 * Every way that is given, in the owner's order: the order of `contact` and `booking` in the
 * practice's facts, and of the keys inside `contact`. The first is the primary one. Two rules come
 * before that order: the website is last, since a visitor is most often on it already; and a
 * practice that takes nobody has its referral first and no scheduler.
 */
export function contactWays(
  facts: Practice,
  person: Therapist | undefined,
  options: { say: Say; lines: readonly string[]; isolate?: Isolate },
): Way[] {
  const contact = contactOf(facts, person);
  const booking = bookingOf(facts, person);
  const closed = booking.status === 'closed';
  const { say, lines, isolate = (value) => value } = options;
  const body = letter(say, lines, person?.name ?? facts.name);
  const make = makers(say, { contact, body, isolate });
  const given: Record<string, [string, unknown][]> = {
    contact: Object.entries(contact),
    booking: closed ? [] : [['url', booking.url]],
  };
  const order = [...Object.keys({ ...person, ...facts }), 'contact', 'booking'];
  return [
    ...(closed ? [['referralUrl', booking.referralUrl] as const] : []),
    ...[...new Set(order)].flatMap((key) => (Object.hasOwn(given, key) ? given[key]! : [])),
    ['website', facts.website] as const,
  ].flatMap(([key, value]) =>
    typeof value === 'string' && value && Object.hasOwn(make, key) ? (make[key]!(value) ?? []) : [],
  );
}
