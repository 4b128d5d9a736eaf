import { html, nothing, type TemplateResult } from 'lit';
import type { Therapist } from '../practice/schema.js';
import { button, note } from '../ui/controls.js';
import { drawTooFew } from './sections.js';
import { DIMENSIONS } from './dimensions.js';
import type { FirstLook } from './first-look.js';
import type { GroupResult, Line, Standing, Status } from './model.js';
import { missing, weigh, type Weighed } from './needs.js';
import { needNames, opens } from './needs-words.js';
import { listed, type Voice } from './voice.js';

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
  const say = (key: string, list: readonly Weighed[]) =>
    list.length ? voice.t(`group.${key}`, { list: needNames(voice, list) }) : '';
  return [say('missing', missing(needs, person)), say('unknown', unsaid)];
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

const drawPerson = (
  voice: Voice,
  one: Standing<Therapist>,
  look: FirstLook,
  onSee: (id: string) => void,
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
    ${voice.h(2, name)} ${about ? html`<p class="tag">${about}</p>` : nothing}
    ${words.map((sentence) => html`<p>${sentence}</p>`)}
    ${button({
      kind: 'quiet',
      icon: 'arrow',
      label: voice.t(said === 'enough' ? 'group.see' : 'result.ownWords', { name }),
      id: `see-${id}`,
      onClick: () => onSee(id),
    })}
  </li>`;
};

/** Where nobody has it all: what to do stays with the visitor, and the owner may say where else. */
const drawNobody = (voice: Voice) =>
  note(
    html`<p>${voice.t('needs.nobody')}</p>
      <slot name="referral"></slot>`,
  );

/** The people of a practice in sections. A list, never a ranking; equal people stay equal. */
export function drawGroup(
  voice: Voice,
  sections: readonly GroupResult<Therapist>[],
  look: FirstLook,
  onSee: (id: string) => void,
): TemplateResult {
  const { said } = look;
  const compared = said === 'enough';
  return html`${said === 'enough' ? nothing : drawTooFew(voice, said, voice.t(`group.${said === 'open' ? 'any' : 'each'}`))}
  ${look.nobody ? drawNobody(voice) : nothing}
  ${sections.map(
    ({ section, ties }) =>
      html`${voice.h(1, voice.t(`group.${compared ? section : 'everyone'}`), {
          className: 'section',
        })}
        <ul class="lines">
          ${ties.map((tie) =>
            tie.length > 1 && section !== 'unsaid' && compared
              ? html`<li class="tie">
                  <p class="muted">
                    ${sameHere(voice, tie)} ${section === 'start' ? voice.t('group.any') : nothing}
                  </p>
                  <ul>
                    ${tie.map((one) => drawPerson(voice, one, look, onSee))}
                  </ul>
                </li>`
              : tie.map((one) => drawPerson(voice, one, look, onSee)),
          )}
        </ul>`,
  )}`;
}
