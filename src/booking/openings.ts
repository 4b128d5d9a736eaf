/** The practice's own feed of open times, made safe and put into days. Pure. */
import { dayIn, offsetIn } from './zones.js';

/** One open time. */
export interface Opening {
  readonly start: Date;
  /** How to meet: 'in-person', 'video', 'phone', or the owner's own word. */
  readonly format: string;
}

/** The open times of one day, by the visitor's calendar. */
export interface Day {
  /** The day as `2026-12-01`. */
  readonly day: string;
  readonly openings: readonly Opening[];
}

/** All of them, from the earliest on. */
export interface Openings {
  readonly openings: readonly Opening[];
  /** Where the practice is, if that is known. */
  readonly zone: string | undefined;
}

/** A feed that is older says nothing about today. */
const STALE_MS = 24 * 3_600_000;
/** A clock that is a little ahead is no reason to show nothing. */
const AHEAD_MS = 3_600_000;
const MOST_READ = 1000;

type Tree = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/**
 * The moment when clocks of a zone show a time: `Date.UTC` of what they show → ms since 1970. An
 * hour that comes twice means the first; one that clocks skip means the time after it.
 */
export function momentIn(timeZone: string, shown: number): number {
  const day = 86_400_000;
  const before = shown - offsetIn(timeZone, shown - day);
  const after = shown - offsetIn(timeZone, shown + day);
  return [before, after].find((time) => time + offsetIn(timeZone, time) === shown) ?? before;
}

/** A time with its offset is a moment; without one, it is what clocks in the feed's zone show. */
const WRITTEN = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;

function momentOf(written: unknown, zone: string | undefined): number {
  const [text = '', , , offset = ''] = WRITTEN.exec(String(written).trim()) ?? [];
  // What clocks show there, read as if it were UTC: a day that does not exist becomes another one.
  const shown = Date.parse(`${text.slice(0, text.length - offset.length)}Z`);
  if (!(shown > 0) || new Date(shown).toISOString().slice(0, 10) !== text.slice(0, 10)) return NaN;
  if (offset) return Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return zone ? momentIn(zone, shown) : NaN;
}

function knownZone(...zones: unknown[]): string | undefined {
  return zones.find((timeZone): timeZone is string => {
    try {
      return typeof timeZone === 'string' && !!new Intl.DateTimeFormat('en', { timeZone });
    } catch {
      return false;
    }
  });
}

/** Why a feed says nothing. */
export type NoFeed = 'unreadable' | 'old';

/** What a feed offers from now on, in order, with the notice that the practice asks for. */
export function readOpenings(feed: unknown, now: Date, practiceZone?: string): Openings | NoFeed {
  if (!isGroup(feed) || feed['version'] !== 1 || !Array.isArray(feed['slots'])) return 'unreadable';
  const zone = knownZone(feed['timeZone'], practiceZone);
  const age = now.getTime() - momentOf(feed['generated'], zone);
  if (!(age <= STALE_MS && age >= -AHEAD_MS)) return 'old';
  const notice = Number(feed['minNoticeHours'] ?? 0) * 3_600_000;
  const earliest = now.getTime() + (notice > 0 ? notice : 0);
  const slots: unknown[] = feed['slots'].slice(0, MOST_READ);
  const byStart = new Map(
    slots.filter(isGroup).flatMap(({ start, format }) => {
      const time = momentOf(start, zone);
      if (!(time >= earliest)) return [];
      const how = typeof format === 'string' ? format.slice(0, 40) : '';
      return [[`${time} ${how}`, { start: new Date(time), format: how }] as const];
    }),
  );
  const openings = [...byStart.values()].sort((a, b) => a.start.getTime() - b.start.getTime());
  return { openings, zone };
}

/** In days of the visitor's calendar, which may not be those of the practice. */
export function inDays(openings: readonly Opening[], zone: string): Day[] {
  const days = new Map<string, Opening[]>();
  for (const opening of openings) {
    const day = dayIn(zone, opening.start);
    days.set(day, [...(days.get(day) ?? []), opening]);
  }
  return [...days].map(([day, list]) => ({ day, openings: list }));
}
