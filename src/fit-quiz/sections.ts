import { html, nothing, type TemplateResult } from 'lit';
import type { Therapist } from '../practice/schema.js';
import { disclosure, note } from '../ui/controls.js';
import { DIMENSIONS, FOCUS, HOPES, METHODS } from './dimensions.js';
import { drawLine, drawOpenLine, theySay, type LineActions } from './line.js';
import { overlap, type Line, type LineSections, type Said } from './model.js';
import type { QuizState } from './state.js';
import { listed, type Voice } from './voice.js';

/** What the band and the mark stand for. Part of the drawing, so not read out. */
const drawKey = (voice: Voice, name: string) =>
  html`<p class="key" aria-hidden="true">
    <span><i class="band"></i>${voice.t('result.keyThey', { name })}</span>
    <span><i class="mark"></i>${voice.t('result.keyYou')}</span>
  </p>`;

/** The headings of the four sections, beside a therapist and alone. */
export const sectionTitles = (
  voice: Voice,
  compared: boolean,
): Record<keyof LineSections, string> => ({
  talkFirst: voice.t(compared ? 'result.talkFirst' : 'result.mattersAlone'),
  close: voice.t('result.close'),
  worth: voice.t(compared ? 'result.worth' : 'result.alone'),
  open: voice.t('result.open'),
});

/** The sections of lines, in order. `name` is set where there is somebody to compare with. */
export function drawSections(
  voice: Voice,
  sections: LineSections,
  name: string | undefined,
  actions: LineActions,
): TemplateResult {
  const titles = sectionTitles(voice, Boolean(name));
  const section = (title: string, list: readonly Line[]) =>
    list.length
      ? html`${voice.h(1, title, { className: 'section' })}
          <ul class="lines">
            ${list.map((line) => drawLine(voice, line, name, actions))}
          </ul>`
      : nothing;
  const { talkFirst, close, worth, open } = sections;
  const drawn = [talkFirst, close, worth].flat().some(({ range }) => range);
  return html`${name && drawn ? drawKey(voice, name) : nothing}
  ${section(titles.talkFirst, talkFirst)} ${section(titles.close, close)}
  ${section(titles.worth, worth)}
  ${
    open.length
      ? html`<div class="rule">
          ${disclosure({
            summary: voice.h(1, titles.open),
            content: html`<ul>
              ${open.map((line) => drawOpenLine(voice, line, actions.onChange))}
            </ul>`,
          })}
        </div>`
      : nothing
  }`;
}

/** How a therapist says they work, for when there is too little to compare. */
export function drawOwnWords(voice: Voice, person: Therapist): TemplateResult {
  const { name } = person;
  const filled = DIMENSIONS.filter(({ id }) => person.style?.[id]);
  return html`${voice.h(1, voice.t('result.ownWords', { name }), { className: 'section' })}
  ${
    filled.length
      ? html`<ul class="rows said">
          ${filled.map(
            ({ id }) =>
              html`<li>
                <b>${voice.t(`dims.${id}.short`)}</b>
                <p>${theySay(voice, id, person.style?.[id], name)}</p>
              </li>`,
          )}
        </ul>`
      : html`<p>${voice.t('line.theyUnknown', { name })}</p>`
  }`;
}

/** Where to start and what to hope for: what both named, or what was said where nobody is named. */
function pickedLines(voice: Voice, state: QuizState, person?: Therapist): string[] {
  return (['focus', 'hopes'] as const).map((picker) => {
    const order: readonly string[] = picker === 'focus' ? FOCUS : HOPES;
    const mine = order.filter((id) => (state[picker] as readonly string[]).includes(id));
    const shown = person ? overlap(mine, person[picker]) : mine;
    const list = shown.length
      ? listed(
          voice,
          shown.map((id) => voice.t(`${picker}.${id}`)),
        )
      : '';
    return voice.t(`result.${picker}${person ? 'Both' : 'Alone'}`, { list, name: person?.name });
  });
}

/** Methods both are for, and every 'tell me more'. What only one wants is nobody's minus point. */
function methodLines(voice: Voice, state: QuizState, person?: Therapist): string[] {
  return METHODS.flatMap((id) => {
    const wish = state.methods[id];
    if (!wish) return [];
    const offered = person?.methods?.find((one) => one.id === id);
    const method = voice.t(`methods.${id}.name`);
    if (person && !(wish === 'more' || (offered && wish !== 'rather'))) return [];
    const said = voice.t(wish === 'more' ? 'result.methodMore' : 'result.method', {
      method,
      wish: voice.t(`wishes.${wish}`),
      gloss: voice.t(`methods.${id}.gloss`),
    });
    const theirs = offered && voice.t('result.methodBoth', { name: person?.name });
    const own = offered?.note && voice.t('line.note', { note: offered.note });
    return [[said, theirs, own].filter(Boolean).join(' ')];
  });
}

/** Focus, hopes and ways of working. */
export function drawOverlaps(
  voice: Voice,
  state: QuizState,
  person?: Therapist,
): TemplateResult | typeof nothing {
  const found = [...pickedLines(voice, state, person), ...methodLines(voice, state, person)].filter(
    Boolean,
  );
  if (!found.length) return nothing;
  return html`${voice.h(1, voice.t('result.picked'), {
      className: 'section',
    })}
    <ul class="rows said">
      ${found.map((words) => html`<li><p>${words}</p></li>`)}
    </ul>`;
}

/** Kind words where too little was said to compare. */
export const drawTooFew = (
  voice: Voice,
  why: Exclude<Said, 'enough'>,
  then: unknown = nothing,
): TemplateResult => note(html`<p>${voice.t(`few.${why}`)} ${then}</p>`);
