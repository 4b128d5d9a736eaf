import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { TextValues } from '../text/text.js';
import { away, listen, tell, timesCleared } from '../visitor/hub.js';
import { forgetAll } from '../visitor/storage.js';
import type { Sending } from './sending.js';

export interface AnswersHost extends ReactiveControllerHost {
  /** With an id, answers outlive the element until the page is gone: for sites that swap pages. */
  readonly id: string;
  /** What this widget's answers go by, here and where they are saved. */
  readonly keepAs: string;
  /** Whether the visitor has given anything here that is not saved. */
  readonly started: boolean;
  readonly sending?: Sending;
  /** What there is to keep, with or without the visitor's own words. */
  toKeep(withText: boolean): unknown;
  /** Takes kept answers back, with or without typed words. False where they cannot be read. */
  takeBack(kept: unknown, withText: boolean): boolean;
  /** Back to the start, as if the visitor had just come. */
  forgetAnswers(): void;
  t(key: string, values?: TextValues): string;
}

/**
 * What becomes of the answers of every widget: they last while a site swaps its pages, and go when
 * the visitor clears them, in whatever widget or tab, or leaves fast. Nothing is saved.
 */
export class AnswersController<
  Host extends AnswersHost = AnswersHost,
> implements ReactiveController {
  /** Whether they are saved on this device. */
  on = false;

  protected readonly _host: Host;
  private _stops: readonly (() => void)[] = [];
  /** How often the page had been cleared when this was last taken out of it. */
  private _cleared?: number;
  private _cameBack = false;

  constructor(host: Host) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this._stops = [
      listen('clear', () => this._empty()),
      listen('leave', () => this._host.forgetAnswers()),
    ];
    if (this._cleared === undefined) this._comeBack();
    else if (this._cleared !== timesCleared()) this._empty();
    away().delete(this._host.keepAs);
  }

  hostDisconnected(): void {
    this._cleared = timesCleared();
    this._stops.forEach((stop) => stop());
    const { id, keepAs, started } = this._host;
    if (id && (started || this._cameBack)) away().set(keepAs, this._host.toKeep(true));
  }

  /** To be called after every change of answers. */
  write(): void {}

  /** Brings back what is saved, if anything is. */
  restore(): void {}

  /** Empties every widget and every key of this project, here and in other tabs. */
  clearEverything(): void {
    forgetAll();
    tell('clear');
  }

  /** Empties this widget. */
  clear(): void {
    this._empty();
  }

  /** What is true of the answers here, in one line. */
  said(): string {
    const sends = this._host.sending?.readiness === 'on';
    const sent = this._host.t(`common.privacy.${sends ? 'asked' : 'notSent'}`);
    const unsaved = `common.privacy.${sends ? 'notSaved' : 'nothing'}`;
    return this._saved(sent) ?? this._host.t(unsaved, { sent });
  }

  /** What else to know about saving. */
  warning(): string {
    return '';
  }

  /** The visitor's own switch for saving, where there is one. */
  drawSwitch(): unknown {
    return nothing;
  }

  /** What is saved, in words, where anything is. */
  protected _saved(_sent: string): string | undefined {
    return undefined;
  }

  protected _empty(): void {
    this._host.forgetAnswers();
    this._host.requestUpdate();
  }

  /** What was answered in this visit before a page swap; else what is saved. */
  private _comeBack(): void {
    this.restore();
    const left = away().get(this._host.keepAs);
    if (left) this._cameBack = this._host.takeBack(left, true);
  }
}
