import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../practice/problem.js';
import { shared } from '../ui/shared-ground.js';
import { away, listen, tell, timesCleared } from '../visitor/hub.js';
import { forget, forgetAll, readSaved, storage, writeSaved } from '../visitor/storage.js';

interface Kept {
  state: unknown;
  /** Whether the visitor's own words are kept too. */
  text: boolean;
}

export interface KeepHost extends ReactiveControllerHost {
  /** With an id, answers outlive the element until the page is gone: for sites that swap pages. */
  readonly id: string;
  /** Where this widget's answers lie, without the common prefix. */
  readonly keepAs: string;
  /** Version of the shape of the answers. */
  readonly keepVersion: number;
  /** Whether the visitor may be offered to save. */
  readonly maySave: boolean;
  /** What to write, with or without the visitor's own words. */
  toKeep(withText: boolean): unknown;
  /** Whether the visitor has given anything here that is not saved. */
  readonly started: boolean;
  /** Takes saved answers back, with or without typed words. False where they cannot be read. */
  takeBack(saved: unknown, withText: boolean): boolean;
  /** Back to the start, as if the visitor had just come. */
  forgetAnswers(): void;
  t(key: string): string;
  announce(message: string): void;
  problem(problem: Problem): void;
}

/** All that may save, on this page. */
const keepers = () => shared('keepers', () => new Set<KeepHost>());

/**
 * Keeps answers on the visitor's device, only while the visitor's own switch is on. Off means
 * deleted at once. Other tabs follow.
 */
export class KeepController implements ReactiveController {
  /** Whether the visitor's switch is on. */
  on = false;
  /** Whether the visitor's own words are saved too. */
  text = false;
  savedAt = 0;
  /** Whether the browser refused to save. */
  refused = false;
  /** Whether something lies apart that another version saved and this one cannot read. */
  apart = false;

  private readonly _host: KeepHost;
  private _stopListening?: () => void;
  private _cleared = timesCleared();
  private _looked = false;
  private _cameBack = false;
  private _alone = true;

  constructor(host: KeepHost) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const stops = [
      listen('clear', () => this._empty()),
      listen('leave', () => this._host.forgetAnswers()),
    ];
    this._stopListening = () => stops.forEach((stop) => stop());
    addEventListener('storage', this._onStorage);
    keepers().add(this._host);
    if (!this._looked) this._comeBack();
    else if (this._cleared !== timesCleared()) this._empty();
    this._looked = true;
    away().delete(this._host.keepAs);
  }

  hostUpdate(): void {
    // A device that others use, too: what the owner does not want kept here goes.
    if (!this._host.maySave && (this.on || readSaved(this._host.keepAs))) this.turn(false);
  }

  hostUpdated(): void {
    const { keepAs, maySave } = this._host;
    if (!this._alone || !maySave) return;
    this._alone = ![...keepers()].some((one) => one !== this._host && one.keepAs === keepAs);
    if (this._alone) return;
    this._host.problem({
      code: 'same-place',
      field: 'id',
      message:
        'Two of these on one page save to the same place. Give each an id of its own, or name its therapist.',
    });
  }

  hostDisconnected(): void {
    keepers().delete(this._host);
    this._cleared = timesCleared();
    this._stopListening?.();
    removeEventListener('storage', this._onStorage);
    const { id, keepAs, started } = this._host;
    if (id && (started || this._cameBack)) away().set(keepAs, this._host.toKeep(true));
  }

  /** The visitor's switch. Off deletes what was saved. */
  turn(on: boolean): void {
    this.on = on;
    this.text = this.refused = false;
    if (on) this.write();
    else forget(this._host.keepAs);
    this._host.requestUpdate();
  }

  /** The second switch: the visitor's own words. */
  turnText(on: boolean): void {
    this.text = on;
    this.write();
    this._host.requestUpdate();
  }

  /** To be called after every change of answers. */
  write(): void {
    if (!this.on) return;
    const kept: Kept = { state: this._host.toKeep(this.text), text: this.text };
    this.savedAt = Date.now();
    if (writeSaved(this._host.keepAs, this._host.keepVersion, kept, this.savedAt)) return;
    // What an earlier write left behind is not what the visitor sees now.
    forget(this._host.keepAs);
    this.on = false;
    this.refused = true;
    this._host.announce(this._host.t('common.save.refused'));
    this._host.requestUpdate();
  }

  /** Empties every widget and every key of this project, here and in other tabs. */
  clearEverything(): void {
    forgetAll();
    tell('clear');
  }

  /** Empties this widget and what it saved. */
  clear(): void {
    forget(this._host.keepAs);
    this._empty();
  }

  private _empty(): void {
    this.on = this.text = this.refused = this.apart = false;
    this._host.forgetAnswers();
    this._host.requestUpdate();
  }

  /** What was answered in this visit before a page swap; else what is saved. */
  private _comeBack(): void {
    this.restore();
    const left = away().get(this._host.keepAs);
    if (left) this._cameBack = this._host.takeBack(left, true);
  }

  /** Brings back what is saved, if anything is. */
  restore(): void {
    if (!this._host.maySave || this._takeFrom(this._host.keepAs)) return;
    this._setAside();
    // What lay apart may be for this version.
    if (this._takeFrom(this._apartAs)) {
      forget(this._apartAs);
      this.write();
    }
    this.apart = readSaved(this._apartAs) !== undefined;
  }

  private get _apartAs(): string {
    return `${this._host.keepAs}/apart`;
  }

  private _takeFrom(what: string): boolean {
    const saved = readSaved(what);
    const kept = saved?.data as Kept | null | undefined;
    if (!saved || !kept || saved.v > this._host.keepVersion) return false;
    if (!this._host.takeBack(kept.state, kept.text === true)) return false;
    this.on = true;
    this.text = kept.text === true;
    this.savedAt = saved.savedAt;
    this._host.requestUpdate();
    return true;
  }

  /** What cannot be read is not written over: it waits for a page that can read it. */
  private _setAside(): void {
    const saved = readSaved(this._host.keepAs);
    if (saved && writeSaved(this._apartAs, saved.v, saved.data, saved.savedAt)) {
      forget(this._host.keepAs);
    }
  }

  private readonly _onStorage = (event: StorageEvent): void => {
    if (event.storageArea !== storage('local') || event.key !== `alliance:${this._host.keepAs}`) {
      return;
    }
    if (event.newValue !== null) {
      // What is being written here and not saved is not overwritten from elsewhere.
      if (this.on || !this._host.started) this._takeFrom(this._host.keepAs);
    } else if (this.on) {
      this.on = false;
      this._host.requestUpdate();
    }
  };
}
