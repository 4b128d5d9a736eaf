/**
 * What a practice may say about itself: the one definition of `practice.json`. It validates at run
 * time, gives the types, and is the source of the JSON Schema.
 */
import {
  array,
  boolean,
  check,
  maxLength,
  minValue,
  never,
  number,
  objectWithRest,
  optional,
  picklist,
  pipe,
  record,
  regex,
  string,
  type GenericSchema,
  type InferOutput,
  type ObjectEntries,
  type ObjectSchema,
  type OptionalSchema,
} from 'valibot';
import { isSafeLink } from './links.js';

type Optional<Fields extends ObjectEntries> = {
  readonly [Key in keyof Fields]: OptionalSchema<Fields[Key], undefined>;
};

export const UNKNOWN_FIELD = 'There is no field of this name here. Check its spelling.';
const unknown = never(UNKNOWN_FIELD);

/**
 * Optional fields, and a few without which the rest means nothing. The entries have no prototype:
 * a page that adds to `Object.prototype` must not add fields here.
 */
function group<Fields extends ObjectEntries, Needed extends ObjectEntries = Record<never, never>>(
  fields: Fields,
  needed?: Needed,
): ObjectSchema<Optional<Fields> & Needed, undefined> {
  const entries = Object.assign(Object.create(null), needed);
  for (const key of Object.keys(fields)) entries[key] = optional(fields[key]!);
  // To its types a plain object: what is unknown is dropped and never seen.
  return objectWithRest(entries, unknown) as unknown as ReturnType<typeof group<Fields, Needed>>;
}

const text = (most = 300) => pipe(string(), maxLength(most));
const like = (pattern: RegExp, example: string, most = 100) =>
  pipe(string(), maxLength(most), regex(pattern, `Write it like this: ${example}`));
const list = <S extends GenericSchema>(item: S) => pipe(array(item), maxLength(2000));

const label = text(120);
const words = text();
const long = text(2000);
const labels = list(label);
const count = pipe(number(), minValue(0));

const id = like(/^[A-Za-z\d][\w.-]*$/, 'ana-reyes');
/** Never a number: a list in the place of a record has keys like that. */
const key = like(/^[A-Za-z]/, 'gender');
const ids = list(id);
const phone = like(/^[^<>:@]*\d[^<>:@]*\d[^<>:@]*\d[^<>:@]*$/, '+1 212 555 0100');
const email = like(/^[^\s@<>:]+@[^\s@<>:]+\.[^\s@<>:]+$/, 'hello@example.com', 254);
const region = like(/^[A-Z]{2}(-\w{1,3})?([ ,]+[A-Z]{2}(-\w{1,3})?)*$/, 'US');
const link = pipe(
  long,
  check(
    isSafeLink,
    'This address cannot be used. It must start with https:// and hold no user name.',
  ),
);
const date = pipe(
  like(/^\d{4}-\d\d-\d\d$/, '2027-06-30'),
  check((value) => {
    const time = Date.parse(value);
    return !!time && new Date(time).toISOString().startsWith(value);
  }, 'There is no such day.'),
);
const timeZone = pipe(
  label,
  check((value) => {
    try {
      return !!new Intl.DateTimeFormat('en', { timeZone: value });
    } catch {
      return false;
    }
  }, 'Write it like this: America/New_York'),
);

const contact = group({ phone, sms: phone, email, hours: words, replyWithin: label });

const booking = group({
  url: link,
  embed: picklist(['link', 'click']),
  status: picklist(['open', 'waitlist', 'closed']),
  waitlistWeeks: count,
  referralUrl: link,
  consultation: group({
    minutes: count,
    fee: label,
    fullFee: label,
    lowerFee: words,
    formats: labels,
  }),
  openingsUrl: link,
  freeText: boolean(),
});

/** The twelve ways in which therapists differ that the fit quiz asks about. */
export const DIM_IDS = [
  'LEAD',
  'TALK',
  'TIME',
  'FEEL',
  'TONE',
  'PACE',
  'BETWEEN',
  'CHECK',
  'PLAN',
  'ADVICE',
  'DEPTH',
  'US',
] as const;

/** The name of one of the twelve lines. */
export type DimId = (typeof DIM_IDS)[number];

const point = picklist([-2, -1, 0, 1, 2]);

const styleEntry = pipe(
  group({ note: words }, { lo: point, hi: point }),
  check(({ lo, hi }) => lo <= hi, '"lo" is above "hi". Swap the two.'),
);

const therapist = group(
  {
    pronouns: label,
    role: label,
    photo: link,
    url: link,
    licence: group({ label, number: label, region, checkUrl: link, validUntil: date }),
    style: group(
      Object.fromEntries(DIM_IDS.map((dim) => [dim, styleEntry])) as Record<
        DimId,
        typeof styleEntry
      >,
    ),
    focus: ids,
    hopes: ids,
    methods: list(group({ note: words }, { id })),
    practical: group({
      formats: labels,
      regions: list(region),
      who: labels,
      languages: labels,
      fee: group(
        { to: count, lowRate: boolean() },
        { from: count, currency: like(/^[A-Z]{3}$/, 'USD') },
      ),
      times: labels,
      access: labels,
    }),
    traits: record(key, label),
    openFrom: date,
    asOf: date,
    answers: record(key, long),
    contact,
    booking,
  },
  { id, name: label },
);

export const PracticeSchema = group({
  $schema: long,
  name: label,
  region,
  timeZone,
  website: link,
  privacyUrl: link,
  contact,
  booking,
  therapists: list(therapist),
  checklist: group({
    hide: ids,
    add: list(group({ category: label, why: words, helpful: words }, { id, question: words })),
    starter: ids,
    order: ids,
  }),
  sending: group({
    recipient: label,
    channel: label,
    responseTime: label,
    retention: label,
    recordNote: words,
    endpoint: link,
    format: picklist(['json', 'form', 'formspree', 'web3forms', 'netlify', 'basin', 'apps-script']),
    fields: record(key, long),
    encryptTo: pipe(
      list(like(/^age1[a-z\d]+$/, 'age1…', 4000)),
      check((keys) => keys.length > 0, 'Give at least one line that begins with age1.'),
    ),
  }),
  crisis: list(
    group({
      region,
      emergency: label,
      talk: list(group({ label, tel: phone, sms: phone, word: label, url: link, note: words })),
      checkedOn: date,
    }),
  ),
  safety: group({ licensingBodyUrl: link, secondContact: words, quickExitUrl: link }),
  text: record(like(/^[a-z][\w-]*(\.[\w-]+)+$/, 'booking.headline'), long),
});

/** Everything a practice says about itself. Every field may be missing. */
export type Practice = InferOutput<typeof PracticeSchema>;
/** One therapist of the practice. */
export type Therapist = InferOutput<typeof therapist>;
/** How a therapist mostly works on one of the twelve lines: from `lo` to `hi`. */
export type StyleEntry = InferOutput<typeof styleEntry>;
