import type { Therapist } from '../practice/schema.js';
import type { Say } from '../text/text.js';
import { isWithin, readHours } from './hours.js';
import type { Offer } from './offer.js';
import { dayIn, sameClock, visitorZone, zoneName } from './zones.js';

/** How facts are put into words: the widget's strings and the visitor's language. */
export interface Wording {
  say: Say;
  lang: string;
}

export interface Fact {
  label: string;
  value: string;
  /** A word before it that is true for now, and not on paper. */
  now?: string;
}

/** A value, or nothing where the platform does not know a code that an owner wrote. */
const known = (make: () => string | undefined): string => {
  try {
    return make() ?? '';
  } catch {
    return '';
  }
};

/** What an owner wrote, ready to stand inside a sentence that has its own full stop. */
const bare = (words = '') => words.replace(/[\s.!]+$/, '');

const join = (...sentences: string[]) => sentences.filter(Boolean).join(' ');

/** '6 weeks', in the visitor's language. */
const amount = (lang: string, unit: 'minute' | 'week', count?: number) =>
  count
    ? new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
    : '';

export const capital = (text: string, lang: string): string =>
  text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);

/** 'in person' for 'in-person'; an owner's own word as it is. */
export const wordFor = (id: string, say: Say): string =>
  say(`words.${id.toLowerCase().replace(/[-_ ](\w)/g, (_, letter) => letter.toUpperCase())}`) || id;

/** 'video or phone', in words for ids. */
export const listed = (
  { say, lang }: Wording,
  ids: readonly string[] = [],
  type: Intl.ListFormatType = 'conjunction',
): string => new Intl.ListFormat(lang, { type }).format(ids.map((id) => wordFor(id, say)));

/** The price of a whole session: as the owner put it, else from the therapist's range. */
function fullFee({ talk, practical: { fee } }: Offer, lang: string): string {
  if (talk.fullFee || !fee) return talk.fullFee ?? '';
  const { from, to = from, currency } = fee;
  return known(() => {
    const money = new Intl.NumberFormat(lang, {
      style: 'currency',
      currency,
      minimumFractionDigits: 0,
    });
    return to === from ? money.format(from) : money.formatRange(from, to);
  });
}

const lowerFee = ({ talk, practical }: Offer, say: Say) =>
  talk.lowerFee ?? (practical.fee?.lowRate ? say('facts.lower') : '');

export const formatsOf = ({ talk, practical }: Offer): readonly string[] =>
  talk.formats ?? practical.formats ?? [];

const weeksOf = ({ booking }: Offer, lang: string) =>
  booking.status === 'waitlist' ? amount(lang, 'week', booking.waitlistWeeks) : '';

/** Whether the therapist has room only from a day that is yet to come. */
export const opensLater = ({ facts, person }: Offer): boolean =>
  (person?.openFrom ?? '') > dayIn(facts.timeZone);

/** Whether there is room; nothing while the owner has not said. */
export function statusLine(offer: Offer, { say, lang }: Wording): string {
  const { status } = offer.booking;
  if (status !== 'waitlist' && opensLater(offer)) {
    const day = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
    return say('status.from', { date: day.format(new Date(offer.person!.openFrom!)) });
  }
  return say('status.waitlistWeeks', { weeks: weeksOf(offer, lang) }) || say(`status.${status}`);
}

/** 'one working day', also where the owner wrote 'Within one working day.' */
const replyOf = ({ contact }: Offer) => bare(contact.replyWithin).replace(/^within\s+/i, '');

/** Whether there is room, and how soon somebody answers. */
export const roomLine = (offer: Offer, wording: Wording): string =>
  join(statusLine(offer, wording), wording.say('status.reply', { reply: replyOf(offer) }));

/** The hours as the owner wrote them, with the zone where a visitor's clock shows another time. */
export const hoursLine = (
  { contact: { hours = '' }, facts: { timeZone } }: Offer,
  { say, lang }: Wording,
  now = new Date(),
  here = visitorZone(),
): string =>
  !timeZone || sameClock(timeZone, here, now)
    ? hours
    : say('hours.zone', { hours, zone: zoneName(timeZone, lang) });

/** Whether it is one of the hours now, where they can be read and it is known where the practice is. */
export function openNow(
  { contact: { hours = '' }, facts: { timeZone } }: Offer,
  { say, lang }: Wording,
  now = new Date(),
): string {
  const week = timeZone && readHours(hours, say, lang);
  return week ? say(`hours.${isWithin(week, timeZone, now) ? 'open' : 'shut'}`) : '';
}

/** Whether a fee is one of the words for nothing, in the language of the words; or '$0', '0,00 €'. */
const isFree = (fee: string, say: Say) =>
  /^[^\p{L}\d]*0([.,]0+)?[^\p{L}\d]*$/u.test(fee) ||
  say('freeWords')
    .toLowerCase()
    .split(/\s*,\s*/)
    .includes(fee.trim().toLowerCase());

/** What happens after getting in touch, step by step. What is not known is left out. */
export function nextSteps(offer: Offer, { say, lang }: Wording): string[] {
  const { minutes } = offer.talk;
  const fee = bare(offer.talk.fee);
  return [
    say('next.reach'),
    say('next.reply', { reply: replyOf(offer) }),
    say('next.wait', { weeks: weeksOf(offer, lang) }),
    join(
      say('next.talkLength', { length: amount(lang, 'minute', minutes) }) || say('next.talk'),
      isFree(fee, say) ? say('next.free') : say('next.cost', { fee }),
    ),
    say('next.ask'),
    say('next.decide'),
  ].filter(Boolean);
}

/** Cost, ways to meet, languages and access: a line for each that is given. */
export function goodToKnow(offer: Offer, wording: Wording): Fact[] {
  const { say, lang } = wording;
  const { facts, contact, practical } = offer;
  const fee = fullFee(offer, lang);
  const more = join(
    lowerFee(offer, say),
    fee && /\bUS\b/.test(facts.region ?? '') ? say('facts.estimate') : '',
  );
  const values: Record<string, string | undefined> = {
    fee: join(more ? fee.replace(/[^.?!…]$/, '$&.') : fee, more),
    hours: contact.phone ? '' : hoursLine(offer, wording),
    formats: listed(wording, formatsOf(offer), 'disjunction'),
    languages: practical.languages
      ?.map((code) => known(() => languageName(lang, code)) || code)
      .join(', '),
    access: listed(wording, practical.access),
  };
  return Object.entries(values).flatMap(([key, value]) => {
    const fact = { label: say(`facts.${key}`), value: capital(value ?? '', lang) };
    return value ? (key === 'hours' ? { ...fact, now: openNow(offer, wording) } : fact) : [];
  });
}

/** 'NY, United States': the platform has names for countries, and none for their parts. */
export const placeName = (regions = '', lang: string): string =>
  regions
    .split(/[ ,]+/)
    .map((region) => {
      const [country = '', part] = region.split('-');
      const name =
        known(() => new Intl.DisplayNames(lang, { type: 'region' }).of(country)) || country;
      return part ? `${part}, ${name}` : name;
    })
    .join('; ');

const languageName = (lang: string, code: string) =>
  new Intl.DisplayNames(lang, { type: 'language', fallback: 'none' }).of(code);

/** The answer to one mixed feeling, with what is known of cost and times. */
export function replyTo(feeling: string, offer: Offer, wording: Wording): string {
  const { say, lang } = wording;
  const online = formatsOf(offer).some((format) => /video|phone|online/i.test(format));
  return join(
    say(`feelings.${feeling}.reply`, {
      fee: bare(fullFee(offer, lang)),
      times: listed(wording, offer.practical.times),
    }),
    feeling === 'cost' ? lowerFee(offer, say) : '',
    feeling === 'time' && online ? say('feelings.time.online') : '',
    say(`feelings.${feeling}.ask`),
  );
}

export type Licence = NonNullable<Therapist['licence']>;

/** Past the day it is valid until, a licence is never shown. */
export const isValid = ({ validUntil }: Licence, today: string): boolean =>
  !validUntil || today <= validUntil;
