import { FEELINGS, MOMENTS, OPENERS, OWN, WANTS } from './data.js';
import type { Say } from '../text/text.js';

/** The plain list of words at a key. */
export type SayList = (key: string) => readonly string[];

/** What the visitor picked on the way to a sentence. Any of it may be empty. */
export interface Picks {
  readonly felt: readonly string[];
  readonly when: string;
  /** The moment in the visitor's own words, where `when` says so. */
  readonly moment: string;
  readonly want: readonly string[];
  readonly opener: string;
}

const has = (ids: readonly string[], id: string) => ids.includes(id);
const wordCount = (text: string) => text.split(' ').length;

/** Makes typed words fit the middle of a sentence: no 'When' twice, no stop at the end. */
export function tidyMoment(typed: string, lead: string, small: readonly string[]): string {
  const plain = typed.replace(/\s+/gu, ' ').trim();
  const after = plain.slice(lead.length);
  const led = plain.toLowerCase().startsWith(lead.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(after);
  const bare = (led ? after.replace(/^[\s.…]+/u, '') : plain).replace(/[\s.,;:!?…]+$/u, '');
  const [first = ''] = bare.split(/[\s’']/u);
  return small.includes('*') || small.includes(first.toLowerCase())
    ? first.toLowerCase() + bare.slice(first.length)
    : bare;
}

/** One feeling, or two: the longer last, so that it does not swallow the shorter. */
function feelingOf(picks: Picks, say: Say): string {
  const [one = '', two] = picks.felt
    .filter((id) => has(FEELINGS, id))
    .map((id) => say(`felt.${id}`))
    .sort((a, b) => wordCount(a) - wordCount(b));
  return two ? say('build.and', { one, two }) : one;
}

function eventOf(picks: Picks, say: Say, list: SayList): string {
  const feeling = feelingOf(picks, say);
  const moment =
    picks.when === OWN
      ? tidyMoment(picks.moment, say('build.lead'), list('build.small'))
      : has(MOMENTS, picks.when)
        ? say(`when.${picks.when}`)
        : '';
  if (!moment) return feeling && say('build.felt', { feeling });
  const frame = picks.when === 'last' || picks.when === 'cannot' ? picks.when : 'when';
  return feeling
    ? say(`build.${frame}`, { moment, feeling })
    : say(`build.about.${frame}`, { moment });
}

/**
 * A few plain sentences from what was picked: how to start, what it was like and when, what would
 * help. A step that was skipped takes its part away; with nothing picked there is nothing.
 */
export function sentence(picks: Picks, say: Say, list: SayList): string {
  const opener = has([...OPENERS.soft, ...OPENERS.plain], picks.opener)
    ? say(`opener.${picks.opener}`)
    : '';
  const wants = picks.want
    .filter((id) => has(WANTS, id))
    .map((id) => say('build.want', { want: say(`want.${id}`) }));
  return [opener, eventOf(picks, say, list), ...wants].filter(Boolean).join(' ');
}
