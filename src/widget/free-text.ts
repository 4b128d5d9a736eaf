import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { phrasePanel } from '../safety/phrase-panel.js';
import { PhraseWatch } from '../safety/phrase-watch.js';
import { hasPhrases } from '../safety/phrases.js';
import type { TextValues } from '../text/text.js';
import { checkRow } from '../ui/check-row.js';
import { field } from '../ui/field.js';
import { textArea, type TextOptions } from '../ui/text-fields.js';
import type { SafetyController } from './safety.js';
import type { TrackerWatch } from './trackers.js';

export interface FreeTextHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly crisisMatch: 'on' | 'off';
  readonly wordsLang: string;
  readonly safety: SafetyController;
  readonly trackers?: TrackerWatch;
  t(key: string, values?: TextValues): string;
  announce(message: string): void;
}

export interface FreeTextOptions extends Omit<TextOptions, 'onLeave'> {
  label: unknown;
  rows?: number;
  /** How soon messages are read, where this text can be sent. */
  responseTime?: string;
}

/**
 * The visitor's own words in one widget. What is typed is looked at here only; ways to reach
 * someone may appear below it. Off where the owner blocks free text on a page that records visitors.
 */
export class FreeText {
  /** Whether the browser's spelling help is on, by the visitor's own switch. */
  spelling = false;

  private readonly _host: FreeTextHost;
  private readonly _watch: PhraseWatch;

  constructor(host: FreeTextHost) {
    this._host = host;
    this._watch = new PhraseWatch(host, () =>
      host.crisisMatch !== 'off' && hasPhrases(host.wordsLang) ? host.wordsLang : undefined,
    );
  }

  forget(): void {
    this._watch.forget();
  }

  /** One field, with its panel; the panel's live region is always there. */
  area(options: FreeTextOptions): unknown {
    const { trackers } = this._host;
    const readOnly = trackers?.blocked;
    const { id, onInput, label, value, max, error, responseTime } = options;
    // Words that were here before stay, to be read and taken along.
    if (readOnly && !value) return nothing;
    const full = this._host.t('common.full');
    const hint = readOnly ? trackers.said : value.length === max ? full : options.hint;
    const control = textArea({
      ...options,
      hint,
      readOnly,
      spellcheck: this.spelling,
      onInput: (value) => {
        onInput(value);
        if (value.length === max) this._host.announce(full);
        this._watch.typed(id, value);
      },
      onLeave: (value) => this._watch.look(id, value),
    });
    return html`${field({ id, label, hint, error, control })}
    ${phrasePanel({
      ...this._host.safety.view(),
      family: this._watch.familyOf(id),
      responseTime,
      onCarryOn: () => {
        this._host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
        this._watch.carryOn(id);
      },
      exit: this._host.safety.drawExitLink(),
    })}`;
  }

  /** The switch for the browser's spelling help: some browsers send words away to check them. */
  spellingSwitch(): TemplateResult {
    const { _host: host } = this;
    return checkRow({
      className: 'small muted',
      label: html`${host.t('common.checkSpelling')} · ${host.t('common.checkSpellingHint')}`,
      on: this.spelling,
      onTurn: (on) => {
        this.spelling = on;
        host.requestUpdate();
      },
    });
  }
}
