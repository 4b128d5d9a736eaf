import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Problem } from '../practice/problem.js';
import { findTrackers } from '../safety/tracker-guard.js';
import type { TextValues } from '../text/text.js';

export interface TrackerHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly trackerGuard: 'warn' | 'block' | 'off';
  t(key: string, values?: TextValues): string;
  problem(problem: Problem): void;
}

/** Tells visitor and owner of tools on the page that record what visitors do. */
export class TrackerWatch implements ReactiveController {
  private readonly _host: TrackerHost;
  private _found: readonly string[] = [];

  constructor(host: TrackerHost) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.look();
    // Consent tools let recorders in late: look again whenever somebody comes to a control. Outside,
    // nobody hears of a step from one control to the next.
    this._host.renderRoot.addEventListener('focusin', this._onFocus);
  }

  hostDisconnected(): void {
    this._host.renderRoot.removeEventListener('focusin', this._onFocus);
  }

  /** Whether free text and sending are off because the page may record them. */
  get blocked(): boolean {
    return this._host.trackerGuard === 'block' && this._found.length > 0;
  }

  /** Looks again: such tools may come later than the widget. */
  look(): void {
    const found = this._host.trackerGuard === 'off' ? [] : findTrackers();
    if (found.join() === this._found.join()) return;
    this._found = found;
    this._host.requestUpdate();
    if (!found.length) return;
    this._host.problem({
      code: 'tracker',
      field: 'tracker-guard',
      message: `This page holds tools that may record what visitors do: ${found.join(', ')}. Keep them off pages with these widgets.`,
    });
  }

  private readonly _onFocus = (): void => this.look();

  /** What visitors are told, where there is something to say. */
  get said(): string {
    if (!this._found.length || this._host.trackerGuard === 'off') return '';
    const say = (key: string) => this._host.t(`common.tracker.${key}`);
    return this.blocked ? `${say('warning')} ${say('blocked')}` : say('warning');
  }

  draw(): unknown {
    return this.said ? html`<p class="tracker small">${this.said}</p>` : nothing;
  }
}
