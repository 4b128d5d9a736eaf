import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

export interface OptionGroupOptions<V extends string | number> {
  legend: unknown;
  name: string;
  options: readonly { value: V; label: unknown }[];
  /** The chosen value, or values where `multiple` is set. */
  value: V | readonly V[] | undefined;
  /** The value that was pressed, and whether it is on now. */
  onChange: (value: V, on: boolean) => void;
  multiple?: boolean;
  hint?: string;
  className?: string;
}

/** A set of choices: native radios or checkboxes, drawn as chips. */
export const optionGroup = <V extends string | number>(
  group: OptionGroupOptions<V>,
): TemplateResult => {
  const chosen = (value: V) =>
    Array.isArray(group.value) ? group.value.includes(value) : group.value === value;
  const hintId = `${group.name}-hint`;
  return html`<fieldset
    part="question"
    class=${ifDefined(group.className)}
    aria-describedby=${ifDefined(group.hint ? hintId : undefined)}
  >
    <legend class="legend">${group.legend}</legend>
    ${group.hint ? html`<p class="hint" id=${hintId}>${group.hint}</p>` : nothing}
    <div class="chips">
      ${group.options.map(
        ({ value, label }) =>
          html`<label class="chip" part="option"
            ><input
              type=${group.multiple ? 'checkbox' : 'radio'}
              name=${group.name}
              .value=${String(value)}
              .checked=${chosen(value)}
              @change=${(event: Event) =>
                group.onChange(value, (event.currentTarget as HTMLInputElement).checked)}
            /><span part="option-label">${label}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
};
