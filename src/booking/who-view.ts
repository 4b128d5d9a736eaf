import { html, type TemplateResult } from 'lit';
import type { Therapist } from '../practice/schema.js';
import type { Say } from '../text/text.js';
import { icon } from '../ui/icons.js';

/** Whether it makes a difference whom a visitor would like to talk to. */
export const isChoice = (people: readonly Therapist[]): boolean =>
  people.length > 1 && people.some(({ contact, booking }) => contact || booking);

/** A native list: it stays usable with six names and with sixty. */
export const drawWho = (
  say: Say,
  people: readonly Therapist[],
  chosen: string,
  onPick: (id: string) => void,
): TemplateResult =>
  html`<div class="field" part="field">
    <label for="who" part="field-label">${say('who.label')}</label>
    <div class="select">
      <select
        class="input"
        id="who"
        autocomplete="off"
        @change=${(event: Event) => onPick((event.currentTarget as HTMLSelectElement).value)}
      >
        <option value="" .selected=${!chosen}>${say('who.anyone')}</option>
        ${people.map(
          ({ id, name }) => html`<option value=${id} .selected=${id === chosen}>${name}</option>`,
        )}</select
      >${icon('down')}
    </div>
  </div>`;
