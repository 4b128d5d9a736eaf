/** A part that loads later: the scheduler in the page, in a dialog. */
import { css, html, nothing, type ReactiveController } from 'lit';
import { bookingScheduler } from '../text/en/booking-scheduler.js';
import type { Say } from '../text/text.js';
import { button } from '../ui/controls.js';
import type { LateHost } from '../widget/late.js';
import { frameAddress, readHint } from './scheduler-frame.js';
import type { Scheduler } from './schedulers.js';
import type { BookingView } from './view.js';

export const words = bookingScheduler;

export const styles = css`
  .scheduler {
    inline-size: 64em;
    max-inline-size: calc(100% - 16px);
    block-size: calc(100dvb - 16px);
    max-block-size: none;
    padding: 0;
  }
  .scheduler > div {
    display: flex;
    flex-direction: column;
    min-block-size: 100%;
  }
  .scheduler-head {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    padding: 1em clamp(16px, 3vi, 28px) 0.9em;
    border-block-end: 1px solid var(--_border);
    background: var(--_surface);
  }
  @media (min-height: 560px) {
    .scheduler-head {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
    }
  }
  .scheduler-head > :nth-child(n + 3) {
    grid-column: 1 / -1;
    margin: 0;
  }
  .scheduler-head .note {
    margin-block-start: 0.8em;
  }
  .scheduler-head .close {
    margin-block: -0.55em 0;
  }
  .scheduler-page {
    flex: 1;
    display: grid;
    grid-template: 'page' 1fr / 1fr;
    min-block-size: 420px;
  }
  .scheduler-page > * {
    grid-area: page;
  }
  .scheduler-page > p {
    margin: 1.5em;
  }
  /* A page that knows only light colours is laid over light. */
  iframe {
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    color-scheme: light;
    background: Canvas;
  }
  iframe.waiting {
    opacity: 0;
  }
`;

/** What a scheduler's page may do: all but lead the page around it away. */
const MAY =
  'allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox allow-storage-access-by-user-activation';

export interface SchedulerView {
  say: Say;
  h: BookingView['h'];
  /** The link to the same page in a new tab. */
  link: unknown;
  /** What there is to say once the scheduler says that a time is booked. */
  booked: unknown;
  /** Told that the scheduler says a time is booked. */
  onBooked: (service: string) => void;
}

/** One scheduler in a dialog. It stays loaded while its dialog is closed, so nothing typed is lost. */
export class SchedulerDialog implements ReactiveController {
  private _scheduler?: Scheduler;
  private _href = '';
  private _address = '';
  private _state: 'waiting' | 'here' | 'failed' = 'waiting';
  private _opener?: HTMLElement;
  private _view?: SchedulerView;

  constructor(private readonly _host: LateHost & HTMLElement) {
    _host.addController(this);
  }

  hostConnected(): void {
    addEventListener('message', this._onMessage);
  }

  hostDisconnected(): void {
    removeEventListener('message', this._onMessage);
    this.forget();
  }

  /** Opens the scheduler; `day` is the one the visitor picked. */
  async show(scheduler: Scheduler, href: string, opener: HTMLElement, day?: string): Promise<void> {
    const isDark = !!this._host.renderRoot.querySelector('[part~=base][data-dark]');
    const place = { host: location.hostname, theme: isDark ? 'dark' : 'light', day } as const;
    const address = frameAddress(scheduler, href, place);
    if (href !== this._href || day) {
      if (address !== this._address) this._state = 'waiting';
      this._address = address;
    }
    this._scheduler = scheduler;
    this._href = href;
    this._opener = opener;
    this._host.requestUpdate();
    await this._host.updateComplete;
    if (!this._host.isConnected || !this._host.checkVisibility()) return;
    this._dialog?.showModal();
    this._dialog?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }

  /** Takes the frame away, with all that was typed in it. */
  forget(): void {
    this._dialog?.close();
    this._scheduler = undefined;
    this._href = this._address = '';
    this._host.requestUpdate();
  }

  draw(view: SchedulerView): unknown {
    this._view = view;
    const service = this._scheduler?.name;
    if (!service) return nothing;
    const { say, h, link, booked } = view;
    return html`<dialog
      class="scheduler"
      part="dialog"
      aria-labelledby="scheduler"
      @close=${this._onClose}
    >
      <div>
        <div class="scheduler-head">
          ${h(1, say('scheduler.label'), { id: 'scheduler', focusable: true })}
          ${button({
            kind: 'quiet',
            className: 'close',
            icon: 'close',
            label: say('common.close'),
            onClick: () => this._dialog?.close(),
          })}
          <p class="small"><span class="muted">${say('scheduler.empty')}</span> ${link}</p>
          <div role="status">${booked}</div>
        </div>
        <div class="scheduler-page">
          <p class="muted" role="status">
            ${this._state === 'here' ? nothing : say(`scheduler.${this._state === 'failed' ? 'failed' : 'loading'}`, { service })}
          </p>
          <iframe
            class=${this._state === 'here' ? '' : 'waiting'}
            title=${say('scheduler.title', { service })}
            src=${this._address}
            sandbox=${MAY}
            allow="payment"
            referrerpolicy="strict-origin"
            @load=${this._onLoad}
          ></iframe>
        </div>
      </div>
    </dialog>`;
  }

  private readonly _onClose = (): void => {
    // Safari gives a pressed button no focus, so the dialog would not know where it came from.
    this._opener?.focus();
  };

  /** Proves nothing, as it comes for a page that was refused too: the words above stay. */
  private readonly _onLoad = (): void => {
    if (this._state === 'waiting') this._turn('here');
  };

  private readonly _onMessage = (event: MessageEvent<unknown>): void => {
    const frame = this._dialog?.querySelector('iframe');
    const window = frame?.contentWindow;
    if (!window || event.source !== window || !this._scheduler) return;
    const hint = readHint(this._scheduler, this._address, event);
    if (hint?.kind === 'greet') window.postMessage(hint.reply, event.origin);
    if (hint?.kind === 'height') frame.style.setProperty('min-block-size', `${hint.px}px`);
    if (hint?.kind === 'failed') this._turn('failed');
    if (hint?.kind === 'booked') this._view?.onBooked(this._scheduler.name);
  };

  private _turn(state: typeof this._state): void {
    this._state = state;
    this._host.requestUpdate();
  }

  private get _dialog(): HTMLDialogElement | null {
    return this._host.renderRoot.querySelector('dialog.scheduler');
  }
}
