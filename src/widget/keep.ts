import { html, nothing } from 'lit';
import type { Problem } from '../practice/problem.js';
import { common } from '../text/en/common.js';
import { commonSaving } from '../text/en/common-saving.js';
import { checkRow } from '../ui/check-row.js';
import { shared } from '../ui/shared-ground.js';
import { forgetOld, keptUntil, readSaved, writeSaved } from '../visitor/saved.js';
import { forget, storage } from '../visitor/storage.js';
import { AnswersController, type AnswersHost } from './answers.js';

Object.assign(common, commonSaving);

interface Kept {
  state: unknown;
  /** Whether the visitor's own words are kept too. */
  text: boolean;
}

export interface KeepHost extends AnswersHost {
  /** Version of the shape of the answers. */
  readonly keepVersion: number;
  /** Whether the visitor may be offered to save. */
  readonly maySave: boolean;
  /** Whether there is a second switch for the visitor's own words. */
  readonly hasFreeText: boolean;
  readonly wordsLang: string;
  announce(message: string): void;
  problem(problem: Problem): void;
}

/** All that may save, on this page. */
const keepers = () => shared('keepers', () => new Set<KeepHost>());

/**
 * Keeps answers on the visitor's device, only while the visitor's own switch is on. Off means
 * deleted at once. Other tabs follow.
 */
export class KeepController extends AnswersController<KeepHost> {
  /** Whether the visitor's own words are saved too. */
  text = false;
  savedAt = 0;
  /** Whether the browser refused to save. */
  refused = false;
  /** Whether something lies apart that another version saved and this one cannot read. */
  apart = false;

  private _alone = true;

  override hostConnected(): void {
    forgetOld();
    super.hostConnected();
    addEventListener('storage', this._onStorage);
    keepers().add(this._host);
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    removeEventListener('storage', this._onStorage);
    keepers().delete(this._host);
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

  override write(): void {
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

  override restore(): void {
    if (!this._host.maySave || this._takeFrom(this._host.keepAs)) return;
    this._setAside();
    // What lay apart may be for this version.
    if (this._takeFrom(this._apartAs)) {
      forget(this._apartAs);
      this.write();
    }
    this.apart = readSaved(this._apartAs) !== undefined;
  }

  /** Empties this widget and what it saved. */
  override clear(): void {
    forget(this._host.keepAs);
    super.clear();
  }

  protected override _saved(sent: string): string | undefined {
    if (this.refused) return this._host.t('common.save.refused');
    if (!this.on) return undefined;
    const until = keptUntil(this.savedAt);
    const date = until.toLocaleDateString(this._host.wordsLang, { dateStyle: 'long' });
    const part = this._host.hasFreeText && !this.text;
    const key = part ? 'common.privacy.savedNotTyped' : 'common.privacy.saved';
    return this._host.t(key, { date, sent });
  }

  override warning(): string {
    const apart = this.apart ? this._host.t('common.save.apart') : '';
    return this._host.maySave ? `${apart} ${this._host.t('common.save.warning')}`.trim() : apart;
  }

  override drawSwitch(): unknown {
    if (!this._host.maySave) return nothing;
    const answers = checkRow({
      label: this._host.t('common.save.button'),
      on: this.on,
      onTurn: (on, box) => {
        this.turn(on);
        // Where the browser refused, the box says so, too.
        box.checked = this.on;
        this._host.announce(on ? this.said() : this._host.t('common.save.off'));
      },
    });
    const words = () =>
      checkRow({
        label: this._host.t('common.save.text'),
        on: this.text,
        onTurn: (on) => {
          this.turnText(on);
          this._host.announce(this.said());
        },
      });
    return html`${answers}${this.on && this._host.hasFreeText ? words() : nothing}`;
  }

  protected override _empty(): void {
    this.on = this.text = this.refused = this.apart = false;
    super._empty();
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
