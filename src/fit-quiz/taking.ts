import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TextValues } from '../text/text.js';
import { offerQuestions, type HandoverQuestion } from '../visitor/handover.js';
import { listen } from '../visitor/hub.js';
import { copyText } from '../visitor/take-away.js';
import type { Told } from './result.js';

/** What taking along asks of the quiz. */
interface TakingHost extends ReactiveControllerHost {
  t(key: string, values?: TextValues): string;
  announce(message: string): void;
}

/** The questions that the visitor took along: to a list on this page, in this tab, or as text. */
export class Taking implements ReactiveController {
  /** What happened to the questions, and where it was pressed. */
  told: Told | undefined;

  private readonly _host: TakingHost;
  private _added: readonly string[] = [];
  private _stop?: () => void;

  constructor(host: TakingHost) {
    this._host = host;
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
    this.tell(this._host.t(`questions.${where}`), at, where === 'page');
  }

  /** Copies the questions as text, and says whether that worked. */
  async copy(questions: readonly HandoverQuestion[]): Promise<boolean> {
    const copied = await copyText(questions.map(({ text }) => text).join('\n'));
    this.tell(this._host.t(`common.take.${copied ? 'copied' : 'copyFailed'}`), 'all');
    return copied;
  }

  /** Says what happened beside the button that did it, and aloud. */
  tell(words: string, at: string, list = false): void {
    this.told = { words, at, list };
    this._host.announce(words);
    this._host.requestUpdate();
  }
}
