import { html, nothing, type TemplateResult } from 'lit';
import { isPoint, type Answer, type StyleRange } from './model.js';

/**
 * A line with five ticks: the therapist's range as a soft band, the visitor's answer as a mark.
 * The sentence beside it says the same, so assistive technology skips the drawing.
 */
export const drawTrack = (answer: Answer, range: StyleRange | undefined): TemplateResult =>
  html`<div class="track">
    ${[-2, -1, 0, 1, 2].map((at) => html`<i class="tick" .style=${`--at:${at}`}></i>`)}
    ${
      range
        ? html`<i class="band" part="band" .style=${`--at:${range.lo};--to:${range.hi}`}></i>`
        : nothing
    }
    ${isPoint(answer) ? html`<i class="mark" part="mark" .style=${`--at:${answer}`}></i>` : nothing}
  </div>`;
