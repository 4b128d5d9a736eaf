/**
 * What a practice may say about itself: the one definition of `practice.json`. It gives the types,
 * the JSON Schema, and `shape.ts`, by which a page reads it without this file.
 */
import {
  array,
  boolean,
  check,
  maxLength,
  metadata,
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
  type BaseIssue,
  type GenericSchema,
  type InferOutput,
  type ObjectEntries,
  type ObjectSchema,
  type OptionalSchema,
  type PipeItem,
} from 'valibot';
import { LONGEST_LIST, NO_LOCK, ORDER, RULES, type Rule, type RuleName } from './rules.js';

type Optional<Fields extends ObjectEntries> = {
  readonly [Key in keyof Fields]: OptionalSchema<Fields[Key], undefined>;
};

/** Optional fields, and a few without which the rest means nothing. */
function group<Fields extends ObjectEntries, Needed extends ObjectEntries = Record<never, never>>(
  fields: Fields,
  needed?: Needed,
): ObjectSchema<Optional<Fields> & Needed, undefined> {
  const entries: ObjectEntries = { ...needed };
  for (const key of Object.keys(fields)) entries[key] = optional(fields[key]!);
  // To its types a plain object: what is unknown is dropped and never seen.
  return objectWithRest(entries, never()) as unknown as ReturnType<typeof group<Fields, Needed>>;
}

const text = (most: number) => pipe(string(), maxLength(most));
const list = <S extends GenericSchema>(item: S) => pipe(array(item), maxLength(LONGEST_LIST));

type Measure = PipeItem<string, string, BaseIssue<unknown>>;

/** A text that follows one of the rules, and bears its name. */
function ruled(rule: RuleName): GenericSchema<string> {
  const { most, tests }: Rule = RULES[rule];
  const measures = tests.map(([test, advice]): Measure =>
    test instanceof RegExp ? regex(test, advice) : check(test, advice),
  );
  const longest: Measure = maxLength<string, number>(most);
  const name = metadata<string, { rule: RuleName }>({ rule });
  return pipe(string(), longest, name, ...measures);
}

const label = text(120);
const words = text(300);
const long = text(2000);
const labels = list(label);
const count = pipe(number(), minValue(0));

const id = ruled('id');
const key = ruled('key');
const field = ruled('field');
const phone = ruled('phone');
const email = ruled('email');
const region = ruled('region');
const link = ruled('link');
const date = ruled('date');
const timeZone = ruled('timeZone');
const ids = list(id);

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
  check(({ lo, hi }) => lo <= hi, ORDER),
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
      fee: group({ to: count, lowRate: boolean() }, { from: count, currency: ruled('currency') }),
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
    fields: record(field, long),
    encryptTo: pipe(
      list(ruled('lock')),
      check((keys) => keys.length > 0, NO_LOCK),
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
  text: record(ruled('words'), long),
});

/** Everything a practice says about itself. Every field may be missing. */
export type Practice = InferOutput<typeof PracticeSchema>;
/** One therapist of the practice. */
export type Therapist = InferOutput<typeof therapist>;
/** How a therapist mostly works on one of the twelve lines: from `lo` to `hi`. */
export type StyleEntry = InferOutput<typeof styleEntry>;
