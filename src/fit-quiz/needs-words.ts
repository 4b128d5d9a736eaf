import { html, nothing, type TemplateResult } from 'lit';
import type { Therapist } from '../practice/schema.js';
import { saidOn, traitOf, weigh, type Needs, type Weighed } from './needs.js';
import { dayIn, listed, type Voice } from './voice.js';

/** What the platform knows, or nothing where an owner wrote something it does not. */
const known = (make: () => string | undefined): string => {
  try {
    return make() ?? '';
  } catch {
    return '';
  }
};

const money = ({ wordsLang }: Voice, [from, to, currency]: readonly string[]) =>
  known(() => {
    const format = new Intl.NumberFormat(wordsLang, {
      style: 'currency',
      currency,
      minimumFractionDigits: 0,
    });
    return from === to ? format.format(Number(from)) : format.formatRange(Number(from), Number(to));
  });

/** One thing to pick, in words: ours, the platform's, or the owner's own. */
export function optionName(voice: Voice, kind: string, id: string): string {
  const type = { language: 'language', place: 'region' } as const;
  const named =
    kind === 'language' || kind === 'place'
      ? known(() =>
          new Intl.DisplayNames(voice.wordsLang, { type: type[kind], fallback: 'none' }).of(id),
        )
      : traitOf(kind)
        ? ''
        : voice.t(`needs.words.${id}`);
  return named || id;
}

/** What a trait is called, with what a therapist says of it. */
export const traitName = (voice: Voice, trait: string): string =>
  voice.t(`needs.traits.${trait}`) || trait;

/** 'Video or Phone', 'Up to £80 a session', 'A start by 1 December 2026'. */
export function needName(voice: Voice, kind: string, want: readonly string[]): string {
  const [first = '', currency = ''] = want;
  if (kind === 'cost') {
    return voice.t('needs.cost', { amount: money(voice, [first, first, currency]) });
  }
  if (kind === 'start') return voice.t('needs.start', { date: known(() => dayIn(voice, first)) });
  if (kind === 'lowRate') return voice.t('needs.lowRate');
  const list = listed(
    voice,
    want.map((id) => optionName(voice, kind, id)),
    kind === 'access' ? 'conjunction' : 'disjunction',
  );
  const trait = traitOf(kind);
  return trait ? voice.t('needs.trait', { trait: traitName(voice, trait), list }) : list;
}

/** Needs one after the other. */
export const needNames = (voice: Voice, needs: readonly Weighed[]): string =>
  listed(
    voice,
    needs.map(({ kind, want }) => needName(voice, kind, want)),
  );

/** From which day a therapist has room, if that is still to come. */
export const opens = (voice: Voice, { openFrom }: Therapist, today: string): string =>
  openFrom && openFrom > today ? voice.t('group.from', { date: dayIn(voice, openFrom) }) : '';

/** What a therapist says on one kind of need; nothing where they have not said. */
export function saysOn(voice: Voice, kind: string, person: Therapist): string {
  const said = saidOn(kind, person);
  if (!said.length) return '';
  if (kind === 'start') return opens(voice, person, '');
  const list =
    kind === 'cost'
      ? [money(voice, said), ...(person.practical?.fee?.lowRate ? [voice.t('needs.orLower')] : [])]
      : said.map((id) => optionName(voice, kind, id));
  return listed(voice, list);
}

/** The same in a sentence. */
function theySay(voice: Voice, kind: string, person: Therapist, list: string): string {
  const { name } = person;
  if (!list) return voice.t('line.theyUnknown', { name });
  if (kind === 'lowRate') return '';
  return kind === 'start' ? list : voice.t('needs.says', { name, list });
}

/** One need: how it weighs, how it is met, what the therapist says. */
function drawNeed(voice: Voice, { kind, level, want, verdict }: Weighed, person: Therapist) {
  const list = saysOn(voice, kind, person);
  // What was said may still not answer it: then 'not said' would not be true.
  const key = list && verdict === 'unsaid' ? 'ask' : verdict;
  return html`<li>
    <b>${needName(voice, kind, want)}</b>
    <p class="tag">
      ${voice.t('needs.tag', { level: voice.t(`needs.${level}`), verdict: voice.t(`needs.${key}`) })}
    </p>
    <p>${theySay(voice, kind, person, list)}</p>
  </li>`;
}

/** Practical needs beside one therapist: met, not met, not said. */
export function drawNeeds(
  voice: Voice,
  needs: Needs,
  person: Therapist,
): TemplateResult | typeof nothing {
  const found = weigh(needs, person);
  if (!found.length) return nothing;
  return html`${voice.h(1, voice.t('needs.heading'), { className: 'section' })}
    <ul class="rows said">
      ${found.map((need) => drawNeed(voice, need, person))}
    </ul>`;
}
