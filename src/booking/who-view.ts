import { html, type TemplateResult } from 'lit';
import type { Therapist } from '../practice/schema.js';
import type { Say } from '../text/text.js';

/** Whether there is a choice of whom to talk to. */
export const isChoice = (people: readonly Therapist[]): boolean =>
  people.filter(({ name }) => name).length > 1;

/** A name; beside it, that there is no room now. */
const nameOf = ({ name, booking }: Therapist, say: Say) =>
  booking?.status === 'closed' ? say('who.full', { name }) : name;

/** A native list: it stays usable with six names and with sixty. */
export const drawWho = (
  say: Say,
  people: readonly Therapist[],
  chosen: string,
  onPick: (id: string) => void,
): TemplateResult =>
  html`<div class="field" part="field">
    <label for="who" part="field-label">${say('who.label')}</label>
    <select
      class="input"
      id="who"
      autocomplete="off"
      @change=${(event: Event) => onPick((event.currentTarget as HTMLSelectElement).value)}
    >
      <option value="" .selected=${!chosen}>${say('who.anyone')}</option>
      ${people
        .filter(({ name }) => name)
        .map(
          (person) =>
            html`<option value=${person.id} .selected=${person.id === chosen}>
              ${nameOf(person, say)}
            </option>`,
        )}
    </select>
  </div>`;
