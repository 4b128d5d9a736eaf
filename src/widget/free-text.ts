import { html, nothing, type TemplateResult } from 'lit';
import { field, textArea, type TextOptions } from '../ui/controls.js';
import type { TextValues } from '../text/text.js';
import type { SafetyController } from './safety.js';

export interface FreeTextHost {
  t(key: string, values?: TextValues): string;
  readonly safety: SafetyController;
  /** Whether the browser's spelling help is on, by the visitor's own switch. */
  spelling: boolean;
}

export interface FreeTextOptions extends Omit<TextOptions, 'onLeave'> {
  label: unknown;
  rows?: number;
  /** How soon messages are read, where this text can be sent. */
  responseTime?: string;
}

/**
 * A field for the visitor's own words. What is typed is looked at here only; ways to reach someone
 * may appear below it. Off where the owner blocks free text on a page that records visitors.
 */
export const freeTextArea = (host: FreeTextHost, options: FreeTextOptions): unknown => {
  if (host.safety.blocked) return nothing;
  const { id, onInput, label, hint, error, responseTime } = options;
  const control = textArea({
    ...options,
    spellcheck: host.spelling,
    onInput: (value) => {
      onInput(value);
      host.safety.typed(id, value);
    },
    onLeave: (value) => host.safety.left(id, value),
  });
  return html`${field({ id, label, hint, error, control })}
  ${host.safety.drawPanel(id, responseTime)}`;
};

/** The switch for the browser's spelling help: some browsers send words away to check them. */
export const spellingSwitch = (host: FreeTextHost): TemplateResult =>
  html`<label class="check-row small muted"
    ><input
      class="check"
      type="checkbox"
      .checked=${host.spelling}
      @change=${(event: Event) => {
        host.spelling = (event.currentTarget as HTMLInputElement).checked;
      }}
    /><span>${host.t('common.checkSpelling')} · ${host.t('common.checkSpellingHint')}</span></label
  >`;
