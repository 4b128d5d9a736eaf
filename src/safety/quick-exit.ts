import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Say } from '../text/text.js';
import { icon } from '../ui/icons.js';

/** Neutral, the same for everyone, and plausible on any screen. */
export const NEUTRAL_PAGE = 'https://www.bbc.com/weather';

const PRESSES = 3;
const WITHIN_MS = 5000;
const TYPING =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"], [type="submit"])';

export interface QuickExitSetting {
  on: boolean;
  target: string;
  /** Whether the attribute holds something that cannot be used. */
  refused?: boolean;
}

/** An address in full, with no user name in it. */
const PAGE = /^https?:\/\/[^/?#@\s]+([/?#]\S*)?$/i;

/** Reads `quick-exit="on|off|<url>"`, with the practice's address behind it. */
export function readQuickExit(
  attribute: string | null | undefined,
  byDefault: boolean,
  practiceUrl?: string,
): QuickExitSetting {
  const value = attribute?.trim() ?? '';
  const target = PAGE.test(practiceUrl ?? '') ? practiceUrl! : NEUTRAL_PAGE;
  if (PAGE.test(value)) return { on: true, target: value };
  const on = value ? value !== 'off' : byDefault;
  return { on, target, refused: !/^(on|off)?$/.test(value) };
}

export interface QuickExitHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export interface QuickExitOptions {
  setting: () => QuickExitSetting;
  /** Forgets all that was given and typed here. */
  wipe: () => void;
  /** Brings back what the visitor chose to keep on this device. */
  restore: () => void;
  /** What else is to be done when the page is left: other widgets, the tab's storage. */
  leave?: () => void;
  /** Puts another page in the place of this one. Default: the browser does. */
  replacePage?: (target: string) => void;
}

/**
 * 'Leave this page fast': covers the page, forgets what was typed and puts a neutral page in place
 * of this one. It cannot take the page out of the browser's history.
 */
export class QuickExit implements ReactiveController {
  private readonly _host: QuickExitHost;
  private readonly _options: QuickExitOptions;
  private _cover?: HTMLDialogElement;
  private _gone?: AbortController;
  private _left = false;
  private _presses: number[] = [];

  constructor(host: QuickExitHost, options: QuickExitOptions) {
    this._host = host;
    this._options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this._gone = new AbortController();
    const { signal } = this._gone;
    addEventListener('keydown', this._onKeydown, { signal, capture: true });
    addEventListener('pagehide', this._onPagehide, { signal });
    addEventListener('pageshow', this._onPageshow, { signal });
  }

  hostDisconnected(): void {
    this._gone?.abort();
  }

  get isOn(): boolean {
    return this._options.setting().on;
  }

  /** A real link: it leads away even where the rest here fails. */
  link(t: Say): TemplateResult {
    return html`<a
      class="exit no-print"
      part="link"
      href=${this._options.setting().target}
      target="_top"
      rel="noreferrer"
      referrerpolicy="no-referrer"
      @click=${this._onClick}
      >${icon('exit')}<span
        ><span class="visually-hidden">${t('common.exit.prefix')}: </span>${t(
          'common.exit.label',
        )}</span
      ></a
    >`;
  }

  /** The link with what it can and cannot do; first in the widget. */
  draw(t: Say, saved = false): TemplateResult {
    return html`${this.link(t)}
      <p class="exit-note small muted no-print">
        <span>${t('common.exit.hint')}</span> ${t('common.exit.history')}
        ${saved ? t('common.exit.saved') : ''}
      </p>`;
  }

  leave(): void {
    this._left = true;
    const { target } = this._options.setting();
    this._coverPage();
    this._options.wipe();
    this._options.leave?.();
    (this._options.replacePage ?? replacePage)(target);
  }

  private readonly _onClick = (event: MouseEvent): void => {
    event.preventDefault();
    this.leave();
  };

  private readonly _onKeydown = (event: KeyboardEvent): void => {
    const other = event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey;
    if (other || isTyping(event) || !this.isOn) {
      this._presses = [];
      return;
    }
    // A key that is held down repeats; that is one press.
    if (event.repeat) return;
    const now = event.timeStamp;
    this._presses = [...this._presses.filter((time) => now - time < WITHIN_MS), now];
    if (this._presses.length >= PRESSES) this.leave();
  };

  private readonly _onPagehide = (): void => {
    if (this._left) this._options.wipe();
  };

  /** Coming back by the browser's own button shows the page as it was left, unless we empty it. */
  private readonly _onPageshow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this._options.wipe();
    if (persisted && !this._left) this._options.restore();
    this._left = false;
    this._cover?.remove();
    this._cover = undefined;
  };

  private _coverPage(): void {
    const cover = document.createElement('dialog');
    cover.className = 'exit-cover';
    this._host.renderRoot.append(cover);
    this._cover = cover;
    try {
      cover.showModal();
    } catch {
      // The page is left all the same.
    }
  }
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof Element && target.matches(TYPING);
}

function replacePage(target: string): void {
  // `location.replace` has no `noreferrer` of its own: the page is asked to keep its address back.
  const meta = document.createElement('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  document.head?.append(meta);
  try {
    // Inside a frame the page around it is the one to leave.
    (window.top ?? window).location.replace(target);
  } catch {
    location.replace(target);
  }
}
