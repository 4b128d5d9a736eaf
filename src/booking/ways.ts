import { baseAddress } from '../practice/links.js';
import { hoursLine, openNow, type Wording } from './facts.js';
import type { Offer } from './offer.js';
import { schedulerAt, type Scheduler } from './schedulers.js';
import { dialled, readable } from '../practice/phone.js';

export type WayKind = 'call' | 'text' | 'email' | 'ask' | 'times' | 'book' | 'website' | 'referral';

/** One way to get in touch. Nothing loads before it is pressed. */
export interface Way {
  kind: WayKind;
  /** The plain link: with every way but those that open something of ours. */
  href?: string;
  label: string;
  /** A word beside it: hours, the number, the address, where it leads. */
  detail?: string;
  /** A word before that, true for now and not on paper: whether it is open. */
  now?: string;
  /** What a visitor may want on the clipboard. */
  copy?: string;
  /** The number or address as it was given. */
  to?: string;
  /** Leads to another site, in a new tab. */
  away?: boolean;
  /** The scheduler that a press shows in the page. Its plain link stands beside it. */
  here?: Scheduler;
}

export interface WaysWording extends Wording {
  /** What an e-mail says, between its greeting and its thanks. */
  lines: readonly string[];
  /** Keeps a number or an address in one piece inside right-to-left text. */
  isolate?: (value: string) => string;
}

const encoded = encodeURIComponent;

export const mailTo = (address: string, subject: string, lines: readonly string[]): string =>
  `mailto:${encoded(address).replace('%40', '@')}?subject=${encoded(subject)}&body=${encoded(lines.join('\r\n'))}`;

/** '?&' is read by iOS, which wants '&', and by Android, which wants '?' (RFC 5724). */
export const textTo = (number: string, words: string): string =>
  `sms:${dialled(number)}?&body=${encoded(words)}`;

export const greeting = ({ facts, person }: Offer, { say }: Wording): string =>
  say('email.hello', { name: person?.name ?? facts.name }) || say('email.helloAny');

/** The e-mail to start from, line by line. It holds gaps and no answers. */
export const letter = (offer: Offer, wording: WaysWording): string[] => [
  greeting(offer, wording),
  '',
  ...wording.lines,
  '',
  wording.say('email.thanks'),
  wording.say('email.sign'),
];

type Make = (value: string) => Way;
type Given = [field: string, value: string | undefined];

/** The way each field stands for. `inPage`: a scheduler that can be shown in the page is. */
function makers(
  offer: Offer,
  wording: WaysWording,
  inPage: boolean,
): Record<string, Make | undefined> {
  const { say, isolate = (value: string) => value } = wording;
  // Its last digits are not left alone on a line; a long number still breaks where it has gaps.
  const number = (value: string) => isolate(readable(value).replace(/ (?=\S{1,4}$)/, '\u00a0'));
  const make =
    (kind: WayKind, href: (value: string) => string, more: (value: string) => Partial<Way>): Make =>
    (value) => ({ kind, href: href(value), label: say(`ways.${kind}`), ...more(value) });
  const away = (kind: WayKind) =>
    make(kind, String, (href) => {
      const site = new URL(href, baseAddress()).hostname.replace(/^www\./, '');
      return { detail: site && say('ways.newTab', { site: isolate(site) }), away: true };
    });
  const scheduler = (href: string): Way => {
    const here = inPage ? schedulerAt(href) : undefined;
    const way = away('book')(href);
    return here?.framed
      ? { ...way, here, detail: say('frame.note', { service: isolate(here.name) }) }
      : way;
  };
  return {
    phone: make(
      'call',
      (value) => `tel:${dialled(value)}`,
      (value) => ({
        label: say('ways.call', { phone: number(value) }),
        now: openNow(offer, wording),
        detail: hoursLine(offer, wording),
        copy: readable(value),
      }),
    ),
    sms: make(
      'text',
      (value) => textTo(value, say('email.short')),
      // Where it is the number to call, that one can be copied already.
      (to) => ({ detail: number(to), to, copy: to === offer.contact.phone ? '' : readable(to) }),
    ),
    email: make(
      'email',
      (value) => mailTo(value, say('email.subject'), letter(offer, wording)),
      (to) => ({ detail: isolate(to), copy: to, to }),
    ),
    url: scheduler,
    openingsUrl: () => ({ kind: 'times', label: say('ways.times'), detail: say('ways.timesNote') }),
    website: away('website'),
    referralUrl: away('referral'),
  };
}

/** Ways that words can go by, written or read out: the short form makes them. */
const WRITTEN: readonly WayKind[] = ['call', 'text', 'email'];

/** Ways that a page is told of; the other ones are links like any other, or lead on to these. */
export const ACTIONS: readonly WayKind[] = [...WRITTEN, 'book'];

/**
 * Every way that is given, in the owner's order: the order of `contact` and `booking` in the
 * practice's facts, and of the keys inside them. The first is the primary one. Rules come before
 * that order: the website is last, since a visitor is most often on it already; a practice that
 * takes nobody has its referral first, and no times; times lead on to another way; and the short form
 * comes second, where there is a way for what it makes: to be sent from here (`sends`), written or read out.
 */
export function contactWays(
  offer: Offer,
  wording: WaysWording,
  { inPage = false, sends = false } = {},
): Way[] {
  const { facts, person, contact, booking } = offer;
  const { say } = wording;
  const closed = booking.status === 'closed';
  const make = makers(offer, wording, inPage);
  const times = Object.keys(booking).filter((key) => key === 'url' || key === 'openingsUrl');
  const inOrder: Record<string, Given[]> = {
    contact: Object.entries(contact),
    booking: closed ? [] : times.map((key) => [key, booking[key as 'url']]),
  };
  const given: Given[] = [
    ['referralUrl', closed ? booking.referralUrl : ''],
    ...Object.keys({ ...person, ...facts, ...inOrder }).flatMap((key) => inOrder[key] ?? []),
    ['website', facts.website],
  ];
  const ways = given.flatMap(([field, value]) => (value && make[field]?.(value)) || []);
  const leadsOn = (kinds: readonly WayKind[]) => ways.some(({ kind }) => kinds.includes(kind));
  if ((sends || leadsOn(WRITTEN)) && !closed) {
    ways.splice(1, 0, { kind: 'ask', label: say('ways.ask'), detail: say('ways.askNote') });
  }
  return ways.filter(({ kind }) => kind !== 'times' || leadsOn(ACTIONS));
}
