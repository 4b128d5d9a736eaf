import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { shared } from '../ui/shared-ground.js';
import { FactsListener } from './context.js';
import { isSafeLink } from './links.js';
import { report, type Problem } from './problem.js';
import { isGroup, readPractice, type Reading } from './read.js';
import type { Practice } from './schema.js';

type Tree = Record<string, unknown>;

const NOTHING: Reading = { facts: {}, problems: [] };
/** A page editor may wrap the script in a paragraph. */
const JSON_CHILD = ['', 'p > ']
  .map((inside) => `:scope > ${inside}script[type="application/json"]`)
  .join();
/** How long the practice's file may take, in ms. */
const PATIENCE = 15_000;

/** What there is to tell about facts goes where they go, so that a widget can show it. */
const told = () => shared('problems', () => new WeakMap<object, readonly Problem[]>());

/** Facts that are not all here: a file is still on its way, to this element or one around it. */
const incomplete = () => shared('incomplete', () => new WeakSet<object>());

/** Field by field, the nearer one wins. A list is one field: it replaces the other. */
function merge(far: Tree, near: Tree): Tree {
  const all: Tree = Object.assign(Object.create(null), near);
  for (const [key, value] of Object.entries(far)) {
    const own = all[key];
    if (own === undefined) all[key] = value;
    else if (isGroup(own) && isGroup(value)) all[key] = merge(value, own);
  }
  return all;
}

/** `booking.url` is told as `booking-url` where an attribute gave it. */
const attributeOf = (field: string) =>
  field.replace('contact.', '').replace('.', '-').replace(/[A-Z]/g, '-$&').toLowerCase();

/** The attributes of an element that hold facts of the practice. */
export interface FactsHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string;
  readonly name: string;
  readonly phone: string;
  readonly sms: string;
  readonly email: string;
  readonly website: string;
  readonly bookingUrl: string;
  readonly region: string;
  readonly timeZone: string;
  readonly privacyUrl: string;
}

/** Gathers the facts for one element: its attributes, its JSON, its `src`, the practices around. */
export class FactsController implements ReactiveController {
  /** Everything known now. Another object whenever something changed. */
  facts: Practice = {};

  /** Called whenever `facts` changed. */
  onChange?: () => void;

  /** From the nearest to the farthest. */
  private readonly _readings = {
    attributes: NOTHING,
    json: NOTHING,
    src: NOTHING,
    around: NOTHING,
  };
  private readonly _raised: Problem[] = [];
  private readonly _told = new Set<string>();
  private readonly _observer = new MutationObserver(() => this._readJson());
  private readonly _listener: FactsListener;
  private _listens = true;
  private _attributes = '';
  private _json = '';
  private _src = '';
  private _waits = false;
  private _onComplete?: () => void;

  constructor(private readonly _host: FactsHost) {
    this._listener = new FactsListener(_host, (facts) => this._hear(facts));
    _host.addController(this);
  }

  /** What the owner may want to change, here and now. */
  get problems(): readonly Problem[] {
    return [...Object.values(this._readings).flatMap(({ problems }) => problems), ...this._raised];
  }

  /** Whether a file with more facts is on its way. */
  get isWaiting(): boolean {
    return incomplete().has(this.facts);
  }

  /** Resolves when no file is on its way any more, or after `limit` ms. */
  complete(limit: number): Promise<void> {
    return new Promise((resolve) => {
      this._onComplete = resolve;
      setTimeout(resolve, limit);
    });
  }

  hostConnected(): void {
    this.read();
    this._readJson();
    if (this._listens) this._listener.connect();
  }

  hostDisconnected(): void {
    this._observer.disconnect();
    document.removeEventListener('DOMContentLoaded', this._readJson);
    this._listener.disconnect();
    // An element that is only moved goes on waiting for its file.
    queueMicrotask(() => {
      if (this._waits && !this._host.isConnected) this._stop();
    });
  }

  /** Reads the attributes again, and the file they name, where they have changed. */
  read(): void {
    const { src, name, phone, sms, email, website, bookingUrl, region, timeZone, privacyUrl } =
      this._host;
    void this._load(src || '');
    const contact = { phone, sms, email };
    const booking = { url: bookingUrl };
    const given = { name, contact, booking, website, region, timeZone, privacyUrl };
    const attributes = JSON.stringify(given);
    if (attributes === this._attributes) return;
    this._attributes = attributes;
    const { facts, problems } = readPractice(given);
    this._set('attributes', {
      facts,
      problems: problems.map((problem) => ({ ...problem, field: attributeOf(problem.field) })),
    });
  }

  /** Switches whether the facts of practices around count here. */
  listen(on: boolean): void {
    this._listens = on;
    if (on) return this._listener.connect();
    this._listener.disconnect();
    this._hear(undefined);
  }

  /** Adds a problem that the element itself has found. Told once. */
  tell(problem: Problem): void {
    if (!this._isNew(problem)) return;
    this._raised.push(problem);
    report(this._host, problem);
    this._host.requestUpdate();
  }

  private readonly _readJson = (): void => {
    const script = this._host.querySelector(JSON_CHILD);
    this._observer.disconnect();
    this._observer.observe(this._host, { childList: true });
    if (script) {
      this._observer.observe(script, { childList: true, characterData: true, subtree: true });
    }
    const loading = document.readyState === 'loading';
    if (loading) document.addEventListener('DOMContentLoaded', this._readJson, { once: true });
    const text = script?.textContent?.trim() ?? '';
    if (text === this._json) return;
    const reading = text ? readPractice(text) : NOTHING;
    // The parser may be in the middle of it.
    if (loading && reading.problems.some(({ code }) => code === 'not-json')) return;
    this._json = text;
    this._set('json', reading);
  };

  private async _load(src: string): Promise<void> {
    if (src === this._src) return;
    this._stop();
    this._src = src;
    if (!src) return this._set('src', NOTHING);
    this._waits = true;
    incomplete().add(this.facts);
    const reading = await comingFrom(src);
    if (src !== this._src) return;
    this._waits = false;
    this._set('src', reading);
  }

  private _stop(): void {
    this._waits = false;
    this._src = '';
  }

  private _hear(facts: unknown): void {
    if (facts === this._readings.around.facts) return;
    const heard = isGroup(facts) ? { facts, problems: told().get(facts) ?? [] } : NOTHING;
    this._set('around', heard);
  }

  private _set(source: keyof typeof this._readings, reading: Reading): void {
    if (reading === this._readings[source]) return;
    this._readings[source] = reading;
    const { attributes, json, src, around } = this._readings;
    this.facts = [around, src, json, attributes].map(({ facts }) => facts as Tree).reduce(merge);
    told().set(this.facts, this.problems);
    if (this._waits || incomplete().has(around.facts)) incomplete().add(this.facts);
    else this._onComplete?.();
    if (source !== 'around') {
      for (const problem of reading.problems) if (this._isNew(problem)) report(this._host, problem);
    }
    this._host.requestUpdate();
    this.onChange?.();
  }

  private _isNew({ field, message }: Problem): boolean {
    return this._told.size < this._told.add(field + message).size;
  }
}

/** Files on their way. Widgets that name the same one share it. */
const coming = new Map<string, Promise<Reading>>();

function comingFrom(src: string): Promise<Reading> {
  const reading = coming.get(src) ?? fetchPractice(src).finally(() => coming.delete(src));
  coming.set(src, reading);
  return reading;
}

/** Reads the practice's file. Whatever goes wrong is a problem to tell, never an error. */
async function fetchPractice(src: string): Promise<Reading> {
  try {
    if (!isSafeLink(src)) throw new Error('It must start with https://');
    const response = await fetch(src, {
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) throw new Error(`The server says ${response.status}`);
    return readPractice(await response.text());
  } catch (error) {
    const message = `"${src}" cannot be read, so its facts are missing. (${error})`;
    return { facts: {}, problems: [{ code: 'src', field: 'src', message }] };
  }
}
