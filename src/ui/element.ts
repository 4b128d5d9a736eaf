import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { PageLocale } from './locale.js';

/**
 * The ground of every element here: language and direction of its own, and rendering that can fail
 * without harm. Registers nothing.
 */
export abstract class AllianceElement extends LitElement {
  /** Language of this element's words (BCP 47). Default: the nearest `lang` around it. */
  @property() override lang!: string;

  /** Text direction, `ltr` or `rtl`. Default: the direction of the page around it. */
  @property() override dir!: string;

  /** The language and direction in force, and dates and numbers written in them. */
  readonly locale = new PageLocale(this);

  /**
   * A page may refuse what rendering needs (Trusted Types without our policy). Then what the owner
   * wrote between the tags stays visible, and the page goes on.
   */
  protected override scheduleUpdate(): void | Promise<unknown> {
    try {
      super.scheduleUpdate();
    } catch (error) {
      if (this.hasUpdated) return reportError(error);
      this.showFallback();
      console.warn(`alliance-widgets: <${this.localName}> shows its fallback.`, error);
    }
  }

  /** Shows what the owner wrote between the tags. */
  protected showFallback(): void {
    this.renderRoot.replaceChildren(document.createElement('slot'));
  }
}
