import { html, nothing, type TemplateResult } from 'lit';

export interface FieldOptions {
  id: string;
  label: unknown;
  hint?: string;
  error?: string;
  control: unknown;
}

/** A label, a hint, a control and, where needed, how to mend what was typed. */
export const field = ({ id, label, hint, error, control }: FieldOptions): TemplateResult =>
  html`<div class="field" part="field">
    <label for=${id} part="field-label">${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${control}
    ${error ? html`<p class="error" part="error" id="${id}-error">${error}</p>` : nothing}
  </div>`;
