/**
 * A calendar file (RFC 5545) with one reminder. Made here, sent nowhere, and neutral: it holds no
 * name, no place and no practice.
 *
 * The time is written in UTC. Every calendar turns that into the clock of the place it is read in,
 * also across a change to summer time; a zone of our own would need rules that grow old.
 */
export interface Reminder {
  title: string;
  start: Date;
  /** How long the calendar shows it. */
  minutes?: number;
  uid?: string;
  now?: Date;
}

const utc = (date: Date) => date.toISOString().replace(/[-:]|\.\d+/g, '');

const escape = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** Lines are no longer than 75 bytes; what is cut goes on after a blank. No letter is cut in two. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const rows = [''];
  let room = 75;
  for (const letter of line) {
    const { length } = encoder.encode(letter);
    if (length > room) {
      rows.push('');
      room = 74;
    }
    room -= length;
    rows[rows.length - 1] += letter;
  }
  return rows.join('\r\n ');
}

/** Says nothing about anyone. Pages without https have no `randomUUID`. */
const anyId = () =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** The text of a `.ics` file. */
export function reminder({
  title,
  start,
  minutes = 15,
  uid = anyId(),
  now = new Date(),
}: Reminder): string {
  const words = escape(title);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//my notes//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(new Date(start.getTime() + minutes * 60_000))}`,
    `SUMMARY:${words}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${words}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
}
