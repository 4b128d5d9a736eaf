import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { matchPhrases, type Family } from './phrases.js';

/** How long a visitor pauses before their words are looked at. */
export const PAUSE_MS = 800;

/**
 * Looks at free text on a pause and on leaving the field. What it finds stays in memory: no event,
 * no attribute, no storage, no log.
 */
export class PhraseWatch implements ReactiveController {
  private readonly _host: ReactiveControllerHost;
  private readonly _lang: () => string | undefined;
  private readonly _found = new Map<string, Family>();
  private readonly _closed = new Set<string>();
  private readonly _timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** `lang` gives the language of the words, or undefined where the owner switched this off. */
  constructor(host: ReactiveControllerHost, lang: () => string | undefined) {
    this._host = host;
    this._lang = lang;
    host.addController(this);
  }

  hostDisconnected(): void {
    this._timers.forEach(clearTimeout);
    this._timers.clear();
  }

  /** To be called on every input in a field. */
  typed(field: string, text: string): void {
    clearTimeout(this._timers.get(field));
    this._timers.set(
      field,
      setTimeout(() => this.look(field, text), PAUSE_MS),
    );
  }

  /** To be called when the visitor leaves a field. */
  look(field: string, text: string): void {
    clearTimeout(this._timers.get(field));
    const lang = this._lang();
    if (!lang || this._closed.has(field)) return;
    const before = this._found.get(field);
    // Words that were taken back may still have been meant: only an empty field takes the panel away.
    const found = matchPhrases(text, lang) ?? (text.trim() ? before : undefined);
    if (found === before) return;
    if (found) this._found.set(field, found);
    else this._found.delete(field);
    this._host.requestUpdate();
  }

  /** What to show beside a field. */
  familyOf(field: string): Family | undefined {
    return this._lang() ? this._found.get(field) : undefined;
  }

  /** 'Carry on': no panel for this field again in this visit. */
  carryOn(field: string): void {
    this._closed.add(field);
    this._found.delete(field);
    this._host.requestUpdate();
  }

  /** Nothing was ever typed. */
  forget(): void {
    this.hostDisconnected();
    this._found.clear();
    this._closed.clear();
    this._host.requestUpdate();
  }
}
