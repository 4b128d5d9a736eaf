/** Keeps one sitting in this browser, from the therapist's press until they stop it. */
import { merge } from './collection.js';
import { forgetKept, lockUp, openKept, readKept, writeKept } from './keeping.js';
import type { Key } from './keys.js';
import type { Collection } from './types.js';

export interface KeeperHost {
  collection: Collection;
  /** Told what came of writing. `stopped`: another page has stopped keeping. */
  onKept(outcome: 'kept' | 'failed' | 'stopped'): void;
}

export class Keeper {
  /** Since when everything is kept; empty while it is not. */
  since = readKept()?.savedAt ?? '';

  private readonly _host: KeeperHost;
  /** The key that locks what is kept, once that is open here. Other keys only read. */
  private _key?: Key;
  private _writing = Promise.resolve();

  constructor(host: KeeperHost) {
    this._host = host;
  }

  /** Whether what this browser keeps is open here, so that writing over it loses nothing. */
  get isOn(): boolean {
    return this._key !== undefined;
  }

  /** Something is kept, and waits for its key. */
  get waits(): boolean {
    return Boolean(this.since) && !this.isOn;
  }

  /** Opens what is kept; undefined where this key does not. */
  async open(key: Key): Promise<Collection | undefined> {
    const kept = await openKept(key);
    if (kept) this._key = key;
    return kept;
  }

  /** Begins to keep; false where the browser refused. */
  async start(key: Key): Promise<boolean> {
    this._key = key;
    await this.write();
    if (!this.since) this._key = undefined;
    return this.isOn;
  }

  /** Keeps nothing any more; what is being written just now goes, too. */
  async stop(): Promise<void> {
    this._letGo();
    await this.rest();
    forgetKept();
  }

  /** Writes all that is there by then, one time after the other. */
  write(): Promise<void> {
    const failed = () => this._host.onKept('failed');
    return (this._writing = this._writing.then(() => this._write()).catch(failed));
  }

  /** Until everything is written. */
  rest(): Promise<void> {
    return this._writing;
  }

  private async _write(): Promise<void> {
    const key = this._key;
    if (!key) return;
    const there = readKept()?.savedAt;
    if (this.since && !there) {
      // Another page has stopped keeping: this one does not bring it back.
      this._letGo();
      return this._host.onKept('stopped');
    }
    if (this.since && there !== this.since) {
      // Another page has kept more meanwhile: that is taken in first.
      const other = await openKept(key);
      if (other) this._host.collection = merge(this._host.collection, other).collection;
      this.since = there!;
    }
    const kept = await lockUp(this._host.collection, key);
    if (key !== this._key) return;
    if (readKept()?.savedAt !== there) return this._write();
    const done = kept !== undefined && writeKept(kept);
    this.since = done ? kept.savedAt : '';
    this._host.onKept(done ? 'kept' : 'failed');
  }

  private _letGo(): void {
    this._key = undefined;
    this.since = '';
  }
}
