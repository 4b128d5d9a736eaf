import { css, html, type CSSResultGroup } from 'lit';
import { FactsProvider } from './context.js';
import { PracticeElement } from './practice-element.js';

/**
 * The practice's facts, for the widgets inside it; with none inside, for the whole document. Draws
 * nothing.
 *
 * @element alliance-practice
 * @slot - The widgets, and anything else.
 * @fires {AllianceProblemEvent} alliance-problem - Something in the owner's configuration cannot be used.
 */
export class AlliancePractice extends PracticeElement {
  static override styles: CSSResultGroup = css`
    :host {
      display: contents;
    }
  `;

  private readonly _provider = new FactsProvider(this, (hasWidgets) =>
    this.gathered.listen(hasWidgets),
  );

  constructor() {
    super();
    this.gathered.listen(false);
    this.gathered.onChange = () => this._provider.share();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this._provider.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._provider.disconnect();
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-practice': AlliancePractice;
  }
}
