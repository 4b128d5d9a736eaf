import { html, nothing, type TemplateResult } from 'lit';
import { button, chip, disclosure } from '../ui/controls.js';
import { field } from '../ui/field.js';
import {
  DIMENSIONS,
  FOCUS,
  HOPES,
  METHODS,
  WISHES,
  type DimId,
  type FocusId,
  type HopeId,
  type MethodId,
  type Wish,
} from './dimensions.js';
import { isPoint } from './model.js';
import { mattering, type QuizState } from './state.js';
import type { Voice } from './voice.js';

/** The lists of which a visitor picks a few. */
export type Picker = 'matters' | 'focus' | 'hopes';

export interface PickerActions {
  onPick: (picker: Picker, id: DimId | FocusId | HopeId) => void;
  onWish: (method: MethodId, wish: Wish | undefined) => void;
  onMore: () => void;
  /** Where the practice says something on practical needs: how to draw them, and when they open. */
  readonly needs: { drawn: () => unknown; onOpen: (open: boolean) => void } | undefined;
}

interface Picks {
  label: string;
  hint: string;
  /** Said when one more was pressed than there is room for. */
  full: string;
  ids: readonly string[];
  picked: readonly string[];
  name: (id: string) => string;
  onToggle: (id: string) => void;
}

/** Toggles with a limit. At the limit none is disabled: a press says why nothing happened. */
const drawPicks = ({ label, hint, full, ids, picked, name, onToggle }: Picks) =>
  html`<p class="hint">${full || hint}</p>
    <div class="chips" role="group" aria-label=${label}>
      ${ids.map((id) =>
        chip({ label: name(id), pressed: picked.includes(id), onClick: () => onToggle(id) }),
      )}
    </div>`;

/** What matters most, asked once and apart from the answers. */
export function drawMatters(
  voice: Voice,
  state: QuizState,
  full: Picker | undefined,
  { onPick }: PickerActions,
): TemplateResult {
  const answered = DIMENSIONS.map(({ id }) => id).filter((id) => isPoint(state.answers[id]));
  const heading = voice.t('matters.heading');
  return html`${voice.h(1, heading, { id: 'last', className: 'ask-heading', focusable: true })}
  ${
    answered.length
      ? drawPicks({
          label: heading,
          hint: voice.t('matters.help'),
          full: full === 'matters' ? voice.t('full', { n: 3 }) : '',
          ids: answered,
          picked: mattering(state),
          name: (id) => voice.t(`dims.${id}.short`),
          onToggle: (id) => onPick('matters', id as DimId),
        })
      : html`<p class="muted">${voice.t('matters.none')}</p>`
  }`;
}

const drawFew = (
  voice: Voice,
  state: QuizState,
  picker: 'focus' | 'hopes',
  full: Picker | undefined,
  { onPick }: PickerActions,
) =>
  drawExtra(
    voice,
    voice.t(`extras.${picker}`),
    state[picker].length,
    drawPicks({
      label: voice.t(`extras.${picker}`),
      hint: voice.t(`extras.${picker}Help`),
      full: full === picker ? voice.t('full', { n: state[picker].length }) : '',
      ids: picker === 'focus' ? FOCUS : HOPES,
      picked: state[picker],
      name: (id) => voice.t(`${picker}.${id}`),
      onToggle: (id) => onPick(picker, id as FocusId),
    }),
  );

const drawExtra = (
  voice: Voice,
  title: string,
  picked: number,
  content: unknown,
  onToggle?: (open: boolean) => void,
) =>
  html`<li>
    ${disclosure({
      summary: html`<span class="extra">${title}</span>${
          picked
            ? html`<span class="tag">${voice.t('extras.picked', { n: picked })}</span>`
            : nothing
        }`,
      content,
      ...(onToggle && { onToggle }),
    })}
  </li>`;

const drawMethod = (
  voice: Voice,
  method: MethodId,
  wish: Wish | undefined,
  actions: PickerActions,
) => {
  const id = `method-${method}`;
  const choose = (event: Event) =>
    actions.onWish(method, ((event.currentTarget as HTMLSelectElement).value || undefined) as Wish);
  return field({
    id,
    label: voice.t(`methods.${method}.name`),
    hint: voice.t(`methods.${method}.gloss`),
    control: html`<select
      class="input"
      id=${id}
      autocomplete="off"
      aria-describedby="${id}-hint"
      @change=${choose}
    >
      ${['', ...WISHES].map(
        (value) =>
          html`<option value=${value} .selected=${value === (wish ?? '')}>
            ${voice.t(`wishes.${value || 'none'}`)}
          </option>`,
      )}
    </select>`,
  });
};

/** Four more scenes and three short pickers: all of it optional, closed until wanted. */
export const drawExtras = (
  voice: Voice,
  state: QuizState,
  full: Picker | undefined,
  actions: PickerActions,
): TemplateResult =>
  html`${voice.h(1, voice.t('extras.heading'), { className: 'section' })}
    <ul class="rows">
      ${
        state.more
          ? nothing
          : html`<li>
              ${button({
                kind: 'quiet',
                icon: 'plus',
                className: 'row-button',
                label: voice.t('extras.moreScenes'),
                onClick: actions.onMore,
              })}
            </li>`
      }
      ${
        actions.needs
          ? drawExtra(
              voice,
              voice.t('extras.needs'),
              Object.values(state.needs).filter(({ want }) => want[0]).length,
              actions.needs.drawn(),
              actions.needs.onOpen,
            )
          : nothing
      }
      ${drawFew(voice, state, 'focus', full, actions)}
      ${drawFew(voice, state, 'hopes', full, actions)}
      ${drawExtra(
        voice,
        voice.t('extras.methods'),
        Object.keys(state.methods).length,
        html`<p class="hint">${voice.t('extras.methodsHelp')}</p>
          <div class="methods">
            ${METHODS.map((id) => drawMethod(voice, id, state.methods[id], actions))}
          </div>`,
      )}
    </ul>`;
