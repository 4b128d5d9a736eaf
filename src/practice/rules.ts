/** What a text of practice.json is measured by. The schema and the reader share these, by name. */
import { isSafeLink } from './links.js';

type Test = readonly [test: RegExp | ((text: string) => boolean), advice: string];

export interface Rule {
  readonly most: number;
  readonly tests: readonly Test[];
}

const like = (pattern: RegExp, example: string, most = 100): Rule => ({
  most,
  tests: [[pattern, `Write it like this: ${example}`]],
});

function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !!time && new Date(time).toISOString().startsWith(text);
}

function isTimeZone(text: string): boolean {
  try {
    return !!new Intl.DateTimeFormat('en', { timeZone: text });
  } catch {
    return false;
  }
}

const date = like(/^\d{4}-\d\d-\d\d$/, '2027-06-30');

export const RULES = {
  id: like(/^[A-Za-z\d][\w.-]*$/, 'ana-reyes'),
  /** Never a number: a list in the place of a record has keys like that. */
  key: like(/^[A-Za-z]/, 'gender'),
  /** What form services call a field. */
  field: like(/^[A-Za-z_]/, '_subject'),
  phone: like(/^[^<>:@]*\d[^<>:@]*\d[^<>:@]*\d[^<>:@]*$/, '+1 212 555 0100'),
  email: like(/^[^\s@<>:]+@[^\s@<>:]+\.[^\s@<>:]+$/, 'hello@example.com', 254),
  region: like(/^[A-Z]{2}(-\w{1,3})?([ ,]+[A-Z]{2}(-\w{1,3})?)*$/, 'US'),
  currency: like(/^[A-Z]{3}$/, 'USD'),
  words: like(/^[a-z][\w-]*(\.[\w-]+)+$/, 'booking.headline'),
  lock: like(/^age1[a-z\d]+$/, 'age1…', 4000),
  date: { ...date, tests: [...date.tests, [isDay, 'There is no such day.']] },
  timeZone: { most: 120, tests: [[isTimeZone, 'Write it like this: America/New_York']] },
  link: {
    most: 2000,
    tests: [
      [
        isSafeLink,
        'This address cannot be used. It must start with https:// and hold no user name.',
      ],
    ],
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;

export const LONGEST_LIST = 2000;
export const ORDER = '"lo" is above "hi". Swap the two.';
export const NO_LOCK = 'Give at least one line that begins with age1.';
