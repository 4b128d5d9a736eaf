import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

export interface CheckRowOptions {
  label: unknown;
  on: boolean;
  /** The visitor has turned it. `box`: where it may not stay so, it can be turned back. */
  onTurn: (on: boolean, box: HTMLInputElement) => void;
  describedBy?: string;
  className?: string;
}

/** One thing to turn on or off, with its words beside it. */
export const checkRow = (row: CheckRowOptions): TemplateResult =>
  html`<label class="check-row ${row.className ?? ''}"
    ><input
      class="check"
      type="checkbox"
      aria-describedby=${ifDefined(row.describedBy)}
      .checked=${row.on}
      @change=${(event: Event) => {
        const box = event.currentTarget as HTMLInputElement;
        row.onTurn(box.checked, box);
      }}
    /><span>${row.label}</span></label
  >`;
