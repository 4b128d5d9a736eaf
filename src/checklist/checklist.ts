import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Practice } from '../practice/schema.js';
import { checklist } from '../text/en/checklist.js';
import type { TextTree } from '../text/text.js';
import { onQuestions, type HandoverQuestion } from '../visitor/handover.js';
import { tell } from '../visitor/hub.js';
import { shareQuestions } from '../visitor/questions.js';
import { AllianceAnswersEvent } from '../widget/events.js';
import { FreeText } from '../widget/free-text.js';
import { TrackerWatch } from '../widget/trackers.js';
import { KeepController } from '../widget/keep.js';
import { LatePart } from '../widget/late.js';
import { WidgetElement } from '../widget/widget-element.js';
import { actions } from './actions.js';
import { makeBank, type Bank } from './bank.js';
import { checklistStyles } from './checklist.styles.js';
import { DragOrder } from './drag-order.js';
import { drawChecklist } from './draw-checklist.js';
import * as model from './list.js';
import { fittingStyles } from './fitting.styles.js';
import { modesStyles } from './modes.styles.js';
import { ScreenAwake } from './screen-awake.js';
import { questionsToKeep, takeAlong, toSheet, toText, type Way } from './sheet.js';
import { emptyList, MODES, readList, VERSION, type ListState, type OpenList } from './state.js';
import {
  firstScreen,
  type Desk,
  type Handlers,
  type Notice,
  type Screen,
  type View,
} from './view.js';

/** What loads later brings its own words. */
async function bringLater() {
  const later = await import('./checklist-later.js');
  Object.assign(AllianceChecklist.english, later.words);
  return later;
}

/**
 * Questions to ask in a first talk: pick them, put them in order, star up to three, take them along.
 *
 * @element alliance-checklist
 *
 * @csspart question - One question with all that belongs to it.
 * @csspart option - A set of questions, the checkbox of a question, and other things to pick.
 * @csspart mark - The star of a question.
 * @csspart actions - The row of ways to take the list along.
 * @csspart status - What happened last, the count, and the privacy line.
 *
 * @fires {AllianceStartEvent} alliance-start - The visitor has changed the list for the first time.
 * @fires {AllianceStepEvent} alliance-step - `list`, `all-questions`, `during` or `after` is shown.
 * @fires {AllianceActionEvent} alliance-action - The list was printed, copied or saved.
 * @fires {AllianceFinishEvent} alliance-finish - The list was taken along.
 * @fires {AllianceAnswersEvent} alliance-answers - The list has changed; only with `expose-answers`.
 *
 * @cssstate finished - The list was taken along.
 */
export class AllianceChecklist extends WidgetElement<ListState> {
  static override readonly widget = 'checklist';
  static override readonly english: TextTree = { ...checklist };
  static override styles = [WidgetElement.styles, checklistStyles, fittingStyles, modesStyles];

  /** Length of the talk in minutes. Default: what the practice says of its first talk, else 15. */
  @property({ type: Number }) minutes?: number;

  /** The set that is picked on first sight. */
  @property() set:
    'starter' | 'first' | 'call' | 'trauma' | 'online' | 'budget' | 'identity' | 'access' =
    'starter';

  /** Whether `alliance-answers` tells scripts of the page what is on the list. */
  @property({ type: Boolean, attribute: 'expose-answers' }) exposeAnswers = false;

  /** Before the talk, in it or after it. Follows the visitor, who can switch at any time. */
  @property() mode: 'before' | 'during' | 'after' = 'before';

  @state() private _screen = firstScreen();

  readonly keep = new KeepController(this);
  override readonly typing = new FreeText(this);
  override readonly trackers = new TrackerWatch(this);
  protected override readonly freeText = ['own', 'words', 'names', 'notes'] as const;

  /** In the talk, as long as the visitor is there by their own press. */
  private readonly _awake = new ScreenAwake(
    this,
    () => this.mode === 'during' && this.state.mode === 'during',
  );

  private readonly _dragOrder = new DragOrder(this, (row, place) =>
    this._on.move(row.dataset['id'] ?? '', place),
  );

  /** After the talk, other lists and the reminder. */
  private readonly _later = new LatePart(this, bringLater);

  private _stopHearing?: () => void;
  private _stopSharing?: () => void;
  private _before?: Partial<ListState>;
  private _made?: { facts: Practice; given: ListState; bank: Bank };

  private readonly _say: View['t'] = (key, values) => this.t(key, values);
  private readonly _desk = this._makeDesk();

  private readonly _on: Handlers = {
    ...actions(this._desk),
    drag: (event) => this._dragOrder.start(event),
    take: (way) => this._take(way),
    tools: (tools) => {
      this._show({ tools });
      if (tools) void this._later.load();
    },
    remind: () => {
      this._show({ remind: this._screen.remind === undefined ? '' : undefined, remindError: '' });
      void this._later.load();
      this.moveFocus('#remind');
    },
  };

  override connectedCallback(): void {
    super.connectedCallback();
    // What an earlier page handed over comes at once; later, it is the visitor asking again.
    let again = false;
    this._stopHearing = onQuestions((questions) => this._onQuestions(questions, again));
    again = true;
    this._stopSharing = shareQuestions(() =>
      model.picked(this._list, this._bank).map(({ id }) => this._bank.byId.get(id)!.text),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._stopHearing?.();
    this._stopSharing?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this._made = undefined; // the language or the words may have changed
    if (this.mode === 'after' && this._later.state === 'idle') void this._later.load();
  }

  override forgetAnswers(): void {
    super.forgetAnswers();
    this._screen = firstScreen();
    tell('emptied');
  }

  private _onQuestions(questions: readonly HandoverQuestion[], again: boolean): void {
    const before = model.picked(this._list, this._bank).length;
    const patch = model.addFromQuiz(this.state, questions, again);
    if (again) this.change(patch);
    else this.state = { ...this.state, ...patch };
    const n = model.picked(this._list, this._bank).length - before;
    if (n > 0) this._show({ notice: { at: 'sets', text: this.t('list.arrived', { n }) } });
  }

  protected override change(patch: Partial<ListState>): void {
    super.change(patch);
    if (!this.exposeAnswers) return;
    const list = this._list;
    const questions = model.picked(list, this._bank).map(({ id, star = false }) => ({
      id,
      text: this._bank.byId.get(id)!.text,
      star,
    }));
    const answers = { questions, opener: model.firstLine(list, this._say) };
    this.dispatchEvent(new AllianceAnswersEvent({ widget: 'checklist', answers }));
  }

  override get keepVersion(): number {
    return VERSION;
  }

  override toKeep(withText: boolean): unknown {
    const questions = questionsToKeep(this._list, this._bank, this._say, withText);
    return { ...(super.toKeep(withText) as object), questions };
  }

  /** Words that are not saved are only here, and the list may hold some of them. */
  override takeBack(saved: unknown, withText: boolean): boolean {
    const { own, words, names, notes, mode } = this.state;
    const typed = withText ? {} : { own, words, names, notes };
    const worked = super.takeBack({ ...(saved as object), ...typed }, true);
    if (!this.hasUpdated && !this.hasAttribute('mode')) this.mode = this.state.mode || this.mode;
    else this.state = { ...this.state, mode };
    return worked;
  }

  protected override emptyState(): ListState {
    return emptyList();
  }

  protected override readState(saved: unknown): ListState | undefined {
    return readList(saved);
  }

  /** Made once for every state of things: a practice may bring a thousand questions. */
  private get _bank(): Bank {
    const { facts, state: given, _made: made } = this;
    if (made && made.facts === facts && made.given === given) return made.bank;
    const { checklist: content, therapists = [] } = facts;
    const people = this.person ? [this.person] : this.therapist ? [] : therapists;
    const bank = makeBank(this._say, { ...content, people }, given);
    this._made = { facts, given, bank };
    return bank;
  }

  private get _list(): OpenList {
    return model.opened(this.state, this.set, this._bank);
  }

  private get _time(): View['time'] {
    const of = (owner?: Pick<Practice, 'booking'>) => owner?.booking?.consultation?.minutes;
    const talk = this.minutes || of(this.person) || of(this.facts) || 15;
    return { ...model.timeGuard(this._list, this._bank, talk), talk };
  }

  private _edit(make: (list: OpenList, bank: Bank) => Partial<ListState>): void {
    const list = this._list;
    const patch = { items: list.items, sets: list.sets, ...make(list, this._bank) };
    const keys = Object.keys(patch) as (keyof ListState)[];
    this._before = Object.fromEntries(keys.map((key) => [key, list[key]]));
    this._show({ notice: undefined, full: '', copy: '' });
    this.change(patch);
  }

  private _show(patch: Partial<Screen>): void {
    this._screen = { ...this._screen, ...patch };
  }

  private _tell(at: Notice['at'], text: string, canUndo = false): void {
    this._show({ notice: { at, text, before: canUndo ? this._before : undefined } });
    if (text) this.announce(text);
  }

  private async _take(way: Way): Promise<void> {
    const make = (this.mode === 'after' && this._later.module?.afterSheet) || toSheet;
    const sheet = make(this._list, this._bank, this._say);
    const locale = { lang: this.wordsLang, dir: this.locale.dir() };
    const { worked, said } = await takeAlong(way, sheet, locale, this._say);
    this._tell('take', said);
    this._show({ copy: worked || way === 'print' ? '' : toText(sheet) });
    if (!worked) return;
    this.act(way);
    this.finish();
  }

  private _makeDesk(): Desk {
    return {
      t: this._say,
      now: () => this._view,
      edit: (make) => this._edit(make),
      change: (patch) => this.change(patch),
      tidy: () => {
        if (this.state.items) this.state = { ...this.state, items: model.tidy(this._list) };
      },
      go: (mode) => {
        this.mode = mode;
        this.change({ mode });
        if (mode === 'after') void this._later.load();
        // After the talk there may be no connection any more, so what is needed then comes now.
        if (mode === 'during') void bringLater().catch(() => undefined);
      },
      show: (patch) => this._show(patch),
      tell: (...said) => this._tell(...said),
      announce: (text) => this.announce(text),
      moveFocus: (selector) => this.moveFocus(selector),
      keepFocus: () => {
        const at = this.shadowRoot?.activeElement as HTMLElement | null | undefined;
        void this.updateComplete.then(() => at?.focus());
      },
      step: (name) => this.step(name),
      drawn: () => this.updateComplete,
    };
  }

  private get _view(): View {
    return {
      t: this._say,
      h: (...options) => this.h(...options),
      input: (options) => this.typing.area({ rows: 2, ...options }),
      canType: !this.trackers.blocked,
      isAwake: this._awake.isOn,
      mode: MODES.find((mode) => mode === this.mode) ?? 'before',
      list: this._list,
      bank: this._bank,
      screen: this._screen,
      time: this._time,
      on: this._on,
      later: (draw) => this._later.draw((later) => draw(later, later.laterActions(this._desk))),
    };
  }

  override renderBody(): unknown {
    return drawChecklist(this._view);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-checklist': AllianceChecklist;
  }
}
