/** A request for a first talk: what the visitor gave, as lines of a message. Pure. */
import type { MessageLine } from '../sending/message.js';
import { wordFor, type Wording } from './facts.js';
import type { Opening } from './openings.js';
import { dayIn, sameClock, zoneName } from './zones.js';

/** A time that was picked, and where the practice is. */
export interface Picked {
  readonly opening: Opening;
  readonly zone?: string;
  /** The address of the feed: another therapist may have other times. */
  readonly feed?: string;
}

/** Everything the visitor has given. What is not chosen is empty. */
export interface Request {
  readonly name: string;
  /** The one way to reach the visitor; the other one keeps what was typed. */
  readonly by: 'phone' | 'email';
  readonly phone: string;
  readonly email: string;
  readonly voicemail: '' | 'yes' | 'no';
  readonly picked?: Picked;
  readonly times: readonly string[];
  readonly format: string;
  readonly words: string;
  readonly withQuestions: boolean;
  /** Ids of the lines the visitor has taken out. */
  readonly leftOut: readonly string[];
}

export const emptyRequest = (): Request => ({
  name: '',
  by: 'phone',
  phone: '',
  email: '',
  voicemail: '',
  times: [],
  format: '',
  words: '',
  withQuestions: false,
  leftOut: [],
});

/** One line of the message, with a name to take it out by. */
export interface RequestLine extends MessageLine {
  /** Of several questions each has its own, which stays when the list changes. */
  readonly id: string;
  readonly kind: string;
}

/** A number may have words beside it ('after 6', 'at work'): people read it, no machine. */
const ENOUGH = {
  phone: /^[^@]*$(?<=(\p{Nd}\P{Nd}*){5})/u,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
};

/** The field to mend before there is a message: a way to reach the visitor. */
export const toMend = ({ by, ...request }: Request): Request['by'] | '' =>
  ENOUGH[by].test(request[by].trim()) ? '' : by;

/** A time as the practice reads it; beside it the visitor's own where clocks differ. */
export function pickedText(
  { opening, zone }: Picked,
  { say, lang }: Wording,
  here: string,
): string {
  const { start, format } = opening;
  const there = zone ?? here;
  const inZone = (timeZone: string, day: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang, { timeZone, hour: 'numeric', minute: '2-digit', ...day }).format(
      start,
    );
  const day = { weekday: 'long', month: 'long', day: 'numeric' } as const;
  let time = inZone(there, day);
  if (!sameClock(there, here, start)) {
    const mine = inZone(here, dayIn(here, start) === dayIn(there, start) ? {} : day);
    time += ` ${zoneName(there, lang)} (${mine} ${zoneName(here, lang)})`;
  } else if (!zone) time += ` ${zoneName(here, lang)}`;
  return format ? `${time}, ${wordFor(format, say)}` : time;
}

/** The lines of the message, in order. What was not given is not there. */
export function linesOf(
  request: Request,
  wording: Wording,
  { questions, here, who = '' }: { questions: readonly string[]; here: string; who?: string },
): RequestLine[] {
  const { say, lang } = wording;
  const { by, picked, voicemail, times, format } = request;
  const list = new Intl.ListFormat(lang).format(times.map((id) => wordFor(id, say)));
  const given: [kind: string, value: string][] = [
    ['name', request.name],
    [by, request[by]],
    ['voicemail', by === 'phone' && voicemail ? say(`ask.voicemailValues.${voicemail}`) : ''],
    ['who', who],
    ['opening', picked ? pickedText(picked, wording, here) : ''],
    ['times', list],
    ['format', format && wordFor(format, say)],
    ['words', request.words],
    ...(request.withQuestions ? questions : []).map(
      (text) => ['question', text] as [string, string],
    ),
  ];
  return given.flatMap(([kind, value]) => {
    const id = kind === 'question' ? `${kind}: ${value}` : kind;
    const text = value.trim().replace(/\s+/g, ' ');
    return text ? [{ id, kind, label: say(`ask.lines.${kind}`), value: text }] : [];
  });
}

/** A piece of what is written or read out; with a `line` it can be left out. */
export interface Piece {
  readonly text: string;
  readonly line?: RequestLine;
}

/** The whole of a letter: a greeting, the lines, thanks. */
export const letterOf = (
  lines: readonly RequestLine[],
  { say }: Wording,
  greeting: string,
): Piece[] => [
  { text: greeting },
  { text: '' },
  { text: say('email.lines.0') },
  { text: '' },
  ...lines.map((line) => ({ text: `${line.label}: ${line.value}`, line })),
  { text: '' },
  { text: say('email.thanks').replace(/,$/, '.') },
];

/** The same as sentences, to be read out. */
export const scriptOf = (
  request: Request,
  lines: readonly RequestLine[],
  { say }: Wording,
): Piece[] => [
  { text: say('ask.script.start') },
  ...lines.map((line) => ({
    text:
      line.kind === 'voicemail'
        ? say(`ask.scriptVoicemail.${request.voicemail}`)
        : say(`ask.script.${line.kind}`, { value: line.value }),
    line,
  })),
  { text: say('ask.script.end') },
];

/** What goes out: the pieces that were not left out, line by line. */
export const textOf = (pieces: readonly Piece[], leftOut: readonly string[]): string[] =>
  pieces.filter(({ line }) => !line || !leftOut.includes(line.id)).map(({ text }) => text);
