import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** What describes a control: its hint and its error, by their ids. */
const describedBy = (id: string, options: { hint?: string; error?: string }) =>
  [options.hint && `${id}-hint`, options.error && `${id}-error`].filter(Boolean).join(' ') ||
  undefined;

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

export interface TextOptions {
  id: string;
  value: string;
  onInput: (value: string) => void;
  /** Called when the visitor leaves the control. */
  onLeave?: (value: string) => void;
  max?: number;
  hint?: string;
  error?: string;
  placeholder?: string;
  ariaLabel?: string;
}

const valueOf = (event: Event) =>
  (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value;

/** A line of text. Browser tools that would send it elsewhere are asked to stay away. */
export const textInput = (
  options: TextOptions & { type?: string; autocomplete?: AutoFill; onEnter?: () => void },
): TemplateResult =>
  html`<input
    class="input"
    id=${options.id}
    type=${options.type ?? 'text'}
    autocomplete=${options.autocomplete ?? 'off'}
    spellcheck="false"
    data-gramm="false"
    maxlength=${ifDefined(options.max)}
    placeholder=${ifDefined(options.placeholder)}
    aria-label=${ifDefined(options.ariaLabel)}
    aria-describedby=${ifDefined(describedBy(options.id, options))}
    aria-invalid=${options.error ? 'true' : nothing}
    .value=${options.value}
    @input=${(event: Event) => options.onInput(valueOf(event))}
    @blur=${(event: Event) => options.onLeave?.(valueOf(event))}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      options.onEnter?.();
    }}
  />`;

/** Several lines of text; see {@link textInput}. */
export const textArea = (
  options: TextOptions & { rows?: number; spellcheck?: boolean },
): TemplateResult =>
  html`<textarea
    class="input"
    id=${options.id}
    rows=${options.rows ?? 3}
    autocomplete="off"
    data-gramm="false"
    spellcheck=${options.spellcheck ? 'true' : 'false'}
    maxlength=${ifDefined(options.max)}
    placeholder=${ifDefined(options.placeholder)}
    aria-label=${ifDefined(options.ariaLabel)}
    aria-describedby=${ifDefined(describedBy(options.id, options))}
    .value=${options.value}
    @input=${(event: Event) => options.onInput(valueOf(event))}
    @blur=${(event: Event) => options.onLeave?.(valueOf(event))}
  ></textarea>`;

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
