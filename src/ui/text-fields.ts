import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** What describes a control: its hint and its error, by their ids. */
const describedBy = (id: string, options: { hint?: string; error?: string }) =>
  [options.hint && `${id}-hint`, options.error && `${id}-error`].filter(Boolean).join(' ') ||
  undefined;

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
  options: TextOptions & { rows?: number; spellcheck?: boolean; readOnly?: boolean },
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
    aria-invalid=${options.error ? 'true' : nothing}
    ?readonly=${options.readOnly}
    .value=${options.value}
    @input=${(event: Event) => options.onInput(valueOf(event))}
    @blur=${(event: Event) => options.onLeave?.(valueOf(event))}
  ></textarea>`;
