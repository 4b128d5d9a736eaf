import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PracticeElement } from '../practice/practice-element.js';
import { common } from '../text/en/common.js';
import { fill, type TextTree, type TextValues } from '../text/text.js';
import type { WidgetName } from './events.js';
import { headingTag, type HeadingOptions } from './heading.js';
import { findWords } from './words.js';

/** What a widget is, apart from what it draws. */
interface WidgetClass {
  readonly widget: WidgetName;
  readonly english: TextTree;
}

/** An element with words: those the owner wrote, else those of the page's language, else English. */
export abstract class SpeakingElement extends PracticeElement {
  static readonly widget: WidgetName;
  static readonly english: TextTree;

  /** Level of the widget's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private _said = '';

  /** The name of this widget, as in its tag. */
  get widgetName(): WidgetName {
    return (this.constructor as unknown as WidgetClass).widget;
  }

  /** The language the words are in: the page's, if we speak it or the owner replaced our words. */
  get wordsLang(): string {
    const lang = this.locale.lang();
    const spoken = this.locale.words(this.widgetName) || Object.keys(this.facts.text ?? {}).length;
    return spoken || lang.startsWith('en') ? lang : 'en';
  }

  /** What the live region says now. */
  get said(): string {
    return this._said;
  }

  /** Says something to assistive technology, politely, and moves nothing. */
  announce(message: string): void {
    // The same words twice are only heard if the text really changes.
    this._said = message && message === this._said ? `${message}\u00a0` : message;
  }

  /** Words by key. A sentence with a gap that nothing fills drops out. */
  t(key: string, values?: TextValues): string {
    const words = this._words(key);
    return typeof words === 'string' ? fill(words, values) : '';
  }

  protected list(key: string): string[] {
    const words = this._words(key);
    return Array.isArray(words) ? words.map((_, index) => this.t(`${key}.${index}`)) : [];
  }

  /** A heading, `offset` levels below the widget's own. */
  h(offset: 0 | 1 | 2, content: unknown, options?: HeadingOptions): TemplateResult {
    return headingTag((+this.headingLevel || 2) + offset, content, options);
  }

  headline(): string {
    return this.t('headline');
  }

  intro(): string {
    return this.t('intro');
  }

  private _words(key: string): unknown {
    const path = key.startsWith('common.') ? key : `${this.widgetName}.${key}`;
    const { english } = this.constructor as unknown as WidgetClass;
    return findWords(path, this.facts.text, this.locale, { [this.widgetName]: english, common });
  }
}
