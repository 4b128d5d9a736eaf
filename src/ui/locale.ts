import { LocalizeController, registerTranslation } from '@shoelace-style/localize';
import type { ReactiveControllerHost } from 'lit';
import { takeLocales } from './locales.js';

/** The parent of an element in the page as it is drawn: through slots and shadow roots. */
export const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? hostOf(element);

const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** `wordsLang`: the language its words are in, where that may be another than the page's. */
type Host = ReactiveControllerHost & HTMLElement & { readonly wordsLang?: string };

/** Localize looks at the element and the document; a page may set `lang` anywhere between. */
export class PageLocale extends LocalizeController {
  private readonly _element: Host;
  private _lang?: string;
  private _rooms: Record<string, unknown> = {};

  constructor(host: Host) {
    super(host);
    this._element = host;
    takeLocales(registerTranslation);
  }

  override hostConnected(): void {
    super.hostConnected();
    this.hostUpdate();
  }

  /** Both are asked for with every word: while something is drawn they are looked up once. */
  hostUpdate(): void {
    this._lang = undefined;
    this._rooms = {};
  }

  /** All words of one room ('booking') in the element's language, if we have them. */
  words(room: string): unknown {
    return (this._rooms[room] ??= this.exists(room, {}) && this.term(room as never));
  }

  override lang(): string {
    return (this._lang ??= this._find());
  }

  private _find(): string {
    for (let at: Element | null = this._element; at; at = parentOf(at)) {
      const lang = at.getAttribute('lang') || (at === this._element ? this._element.lang : '');
      if (!lang) continue;
      try {
        return new Intl.Locale(lang.replace(/_/g, '-')).toString();
      } catch {
        break;
      }
    }
    return 'en';
  }

  override dir(): 'ltr' | 'rtl' {
    const { dir: own, wordsLang } = this._element;
    if (own === 'rtl' || own === 'ltr') return own;
    // Where we do not speak the page's language our words are English, whichever way it is read.
    if (wordsLang && wordsLang !== this.lang()) return 'ltr';
    return getComputedStyle(this._element).direction === 'rtl' ? 'rtl' : 'ltr';
  }
}
