import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the screen on while it is wanted, where the device allows it. Browsers let go by themselves
 * when the page is hidden; when the visitor comes back, it is asked for again. Where it is not
 * possible, nothing happens.
 */
export class ScreenAwake implements ReactiveController {
  private readonly _host: ReactiveControllerHost;
  private readonly _isWanted: () => boolean;
  private _isHere = false;
  private _wasWanted = false;
  private _turn = 0;
  private _lock?: WakeLockSentinel;

  constructor(host: ReactiveControllerHost, isWanted: () => boolean) {
    this._host = host;
    this._isWanted = isWanted;
    host.addController(this);
  }

  /** Whether the screen is kept on now. */
  get isOn(): boolean {
    return this._lock !== undefined;
  }

  hostConnected(): void {
    this._isHere = true;
    document.addEventListener('visibilitychange', this._check);
  }

  hostDisconnected(): void {
    this._isHere = false;
    document.removeEventListener('visibilitychange', this._check);
    this._check();
  }

  hostUpdated(): void {
    this._check();
  }

  private readonly _check = (): void => {
    const isWanted = this._isHere && document.visibilityState === 'visible' && this._isWanted();
    if (isWanted === this._wasWanted) return;
    this._wasWanted = isWanted;
    this._turn += 1;
    if (isWanted) void this._hold(this._turn);
    else void this._lock?.release();
  };

  private async _hold(turn: number): Promise<void> {
    try {
      const lock = await navigator.wakeLock.request('screen');
      if (turn !== this._turn) return await lock.release();
      this._lock = lock;
      lock.addEventListener('release', () => {
        if (this._lock !== lock) return;
        this._lock = undefined;
        this._host.requestUpdate();
      });
      this._host.requestUpdate();
    } catch {
      // No such thing here, low battery, or a frame that may not: the screen goes off as always.
    }
  }
}
