import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { listen } from '../visitor/hub.js';
import { keptUntil, readSaved, writeSaved } from '../visitor/saved.js';
import { forget, storage } from '../visitor/storage.js';
import { dayOf, readHistory, type Entry, type History } from './history.js';

/** Version of the shape of a history. */
const VERSION = 1;

export interface PastHost extends ReactiveControllerHost {
  /** Where the answers of this widget lie, without the common prefix. */
  readonly keepAs: string;
  /** Whether the owner lets anything be kept here. */
  readonly maySave: boolean;
  /** Whether more than one person gives feedback here: then no history is shown or used. */
  readonly shared: boolean;
}

/**
 * The visitor's own history on this device: there only after their own switch, gone at once when it
 * is turned off. What is on the device counts: other tabs, and 'Clear everything', may change it.
 */
export class Past implements ReactiveController {
  private readonly _host: PastHost;
  private _read?: { key: string; history?: History; savedAt: number };
  private _stops: readonly (() => void)[] = [];

  constructor(host: PastHost) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this._again();
    this._stops = [listen('clear', this._again), listen('leave', this._again)];
    addEventListener('storage', this._onStorage);
    addEventListener('pageshow', this._again);
  }

  hostUpdate(): void {
    // A device that others use, too: what the owner does not want kept here goes.
    if (!this._host.maySave && this._saved.history) this.write();
  }

  hostDisconnected(): void {
    this._stops.forEach((stop) => stop());
    removeEventListener('storage', this._onStorage);
    removeEventListener('pageshow', this._again);
  }

  /** What is kept; undefined while the switch is off, and where several people give feedback. */
  get history(): History | undefined {
    return this._host.shared || !this._host.maySave ? undefined : this._saved.history;
  }

  /** The sessions before today, oldest first. */
  get earlier(): readonly Entry[] {
    const today = dayOf();
    return this.history?.entries.filter(({ day }) => day < today) ?? [];
  }

  /** The day until which it is kept, unless something is added before. */
  get until(): Date {
    return keptUntil(this._saved.savedAt);
  }

  /** Keeps a history in place of the one before; none at all deletes it. Says whether it is so. */
  write(history?: History): boolean {
    if (!history) forget(this._key);
    const done = !history || writeSaved(this._key, VERSION, history);
    this._again();
    return done;
  }

  /** Reads again what is on the device, as another tab may have changed it. */
  private readonly _again = (): void => {
    this._read = undefined;
    this._host.requestUpdate();
  };

  private readonly _onStorage = ({ storageArea, key }: StorageEvent): void => {
    if (storageArea === storage('local') && (!key || key === `alliance:${this._key}`)) {
      this._again();
    }
  };

  private get _key(): string {
    return this._host.keepAs.replace('feedback', 'feedback-history');
  }

  private get _saved() {
    if (this._read?.key !== this._key) {
      const saved = readSaved(this._key);
      const known = saved?.v === VERSION;
      this._read = {
        key: this._key,
        history: known ? readHistory(saved.data) : undefined,
        savedAt: saved?.savedAt ?? 0,
      };
    }
    return this._read;
  }
}
