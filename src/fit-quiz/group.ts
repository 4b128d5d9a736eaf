import { html, nothing, type TemplateResult } from 'lit';
import type { Therapist } from '../practice/schema.js';
import { button, note } from '../ui/controls.js';
import { drawTooFew } from './sections.js';
import { DIMENSIONS } from './dimensions.js';
import type { FirstLook } from './first-look.js';
import type { GroupResult, Line, Standing, Status } from './model.js';
import { missing, saidOn, weigh, type Weighed } from './needs.js';
import { needNames, opens } from './needs-words.js';
import { listed, type Voice } from './voice.js';

/** So many people are drawn at once; a press brings as many more. */
export const ROWS = 25;

const shorts = (voice: Voice, lines: readonly { id: string }[]) =>
  listed(
    voice,
    lines.map(({ id }) => voice.t(`dims.${id}.short`)),
  );

/** A few lines in words: what differs and matters, what to talk about, what sounds close. */
function summary(voice: Voice, { person, lines, section }: Standing<Therapist>, compared: boolean) {
  if (!compared) {
    const filled = DIMENSIONS.filter(({ id }) => person.style?.[id]);
    return [
      filled.length
        ? voice.t('group.said', { list: shorts(voice, filled) })
        : voice.t('group.saidNone'),
    ];
  }
  const having = (...wanted: Status[]) => lines.filter(({ status }) => wanted.includes(status));
  const say = (key: string, list: readonly Line[]) =>
    list.length ? voice.t(`group.${key}`, { list: shorts(voice, list) }) : '';
  const differs = having('differs').filter(({ matters }) => matters);
  const talk = having('differs', 'near').filter((line) => !differs.includes(line));
  return [
    say('differ', differs),
    say('close', having('close')),
    say('talk', talk),
    say('flex', having('flex')),
    section === 'unsaid' ? say('unknown', having('unknown')) : '',
  ];
}

/** Must-haves that are missing, and those on which nothing is said. */
function musts(voice: Voice, person: Therapist, { needs }: FirstLook): string[] {
  const unsaid = weigh(needs, person).filter(
    ({ level, verdict }) => level === 'must' && verdict === 'unsaid',
  );
  // What was said may still not answer it.
  const hasSaid = ({ kind }: Weighed) => saidOn(kind, person)[0];
  const say = (key: string, list: readonly Weighed[]) =>
    list.length ? voice.t(`group.${key}`, { list: needNames(voice, list) }) : '';
  return [
    say('missing', missing(needs, person)),
    say('talk', unsaid.filter(hasSaid)),
    say(
      'unknown',
      unsaid.filter((need) => !hasSaid(need)),
    ),
  ];
}

/** Equal people by name, so that it is clear who is meant; many of them by their count. */
const sameHere = (voice: Voice, tie: readonly Standing<Therapist>[]) =>
  tie.length > 4
    ? voice.t('group.tieMany', { n: tie.length })
    : voice.t('group.tie', {
        list: listed(
          voice,
          tie.map(({ person }) => person.name),
          'conjunction',
        ),
      });

/** Asked for only after a press, and from then on as they come near. */
const drawPhoto = (voice: Voice, { name, photo }: Therapist) =>
  photo
    ? html`<img
        class="photo"
        src=${photo}
        alt=${voice.t('group.photo', { name })}
        width="72"
        height="72"
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        @error=${(event: Event) => (event.currentTarget as HTMLElement).remove()}
      />`
    : nothing;

const drawPerson = (
  voice: Voice,
  one: Standing<Therapist>,
  look: FirstLook,
  { onSee, photos }: GroupActions,
) => {
  const { person } = one;
  const { id, name } = person;
  const { said, today } = look;
  const about = [person.pronouns, person.role].filter(Boolean).join(' · ');
  const words = [
    ...musts(voice, person, look),
    ...summary(voice, one, said === 'enough'),
    opens(voice, person, today),
  ].filter(Boolean);
  return html`<li class="person">
    ${photos ? drawPhoto(voice, person) : nothing}
    ${voice.h(2, name, { id: `person-${id}`, focusable: true })}
    ${about ? html`<p class="tag">${about}</p>` : nothing}
    ${words.map((sentence) => html`<p>${sentence}</p>`)}
    ${button({
      kind: 'quiet',
      icon: 'arrow',
      label: voice.t(said === 'enough' ? 'group.see' : 'result.ownWords', { name }),
      id: `see-${id}`,
      onClick: () => onSee(person),
    })}
  </li>`;
};

/** Where nobody has it all: what to do stays with the visitor, and the owner may say where else. */
const drawNobody = (voice: Voice) =>
  note(
    html`<p>${voice.t('needs.nobody')}</p>
      <slot name="referral"></slot>`,
  );

/** What the visitor can do with the list, and how much of it is drawn. */
export interface GroupActions {
  onSee: (person: Therapist) => void;
  /** How many people are drawn. */
  most: number;
  /** Told the id of the first one who was not drawn before. */
  onMore: (id: string) => void;
  photos: boolean;
  onPhotos: () => void;
  /** How to show only some, where that is of use. */
  filters: unknown;
}

/** The people that are drawn of one section; a tie that goes on below stays one. */
function drawSection(
  voice: Voice,
  { section, ties }: GroupResult<Therapist>,
  room: number,
  look: FirstLook,
  actions: GroupActions,
) {
  const compared = look.said === 'enough';
  let left = room;
  const drawn = ties.map((tie) => {
    const shown = tie.slice(0, Math.max(0, left));
    left -= tie.length;
    if (!shown.length) return nothing;
    const people = shown.map((one) => drawPerson(voice, one, look, actions));
    return tie.length > 1 && section !== 'unsaid' && compared
      ? html`<li class="tie">
          <p class="muted">
            ${sameHere(voice, tie)} ${section === 'start' ? voice.t('group.any') : nothing}
          </p>
          <ul>
            ${people}
          </ul>
        </li>`
      : people;
  });
  return html`${voice.h(1, voice.t(`group.${compared ? section : 'everyone'}`), {
      className: 'section',
    })}
    <ul class="lines">
      ${drawn}
    </ul>`;
}

const drawTools = (voice: Voice, people: readonly Therapist[], actions: GroupActions) =>
  html`${actions.filters}
  ${
    !actions.photos && people.some(({ photo }) => photo)
      ? button({ kind: 'quiet', label: voice.t('group.photos'), onClick: actions.onPhotos })
      : nothing
  }`;

/** The people of a practice in sections. A list, never a ranking; equal people stay equal. */
export function drawGroup(
  voice: Voice,
  sections: readonly GroupResult<Therapist>[],
  look: FirstLook,
  actions: GroupActions,
): TemplateResult {
  const { said } = look;
  const people = sections.flatMap(({ ties }) => ties.flat().map(({ person }) => person));
  const next = people[actions.most];
  let room = actions.most;
  const drawn = sections.map((one) => {
    const here = room;
    room -= one.ties.flat().length;
    return here > 0 ? drawSection(voice, one, here, look, actions) : nothing;
  });
  const any = said === 'open' && !people.some((person) => missing(look.needs, person).length);
  return html`${said === 'enough' ? nothing : drawTooFew(voice, said, voice.t(`group.${any ? 'any' : 'each'}`))}
  ${look.nobody ? drawNobody(voice) : nothing} ${drawTools(voice, people, actions)}
  ${people.length ? drawn : note(html`<p>${voice.t('group.none')}</p>`)}
  ${
    next
      ? button({
          label: voice.t('group.more', { n: Math.min(people.length - actions.most, ROWS) }),
          onClick: () => actions.onMore(next.id),
        })
      : nothing
  }`;
}
