import type { Practice } from '../practice/schema.js';
import { fits, formatAt, pack, shown, type FormatName, type Parcel } from './formats.js';
import { toJson } from './json.js';
import {
  messageOf,
  newMessageId,
  type Draft,
  type Message,
  type SealedMessage,
} from './message.js';
import { failed, SENT, UNKNOWN, type Outcome } from './outcome.js';
import { destination } from './ready.js';
import { send } from './send.js';

const contentOf = ({ kind, to, lines }: Draft): string =>
  toJson([kind, to, ...lines.map(({ label, value }) => [label, value])]);

export interface DeliveryHost {
  readonly facts: Practice;
  /** The subject of the mail that a form service makes of a message. */
  readonly subject: string;
  /** The page may take the message over: what it says came of it, or undefined where it does not. */
  offer(message: Message | SealedMessage): Promise<Outcome> | undefined;
}

/**
 * Brings one visitor's words away. The same words keep their id however often they are tried, so
 * that the other side can tell a second try from a second message; other words have another.
 */
export class Delivery {
  private readonly _host: DeliveryHost;
  /** The ids of what was tried, by its words; and the id of whatever is tried next. */
  private readonly _tried = new Map<string, string>();
  private _next = newMessageId();
  private readonly _sealed = new Map<string, SealedMessage>();
  private _run = 0;

  constructor(host: DeliveryHost) {
    this._host = host;
  }

  /** Where it goes; undefined where only the page takes it. */
  get url(): URL | undefined {
    return destination(this._host.facts.sending?.endpoint);
  }

  get isLocked(): boolean {
    return this._host.facts.sending?.encryptTo !== undefined;
  }

  /** Whether the address is one that this page can send to in the way the owner named. */
  get fits(): boolean {
    return !this.url || fits(this._format(this.url), this.url, location);
  }

  messageOf(draft: Draft): Message {
    return messageOf(draft, this._tried.get(contentOf(draft)) ?? this._next);
  }

  /** What leaves, as a person can read it. Where it is locked: what is inside. */
  show(message: Message): string {
    const { url } = this;
    return url && !this.isLocked ? shown(this._pack(url, message)) : toJson(message);
  }

  /** Sends once. An outcome of words that were forgotten meanwhile is undefined. */
  async send(message: Message): Promise<Outcome | undefined> {
    const run = this._run;
    this._tried.set(contentOf(message), message.id);
    if (message.id === this._next) this._next = newMessageId();
    const leaving = this.isLocked ? await this._seal(message) : message;
    if (run !== this._run) return undefined;
    if (!leaving) return failed('unlocked');
    const { url } = this;
    const taken = this._host.offer(leaving);
    const outcome = await (taken ??
      (url ? send(url, this._pack(url, leaving)) : failed('stopped')));
    return run === this._run ? outcome : undefined;
  }

  /** Forgets all words and ids. What is under way goes on, and is not told of any more. */
  forget(): void {
    this._run++;
    this._tried.clear();
    this._next = newMessageId();
    this._sealed.clear();
  }

  private _format(url: URL): FormatName {
    return formatAt(url, this._host.facts.sending?.format);
  }

  private _pack(url: URL, message: Message | SealedMessage): Parcel {
    const { fields } = this._host.facts.sending ?? {};
    return pack(message, this._format(url), { fields, subject: this._host.subject });
  }

  /** Locked once: a second try sends the same bytes. Undefined where it could not be locked. */
  private async _seal(message: Message): Promise<SealedMessage | undefined> {
    const keys = this._host.facts.sending?.encryptTo ?? [];
    const name = message.id + keys.join();
    const known = this._sealed.get(name);
    if (known) return known;
    try {
      const { seal } = await import('./encrypt.js');
      const sealed = await seal(message, keys);
      this._sealed.set(name, sealed);
      return sealed;
    } catch (error) {
      console.warn('alliance-widgets:', error);
      return undefined;
    }
  }
}

/** What a page says came of a message it took over: nothing is yes, `false` and a bad answer no. */
export async function heard(promise: Promise<unknown>, patience: number): Promise<Outcome> {
  const late = new Promise<Outcome>((resolve) => setTimeout(resolve, patience, UNKNOWN));
  const said = promise.then(
    (value): Outcome => {
      const answer = value instanceof Response ? value : undefined;
      // An answer without a status cannot be read.
      if (value === 'unknown' || answer?.status === 0) return UNKNOWN;
      return value === false || answer?.ok === false ? failed('refused') : SENT;
    },
    () => UNKNOWN,
  );
  return Promise.race([said, late]);
}
