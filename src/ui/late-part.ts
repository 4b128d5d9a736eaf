import type { CSSResult, LitElement, ReactiveController } from 'lit';

/** A module that brings styles of its own. */
type WithStyles = { readonly styles?: CSSResult };

/**
 * Code that the first screen does not need: loaded on the press that needs it. In a script tag it
 * is a file of its own, which may not come; then `failed` is true and the widget says what is not
 * possible.
 *
 * `private readonly _helper = new LatePart(this, () => import('./helper.js'));`
 */
export class LatePart<Module extends object> implements ReactiveController {
  /** The module, once it is here. */
  value?: Module;

  /** Whether the last try did not bring it. */
  failed = false;

  private readonly _host: LitElement;
  private readonly _load: () => Promise<Module>;

  constructor(host: LitElement, load: () => Promise<Module>) {
    this._host = host;
    this._load = load;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Asks for the module; draws the widget again when it is here, or known not to come. */
  async ask(): Promise<Module | undefined> {
    if (this.value) return this.value;
    try {
      this.value = await this._load();
      this.failed = false;
      this._adopt(this.value);
    } catch {
      this.failed = true;
    }
    this._host.requestUpdate();
    return this.value;
  }

  private _adopt({ styles }: WithStyles): void {
    const root = this._host.renderRoot;
    const sheet = styles?.styleSheet;
    if (sheet && root instanceof ShadowRoot) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  }
}
