import { html, nothing, type CSSResultGroup } from 'lit';
import { property, state } from 'lit/decorators.js';
import { feedback } from '../text/en/feedback.js';
import type { TextValues } from '../text/text.js';
import { FreeText } from '../widget/free-text.js';
import { KeepController } from '../widget/keep.js';
import { Sending } from '../widget/sending.js';
import { TrackerWatch } from '../widget/trackers.js';
import { WidgetElement } from '../widget/widget-element.js';
import { Anew, drawAnew } from './anew.js';
import { checkInOf, drawCheckIn } from './check-in.js';
import { drawFive, drawPace, drawTags } from './choices.js';
import { EARLY_LINES, EARLY_SESSIONS, LINES, MAX_TEXT, TEXTS, type LineId } from './data.js';
import { drawEndings } from './ends.js';
import { feedbackStyles } from './feedback.styles.js';
import { drawHelper } from './helper.js';
import { drawLine } from './line.js';
import { drawOwnWords } from './own-words.js';
import { PastView } from './past-view.js';
import { Past } from './past.js';
import { drawSafetyCard } from './safety-card.js';
import { Settled } from './settle.js';
import { drawStandsOut, standsOut } from './stands-out.js';
import { answersOf, emptyState, readState, type FeedbackState } from './state.js';
import { drawStop } from './stop.js';
import { wordsOf } from './take.js';
import { CLOSED, type FeedbackView, type Ui } from './view.js';

/** What the privacy line says of answers that are not saved. Where there is a history, it says that. */
const UNSAVED = /^common\.privacy\.no(thing|tSaved)$/;

/**
 * Feedback after a session, in the visitor's own words: to keep, or to take along to the next one.
 * No event of this element holds an answer, and the helper, the words for an ending and the safety
 * card fire none at all.
 *
 * @element alliance-feedback
 *
 * @csspart question - One line or question.
 * @csspart scale - The line itself, or its five places.
 * @csspart card - The safety card.
 * @csspart dialog - The page to hand over.
 *
 * @cssstate finished - One of the ends was chosen.
 * @cssstate sending - A message is on its way.
 *
 * @fires {AllianceStartEvent} alliance-start - The visitor gave a first answer.
 * @fires {AllianceFinishEvent} alliance-finish - The visitor chose to keep it, take it along or send it.
 * @fires {AllianceActionEvent} alliance-action - The notes were copied, printed, saved as a file or sent.
 * @fires {AllianceSendEvent} alliance-send - The visitor pressed send; the page may take the message over.
 */
export class AllianceFeedback extends WidgetElement<FeedbackState> {
  static override readonly widget = 'feedback';
  static override readonly english = feedback;
  static override styles: CSSResultGroup = [WidgetElement.styles, feedbackStyles];

  /** How the questions are answered: on a `line`, or by five `choices`. Both give the same. */
  @property() display: 'line' | 'choices' = 'line';

  /** Which session it was, from 1. In the first three fewer lines are asked. Default: not known. */
  @property({ type: Number }) session?: number;

  /** Who comes: one `individual`, a `couple` or a `family`. Changes what is said about saving. */
  @property() for: 'individual' | 'couple' | 'family' = 'individual';

  /** Whether every fourth session three questions more are asked, as far as sessions are known. */
  @property({ attribute: 'check-in' }) checkIn: 'on' | 'off' = 'on';

  @state() private _ui: Ui = CLOSED;

  readonly keep = new KeepController(this);
  override readonly typing = new FreeText(this);
  override readonly trackers = new TrackerWatch(this);
  override readonly sending: Sending = new Sending(this);
  override readonly crisis = 'block';
  protected override readonly freeText = [
    ...TEXTS,
    'helper',
    'stop',
    'drafts',
  ] as const satisfies readonly (keyof FeedbackState)[];

  private readonly _settled = new Settled(
    this,
    () => this.state,
    () => this._onSettled(),
  );
  private readonly _past = new Past(this);
  private readonly _anew = new Anew(this);
  private readonly _pastView = new PastView(this);
  private _told = '';
  private _finished = false;

  override get exitByDefault(): boolean {
    return true;
  }

  override takeBack(saved: unknown, withText: boolean): boolean {
    const taken = super.takeBack(saved, withText);
    this._settled.now();
    return taken;
  }

  override forgetAnswers(): void {
    super.forgetAnswers();
    this._anew.forget();
    this._pastView.forget();
    this._toStart();
  }

  private _toStart(ui: Ui = CLOSED): void {
    this._ui = ui;
    this._told = '';
    this._finished = false;
    this._settled.now();
  }

  override t(key: string, values?: TextValues): string {
    // Two people may share the device that one of them saves on.
    if (key === 'common.save.warning' && this.shared) return super.t('ends.shared', values);
    // What the privacy line says has to be true of the history, too.
    if (UNSAVED.test(key) && this._past.history) {
      const date = this._past.until.toLocaleDateString(this.wordsLang, { dateStyle: 'long' });
      return super.t('past.kept', { ...values, date });
    }
    return super.t(key, values);
  }

  override get keepsSomething(): boolean {
    return super.keepsSomething || !!this._past.history;
  }

  override clear(): void {
    this._past.write();
    super.clear();
  }

  /** Whether more than one person gives feedback here. */
  get shared(): boolean {
    return (this.for || 'individual') !== 'individual';
  }

  protected override emptyState(): FeedbackState {
    return emptyState();
  }

  protected override readState(saved: unknown): FeedbackState | undefined {
    return readState(saved);
  }

  private _onSettled(): void {
    const said = this._ui.unsafe ? '' : standsOut(this._view);
    if (said && said !== this._told) this.announce(said);
    this._told = said;
  }

  private get _lines(): readonly LineId[] {
    const early = this.session !== undefined && this.session >= 1 && this.session <= EARLY_SESSIONS;
    return early ? EARLY_LINES : LINES;
  }

  /** The element as its parts see it. */
  private get _view(): FeedbackView {
    const lines = this._lines;
    const { value: settled } = this._settled;
    const past = this._past;
    const state = () => this.state;
    const ui = () => this._ui;
    return {
      // Two changes may come before the next drawing: each has to see the one before.
      get state() {
        return state();
      },
      get ui() {
        return ui();
      },
      settled: { ...settled, answers: answersOf(settled, lines) },
      past,
      before: past.earlier.map((entry) => entry.lines),
      checkIn: checkInOf(this.checkIn !== 'off', this.session, past),
      lines,
      unsafe: this._ui.unsafe !== '',
      facts: this.facts,
      person: this.person,
      maySave: this.maySave,
      saved: this.keep.on ? (this.keep.text ? 'all' : 'answers') : '',
      noTyping: this.trackers.blocked,
      shared: this.shared,
      sending: this.sending,
      lang: this.wordsLang,
      dir: this.locale.dir(),
      say: (key, values) => this.t(key, values),
      list: (key) => this.list(key),
      answeredOn: this._anew.answeredOn,
      anew: (on) => this._beginAnew(on),
      change: (patch) => this.change(patch),
      quietly: (patch) => this._changeQuietly(patch),
      show: (patch, focus) => this._show(patch, focus),
      end: (end) => this._end(end),
      sent: () => this._forgetSent(),
      mark: (sending) => this.mark(sending),
      act: (action) => this.act(action),
      announce: (message) => this.announce(message),
      h: (offset, content, options) => this.h(offset, content, options),
      freeText: (options) =>
        this.typing.area({
          max: MAX_TEXT,
          responseTime: this.sending.responseTime,
          ...options,
        }),
      spelling: () => this.typing.spellingSwitch(),
      crisis: () => this.safety.drawCrisis('block'),
    };
  }

  /** Whether nothing was given yet. */
  get isEmpty(): boolean {
    return JSON.stringify(this.state) === JSON.stringify(emptyState());
  }

  private _beginAnew(on: boolean): void {
    this._changeQuietly(this._anew.turn(this.state));
    this._toStart({ ...CLOSED, emptied: on });
  }

  /** As `change`, but the page hears nothing: even that something was begun can say too much. */
  private _changeQuietly(patch: Partial<FeedbackState>): void {
    this.state = { ...this.state, ...patch };
    this.keep.write();
    this.trackers.look();
  }

  private _show(patch: Partial<Ui>, focus?: string): void {
    this._ui = { ...this._ui, ...patch };
    // What was said of the answers is not to be found beside the safety card.
    if (patch.unsafe) this.announce('');
    if (focus) this.moveFocus(focus);
  }

  /** The words have arrived, so they go from here; what came of it stays in sight. */
  private _forgetSent(): void {
    const { unsafe, stopOpen } = this._ui;
    this.forgetAnswers();
    this.keep.write();
    this._show({ end: 'send', unsafe, stopOpen });
  }

  private _end(end: Ui['end']): void {
    this._show({ end, outcome: '' });
    if (end === 'send') void this.sending.load();
    if (!end || this._finished) return;
    this._finished = true;
    this.finish();
  }

  override renderBody(): unknown {
    const view = this._view;
    const { unsafe } = this._ui;
    return html`${drawAnew(view)}${view.lines.map((id) =>
      this.display === 'choices' ? drawFive(view, id) : drawLine(view, id),
    )}
    ${drawPace(view)} ${drawTags(view)} ${drawCheckIn(view)}
    ${unsafe ? nothing : drawStandsOut(view)}
    ${
      unsafe === 'helper'
        ? drawSafetyCard(view)
        : unsafe || (view.noTyping && this._ui.step < 0 && !wordsOf(this.state, view))
          ? nothing
          : drawHelper(view)
    }
    ${drawOwnWords(view)} ${drawEndings(view)} ${this._pastView.draw(view)}
    ${unsafe === 'helper' ? nothing : drawStop(view)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-feedback': AllianceFeedback;
  }
}
