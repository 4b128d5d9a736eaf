import { html } from 'lit';
import { button } from '../ui/controls.js';
import type { WidgetAction } from '../widget/events.js';
import type { FreeText, FreeTextHost } from '../widget/free-text.js';
import { LatePart, type LateHost } from '../widget/late.js';
import type { Practice } from '../practice/schema.js';
import type { Kept } from './meetings.js';
import { firstReflectUi, type ReflectUi, type ReflectView } from './reflect-view.js';
import type { QuizState } from './state.js';
import type { Bring } from './taking.js';
import type { Voice } from './voice.js';

/** The quiz, as far as `mode="reflect"` needs it. */
type ReflectHost = LateHost & FreeTextHost & Voice & { readonly facts: Practice };

/** What only the quiz itself can do. */
interface Desk {
  state(): QuizState;
  change(patch: Kept, quietly: boolean): void;
  list(key: string): string[];
  act(action: WidgetAction): void;
  step(name: string): void;
  moveFocus(selector: string): void;
  bring: Bring;
}

/** `mode="reflect"`: its first screen, and the parts that come after a press. */
export class Reflecting {
  /** The visitor's own words; its part brings it. */
  typing?: FreeText;

  private readonly _host: ReflectHost;
  private readonly _desk: Desk;
  private readonly _cards;
  private readonly _compare;
  private _ui = firstReflectUi();

  constructor(host: ReflectHost, desk: Desk) {
    this._host = host;
    this._desk = desk;
    this._cards = new LatePart(host, async () => {
      const part = await desk.bring(import('./reflect.js'));
      this.typing = new part.FreeText(host);
      return part;
    });
    this._compare = new LatePart(host, () => desk.bring(import('./compare.js')));
  }

  forget(): void {
    this._ui = firstReflectUi();
    this.typing?.forget();
  }

  draw(): unknown {
    return this._cards.state === 'idle'
      ? button({
          kind: 'primary',
          label: this._host.t('reflect.start'),
          onClick: () => this._open(),
        })
      : html`<div id="cards" tabindex="-1">
          ${this._cards.draw(({ drawReflect }) => drawReflect(this._view))}
        </div>`;
  }

  /** The button goes, so focus moves to what comes in its place, and on to the heading in it. */
  private _open(): void {
    const { _desk: desk } = this;
    desk.step('reflect');
    void this._cards.load().then(() => desk.moveFocus('#cards:focus #meeting'));
    desk.moveFocus('#cards');
  }

  private _show(patch: Partial<ReflectUi>, focus = ''): void {
    this._ui = { ...this._ui, ...patch };
    this._host.requestUpdate();
    if (focus) this._desk.moveFocus(focus);
  }

  private get _view(): ReflectView {
    const { _host: host, _desk: desk, _compare: compare } = this;
    const quiz = desk.state();
    return {
      t: (key, values) => host.t(key, values),
      h: (...heading) => host.h(...heading),
      locale: host.locale,
      wordsLang: host.wordsLang,
      facts: host.facts,
      quiz,
      get kept() {
        return desk.state();
      },
      ui: this._ui,
      noTyping: host.trackers?.blocked ?? false,
      comparing: compare.module,
      list: (key) => desk.list(key),
      announce: (words) => host.announce(words),
      act: (action) => desk.act(action),
      show: (patch, focus) => this._show(patch, focus),
      keep: (kept, quietly = false) => desk.change(kept, quietly),
      freeText: (options) => this.typing?.area(options),
      spelling: () => this.typing?.spellingSwitch(),
      crisis: () => host.safety.drawCrisis('block'),
      drawCompare: (cards) => compare.draw(({ drawCompare }) => drawCompare(this._view, cards)),
      openCompare: () => {
        desk.step('compare');
        this._show({ open: 'compare' }, '#meeting');
        void compare.load();
      },
    };
  }
}
