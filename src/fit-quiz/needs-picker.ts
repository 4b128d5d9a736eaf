/** A part that loads later: picking what has to fit. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Therapist } from '../practice/schema.js';
import { fitQuizNeeds } from '../text/en/fit-quiz-needs.js';
import { chip } from '../ui/controls.js';
import { LEVELS, saidOn, traitOf, type Level, type Need, type Needs } from './needs.js';
import { changed, kindsFor, optionsFor } from './needs-options.js';
import { optionName, traitName } from './needs-words.js';
import type { Voice } from './voice.js';

export const words = fitQuizNeeds;

export const styles = css`
  .need.field {
    grid-template-columns: minmax(0, 1fr) 9.5em;
    align-items: center;
  }
  .need.field > .input {
    grid-area: 1 / 2;
  }
  .need > .want {
    grid-column: 1 / -1;
    margin-block-start: 0.7em;
  }
  .want .hint {
    margin-block-end: 0.4em;
  }
  .want label {
    display: block;
  }
  .want .input {
    font-weight: 400;
    inline-size: min(14em, 100%);
  }
  /* Large text on a small screen. */
  @container alliance (max-width: 16em) {
    .need.field {
      grid-template-columns: minmax(0, 1fr);
    }
    .need.field > .input {
      grid-area: auto;
    }
  }
`;

export interface NeedsView {
  /** The people whose facts there are. */
  people: readonly Therapist[];
  needs: Needs;
  /** Told all that is wanted now. */
  onChange: (needs: Needs) => void;
}

const set = ({ needs, onChange }: NeedsView, kind: string, need: Need | undefined) =>
  onChange(changed(needs, kind, need));

const valueOf = (event: Event) => (event.currentTarget as HTMLInputElement).value;

/** A number or a day. */
const drawInput = (
  label: string,
  type: 'number' | 'date',
  need: Need,
  onWant: (value: string) => void,
) =>
  html`<label
    >${label}
    <input
      class="input"
      type=${type}
      min=${type === 'number' ? '0' : nothing}
      autocomplete="off"
      .value=${need.want[0] ?? ''}
      @change=${(event: Event) => onWant(valueOf(event))}
  /></label>`;

const drawOptions = (voice: Voice, kind: string, name: string, need: Need, view: NeedsView) => {
  const { want } = need;
  const toggle = (id: string) => {
    const list = want.includes(id) ? want.filter((one) => one !== id) : [...want, id];
    set(view, kind, { ...need, want: list });
  };
  return html`<p class="hint">${voice.t(`pickNeeds.${kind === 'access' ? 'all' : 'any'}`)}</p>
    <div class="chips" role="group" aria-label=${name}>
      ${optionsFor(kind, view.people, need).map((id) =>
        chip({
          label: optionName(voice, kind, id),
          pressed: want.includes(id),
          onClick: () => toggle(id),
        }),
      )}
    </div>`;
};

/** The currency of the first fee there is: amounts in another cannot be compared. */
const currencyOf = ({ people }: NeedsView) =>
  people.map((person) => saidOn('cost', person)[2]).find(Boolean) ?? '';

/** What exactly is wanted of one kind. */
function drawWant(voice: Voice, kind: string, name: string, need: Need, view: NeedsView) {
  const want = (...list: string[]) => set(view, kind, { ...need, want: list[0] ? list : [] });
  if (kind === 'lowRate') return nothing;
  const currency = need.want[1] ?? currencyOf(view);
  const content =
    kind === 'cost'
      ? drawInput(voice.t('pickNeeds.upTo', { currency }), 'number', need, (value) =>
          want(value, currency),
        )
      : kind === 'start'
        ? drawInput(voice.t('pickNeeds.by'), 'date', need, want)
        : drawOptions(voice, kind, name, need, view);
  return html`<div class="want">${content}</div>`;
}

function drawNeed(voice: Voice, kind: string, view: NeedsView) {
  const id = `need-${kind}`;
  const need = view.needs[kind];
  const trait = traitOf(kind);
  const name = trait ? traitName(voice, trait) : voice.t(`pickNeeds.kinds.${kind}`);
  const choose = (level: string) => {
    const want = need?.want ?? (kind === 'lowRate' ? ['true'] : []);
    set(view, kind, level ? { level: level as Level, want } : undefined);
  };
  return html`<div class="field need" part="field">
    <label for=${id} part="field-label">${name}</label>
    <select
      class="input"
      id=${id}
      autocomplete="off"
      @change=${(event: Event) => choose(valueOf(event))}
    >
      ${['', ...LEVELS].map(
        (level) =>
          html`<option value=${level} .selected=${level === (need?.level ?? '')}>
            ${voice.t(level ? `needs.${level}` : 'pickNeeds.none')}
          </option>`,
      )}
    </select>
    ${need ? drawWant(voice, kind, name, need, view) : nothing}
  </div>`;
}

/** What has to fit: a row for each thing that somebody here says something on. */
export function drawNeedsPicker(voice: Voice, view: NeedsView): TemplateResult {
  const kinds = kindsFor(view.people, view.needs);
  const rows = (list: readonly string[]) => list.map((kind) => drawNeed(voice, kind, view));
  const traits = kinds.filter(traitOf);
  return html`<p class="hint">${voice.t('pickNeeds.help')}</p>
    <div class="methods">
      ${rows(kinds.filter((kind) => !traitOf(kind)))}
      ${traits.length ? html`<p class="hint">${voice.t('pickNeeds.traits')}</p>` : nothing}
      ${rows(traits)}
    </div>`;
}
