/** A part that loads later: to see only some people of a practice. */
import { css, html, type TemplateResult } from 'lit';
import type { Therapist } from '../practice/schema.js';
import { fitQuizFilters } from '../text/en/fit-quiz-filters.js';
import { button } from '../ui/controls.js';
import { field } from '../ui/field.js';
import { saidOn } from './needs.js';
import { optionName } from './needs-words.js';
import type { Filters } from './group-view.js';
import type { Voice } from './voice.js';

export const words = fitQuizFilters;

export const styles = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: 0.8em 1.2em;
    margin-block-end: 0.6em;
  }
`;

const KINDS = ['format', 'language', 'who', 'place'] as const;

/** What people here say on one kind, by name. */
function optionsOf(voice: Voice, kind: string, people: readonly Therapist[]) {
  const ids = [...new Set(people.flatMap((person) => saidOn(kind, person)))];
  const { compare } = new Intl.Collator(voice.wordsLang);
  return ids
    .map((id) => ({ id, name: optionName(voice, kind, id) }))
    .sort((a, b) => compare(a.name, b.name));
}

export interface FiltersView {
  people: readonly Therapist[];
  filters: Filters;
  onFilter: (filters: Filters) => void;
}

/** A choice for each kind on which people here differ. */
export function drawFilters(voice: Voice, { people, filters, onFilter }: FiltersView) {
  const kinds = KINDS.map((kind) => ({ kind, options: optionsOf(voice, kind, people) })).filter(
    ({ options }) => options.length > 1,
  );
  const drawKind = ({ kind, options }: (typeof kinds)[number]): TemplateResult => {
    const id = `filter-${kind}`;
    const choose = (event: Event) =>
      onFilter({ ...filters, [kind]: (event.currentTarget as HTMLSelectElement).value });
    return field({
      id,
      label: voice.t(`filters.kinds.${kind}`),
      control: html`<select class="input" id=${id} autocomplete="off" @change=${choose}>
        ${[{ id: '', name: voice.t('filters.any') }, ...options].map(
          (one) =>
            html`<option value=${one.id} .selected=${one.id === (filters[kind] ?? '')}>
              ${one.name}
            </option>`,
        )}
      </select>`,
    });
  };
  return html`<p class="hint">${voice.t('filters.hint')}</p>
    <div class="filters">${kinds.map(drawKind)}</div>
    ${button({ kind: 'quiet', label: voice.t('filters.everyone'), onClick: () => onFilter({}) })}`;
}
