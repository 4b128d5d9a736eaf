/**
 * Hours as an owner writes them, 'Mon–Thu 9–12, 2–6', read so that a visitor can be told whether it
 * is one of them. What is not understood to the last word is not understood at all.
 */
import type { Say } from '../text/text.js';
import { clockIn } from './zones.js';

/** From one minute of the week to another; Monday begins at 0. */
export type Span = readonly [from: number, to: number];

const HOUR = 60;
const DAY = 24 * HOUR;

/** Marks that stand for the small words: days are `#0` to `#6`, times `@540`, with `<` for am and `>` for pm. */
const MARKS: Readonly<Record<string, string>> = {
  to: '-',
  and: ',',
  closed: '!',
  weekdays: '#0-#4',
  weekends: '#5-#6',
  daily: '#0-#6',
  other: '',
};

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|\.(?!\d)/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/’/g, "'");

/** 'mo', 'mon', 'mondays' → `#0`, where no other day begins like it; else a mark for 'unknown'. */
function dayMark(word: string, lang: string): string {
  const fits = (start: string, locale: string) =>
    [0, 1, 2, 3, 4, 5, 6].filter((day) => {
      const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
      return plain(format.format(Date.UTC(2024, 0, 1 + day))).startsWith(start);
    });
  const found = [word, word.replace(/s$/, '')].flatMap((start) =>
    [lang, 'en'].flatMap((locale) => fits(start, locale)),
  );
  return word.length > 1 && new Set(found).size === 1 ? `#${found[0]}` : '?';
}

const timeMark = (_: string, hour: string, minutes = '', half = '') =>
  `@${Number(hour) * HOUR + Number(minutes)}${{ a: '<', p: '>' }[half] ?? ''}`;

/** The whole text in marks: 'Mon–Fri 9am–5pm' → `#0-#4@540<-@1020>`. */
function inMarks(text: string, say: Say, lang: string): string {
  const marks = new Map(
    Object.entries(MARKS).flatMap(([key, mark]) =>
      plain(say(`hours.${key}`))
        .split(/\s*,\s*/)
        .map((word) => [word, mark]),
    ),
  );
  const words = [...marks.keys()].filter(Boolean).sort((a, b) => b.length - a.length);
  const known = new RegExp(`(?<!\\p{L})(${words.join('|')})(?!\\p{L})`, 'gu');
  return plain(text)
    .replace(/(\d{1,2})(?:[:.h](\d\d))?(?!\d)\s*(?:([ap])m\b)?/g, timeMark)
    .replace(known, (word) => marks.get(word)!)
    .replace(/\p{L}+/gu, (word) => dayMark(word, lang))
    .replace(/[\s:]+/g, '')
    .replace(/[,;/|()&+]+/g, ',');
}

const DAYS = /#\d(?:-#\d)?,?/g;
const TIMES = /@(\d+)([<>]?)-@(\d+)([<>]?),?/g;
const many = ({ source }: RegExp) => `((?:${source.replace(/\((?!\?)/g, '(?:')})+)`;
const DAYS_FIRST = new RegExp(`${many(DAYS)}(?:${many(TIMES)}|!,?)|!${many(DAYS)}`, 'g');
const TIMES_FIRST = new RegExp(`${many(TIMES)}${many(DAYS)}`, 'g');

const daysOf = (marks: string) =>
  (marks.match(DAYS) ?? []).flatMap((piece) => {
    const [from = 0, to = from] = [...piece.matchAll(/\d/g)].map(Number);
    return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, step) => (from + step) % 7);
  });

/** The minute of the day a time may mean: as written, or in the half that is written or left open. */
function meanings(minute: number, half: string): number[] {
  if (!half) return minute <= 12 * HOUR ? [minute, minute + DAY / 2] : [minute];
  return [(minute % (DAY / 2)) + (half === '>' ? DAY / 2 : 0)];
}

/**
 * '9–5' is 9 to 17, '1–5pm' is 13 to 17, and '2–6' after '9–12' is 14 to 18. '2–6' alone could be
 * either: then nothing is said.
 */
function spansOf(marks: string): Span[] | undefined {
  const spans: Span[] = [];
  for (const [, from, fromHalf, to, toHalf] of marks.matchAll(TIMES)) {
    const isHalved = !!(fromHalf || toHalf);
    const earliest = spans.at(-1)?.[1] ?? (isHalved ? 0 : 6 * HOUR);
    const starts = meanings(Number(from), fromHalf!).filter((start) => start >= earliest);
    const pairs = starts.flatMap((start) =>
      meanings(Number(to), toHalf!).flatMap((end) => (end > start ? [[start, end] as const] : [])),
    );
    // Of two ways to read it, the shorter one; where no half is written, the earlier one.
    const length = ([start, end]: Span) => end - start + (isHalved ? 0 : start * 2);
    const [best] = pairs.sort((a, b) => length(a) - length(b));
    const isEarly = !isHalved && !spans.length && Number(from) < 6 * HOUR;
    if (!best || isEarly || best[1] > DAY) return undefined;
    spans.push(best);
  }
  return spans;
}

/** The hours of a week; nothing where the text cannot be read without doubt. */
export function readHours(text: string, say: Say, lang: string): Span[] | undefined {
  const marks = inMarks(text, say, lang);
  const isReversed = marks.startsWith('@');
  const groups = [...marks.matchAll(isReversed ? TIMES_FIRST : DAYS_FIRST)];
  if (!groups.length || groups.map(([all]) => all).join('') !== marks) return undefined;
  const all: Span[] = [];
  const shut = new Set<number>();
  for (const [, first = '', second = '', third = ''] of groups) {
    const spans = spansOf(isReversed ? first : second);
    if (!spans) return undefined;
    for (const day of daysOf(isReversed ? second : first + third)) {
      if (!spans.length) shut.add(day);
      all.push(...spans.map(([from, to]) => [day * DAY + from, day * DAY + to] as const));
    }
  }
  const week = all.filter(([from]) => !shut.has(Math.floor(from / DAY)));
  // Two times for one day, '9–17' and '9–13': one of them is an exception, and it is not said which.
  week.sort(([one], [other]) => one - other);
  const isPlain = week.every(([from], at) => from >= (week[at - 1]?.[1] ?? 0));
  return week.length && isPlain ? week : undefined;
}

/** Whether it is within these hours, by the clocks of a zone. */
export function isWithin(week: readonly Span[], timeZone: string, now: Date): boolean {
  const { year, month, day, hour, minute } = clockIn(timeZone, now);
  const weekday = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
  const at = weekday * DAY + hour * HOUR + minute;
  return week.some(([from, to]) => at >= from && at < to);
}
