import { state } from 'lit/decorators.js';
import { AllianceAnswersEvent } from '../widget/events.js';
import { KeepController } from '../widget/keep.js';
import { WidgetElement } from '../widget/widget-element.js';
import type { DimId } from './dimensions.js';
import { asked, toggled, type Answer } from './model.js';
import type { Picker } from './pickers.js';
import { emptyQuiz, mattering, MOST, readQuiz, type Place, type QuizState } from './state.js';

/** What the visitor gives to the quiz, and where in it they are. How it looks is not said here. */
export abstract class Answering extends WidgetElement<QuizState> {
  abstract exposeAnswers: boolean;

  /** The list in which one more was pressed than there is room for. */
  @state() protected _full?: Picker;
  /** What there was before starting over. */
  @state() protected _before?: QuizState;

  readonly keep = new KeepController(this);
  protected override readonly freeText = ['typed'] as const;

  protected emptyState(): QuizState {
    return emptyQuiz();
  }

  protected readState(saved: unknown): QuizState {
    return readQuiz(saved);
  }

  protected get _order(): Place[] {
    return [...asked(this.state.more).map(({ id }) => id), 'last', 'result'];
  }

  protected get _at(): Place {
    return this._order.includes(this.state.at) ? this.state.at : 'LEAD';
  }

  protected _give(patch: Partial<QuizState>): void {
    this._full = this._before = undefined;
    this.change(patch);
    if (!this.exposeAnswers) return;
    const { at: _at, after: _after, typed: _typed, ...answers } = this.state;
    this.dispatchEvent(new AllianceAnswersEvent({ widget: 'fit-quiz', answers }));
  }

  /** What is noted after a meeting. Quietly: no event tells the page of it. */
  protected _note(patch: Partial<QuizState>, quietly: boolean): void {
    if (!quietly) return this.change(patch);
    this.state = { ...this.state, ...patch };
    this.keep.write();
  }

  protected _answer(id: DimId, answer: Answer): void {
    this._give({ answers: { ...this.state.answers, [id]: answer } });
  }

  protected _clearAnswer(id: DimId): void {
    const { [id]: _, ...answers } = this.state.answers;
    this._give({ answers });
    this.announce(this.t('cleared'));
    this.moveFocus(`#scene-${id}`);
  }

  protected _pick(picker: Picker, id: string): void {
    const picked: readonly string[] =
      picker === 'matters' ? mattering(this.state) : this.state[picker];
    const list = toggled(picked, id, MOST[picker]);
    if (list) return this._give({ [picker]: list });
    this._full = picker;
    this.announce(this.t('full', { n: picked.length }));
  }
}
