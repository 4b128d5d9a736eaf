import { html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Therapist } from '../practice/schema.js';
import { fitQuizDims } from '../text/en/fit-quiz-dims.js';
import { fitQuiz } from '../text/en/fit-quiz.js';
import type { TextTree } from '../text/text.js';
import { TrackerWatch } from '../widget/trackers.js';
import { WidgetElement } from '../widget/widget-element.js';
import { Answering } from './answering.js';
import type { DimId } from './dimensions.js';
import { LookOnce, type FirstLook } from './first-look.js';
import { asked, isPoint } from './model.js';
import { GroupView } from './group-view.js';
import { drawEditing, drawMoves, drawUndo } from './moves.js';
import { NeedsPart } from './needs-part.js';
import { findOnPage, goTo, touchOf } from './page.js';
import { drawExtras, drawMatters, type PickerActions } from './pickers.js';
import { Reflecting } from './reflecting.js';
import { drawResult, countsOf } from './result.js';
import { pickerStyles, resultStyles } from './result.styles.js';
import { drawScene } from './scene.js';
import { sceneStyles } from './scene.styles.js';
import { mattering, MOST, type Place } from './state.js';
import { Taking, type Bring } from './taking.js';

/** A part that loads later brings its own words. */
const bring: Bring = async (coming) => {
  const part = await coming;
  Object.assign(AllianceFitQuiz.english, part.words);
  return part;
};

/**
 * How the visitor would like to work, beside how the therapist works: a first look that turns into
 * good questions. No score, no rank, no verdict.
 *
 * @element alliance-fit-quiz
 *
 * @slot referral - Where to look instead, where nobody here meets all must-haves.
 *
 * @csspart question - One scene, and other questions.
 * @csspart progress - The count of scenes, with its thin bar.
 * @csspart scale - The five places on the line, and each drawing in the result.
 * @csspart band - The therapist's range in a drawing.
 * @csspart mark - The visitor's answer in a drawing.
 * @csspart card - The page to take along.
 *
 * @cssstate finished - The visitor has seen the result.
 *
 * @fires {AllianceStartEvent} alliance-start - The visitor has begun.
 * @fires {AllianceStepEvent} alliance-step - `scene-1` and so on, `last`, `result`, `reflect` or `compare` is shown.
 * @fires {AllianceFinishEvent} alliance-finish - The result is shown.
 * @fires {AllianceActionEvent} alliance-action - The visitor copied, printed or saved something, or went to book.
 * @fires {AllianceAnswersEvent} alliance-answers - The answers have changed; only with `expose-answers`.
 */
export class AllianceFitQuiz extends Answering {
  static override readonly widget = 'fit-quiz';
  static override readonly english: TextTree = { ...fitQuiz, ...fitQuizDims };
  static override styles = [WidgetElement.styles, sceneStyles, pickerStyles, resultStyles];

  /** The quiz itself, or what to note after a meeting (`reflect`). */
  @property() mode: 'quiz' | 'reflect' = 'quiz';

  /** One scene at a time (`steps`), or all on one page (`page`). */
  @property() layout: 'steps' | 'page' = 'steps';

  /** The order among therapists who come out the same: changing daily, by name, or as written. */
  @property({ attribute: 'tie-order' }) tieOrder: 'daily' | 'alpha' | 'host' = 'daily';

  /** Whether `alliance-answers` is fired, with the visitor's answers, to listeners on this element. */
  @property({ type: Boolean, attribute: 'expose-answers' }) exposeAnswers = false;

  /** The scene that is being changed from the result. */
  @state() private _editing?: DimId;
  /** The person of a group practice whose lines are shown. */
  @state() private _seen?: Therapist;

  override readonly trackers = new TrackerWatch(this);

  private readonly _lookOnce = new LookOnce();
  private readonly _taking = new Taking(this, bring, (action) => this.act(action));
  private readonly _group = new GroupView(this, bring);
  private readonly _needs = new NeedsPart(this, bring);

  private readonly _reflecting = new Reflecting(this, {
    state: () => this.state,
    change: (patch, quietly) => this._note(patch, quietly),
    list: (key) => this.list(key),
    act: (action) => this.act(action),
    step: (name) => this.step(name),
    moveFocus: (selector) => this.moveFocus(selector),
    bring,
  });

  private readonly _pickers: Omit<PickerActions, 'needs'> = {
    onPick: (picker, id) => this._pick(picker, id),
    onWish: (method, wish) => this._give({ methods: { ...this.state.methods, [method]: wish } }),
    onMore: () => {
      this._give({ more: true });
      this._go('PLAN');
    },
  };

  override get exitByDefault(): boolean {
    return this._reflects;
  }

  override get hasFreeText(): boolean {
    return this._reflects;
  }

  override headline(): string {
    if (this._reflects) return this.t('reflect.headline');
    if (!this._atResult) return super.headline();
    const person = this._person;
    if (person) return this.t('result.headline', { name: person.name });
    return this.t(this._several ? 'result.headlineGroup' : 'result.headlineAlone');
  }

  override intro(): string {
    if (this._reflects) return this.t('reflect.intro');
    const first = this._at === 'LEAD' || (this.layout === 'page' && !this._atResult);
    if (!first || this._editing) return '';
    return `${super.intro()} ${this.keep.on ? '' : this.t('introPrivate')}`.trim();
  }

  override forgetAnswers(): void {
    super.forgetAnswers();
    this._forgetView();
    this._before = undefined;
    this._taking.forget();
    this._group.forget();
    this._reflecting.forget();
  }

  private get _reflects(): boolean {
    return this.mode === 'reflect';
  }

  private get _atResult(): boolean {
    return this._at === 'result' && !this._editing;
  }

  private get _person(): Therapist | undefined {
    return this.person ?? this.facts.therapists?.find((one) => one === this._seen);
  }

  private get _several(): boolean {
    return !this._person && (this.facts.therapists?.length ?? 0) > 1;
  }

  private get _look(): FirstLook {
    const { facts, tieOrder, state: given, _person: person, _several: several } = this;
    const { shows, filters } = this._group;
    const around = { facts, tieOrder, shows, person, several };
    return this._lookOnce.look(this, given, around, filters);
  }

  /** Shows another place and moves focus to its heading. */
  private _go(at: Place): void {
    this._forgetView();
    this.change({ at });
    this.step(at === 'last' || at === 'result' ? at : `scene-${this._order.indexOf(at) + 1}`);
    if (at !== 'result') return this.moveFocus(at === 'last' ? '#last' : `#scene-${at}`);
    this.finish();
    this._showResult();
  }

  private _forgetView(): void {
    this._editing = this._seen = this._full = this._taking.told = undefined;
  }

  private _showResult(): void {
    void this._focusOn();
    this.announce(countsOf(this, this._look));
  }

  /** Moves focus to what was left; where it is gone, to the top of the result. */
  private async _focusOn(selector = '#heading'): Promise<void> {
    await this.updateComplete;
    const places = [selector, '#heading', '#first'].map((one) =>
      this.renderRoot.querySelector<HTMLElement>(one),
    );
    places[0]?.closest('details')?.setAttribute('open', '');
    // The owner's own heading may stand in the place of ours.
    places.find((one) => one?.getClientRects().length)?.focus();
  }

  private _see(person?: Therapist): void {
    const left = this._seen;
    this._seen = person;
    this._taking.told = undefined;
    if (person) this._showResult();
    else void this._focusOn(`#see-${CSS.escape(left!.id)}`);
  }

  private _edit(id: DimId): void {
    this._editing = id;
    this.moveFocus(`#scene-${id}`);
  }

  /** Back to the line that was changed, wherever it stands now. */
  private _onEdited(): void {
    const id = this._editing;
    this._editing = this._taking.told = undefined;
    void this._focusOn(`#line-${id}`);
  }

  private _onStartOver(): void {
    const before = this.state;
    this._go('LEAD');
    const { after, typed } = before;
    this.change({ ...this.emptyState(), after, typed });
    this._before = before;
    this.announce(this.t('after.startedOver'));
  }

  private _onUndo(): void {
    this.change(this._before ?? {});
    this._before = undefined;
    this._showResult();
  }

  /** The button that opened it goes, so focus moves to what it opened. */
  private _openSheet(): void {
    this._taking.openSheet();
    this.moveFocus('#sheet');
  }

  private get _needsPicker(): PickerActions['needs'] {
    const people = this.person ? [this.person] : (this.facts.therapists ?? []);
    return this._needs.actions(people, this.state.needs, (needs) => this._give({ needs }));
  }

  private _renderScene(id: DimId, single = true) {
    const all = asked(this.state.more);
    return drawScene(this, {
      id,
      n: all.findIndex((one) => one.id === id) + 1,
      total: all.length,
      answer: this.state.answers[id],
      single,
      onAnswer: (answer) => this._answer(id, answer),
      onClear: () => this._clearAnswer(id),
    });
  }

  private _renderLast() {
    const actions = { ...this._pickers, needs: this._needsPicker };
    return html`${drawMatters(this, this.state, this._full, actions)}
    ${drawExtras(this, this.state, this._full, actions)}`;
  }

  private _renderMoves() {
    const order = this._order;
    const at = order.indexOf(this._at);
    const go = (by: number) => () => this._go(order[at + by]!);
    const page = this.layout === 'page';
    const last = this._at === 'last' || page;
    const blank = !last && this.state.answers[this._at as DimId] === undefined;
    return drawMoves(this, {
      onBack: at > 0 && !page ? go(-1) : undefined,
      onSkip: blank ? go(1) : undefined,
      onNext: last ? () => this._go('result') : go(1),
      last,
    });
  }

  private _renderEditing(id: DimId) {
    return drawEditing(this, {
      scene: this._renderScene(id),
      matters: isPoint(this.state.answers[id]) ? mattering(this.state).includes(id) : undefined,
      full: this._full ? this.t('full', { n: MOST.matters }) : '',
      onMatters: () => this._pick('matters', id),
      onDone: () => this._onEdited(),
    });
  }

  private _renderResult() {
    const booking = findOnPage(this, 'alliance-booking');
    const look = this._look;
    const { _taking: taking } = this;
    return drawResult(this, this.state, look, !this.person && Boolean(this._person), {
      told: taking.told,
      group: this._group.actions((selector) => this.moveFocus(selector)),
      isAdded: (id) => taking.isAdded(id),
      onAdd: (questions, at) => taking.add(questions, at),
      sheet: taking.drawSheet(this.state, look),
      onSheet: taking.hasSheet ? undefined : () => this._openSheet(),
      onCopy: (questions) => void taking.copy(questions),
      onGoToList: () => goTo(findOnPage(this, 'alliance-checklist')),
      onChange: (id) => this._edit(id),
      onSee: (person) => this._see(person),
      onTouch: booking && (() => goTo(booking)),
      touch: touchOf(this.facts, this._person),
      onAct: (action) => this.act(action),
      onReview: () => this._go(this.layout === 'page' ? 'LEAD' : 'last'),
      onStartOver: () => this._onStartOver(),
    });
  }

  override renderBody(): unknown {
    if (this._reflects) return this._reflecting.draw();
    if (this._editing) return this._renderEditing(this._editing);
    const at = this._at;
    if (at === 'result') return this._renderResult();
    const scenes =
      this.layout === 'page'
        ? html`${asked(this.state.more).map(({ id }) => this._renderScene(id, false))}${this._renderLast()}`
        : at === 'last'
          ? this._renderLast()
          : keyed(at, this._renderScene(at));
    const undo = this._before ? drawUndo(this, () => this._onUndo()) : '';
    return html`${undo} ${scenes} ${this._renderMoves()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-fit-quiz': AllianceFitQuiz;
  }
}
