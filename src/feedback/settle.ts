import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long nothing has to change before something is said about it, in milliseconds. */
const PAUSE = 700;

/**
 * Follows a value from a distance: it takes the new one only when the visitor has paused, so that
 * what is drawn from it does not flicker under a moving finger.
 */
export class Settled<T> implements ReactiveController {
  value: T;

  private readonly _host: ReactiveControllerHost;
  private readonly _read: () => T;
  private readonly _onSettled: () => void;
  private _seen: T;
  private _timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost, read: () => T, onSettled: () => void) {
    this._host = host;
    this._read = read;
    this._onSettled = onSettled;
    this._seen = this.value = read();
    host.addController(this);
  }

  hostUpdate(): void {
    const now = this._read();
    if (now === this._seen) return;
    this._seen = now;
    clearTimeout(this._timer);
    this._timer = setTimeout(() => this._settle(), PAUSE);
  }

  hostDisconnected(): void {
    clearTimeout(this._timer);
    this.value = this._seen;
  }

  /** Takes the value as it is, without a word: for what was saved or cleared. */
  now(): void {
    clearTimeout(this._timer);
    this._seen = this.value = this._read();
  }

  private _settle(): void {
    this.value = this._seen;
    this._host.requestUpdate();
    this._onSettled();
  }
}
