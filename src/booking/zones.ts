/** Clocks and calendars of two places: the practice's, and the visitor's. Pure. */

/** The visitor's own time zone, as the device has it. */
export const visitorZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

interface Clock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const FIELDS: Intl.DateTimeFormatOptions = {
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
};

/** To make one takes a browser longer than to use it a hundred times. */
const formats = new Map<string | undefined, Intl.DateTimeFormat>();

function formatFor(timeZone: string | undefined): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { ...FIELDS, timeZone });
  formats.set(timeZone, made);
  return made;
}

/** What clock and calendar say in a zone; without one, on this device. */
export function clockIn(timeZone: string | undefined, time: Date): Clock {
  // No language writes this the same way in every browser, so it is put together from its parts.
  const parts = formatFor(timeZone).formatToParts(time);
  return Object.fromEntries(
    parts.map(({ type, value }) => [type, Number(value)]),
  ) as unknown as Clock;
}

const asUtc = ({ year, month, day, hour, minute, second }: Clock) =>
  Date.UTC(year, month - 1, day, hour, minute, second);

/** How far the clocks of a zone are ahead of UTC at a time, in ms. */
export const offsetIn = (timeZone: string, time: number): number =>
  asUtc(clockIn(timeZone, new Date(time))) - Math.floor(time / 1000) * 1000;

/** The day it is in a zone, as `2027-06-30`. */
export function dayIn(timeZone: string | undefined, now = new Date()): string {
  const { year, month, day } = clockIn(timeZone, now);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** Whether clocks in two zones show the same at a time. */
export const sameClock = (one: string, other: string, time: Date): boolean =>
  one === other || offsetIn(one, time.getTime()) === offsetIn(other, time.getTime());

/** 'Eastern Time': what people call the time of a zone. */
export function zoneName(timeZone: string, lang: string): string {
  const format = new Intl.DateTimeFormat(lang, { timeZone, timeZoneName: 'longGeneric' });
  return format.formatToParts().find(({ type }) => type === 'timeZoneName')!.value;
}
