import type { Therapist } from '../practice/schema.js';

/**
 * Practical needs: what has to fit, or would be good to have. Pure. What somebody has not said is
 * never held against them.
 */

/** How much a need weighs. Only a `must` can be missed. */
export const LEVELS = ['like', 'must'] as const;
export type Level = (typeof LEVELS)[number];

/** What is wanted, by its id; an amount with its currency; a day. Of several any will do, or all. */
export interface Need {
  readonly level: Level;
  readonly want: readonly string[];
}

/** By kind: one of `KINDS`, or `trait.` with what the practice calls it. */
export type Needs = Readonly<Record<string, Need>>;

export type Verdict = 'met' | 'missed' | 'unsaid';

export interface Weighed extends Need {
  readonly kind: string;
  readonly verdict: Verdict;
}

export const KINDS = [
  'format',
  'place',
  'who',
  'language',
  'cost',
  'lowRate',
  'times',
  'access',
  'start',
] as const;

export const TRAIT = 'trait.';

/** What a kind of need is often about: there to be picked although nobody here offers it. */
export const KNOWN: ReadonlyMap<string, readonly string[]> = new Map([
  ['format', ['inPerson', 'video', 'phone', 'text']],
  ['who', ['adult', 'couple', 'teen', 'child', 'family', 'group']],
  ['times', ['morning', 'afternoon', 'evening', 'weekend']],
  ['access', ['stepFree', 'captions', 'interpreter', 'quietRoom']],
]);

/** Words that owners use for several of them, or for another. */
const MEANS: ReadonlyMap<string, readonly string[]> = new Map([
  ['daytime', ['morning', 'afternoon']],
  ['online', ['video']],
]);

const camel = (value: string) =>
  value.toLowerCase().replace(/[-_ ]+(\w)/g, (_, letter: string) => letter.toUpperCase());

/** 'In person' and 'in-person' are `inPerson`; words of the owner's own stay as they are. */
const idsOf = (kind: string, values: readonly string[] = []): string[] =>
  values.flatMap((value) => {
    const id = camel(value.trim());
    return MEANS.get(id) ?? (KNOWN.get(kind)?.includes(id) ? id : value.trim());
  });

/** The name of a trait that a kind stands for, as the practice wrote it. */
export const traitOf = (kind: string): string | undefined =>
  kind.startsWith(TRAIT) ? kind.slice(TRAIT.length) : undefined;

/** Whether a kind from elsewhere, such as saved answers, is one. */
export const isKind = (kind: string): boolean =>
  (KINDS as readonly string[]).includes(kind) || Boolean(traitOf(kind));

/** What a therapist says on one kind of need. Empty: nothing. */
export function saidOn(
  kind: string,
  { practical = {}, traits = {}, openFrom }: Therapist,
): string[] {
  const { formats, regions, who, languages, fee, times, access } = practical;
  const trait = traitOf(kind);
  if (trait) return Object.hasOwn(traits, trait) ? [traits[trait]!] : [];
  // From, to and in what: the two amounts may be the same.
  if (kind === 'cost')
    return fee ? [String(fee.from), String(fee.to ?? fee.from), fee.currency] : [];
  const lists: Readonly<Record<string, readonly string[] | undefined>> = {
    format: formats,
    place: regions?.flatMap((list) => list.split(/[ ,]+/)),
    who,
    language: languages,
    times,
    access,
    lowRate: fee?.lowRate === undefined ? [] : [String(fee.lowRate)],
    start: openFrom ? [openFrom] : [],
  };
  return [...new Set(idsOf(kind, lists[kind]))];
}

/** A lower rate may be below the range that is published, so then it is a thing to ask. */
function judgeCost({ want: [most, currency] }: Need, person: Therapist): Verdict {
  const fee = person.practical?.fee;
  if (!fee || fee.currency !== currency) return 'unsaid';
  return fee.from <= Number(most) ? 'met' : fee.lowRate ? 'unsaid' : 'missed';
}

/** 'US' of 'US-NY', 'pt' of 'pt-BR'. */
const whole = (code: string) => code.split('-')[0];

/** Whether somebody who does not name it may still mean it: in words we do not know, or the whole of it. */
const mayMean = (kind: string, said: readonly string[], want: readonly string[]): boolean =>
  kind === 'place' || kind === 'language'
    ? want.some((one) =>
        said.some((other) => whole(one) === whole(other) && /-/.test(one) !== /-/.test(other)),
      )
    : said.some((one) => KNOWN.has(kind) && !KNOWN.get(kind)!.includes(one));

function judge(kind: string, need: Need, person: Therapist): Verdict {
  const { want } = need;
  const said = saidOn(kind, person);
  if (!said.length) return 'unsaid';
  if (kind === 'cost') return judgeCost(need, person);
  if (kind === 'start') return said[0]! <= want[0]! ? 'met' : 'missed';
  const has = (one: string) => said.includes(one);
  const met = kind === 'access' ? want.every(has) : want.some(has);
  return met ? 'met' : mayMean(kind, said, want) ? 'unsaid' : 'missed';
}

/** Whether a need says what is wanted: not yet, while it is being picked. */
const isWhole = (kind: string, { want }: Need): boolean =>
  kind === 'cost'
    ? /^\d+(\.\d+)?,[A-Z]{3}$/.test(want.join())
    : kind === 'start'
      ? Date.parse(want[0] ?? '') > 0
      : want.some((one) => one.trim());

/** Each need beside what one therapist says. A need that names nothing yet is left out. */
export const weigh = (needs: Needs, person: Therapist): Weighed[] =>
  Object.entries(needs)
    .filter(([kind, need]) => isWhole(kind, need))
    .map(([kind, need]) => ({ kind, ...need, verdict: judge(kind, need, person) }));

/** The must-haves that a therapist does not meet. */
export const missing = (needs: Needs, person: Therapist): Weighed[] =>
  weigh(needs, person).filter(({ level, verdict }) => level === 'must' && verdict === 'missed');

/** Whether anybody says something on practical needs, so that there is something to pick. */
export const someSay = (people: readonly Therapist[]): boolean =>
  people.some(
    ({ practical, traits, openFrom }) =>
      openFrom || Object.keys({ ...practical, ...traits }).length,
  );
