import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Practice } from '../practice/schema.js';
import { checklist } from '../text/en/checklist.js';
import { onQuestions, type HandoverQuestion } from '../visitor/handover.js';
import { shareQuestions } from '../visitor/questions.js';
import { AllianceAnswersEvent } from '../widget/events.js';
import { FreeText } from '../widget/free-text.js';
import { TrackerWatch } from '../widget/trackers.js';
import { WidgetElement } from '../widget/widget-element.js';
import { makeBank, type Bank } from './bank.js';
import { checklistStyles } from './checklist.styles.js';
import { DragOrder } from './drag-order.js';
import { drawBank } from './draw-bank.js';
import { drawList } from './draw-list.js';
import * as model from './list.js';
import type { ListState, OpenList } from './list.js';
import { TALKS, type SetId } from './questions.js';
import { takeAlong, toSheet, toText } from './sheet.js';
import type { Handlers, Notice, Screen, View } from './view.js';

const TYPING = '.typing textarea';

const firstScreen = (): Screen => ({
  step: 'list',
  typing: '',
  draft: '',
  error: false,
  full: '',
  open: [],
  copy: '',
});

/**
 * Questions to ask in a first talk: pick them, put them in order, star up to three, take them along.
 *
 * @element alliance-checklist
 *
 * @slot - What is shown until the widget is drawn, and where it cannot be.
 * @slot heading - Replaces the heading.
 * @slot intro - Replaces the line below the heading.
 * @slot outro - Shown below the list.
 * @slot crisis-note - Added to the crisis lines.
 * @slot privacy-note - Added to the privacy line.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart intro - The line below the heading.
 * @csspart option - A set of questions, and the checkbox of a question.
 * @csspart question - One question with all that belongs to it.
 * @csspart option-label - The words of a question.
 * @csspart mark - The star of a question.
 * @csspart actions - The row of ways to take the list along.
 * @csspart primary-button - The main button of a screen.
 * @csspart secondary-button - Other buttons.
 * @csspart field - A label with its control.
 * @csspart field-label - The label of a field.
 * @csspart status - What happened last, the count, and the privacy line.
 * @csspart error - What is missing in a field.
 * @csspart note - A soft panel.
 *
 * @fires {AllianceReadyEvent} alliance-ready - The widget is drawn.
 * @fires {AllianceStartEvent} alliance-start - The visitor has changed the list for the first time.
 * @fires {AllianceStepEvent} alliance-step - `list` or `all-questions` is shown.
 * @fires {AllianceActionEvent} alliance-action - The list was printed, copied or saved.
 * @fires {AllianceFinishEvent} alliance-finish - The list was taken along.
 * @fires {AllianceAnswersEvent} alliance-answers - The list has changed; only with `expose-answers`.
 *
 * @cssstate started - The visitor has changed the list.
 * @cssstate finished - The list was taken along.
 */
export class AllianceChecklist extends WidgetElement<ListState> {
  static override readonly widget = 'checklist';
  static override readonly english = checklist;
  static override styles = [WidgetElement.styles, checklistStyles];

  /** Length of the talk in minutes. Default: what the practice says of its first talk, else 15. */
  @property({ type: Number }) minutes?: number;

  /** The set that is picked on first sight. */
  @property() set: SetId = 'starter';

  /** Whether `alliance-answers` tells scripts of the page what is on the list. */
  @property({ type: Boolean, attribute: 'expose-answers' }) exposeAnswers = false;

  @state() private _screen = firstScreen();

  override readonly typing = new FreeText(this);
  override readonly trackers = new TrackerWatch(this);
  protected override readonly freeText = ['own', 'words'] as const;

  private readonly _dragOrder = new DragOrder(this, (row, place) =>
    this._on.move(row.dataset['id'] ?? '', place),
  );

  private _stopHearing?: () => void;
  private _stopSharing?: () => void;
  private _before?: Partial<ListState>;
  private _made?: { facts: Practice; given: ListState; bank: Bank };

  private readonly _say: View['t'] = (key, values) => this.t(key, values);

  private readonly _on: Handlers = {
    pick: (id, on) => {
      const wasLot = this._time.isLot;
      this._edit((list) => ({ items: model.pick(list, id, on) }));
      const { isLot, talk } = this._time;
      if (isLot && !wasLot) this.announce(this.t('list.lot', { minutes: talk }));
    },

    star: (id) => {
      const items = model.star(this._list, id);
      if (items) return this._edit(() => ({ items }));
      this._show({ full: id });
      this.announce(this.t('row.full'));
    },

    move: (id, to) => {
      this._edit((list, bank) => ({ items: model.move(list, bank, id, to) }));
      const all = model.picked(this._list, this._bank);
      const n = all.findIndex((item) => item.id === id) + 1;
      const way = this.shadowRoot?.activeElement?.id.match(/^(up|down)-/)?.[0];
      if (way) this.moveFocus(`#${way}${n}`);
      this.announce(this.t('common.moved', { n, total: all.length }));
    },

    drag: (event) => this._dragOrder.start(event),

    set: (set) => {
      const before = this._time.count;
      this._edit((list, bank) => model.toggleSet(list, set, bank));
      const n = this._time.count;
      const key = n > before && !TALKS.includes(set) ? 'sets.added' : 'sets.now';
      this._tell('sets', this.t(key, { n }), true);
    },

    all: () => {
      this._edit((list, bank) => ({ items: model.addAll(list, bank) }));
      this._tell('sets', this.t('sets.now', { n: this._time.count }), true);
    },

    clear: () => {
      this._edit(model.clearAll);
      this._tell('sets', this.t('list.cleared'), true);
      if (this._screen.step === 'list') this.moveFocus('#undo');
    },

    again: () => {
      this._edit((_, bank) => model.startAgain('starter', bank));
      this.moveFocus('#list');
    },

    undo: () => {
      const { notice, step } = this._screen;
      this.change(notice?.before ?? {});
      this._tell(notice?.at ?? 'sets', this.t('list.undone'));
      this.moveFocus(`#${step}`);
    },

    show: (step) => {
      if (this.state.items) this.state = { ...this.state, items: model.tidy(this._list) };
      const { typing, draft } = this._screen;
      const open = this._bank.categories.slice(0, 1).map(({ label }) => label);
      this._screen = { ...firstScreen(), step, typing, draft, open };
      this.moveFocus(`#${step}`);
      this.step(step === 'bank' ? 'all-questions' : 'list');
    },

    fold: (label, open) => {
      const others = this._screen.open.filter((each) => each !== label);
      this._show({ open: open ? [...others, label] : others });
    },

    type: (typing, draft) => {
      this._show({ typing, draft, error: false });
      this.moveFocus(TYPING);
    },

    // Words for a question that is on the list show in it as they are typed.
    write: (draft) => {
      const { typing } = this._screen;
      this._show({ draft, error: false });
      const slot = this._bank.byId.get(typing)?.slot;
      if (slot) this._on.word(slot, draft);
      else if (typing !== 'new' && draft.trim()) {
        this.change({ own: model.editOwn(this.state, typing, draft) });
      }
    },

    stop: () => {
      const { typing } = this._screen;
      this._show({ typing: '' });
      this.moveFocus(`[id="type-${typing}"]`);
    },

    add: () => {
      const { draft } = this._screen;
      if (!draft.trim()) {
        this._show({ error: true });
        return this.moveFocus(TYPING);
      }
      this._edit((list) => model.addOwn(list, draft));
      this._tell('list', this.t('own.added'));
      this._on.stop();
    },

    remove: (id) => {
      this._edit((list) => model.removeOwn(list, id));
      this._tell('list', this.t('row.removed'), true);
      this.moveFocus('#undo');
    },

    word: (slot, text) => this.change({ words: { ...this.state.words, [slot]: text } }),

    opener: (opener) => this.change({ opener }),

    take: async (way) => {
      const sheet = toSheet(this._list, this._bank, this._say);
      const locale = { lang: this.wordsLang, dir: this.locale.dir() };
      const { worked, said } = await takeAlong(way, sheet, locale, this._say);
      this._tell('take', said);
      this._show({ copy: worked || way === 'print' ? '' : toText(sheet) });
      if (!worked) return;
      this.act(way);
      this.finish();
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
  }

  override forgetAnswers(): void {
    super.forgetAnswers();
    this._screen = firstScreen();
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

  protected override emptyState(): ListState {
    return model.emptyList();
  }

  protected override readState(saved: unknown): ListState | undefined {
    return model.readList(saved);
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
    const consultation = { ...this.facts.booking, ...this.person?.booking }.consultation;
    const talk = this.minutes || consultation?.minutes || 15;
    return { ...model.timeGuard(this._list, this._bank, talk), talk };
  }

  /** Changes the list by the visitor's hand; what can be undone is kept for {@link _tell}. */
  private _edit(make: (list: OpenList, bank: Bank) => Partial<ListState>): void {
    const list = this._list;
    this._before = { items: list.items, sets: list.sets, own: list.own };
    this._show({ notice: undefined, full: '', copy: '' });
    this.change({ items: list.items, sets: list.sets, ...make(list, this._bank) });
  }

  private _show(patch: Partial<Screen>): void {
    this._screen = { ...this._screen, ...patch };
  }

  private _tell(at: Notice['at'], text: string, canUndo = false): void {
    this._show({ notice: { at, text, before: canUndo ? this._before : undefined } });
    if (text) this.announce(text);
  }

  override renderBody(): unknown {
    const view: View = {
      t: this._say,
      h: (...options) => this.h(...options),
      input: (options) => this.typing.area({ rows: 2, ...options }),
      canType: !this.trackers.blocked,
      list: this._list,
      bank: this._bank,
      screen: this._screen,
      time: this._time,
      on: this._on,
    };
    return this._screen.step === 'list' ? drawList(view) : drawBank(view);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-checklist': AllianceChecklist;
  }
}
