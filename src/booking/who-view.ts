import { html, nothing, type TemplateResult } from 'lit';
import type { Practice, Therapist } from '../practice/schema.js';
import type { Say } from '../text/text.js';
import { offerOf, type Offer } from './offer.js';
import type { BookingView, Choice } from './view.js';

/**
 * Whom a visitor may choose from; nothing where the page has `settled` it, or no choice would lead
 * to anybody.
 */
export function choiceOf(
  facts: Practice,
  settled: Therapist | undefined,
  hasWays: (offer: Offer) => boolean,
): Choice | undefined {
  const people = (facts.therapists ?? []).filter(({ name }) => name);
  if (settled || people.length < 2) return undefined;
  const isOpen = hasWays(offerOf(facts));
  return isOpen || people.some((person) => hasWays(offerOf(facts, person)))
    ? { people, isOpen }
    : undefined;
}

/** A name; beside it, that there is no room now. */
const nameOf = ({ name, booking }: Therapist, say: Say) =>
  booking?.status === 'closed' ? say('who.full', { name }) : name;

/** A native list: it stays usable with six names and with sixty. */
export const drawWho = ({
  say,
  choice,
  who,
  onWho,
}: BookingView): TemplateResult | typeof nothing =>
  choice
    ? html`<div class="field" part="field">
        <label for="who" part="field-label">${say('who.label')}</label>
        <select
          class="input"
          id="who"
          autocomplete="off"
          @change=${(event: Event) => onWho((event.currentTarget as HTMLSelectElement).value)}
        >
          <option value="" .selected=${!who}>
            ${say(choice.isOpen ? 'who.anyone' : 'who.choose')}
          </option>
          ${choice.people.map(
            (person) =>
              html`<option value=${person.id} .selected=${person.id === who}>
                ${nameOf(person, say)}
              </option>`,
          )}
        </select>
      </div>`
    : nothing;
