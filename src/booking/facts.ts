import type { Practice, Therapist } from '../practice/schema.js';
import type { Say } from '../text/text.js';
import { bookingOf, contactOf, type Booking } from './ways.js';

/** How facts are put into words: the widget's strings and the visitor's language. */
export interface Wording {
  say: Say;
  lang: string;
}

export interface Fact {
  label: string;
  value: string;
}

/** A value, or nothing where the platform does not know a code that an owner wrote. */
const known = (make: () => string | undefined): string => {
  try {
    return make() ?? '';
  } catch {
    return '';
  }
};

const amount = (lang: string, unit: 'minute' | 'week', count?: number) =>
  !count
    ? ''
    : new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(count);

const camel = (id: string) =>
  id.toLowerCase().replace(/[-_ ](\w)/g, (_, letter) => letter.toUpperCase());

/** 'In person, video or phone': words for ids, and the owner's own words as they are. */
function listed(
  { say, lang }: Wording,
  ids: readonly string[] = [],
  type: Intl.ListFormatType = 'conjunction',
): string {
  const names = ids.map((id) => say(`words.${camel(id)}`) || id);
  return new Intl.ListFormat(lang, { type }).format(names);
}

const sentence = (text: string, lang: string) =>
  text && text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);

const languages = ({ lang }: Wording, codes: readonly string[] = []) =>
  codes
    .map((code) =>
      sentence(
        known(() => new Intl.DisplayNames(lang, { type: 'language' }).of(code)) || code,
        lang,
      ),
    )
    .join(', ');

/** The price of a whole session: as the owner put it, else from the therapist's range. */
export function fullFee(facts: Practice, person: Therapist | undefined, { lang }: Wording): string {
  const { fullFee: written } = bookingOf(facts, person).consultation ?? {};
  const fee = person?.practical?.fee;
  if (written || !fee) return written ?? '';
  return known(() => {
    const money = new Intl.NumberFormat(lang, {
      style: 'currency',
      currency: fee.currency,
      minimumFractionDigits: 0,
    });
    return fee.to === undefined || fee.to === fee.from
      ? money.format(fee.from)
      : money.formatRange(fee.from, fee.to);
  });
}

const lowerFee = (facts: Practice, person: Therapist | undefined, { say }: Wording) =>
  bookingOf(facts, person).consultation?.lowerFee ??
  (person?.practical?.fee?.lowRate ? say('facts.lower') : '');

const join = (...sentences: string[]) => sentences.filter(Boolean).join(' ');

/** Whether there is room; nothing while the owner has not said. */
export function statusLine({ status, waitlistWeeks }: Booking, { say, lang }: Wording): string {
  if (status !== 'waitlist') return status === 'open' ? say('status.open') : '';
  const weeks = amount(lang, 'week', waitlistWeeks);
  return weeks ? say('status.waitlistWeeks', { weeks }) : say('status.waitlist');
}

/** What happens after getting in touch, step by step. What is not known is left out. */
export function nextSteps(
  facts: Practice,
  person: Therapist | undefined,
  wording: Wording,
): string[] {
  const { say, lang } = wording;
  const booking = bookingOf(facts, person);
  const { minutes, fee } = booking.consultation ?? {};
  const wait = booking.status === 'waitlist' && amount(lang, 'week', booking.waitlistWeeks);
  const cost = /^\s*(free|0)\s*$/i.test(fee ?? '') ? say('next.free') : say('next.cost', { fee });
  return [
    say('next.reach'),
    say('next.reply', { reply: contactOf(facts, person).replyWithin }),
    wait ? say('next.wait', { weeks: wait }) : '',
    join(
      say('next.talkLength', { length: amount(lang, 'minute', minutes) }) || say('next.talk'),
      cost,
    ),
    say('next.ask'),
    say('next.decide'),
  ].filter(Boolean);
}

/** Cost, ways to meet, languages and access: a line for each that is given. */
export function goodToKnow(
  facts: Practice,
  person: Therapist | undefined,
  wording: Wording,
): Fact[] {
  const { say, lang } = wording;
  const contact = contactOf(facts, person);
  const practical = person?.practical;
  const formats = bookingOf(facts, person).consultation?.formats ?? practical?.formats;
  const fee = fullFee(facts, person, wording);
  const estimate = /\bUS\b/.test(facts.region ?? '') && fee ? say('facts.estimate') : '';
  const price = fee && (/[.?!]$/.test(fee) ? fee : `${fee}.`);
  const values: Record<string, string> = {
    fee: join(price, lowerFee(facts, person, wording), estimate),
    hours: contact.phone ? '' : (contact.hours ?? ''),
    formats: sentence(listed(wording, formats, 'disjunction'), lang),
    languages: languages(wording, practical?.languages),
    access: sentence(listed(wording, practical?.access), lang),
  };
  return Object.entries(values).flatMap(([key, value]) =>
    value ? [{ label: say(`facts.${key}`), value }] : [],
  );
}

/** The answer to one mixed feeling, with what is known of cost and times. */
export function replyTo(
  feeling: string,
  facts: Practice,
  person: Therapist | undefined,
  wording: Wording,
): string {
  const { say } = wording;
  const formats =
    bookingOf(facts, person).consultation?.formats ?? person?.practical?.formats ?? [];
  const online = formats.some((format) => /video|phone|online/i.test(format));
  const more: Record<string, string> = {
    cost: join(lowerFee(facts, person, wording), say('feelings.cost.ask')),
    time: join(online ? say('feelings.time.online') : '', say('feelings.time.ask')),
  };
  const values = {
    fee: fullFee(facts, person, wording).replace(/\.$/, ''),
    times: listed(wording, person?.practical?.times),
  };
  return join(say(`feelings.${feeling}.reply`, values), more[feeling] ?? '');
}

export type Licence = NonNullable<Therapist['licence']>;

/** The day it is where the practice is, as `2027-06-30`. */
export const dayIn = (timeZone: string | undefined, now = new Date()): string =>
  known(() => new Intl.DateTimeFormat('en-CA', { timeZone }).format(now)) ||
  new Intl.DateTimeFormat('en-CA').format(now);

/** Past the day it is valid until, a licence is never shown. */
export const isValid = ({ validUntil }: Licence, today: string): boolean =>
  !validUntil || today <= validUntil;

/** The licence to show, if there is one with something to show. */
export const shownLicence = (person: Therapist | undefined, today: string): Licence | undefined => {
  const licence = person?.licence;
  return licence && (licence.label || licence.number) && isValid(licence, today)
    ? licence
    : undefined;
};
