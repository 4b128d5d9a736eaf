/** One sitting at the inbox: what is open, what is shown, and what the therapist does. No drawing. */
import { inbox as words } from '../text/en/inbox.js';
import { fill } from '../text/text.js';
import {
  addTroubles,
  changeEntries,
  dropTrouble,
  EMPTY,
  forget,
  identity,
  merge,
  people,
  personOf,
  samePerson,
  search,
  type Person,
} from './collection.js';
import { forgetKept, keep, openKept, readKept } from './keeping.js';
import { openKey, type Key, type KeyProblem } from './keys.js';
import { readAgain, readText, withoutGone, type Outcome } from './reading.js';
import { fetchNew, removeThere, type Connection } from './receiver.js';
import type { Collection, Entry, Origin } from './types.js';

export type View =
  'start' | 'make' | 'made' | 'open' | 'add' | 'list' | 'person' | 'troubles' | 'bin' | 'keep';

export class Session {
  view: View = 'start';
  key?: Key;
  collection: Collection = EMPTY;
  connection?: Connection;
  /** What was last said; read out politely. */
  said = '';
  /** What can be undone next to it. */
  undo?: () => void;
  /** Whether it stands on the page already, so that it is only read out. */
  isSeen = false;
  busy = false;
  query = '';
  /** The message that is open, by identity. */
  selected = '';
  /** The person whose time line is open. */
  person = '';
  /** Since when everything is kept in this browser; empty while it is not. */
  keptSince = readKept()?.savedAt ?? '';
  /** Whether something is here that would be lost with the page. */
  unkept = false;

  private readonly _changed: () => void;
  /** Whether what this browser keeps is open here, so that writing over it loses nothing. */
  private _isKeeping = false;
  private _saving = Promise.resolve();

  constructor(changed: () => void) {
    this._changed = changed;
  }

  get entries(): readonly Entry[] {
    return this.collection.entries.filter(({ deleted }) => !deleted);
  }

  get bin(): readonly Entry[] {
    return this.collection.entries.filter(({ deleted }) => deleted);
  }

  get found(): readonly Entry[] {
    return search(this.entries, this.query);
  }

  get people(): Person[] {
    return people(this.found);
  }

  get open(): Entry | undefined {
    return this.collection.entries.find(({ message }) => identity(message) === this.selected);
  }

  get isEmpty(): boolean {
    return !this.collection.entries.length && !this.collection.troubles.length;
  }

  of(person: string): readonly Entry[] {
    return this.entries.filter((entry) => samePerson(personOf(entry), person));
  }

  /** What is kept in this browser waits for its key. */
  get waits(): boolean {
    return Boolean(this.keptSince) && !this._isKeeping;
  }

  go(view: View): void {
    this.view = view;
    this.say('');
  }

  say(text: string, undo?: () => void): void {
    this.said = text;
    this.undo = undo;
    this.isSeen = false;
    this._changed();
  }

  /** For the ears: the page shows it somewhere else. */
  tell(text: string): void {
    this.say(text);
    this.isSeen = true;
  }

  search(query: string): void {
    this.query = query;
    this.tell(query.trim() ? fill(words.list.found, { n: this.found.length }) : '');
  }

  /** Opens a key file, unless it is no longer wanted then; what is in the way, if something is. */
  async openKey(
    file: Uint8Array,
    passphrase: string,
    isWanted: () => boolean,
  ): Promise<KeyProblem | undefined> {
    const opened = await this._work(() => openKey(file, passphrase));
    if ('problem' in opened) return opened.problem;
    if (isWanted()) await this.useKey(opened.key);
    return undefined;
  }

  async useKey(key: Key): Promise<void> {
    this.key = key;
    const kept = await openKept(key);
    if (kept) {
      this._isKeeping = true;
      this._set(merge(this.collection, kept).collection);
    }
    const again = await readAgain(this.collection, key);
    this._set(again.collection);
    this.view = 'list';
    const { opened, openedMore, bare } = words.open;
    const more = again.fresh ? fill(openedMore, { n: again.fresh }) : opened;
    this.say(key.file ? more : `${more} ${bare}`);
  }

  /** Reads a text; undefined where there is no message in it. */
  async read(text: string, origin: Origin): Promise<Outcome | undefined> {
    const { key } = this;
    const outcome = await this._work(() => readText(this.collection, text, { key, origin }));
    if (outcome) this._set(outcome.collection);
    return outcome;
  }

  /** Fetches what is new; the words for what came of it. */
  async fetch(connection: Connection): Promise<string> {
    const { items, after, trouble } = await this._work(() => fetchNew(connection));
    const text = JSON.stringify(withoutGone(items, this.collection));
    const outcome = await this.read(text, 'receiver');
    if (trouble !== 'token' && trouble !== 'noReceiver') this.connection = { ...connection, after };
    const problem = trouble ? words.add.problems[trouble] : '';
    return [trouble && !outcome ? '' : told(outcome), problem].filter(Boolean).join(' ');
  }

  show(entry: Entry): void {
    this.selected = identity(entry.message);
    this.view = 'list';
    this._change(entry, { read: true });
    this.say('');
  }

  markUnread(entry: Entry): void {
    this._change(entry, { read: false });
    this.say(words.message.markedUnread);
  }

  rename(entry: Entry, name: string): void {
    this._change(entry, { person: name.trim() || undefined });
    this.say(words.message.whoSaved);
  }

  remove(entry: Entry): void {
    this._change(entry, { deleted: true });
    this.selected = '';
    this.say(words.message.removed, () => {
      this.putBack(entry);
      this.selected = identity(entry.message);
    });
  }

  putBack(entry: Entry): void {
    this._change(entry, { deleted: false });
    this.say(words.message.undone);
  }

  /**
   * Deletes for good; at the receiver first, where one is connected. How many it did not delete:
   * those stay here, so that nobody takes them for gone.
   */
  async emptyBin(isHereOnly = false): Promise<number> {
    const { bin, connection } = this;
    const left = new Set<Entry>();
    await this._work(async () => {
      for (const entry of connection && !isHereOnly ? bin : []) {
        const isThere = entry.origin === 'receiver';
        if (isThere && (await removeThere(connection!, entry.message.id))) left.add(entry);
      }
    });
    const done = bin.filter((entry) => !left.has(entry));
    this._set(forget(this.collection, new Set(done.map(({ message }) => identity(message)))));
    this.say(left.size ? '' : words.bin.emptied);
    return left.size;
  }

  dropTrouble(raw: string): void {
    const dropped = this.collection.troubles.filter((trouble) => trouble.raw === raw);
    this._set(dropTrouble(this.collection, raw));
    this.say(words.troubles.removed, () => {
      this._set(addTroubles(this.collection, dropped));
      this.say(words.message.undone);
    });
  }

  async keepHere(): Promise<void> {
    this._isKeeping = true;
    await this._save();
    if (!this.keptSince) this._isKeeping = false;
    this.say(this.keptSince ? '' : words.keep.hereFailed);
  }

  stopKeeping(): void {
    this._isKeeping = false;
    this.keptSince = '';
    this.unkept = !this.isEmpty;
    forgetKept();
    this.say(words.keep.hereStopped);
  }

  /** Everything is in a file now. */
  backedUp(): void {
    this.unkept = false;
  }

  /** As the page was when it was opened. */
  async close(): Promise<void> {
    await this._saving;
    const { _changed } = this;
    Object.assign(this, new Session(_changed), { undo: undefined });
    this.key = undefined;
    this.connection = undefined;
    this.say(words.close.closed);
  }

  private _change(entry: Entry, change: Parameters<typeof changeEntries>[2]): void {
    this._set(changeEntries(this.collection, new Set([identity(entry.message)]), change));
  }

  private _set(collection: Collection): void {
    if (collection === this.collection) return;
    this.collection = collection;
    this.unkept = !this._isKeeping && !this.isEmpty;
    if (this._isKeeping) this._saving = this._saving.then(() => this._save());
    this._changed();
  }

  /** Another page may have kept more meanwhile: that is taken in first. */
  private async _save(): Promise<void> {
    const { key } = this;
    if (!key || !this._isKeeping) return;
    if (this.keptSince && readKept()?.savedAt !== this.keptSince) {
      const other = await openKept(key);
      if (other) this.collection = merge(this.collection, other).collection;
    }
    const since = await keep(this.collection, key);
    this.keptSince = since ?? '';
    this.unkept = !since;
    if (!since) this.said = words.keep.hereFailed;
    this._changed();
  }

  private async _work<T>(work: () => Promise<T>): Promise<T> {
    this.busy = true;
    this._changed();
    try {
      return await work();
    } finally {
      this.busy = false;
      this._changed();
    }
  }
}

/** What came of reading, in words. */
export function told(outcome: Outcome | undefined): string {
  const { fresh, freshNone, known, troubles, locked, lockedOne } = words.add.outcomes;
  if (!outcome) return freshNone;
  const left = outcome.troubles.length;
  const isLocked = outcome.troubles.every(({ why }) => why === 'locked');
  return [
    outcome.fresh ? fill(fresh, { n: outcome.fresh }) : left ? '' : freshNone,
    outcome.known ? fill(known, { n: outcome.known }) : '',
    left ? fill(isLocked ? (left === 1 ? lockedOne : locked) : troubles, { n: left }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
