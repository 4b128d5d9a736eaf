import { html, nothing, type TemplateResult } from 'lit';
import type { Practice } from '../practice/schema.js';
import { outLink } from '../ui/controls.js';

/** What the card says, in the visitor's language. */
export interface SafetyWords {
  readonly heading: unknown;
  readonly lines: readonly string[];
  /** Names the body that licenses therapists. */
  readonly body: string;
  readonly newTab: string;
  /** Whom else to reach at the practice; empty where it names nobody. */
  readonly second: string;
}

/**
 * For a visitor who does not feel safe with a therapist. Nothing here asks them to say so to that
 * therapist, and no page hears of it. `more`: the crisis lines, and the way back.
 */
export function drawSafetyCard(
  { safety }: Practice,
  { heading, lines, body, newTab, second }: SafetyWords,
  more: unknown,
): TemplateResult {
  return html`<section class="safety" part="card">
    ${heading}
    <ul class="tips">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${
      safety?.licensingBodyUrl
        ? html`<p>${outLink(safety.licensingBodyUrl, body, newTab)}</p>`
        : nothing
    }
    ${second ? html`<p>${second}</p>` : nothing} ${more}
  </section>`;
}
