import { DIMENSIONS, type Dimension, type DimId } from './dimensions.js';

/** Where on the line between two ways of working: -2 is all the one, 2 all the other. */
export type Point = -2 | -1 | 0 | 1 | 2;

/** A place on the line, 'either is fine', or 'not sure yet'. A blank is no answer at all. */
export type Answer = Point | 'either' | 'unsure';
export type Answers = Readonly<Partial<Record<DimId, Answer>>>;

/** How a therapist mostly works: everything from `lo` to `hi`, and a note in their own words. */
export interface StyleRange {
  readonly lo: number;
  readonly hi: number;
  readonly note?: string;
}

/** The part of a therapist that the quiz compares with. */
export interface Profile {
  readonly id?: string;
  readonly name?: string;
  readonly style?: Readonly<Partial<Record<string, StyleRange>>>;
}

/** How an answer and a range lie to each other. Never a number, so that nothing adds up. */
export type Status = 'skipped' | 'ask' | 'open' | 'unknown' | 'flex' | 'close' | 'near' | 'differs';

/** Fewer places on the line than this say too little to compare. */
export const ENOUGH = 4;

export const isPoint = (answer: Answer | undefined): answer is Point => typeof answer === 'number';

/**
 * How one answer lies to one range.
 *
 * | Answer | Range | Status |
 * |---|---|---|
 * | none | any | `skipped` |
 * | not sure yet | any | `ask` |
 * | either is fine | any | `open` |
 * | a place | none | `unknown` |
 * | a place | the whole line | `flex` |
 * | a place | holds it | `close` |
 * | a place | one step away | `near` |
 * | a place | further | `differs` |
 */
export function status(answer: Answer | undefined, range: StyleRange | undefined): Status {
  if (answer === undefined) return 'skipped';
  if (answer === 'unsure') return 'ask';
  if (answer === 'either') return 'open';
  if (!range) return 'unknown';
  const { lo, hi } = range;
  if (lo === -2 && hi === 2) return 'flex';
  const gap = Math.max(lo - answer, answer - hi, 0);
  return gap === 0 ? 'close' : gap === 1 ? 'near' : 'differs';
}

/** The scenes that were asked: the first eight, or all twelve. */
export const asked = (more: boolean): readonly Dimension[] =>
  DIMENSIONS.filter(({ set }) => more || set === 'quick');

/** One answered scene beside how a therapist works. */
export interface Line {
  readonly id: DimId;
  readonly question: string;
  readonly answer: Answer;
  readonly status: Status;
  readonly matters: boolean;
  readonly range: StyleRange | undefined;
}

/** Every answered scene, in the order of the scenes. Blank ones are left out. */
export function lines(
  answers: Answers,
  matters: readonly DimId[],
  style: Profile['style'] = {},
): Line[] {
  return DIMENSIONS.flatMap(({ id, question }) => {
    const answer = answers[id];
    const range = style[id];
    if (answer === undefined) return [];
    return {
      id,
      question,
      answer,
      range,
      status: status(answer, range),
      matters: matters.includes(id),
    };
  });
}

/** Whether there is enough to compare; else what most of it is, or that it is a bit of each. */
export type Said = 'enough' | 'blank' | 'open' | 'unsure' | 'some';

/** What the visitor has said so far, for choosing the words of a result that compares nothing. */
export function said(answers: Answers, more: boolean): Said {
  const given = Object.values(answers);
  if (given.filter(isPoint).length >= ENOUGH) return 'enough';
  const all = asked(more).length;
  const counts = {
    blank: all - given.length,
    open: given.filter((answer) => answer === 'either').length,
    unsure: given.filter((answer) => answer === 'unsure').length,
  };
  // 'Most' is said only where it is true.
  const most = (['blank', 'open', 'unsure'] as const).find((kind) => counts[kind] > all / 2);
  return most ?? 'some';
}

export interface LineSections {
  readonly talkFirst: Line[];
  readonly close: Line[];
  readonly worth: Line[];
  readonly open: Line[];
}

const having = (all: readonly Line[], ...order: Status[]): Line[] =>
  order.flatMap((wanted) => all.filter((line) => line.status === wanted));

/** One therapist: what matters and may differ comes first, what is open comes last. */
export function lineSections(all: readonly Line[]): LineSections {
  const matter = all.filter((line) => line.matters);
  const others = all.filter((line) => !line.matters);
  return {
    talkFirst: having(matter, 'differs', 'near', 'unknown', 'flex'),
    close: having(all, 'close'),
    worth: having(others, 'near', 'differs', 'unknown', 'flex'),
    open: having(all, 'ask', 'open'),
  };
}

/** With no therapist to look at: what matters, the rest, and what is open. */
export const aloneSections = (all: readonly Line[]): LineSections => ({
  talkFirst: all.filter((line) => line.matters && isPoint(line.answer)),
  close: [],
  worth: all.filter((line) => !line.matters && isPoint(line.answer)),
  open: having(all, 'ask', 'open'),
});

/** The lines whose question is worth taking along: all but the close and the open ones. */
export const toAsk = ({ talkFirst, worth, open }: LineSections): Line[] => [
  ...talkFirst,
  ...worth,
  ...open.filter((line) => line.status === 'ask'),
];

/** Which words say a range: one pole, one pole 'but not always', or the middle. */
export function saying({ lo, hi }: StyleRange): { at: 'Left' | 'Mid' | 'Right'; lean: boolean } {
  const sum = lo + hi;
  return {
    at: sum < 0 ? 'Left' : sum > 0 ? 'Right' : 'Mid',
    lean: sum !== 0 && lo <= 0 && hi >= 0,
  };
}

export type GroupSection = 'start' | 'differs' | 'missed' | 'unsaid';

/** One person of a practice beside the visitor's answers. */
export interface Standing<P> {
  readonly person: P;
  readonly lines: readonly Line[];
  /** Must-haves that are not met, in the words of whoever asked. */
  readonly missed: readonly string[];
  readonly section: GroupSection;
  /** Compared from the left: must-haves missed, differs and matters, differs, near and matters, near. */
  readonly key: readonly number[];
}

export interface GroupResult<P> {
  readonly section: GroupSection;
  /** People in order. Those who come out the same stand together in one list. */
  readonly ties: readonly (readonly Standing<P>[])[];
}

const SECTIONS: readonly GroupSection[] = ['start', 'differs', 'missed', 'unsaid'];
const UNDECIDED: readonly Status[] = ['near', 'flex', 'unknown'];

/** Where one person stands. Linear in the number of scenes, so a large practice stays fast. */
export function standing<P extends Profile>(
  person: P,
  answers: Answers,
  matters: readonly DimId[],
  missed: readonly string[] = [],
): Standing<P> {
  const all = lines(answers, matters, person.style);
  const compared = all.filter((line) => isPoint(line.answer));
  const count = (wanted: readonly Status[], only = false) =>
    compared.filter((line) => wanted.includes(line.status) && (line.matters || !only)).length;
  const known = compared.length - count(['unknown']);
  const md = count(['differs'], true);
  const section: GroupSection =
    known < compared.length / 2 ? 'unsaid' : missed.length ? 'missed' : md ? 'differs' : 'start';
  const key = [missed.length, md, count(['differs']), count(UNDECIDED, true), count(UNDECIDED)];
  return { person, lines: all, missed, section, key };
}

const compareKeys = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((found, value, at) => found || value - b[at]!, 0);

/**
 * A practice of several: everyone, in sections. `people` come in the order that ties keep
 * (see `tieOrder`); nobody is left out, and equal people stay together.
 */
export function groupSections<P extends Profile>(
  people: readonly P[],
  answers: Answers,
  matters: readonly DimId[],
  missed: (person: P) => readonly string[] = () => [],
): GroupResult<P>[] {
  const all = people
    .map((person) => standing(person, answers, matters, missed(person)))
    .sort((a, b) => compareKeys(a.key, b.key));
  return SECTIONS.map((section) => {
    const ties: Standing<P>[][] = [];
    for (const one of all) {
      if (one.section !== section) continue;
      const last = ties.at(-1);
      if (last && !compareKeys(last[0]!.key, one.key)) last.push(one);
      else ties.push([one]);
    }
    return { section, ties };
  }).filter(({ ties }) => ties.length);
}

export type TieOrder = 'daily' | 'alpha' | 'host';

/** FNV-1a: spreads well enough to shuffle a list, the same way for every visitor of a day. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  }
  return value;
};

/** The order among equals: changing by day (`seed` holds it), by name, or as the practice wrote it. */
export function tieOrder<P extends Profile>(
  people: readonly P[],
  order: TieOrder,
  seed: string,
  language?: string,
): P[] {
  if (order === 'host') return [...people];
  if (order === 'alpha') {
    const { compare } = new Intl.Collator(language);
    return [...people].sort((a, b) => compare(a.name ?? '', b.name ?? ''));
  }
  const turn = new Map(people.map((one) => [one, hash(`${seed} ${one.id ?? one.name ?? ''}`)]));
  return [...people].sort((a, b) => turn.get(a)! - turn.get(b)!);
}

/** What both named, in the visitor's order. What only one named is nobody's minus point. */
export const overlap = <T extends string>(
  mine: readonly T[],
  theirs: readonly string[] = [],
): T[] => mine.filter((one) => theirs.includes(one));

/** Picks or takes away one of at most `max`. Nothing when there is no room left. */
export function toggled<T>(list: readonly T[], one: T, max: number): T[] | undefined {
  if (list.includes(one)) return list.filter((other) => other !== one);
  return list.length < max ? [...list, one] : undefined;
}
