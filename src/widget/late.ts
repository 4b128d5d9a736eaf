import { html, nothing, type CSSResult, type ReactiveControllerHost } from 'lit';
import type { TextValues } from '../text/text.js';
import { button } from '../ui/controls.js';

/** What a part asks of the widget that it belongs to. */
export interface LateHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  t(key: string, values?: TextValues): string;
  announce(message: string): void;
}

/** A part may bring styles of its own. */
interface LateModule {
  readonly styles?: CSSResult;
}

/**
 * Code that the first screen does not need: loaded on the press that needs it. In a script tag it
 * is a file of its own, which may not come; the widget then says so, and the rest works.
 *
 * `readonly compare = new LatePart(this, () => import('./compare.js'));`
 */
export class LatePart<Module extends LateModule> {
  /** Where it is. `failed`: it did not come, and may come on the next press. */
  state: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';

  /** What the part exports, once it is ready. */
  module?: Module;

  private readonly _host: LateHost;
  private readonly _import: () => Promise<Module>;
  private readonly _silent: boolean;
  /** What the visitor wanted of it, for when it comes. */
  private _then?: (module: Module) => void;

  /** `silent`: nothing is said of its coming, as what only the owner sees. */
  constructor(host: LateHost, load: () => Promise<Module>, silent = false) {
    this._host = host;
    this._import = load;
    this._silent = silent;
  }

  /**
   * Loads the part, unless it is here or on its way, and does with it what was asked for last: also
   * where it came only when the visitor tried again. Never throws.
   */
  async load(then?: (module: Module) => void): Promise<void> {
    this._then = then ?? this._then;
    if (this.state === 'loading') return;
    try {
      if (!this.module) {
        this._turn('loading');
        this.module = await this._import();
        this._adopt(this.module.styles);
        this._turn('ready');
      }
    } catch (error) {
      console.warn('alliance-widgets:', error);
      return this._turn('failed');
    }
    this._then?.(this.module);
  }

  /**
   * Draws the part once it is ready, and before that what there is to say. The box around it stays,
   * so that focus has a place to rest when 'Try again' goes away.
   */
  draw(content: (module: Module) => unknown): unknown {
    if (this.state === 'idle') return nothing;
    return html`<div class="late" tabindex="-1">
      ${this.module ? content(this.module) : this._drawWaiting()}
    </div>`;
  }

  private readonly _onAgain = (event: Event): void => {
    (event.currentTarget as Element).closest<HTMLElement>('.late')?.focus();
    void this.load();
  };

  private _turn(state: typeof this.state): void {
    this.state = state;
    if (!this._silent) this._host.announce(state === 'ready' ? '' : this._words());
    this._host.requestUpdate();
  }

  private _words(): string {
    return this._host.t(`common.late.${this.state}`);
  }

  private _adopt(styles?: CSSResult): void {
    const root = this._host.renderRoot;
    if (styles?.styleSheet && root instanceof ShadowRoot) {
      root.adoptedStyleSheets.push(styles.styleSheet);
    }
  }

  private _drawWaiting(): unknown {
    return html`<p class="muted">${this._words()}</p>
      ${
        this.state === 'failed'
          ? button({ label: this._host.t('common.late.again'), onClick: this._onAgain })
          : nothing
      }`;
  }
}
