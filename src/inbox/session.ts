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
import { Keeper } from './keeper.js';
import type { Key } from './keys.js';
import { put, readAgain, readText, withoutGone, type Outcome } from './reading.js';
import { told } from './told.js';
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
  query = '';
  /** The message that is open, by identity. */
  selected = '';
  /** The person whose time line is open. */
  person = '';
  /** Whether something is here that would be lost with the page. */
  unkept = false;

  private readonly _changed: () => void;
  private readonly _keeper: Keeper;
  private _works = 0;
  /** Counts the sittings: what was begun in one that was closed comes to nothing. */
  private _sitting = 0;

  constructor(changed: () => void) {
    this._changed = changed;
    this._keeper = new Keeper(this);
  }

  get busy(): boolean {
    return this._works > 0;
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

  /** Since when everything is kept in this browser; empty while it is not. */
  get keptSince(): string {
    return this._keeper.since;
  }

  /** What is kept in this browser waits for its key. */
  get waits(): boolean {
    return this._keeper.waits;
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

  async useKey(key: Key): Promise<void> {
    const isOver = this._sits();
    this.key = key;
    const kept = await this._keeper.open(key);
    if (isOver()) return;
    if (kept) this._set(merge(this.collection, kept).collection);
    const fresh = await this._readAgain(key);
    if (isOver()) return;
    this.view = 'list';
    const { opened, openedMore, bare } = words.open;
    const more = fresh ? fill(openedMore, { n: fresh }) : opened;
    this.say(key.file ? more : `${more} ${bare}`);
  }

  /** Reads a text; undefined where there is no message in it, or nobody waits for it any more. */
  async read(text: string, origin: Origin): Promise<Outcome | undefined> {
    const isOver = this._sits();
    const { key } = this;
    const read = await this.work(() => readText(text, { key, origin }));
    if (!read || isOver()) return undefined;
    const outcome = put(this.collection, read);
    this._set(outcome.collection);
    // A key that was opened meanwhile has not seen these.
    if (this.key && this.key !== key) await this._readAgain(this.key);
    return outcome;
  }

  /** Fetches what is new; the words for what came of it. */
  async fetch(connection: Connection): Promise<string> {
    const isOver = this._sits();
    const { items, after, trouble } = await this.work(() => fetchNew(connection));
    if (isOver()) return '';
    const text = JSON.stringify(withoutGone(items, this.collection));
    const outcome = await this.read(text, 'receiver');
    if (isOver()) return '';
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
    const isOver = this._sits();
    const { bin, connection } = this;
    const left = new Set<string>();
    await this.work(async () => {
      for (const { origin, message } of connection && !isHereOnly ? bin : []) {
        const isThere = origin === 'receiver' && (await removeThere(connection!, message.id));
        if (isThere) left.add(identity(message));
      }
    });
    if (isOver()) return 0;
    const asked = new Set(bin.map(({ message }) => identity(message)));
    // What was put back meanwhile stays.
    const done = this.bin.map(({ message }) => identity(message)).filter((id) => asked.has(id));
    this._set(forget(this.collection, new Set(done.filter((id) => !left.has(id)))));
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
    const done = await this._keeper.start(this.key!);
    this.say(done ? '' : words.keep.hereFailed);
  }

  async stopKeeping(): Promise<void> {
    this.unkept = !this.isEmpty;
    await this._keeper.stop();
    this.say(words.keep.hereStopped);
  }

  /** What was written is kept, was not taken, or goes no further: another page has stopped it. */
  onKept(outcome: 'kept' | 'failed' | 'stopped'): void {
    this.unkept = outcome !== 'kept' && !this.isEmpty;
    if (outcome !== 'kept') {
      this.said = words.keep[outcome === 'failed' ? 'hereFailed' : 'hereStopped'];
    }
    this._changed();
  }

  /** Everything is in a file now. */
  backedUp(): void {
    this.unkept = false;
  }

  /** As the page was when it was opened. */
  async close(): Promise<void> {
    const sitting = ++this._sitting;
    await this._keeper.rest();
    Object.assign(this, new Session(this._changed), {
      undo: undefined,
      _sitting: sitting,
      _keeper: new Keeper(this),
    });
    this.key = undefined;
    this.connection = undefined;
    this.say(words.close.closed);
  }

  /** The page is busy for as long as it takes. */
  async work<T>(work: () => Promise<T>): Promise<T> {
    const isOver = this._sits();
    this._works++;
    this._changed();
    try {
      return await work();
    } finally {
      if (!isOver()) this._works--;
      this._changed();
    }
  }

  /** Whether the sitting of now is over, to be asked later. */
  private _sits(): () => boolean {
    const sitting = this._sitting;
    return () => sitting !== this._sitting;
  }

  private _change(entry: Entry, change: Parameters<typeof changeEntries>[2]): void {
    this._set(changeEntries(this.collection, new Set([identity(entry.message)]), change));
  }

  private _set(collection: Collection): void {
    if (collection === this.collection) return;
    this.collection = collection;
    this.unkept = !this._keeper.isOn && !this.isEmpty;
    void this._keeper.write();
    this._changed();
  }

  /** How many more messages this key opens. */
  private async _readAgain(key: Key): Promise<number> {
    const isOver = this._sits();
    const putIn = await readAgain(this.collection.troubles, key);
    if (isOver()) return 0;
    const { collection, fresh } = putIn(this.collection);
    this._set(collection);
    return fresh;
  }
}
