import type { ReactiveController } from 'lit';
import type { TextTree } from '../text/text.js';
import { offerQuestions, type HandoverQuestion } from '../visitor/handover.js';
import { listen } from '../visitor/hub.js';
import { copyText } from '../visitor/copy-text.js';
import type { WidgetAction } from '../widget/events.js';
import { LatePart, type LateHost } from '../widget/late.js';
import type { FirstLook } from './first-look.js';
import type { Told } from './result.js';
import type { QuizState } from './state.js';
import type { Voice } from './voice.js';

/** A part that loads later brings its own words. */
export type Bring = <Part extends { words: TextTree }>(part: Promise<Part>) => Promise<Part>;

/**
 * What the visitor takes along from the result: questions, to a list on this page, in this tab or as
 * text; and the page to show, print or copy.
 */
export class Taking implements ReactiveController {
  /** What happened to the questions, and where it was pressed. */
  told: Told | undefined;

  private readonly _host: LateHost & Voice;
  private readonly _act: (action: WidgetAction) => void;
  private readonly _sheet;
  private _added: readonly string[] = [];
  private _stop?: () => void;

  constructor(host: LateHost & Voice, bring: Bring, act: (action: WidgetAction) => void) {
    this._host = host;
    this._act = act;
    this._sheet = new LatePart(host, () => bring(import('./result-sheet.js')));
    host.addController(this);
  }

  hostConnected(): void {
    this._stop = listen('emptied', () => this.forget());
  }

  hostDisconnected(): void {
    this._stop?.();
  }

  forget(): void {
    this._added = [];
    this.told = undefined;
    this._host.requestUpdate();
  }

  isAdded(id: string): boolean {
    return this._added.includes(id);
  }

  add(questions: readonly HandoverQuestion[], at: string): void {
    if (!questions.length) return;
    const where = offerQuestions(questions);
    if (where !== 'nowhere') this._added = [...this._added, ...questions.map(({ id }) => id)];
    this._tell(this._host.t(`questions.${where}`), at, where === 'page');
  }

  /** Copies the questions as text. */
  async copy(questions: readonly HandoverQuestion[]): Promise<void> {
    const copied = await copyText(questions.map(({ text }) => text).join('\n'));
    this._tell(this._host.t(`common.take.${copied ? 'copied' : 'copyFailed'}`), 'all');
    if (copied) this._act('copy');
  }

  /** Whether the page to take along was asked for. */
  get hasSheet(): boolean {
    return this._sheet.state !== 'idle';
  }

  openSheet(): void {
    void this._sheet.load();
  }

  drawSheet(state: QuizState, look: FirstLook): unknown {
    const host = this._host;
    return this._sheet.draw(({ drawResultSheet, resultSheet, takeAlong }) => {
      const sheet = resultSheet(host, state, look);
      return drawResultSheet(host, sheet, async (way) => {
        const locale = { lang: host.wordsLang, dir: host.locale.dir() };
        const say: Voice['t'] = (key, values) => host.t(key, values);
        const { worked, said } = await takeAlong(way, sheet, locale, say);
        if (said) this._tell(said, 'sheet');
        if (worked) this._act(way);
      });
    });
  }

  /** Says what happened beside the button that did it, and aloud. */
  private _tell(words: string, at: string, list = false): void {
    this.told = { words, at, list };
    this._host.announce(words);
    this._host.requestUpdate();
  }
}
