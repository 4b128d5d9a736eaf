import type { CSSResultGroup, CSSResultOrNative, PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Therapist } from '../practice/schema.js';
import { safetyStyles } from '../safety/crisis.styles.js';
import { baseStyles, tokens } from '../ui/styles/base.styles.js';
import { controlStyles } from '../ui/styles/controls.styles.js';
import { fieldStyles } from '../ui/styles/field.styles.js';
import { ThemeController } from '../ui/theme.js';
import type { AnswersController } from './answers.js';
import {
  AllianceActionEvent,
  AllianceFinishEvent,
  AllianceReadyEvent,
  AllianceStartEvent,
  AllianceStepEvent,
  type WidgetAction,
  type WidgetEventDetail,
} from './events.js';
import { drawBase, drawFrame } from './frame.js';
import { frameStyles } from './frame.styles.js';
import type { FreeText } from './free-text.js';
import type { KeepHost } from './keep.js';
import { OwnerCheck } from './owner-check.js';
import { SafetyController } from './safety.js';
import type { Sending } from './sending.js';
import { SpeakingElement } from './speaking-element.js';
import type { TrackerWatch } from './trackers.js';

/** How long the first drawing waits for the practice's file, in ms. */
const FILE_MAY_TAKE = 1_500;

/**
 * The base of the four widgets: the frame around them, what the visitor gave and what becomes of it.
 * A widget draws its own part in `renderBody()` and changes its answers by `change()`.
 *
 * @slot - What is shown until the widget is drawn, and where it cannot be.
 * @slot heading - Takes the place of the heading.
 * @slot intro - Takes the place of the lines below the heading.
 * @slot outro - Below the widget's own part, above the crisis lines.
 * @slot crisis-note - The owner's own words below the crisis lines.
 * @slot privacy-note - The owner's own words below the privacy line.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart intro - The line below the heading.
 * @csspart body - Everything between the intro and the crisis lines.
 * @csspart question - A question with its answers.
 * @csspart option - One of several things to pick.
 * @csspart option-label - The words of an option.
 * @csspart primary-button - The main button of a screen.
 * @csspart secondary-button - Other buttons.
 * @csspart link - Links, those of the crisis lines among them.
 * @csspart field - A field with its label.
 * @csspart field-label - The label of a field.
 * @csspart status - Lines that say what is so: the privacy line, what happened last.
 * @csspart error - What is missing in a field.
 * @csspart note - A soft panel.
 *
 * @cssstate waiting - The practice's file is on its way; what the owner wrote between the tags is shown.
 * @cssstate started - The visitor has done something.
 * @cssstate finished - The visitor has come to the end.
 *
 * @cssproperty [--alliance-color-accent=light-dark(#2c6a5c,#7fc2ae)] - Buttons, marks and links; text on it follows.
 * @cssproperty --alliance-color-on-accent - Text on the accent. Default: black or white, whichever is readable.
 * @cssproperty [--alliance-color-text=inherit] - Text. Default: the page's own.
 * @cssproperty --alliance-color-muted - Help and notes. Default: mixed from text and ground.
 * @cssproperty [--alliance-color-surface=light-dark(#fffefb,#1d2422)] - Panels and dialogs.
 * @cssproperty --alliance-color-border - Lines. Default: the text, faint.
 * @cssproperty [--alliance-color-focus=light-dark(#1d4ed8,#9db8ff)] - The focus ring.
 * @cssproperty [--alliance-color-error=light-dark(#a3352b,#ff9f93)] - Errors, beside their words.
 * @cssproperty [--alliance-font-family=inherit] - The font.
 * @cssproperty --alliance-font-heading - The font of headings. Default: the font.
 * @cssproperty [--alliance-font-size=17px] - The size of text; everything scales with it.
 * @cssproperty [--alliance-line-height=1.6] - The height of a line.
 * @cssproperty [--alliance-radius=18px] - Corners.
 * @cssproperty [--alliance-space=1em] - The step of all distances.
 * @cssproperty [--alliance-shadow=none] - The shadow of the booking widget's card.
 * @cssproperty [--alliance-max-width=38em] - The width of a column.
 * @cssproperty [--alliance-duration=.15s] - How long a movement takes.
 * @fires {AllianceReadyEvent} alliance-ready - The widget is drawn and can be used.
 * @fires {AllianceStartEvent} alliance-start - The visitor has done something for the first time.
 * @fires {AllianceFinishEvent} alliance-finish - The visitor has come to the end.
 * @fires {AllianceActionEvent} alliance-action - A call, a copy, a print: what leaves the widget. Holds no answer.
 * @fires {AllianceProblemEvent} alliance-problem - Something in the owner's configuration cannot be used.
 */
export abstract class WidgetElement<S extends object> extends SpeakingElement implements KeepHost {
  static override styles: CSSResultGroup = [
    baseStyles,
    fieldStyles,
    controlStyles,
    safetyStyles,
    frameStyles,
  ];

  /** Every widget's sheet ends with the tokens it draws with. */
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return [...super.finalizeStyles(styles), tokens(this.widget)];
  }

  /** The colours to draw in: `auto` follows the page, not the device. */
  @property() theme: 'auto' | 'light' | 'dark' = 'auto';

  /** What to do where the page holds tools that record visitors: say so, block free text, nothing. */
  @property({ attribute: 'tracker-guard' }) trackerGuard: 'warn' | 'block' | 'off' = 'warn';

  /** Whether words typed are looked at, here only, for signs that someone may be in danger. */
  @property({ attribute: 'crisis-match' }) crisisMatch: 'on' | 'off' = 'on';

  /** The 'Leave this page fast' link: `on`, `off`, or the address it goes to. */
  @property({ attribute: 'quick-exit' }) quickExit = '';

  /** Whether the visitor is offered to save on this device: `ask` or `off`. */
  @property() save: 'ask' | 'off' = 'ask';

  /** The `id` of the therapist this widget speaks for. Default: the only one, if there is one. */
  @property() therapist = '';

  /** What the visitor has given. Read it; change it by `change()`. */
  @state() protected state: S = this.emptyState();

  /** What becomes of the answers: a `KeepController` in widgets that may save them. */
  abstract readonly keep: AnswersController;
  /** What keeps the visitor safe here. */
  readonly safety = new SafetyController(this);
  /** What the owner may want to change. */
  readonly check = new OwnerCheck(this);
  protected readonly themed = new ThemeController(this);

  /** The visitor's own words, in widgets that have fields for them. */
  readonly typing?: FreeText;
  /** Recorders on the page, in widgets where answers could harm the visitor. */
  readonly trackers?: TrackerWatch;
  /** What brings the visitor's words to the practice, in widgets that can. */
  readonly sending?: Sending;
  /** Whether the page listens for what is sent, and so may take it over. */
  pageTakes = false;

  /** Keys of the answers that hold the visitor's own words: saved only with the second switch. */
  protected readonly freeText: readonly (keyof S)[] = [];
  /** How the crisis lines are shown. */
  readonly crisis: 'block' | 'link' | 'none' = 'link';
  private readonly _states = this.attachInternals?.().states as CustomStateSet | undefined;
  private _started = false;

  /** Widgets of one kind that speak for different people keep apart. */
  get keepAs(): string {
    const own = this.id || this.therapist;
    return own ? `${this.widgetName}:${own}` : this.widgetName;
  }

  get keepVersion(): number {
    return 1;
  }

  /** Whether 'Leave this page fast' is there without the owner asking for it. */
  get exitByDefault(): boolean {
    return false;
  }

  /** Whether anything of the visitor's lies on this device, as far as this widget knows. */
  get keepsSomething(): boolean {
    return this.keep.on;
  }

  get maySave(): boolean {
    return this.save !== 'off';
  }

  /** Whether there is a second switch for the visitor's own words. */
  get hasFreeText(): boolean {
    return this.freeText.length > 0;
  }

  /**
   * What is drawn first stays where it is: while the practice's file is on its way, what the owner
   * wrote between the tags is shown. `alliance.css` keeps the room for as long.
   */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.hasUpdated || !this.gathered.isWaiting) return super.scheduleUpdate();
    this.showFallback();
    this._mark('waiting', true);
    return this.gathered.complete(FILE_MAY_TAKE).then(() => {
      this._mark('waiting', false);
      this.renderRoot.replaceChildren();
      return super.scheduleUpdate();
    });
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    this._fire(AllianceReadyEvent);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { therapists } = this.facts;
    if (this.therapist && therapists?.length && !this.person) {
      this.problem({
        code: 'unknown-therapist',
        field: 'therapist',
        message: `Nobody here has the id "${this.therapist}". Use one of these: ${therapists.map(({ id }) => id).join(', ')}.`,
      });
    }
  }

  override addEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: HTMLElement, event: HTMLElementEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void {
    super.addEventListener(type, listener, options);
    if (type !== 'alliance-send') return;
    this.pageTakes = true;
    this.requestUpdate();
  }

  /** Empties this widget and what it saved on this device. */
  clear(): void {
    this.keep.clear();
  }

  /** Moves focus to the widget's first control. */
  override focus(options?: FocusOptions): void {
    this.renderRoot
      .querySelector<HTMLElement>(
        ':is(.body,.launch) :is(button,a[href],input,textarea,select,summary)',
      )
      ?.focus(options);
  }

  /** Moves focus to the element found by `selector` in this widget, once it is drawn. */
  protected moveFocus(selector: string): void {
    void this.updateComplete.then(() => {
      const target = this.renderRoot.querySelector<HTMLElement>(selector);
      // Firefox gives no focus to a legend that has not been laid out yet.
      target?.getBoundingClientRect();
      target?.focus();
    });
  }

  toKeep(withText: boolean): unknown {
    if (withText) return this.state;
    const entries = Object.entries(this.state) as [keyof S & string, unknown][];
    return Object.fromEntries(entries.filter(([key]) => !this.freeText.includes(key)));
  }

  get started(): boolean {
    return this._started;
  }

  takeBack(saved: unknown, withText: boolean): boolean {
    const state = this.readState(saved);
    if (!state) return false;
    // Words that are not saved are only here: they stay as they are.
    const typed = withText ? [] : this.freeText.map((key) => [key, this.state[key]]);
    this.state = { ...state, ...(Object.fromEntries(typed) as Partial<S>) };
    return true;
  }

  forgetAnswers(): void {
    this.state = this.emptyState();
    // What was said last may tell of answers.
    this.announce('');
    this._started = false;
    this._states?.clear();
    this.typing?.forget();
    this.sending?.forget();
  }

  /** Told that the owner's text colour could not be read on the accent. */
  onUnreadable(): void {
    this.problem({
      code: 'contrast',
      field: '--alliance-color-on-accent',
      message: 'Text in this colour is hard to read on the accent, so another one is used.',
    });
  }

  /** The therapist this widget speaks for, if it is clear who that is. */
  get person(): Therapist | undefined {
    const people = this.facts.therapists ?? [];
    if (!this.therapist) return people.length === 1 ? people[0] : undefined;
    return people.find(({ id }) => id === this.therapist);
  }

  /** Changes answers on the visitor's behalf. */
  protected change(patch: Partial<S>): void {
    this.state = { ...this.state, ...patch };
    this.keep.write();
    if (this._started) return;
    this._started = true;
    this._mark('started', true);
    this.trackers?.look();
    this._fire(AllianceStartEvent);
  }

  protected step(step: string): void {
    this._fire(AllianceStepEvent, { step });
  }

  protected finish(): void {
    this._mark('finished', true);
    this._fire(AllianceFinishEvent);
  }

  /** Tells the page what the visitor did with what is here, never what it says. */
  act(action: WidgetAction): void {
    this._fire(AllianceActionEvent, { action });
  }

  /** Lets the page's styles see whether something is on its way. */
  mark(sending: boolean): void {
    this._mark('sending', sending);
  }

  /** What a visitor starts with. */
  protected abstract emptyState(): S;

  /** Saved answers made safe; undefined where they cannot be read. */
  protected abstract readState(saved: unknown): S | undefined;

  /** The widget's own part, between the intro and the privacy strip. */
  abstract renderBody(): unknown;

  /** Fires an event of ours. */
  private _fire(
    event: new (detail: WidgetEventDetail) => Event,
    detail?: Omit<WidgetEventDetail, 'widget'>,
  ): void {
    this.dispatchEvent(new event({ widget: this.widgetName, ...detail }));
  }

  /** Lets the page's styles see how things are, by `:state(…)`. */
  private _mark(state: string, on: boolean): void {
    this._states?.[on ? 'add' : 'delete'](state);
  }

  /** Everything inside the base. A widget that shows itself in other ways may wrap it. */
  protected renderContent(): unknown {
    return drawFrame(this, this.keep, this.safety);
  }

  protected override render(): unknown {
    return drawBase(this, this.safety, this.renderContent());
  }
}
