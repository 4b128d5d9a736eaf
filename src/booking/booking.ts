import { html, type CSSResultGroup, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Therapist } from '../practice/schema.js';
import { booking } from '../text/en/booking.js';
import type { Say, TextTree } from '../text/text.js';
import { copyText } from '../visitor/copy-text.js';
import { AnswersController } from '../widget/answers.js';
import type { WidgetAction } from '../widget/events.js';
import { Sending } from '../widget/sending.js';
import { WidgetElement } from '../widget/widget-element.js';
import { bookingStyles } from './booking.styles.js';
import { fittingStyles } from './fitting.styles.js';
import { drawBody } from './body-view.js';
import { Extras } from './extras.js';
import { isValid, replyTo } from './facts.js';
import { drawAway, drawDialog, drawLauncher } from './launch-view.js';
import { offerOf, type Offer } from './offer.js';
import type { BookingView, Mood } from './view.js';
import type { Picked } from './request.js';
import { closeForVisit, isClosedForVisit, onClosedForVisit, openAgain } from './visit.js';
import { ACTIONS, contactWays, type Way, type WaysWording } from './ways.js';
import { choiceOf } from './who-view.js';
import { dayIn } from './zones.js';

/** What a visitor has picked here. Nothing of it is saved or put into a link. */
interface BookingState {
  /** The `id` of the therapist the visitor would like to talk to; empty: anyone. */
  who: string;
  /** The mixed feeling that is open. */
  feeling: string;
}

/**
 * A calm way to a first talk: every way to get in touch, what happens then, and room to say no.
 *
 * @element alliance-booking
 *
 * @slot scheduler - A button of the scheduler's own, such as the link that SimplePractice gives out.
 * @slot referral - Where to look instead, while nobody new is taken.
 *
 * @csspart card - The frame of the `card` variant.
 * @csspart dialog - The dialog that the `button` and `bar` variants open, and that of a scheduler.
 * @csspart primary-button - The first way to get in touch, or the button that opens the dialog.
 * @csspart link - A way to get in touch, and other links.
 * @csspart status - Whether there is room for new people, and the privacy line.
 *
 * @cssstate finished - A scheduler said that a time is booked.
 * @cssstate sending - A message is on its way.
 *
 * @fires {AllianceStepEvent} alliance-step - `times` or `request` is shown.
 * @fires {AllianceFinishEvent} alliance-finish - A scheduler said that a time is booked.
 * @fires {AllianceActionEvent} alliance-action - The visitor pressed a way to get in touch, copied or sent.
 * @fires {AllianceSendEvent} alliance-send - The visitor pressed send; the page may take the message over.
 */
export class AllianceBooking extends WidgetElement<BookingState> {
  static override readonly widget = 'booking';
  static override readonly english: TextTree = { ...booking };
  static override styles: CSSResultGroup = [WidgetElement.styles, bookingStyles, fittingStyles];

  /**
   * How it stands in the page: framed, without a frame, as a button that opens a dialog, or as a
   * bar at the lower edge of the window.
   */
  @property({ reflect: true }) variant: 'card' | 'inline' | 'button' | 'bar' = 'card';

  /**
   * What a press on the scheduler does: open it in a new tab, or show it in the page, where the
   * service allows that. Default: what the practice says, else `link`.
   */
  @property() embed?: 'link' | 'click';

  /** Where the visitor said 'Not now': in this widget, or elsewhere in this visit. */
  @state() private _notNow: '' | 'here' | 'elsewhere' = '';
  @state() private _open = false;
  @state() private _copied = '';

  /** Nothing here is worth keeping on a device. */
  readonly keep = new AnswersController(this);
  override readonly sending: Sending = new Sending(this);
  override readonly crisis = 'block';

  private readonly _extras = new Extras(this, AllianceBooking.english, () => this.finish());
  private readonly _say: Say = (key, values) => this.t(key, values);
  private _offer = offerOf({});
  private _ways: readonly Way[] = [];
  private _stopListening?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this._stopListening = onClosedForVisit(this._onTurn);
    addEventListener('focus', this._onTurn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._stopListening?.();
    removeEventListener('focus', this._onTurn);
    this._dialog?.close();
    this._open = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.variant === 'bar' && !this._notNow && isClosedForVisit()) this._notNow = 'elsewhere';
    this._offer = offerOf(this.facts, this.person);
    this._ways = this._waysOf(this._offer);
    this._tellOwner();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // A bar that was sent away lies in the page like any other line.
    if (this.variant === 'bar') this.style.position = this._notNow ? 'static' : '';
    if (this._open && this._dialog && !this._dialog.open) {
      this._dialog.showModal();
      this.moveFocus('dialog [part~=heading]');
    }
  }

  /** The therapist the owner named, or the one the visitor chose. */
  override get person(): Therapist | undefined {
    return super.person ?? this.facts.therapists?.find(({ id }) => id === this.state.who);
  }

  override headline(): string {
    return this._inMood('headline');
  }

  override intro(): string {
    // The form has a line of its own.
    return this._extras.asking ? '' : this._inMood('intro');
  }

  protected emptyState(): BookingState {
    return { who: '', feeling: '' };
  }

  override forgetAnswers(): void {
    super.forgetAnswers();
    this._extras?.forget();
  }

  protected readState(): undefined {
    return undefined;
  }

  private readonly _onFollow = (way: Way, event: Event, day?: string): void => {
    if (ACTIONS.includes(way.kind)) this.act(way.kind as WidgetAction);
    if (way.here) this._extras.showScheduler(way, event.currentTarget as HTMLElement, day);
    if (way.kind === 'times') {
      this.step('times');
      this._extras.showTimes(this._view);
    }
    if (way.kind === 'ask') this._onAsk();
  };

  private readonly _onAsk = (picked?: Picked): void => {
    this.step('request');
    this.change({});
    this._extras.ask(picked);
  };

  private readonly _onLeave = (): void => {
    this._extras.leave();
    this.moveFocus('#go-ask');
  };

  private readonly _onCopy = async (text: string): Promise<void> => {
    const copied = await copyText(text);
    this._copied = copied ? text : '';
    this.announce(this.t(copied ? 'common.take.copied' : 'common.take.copyFailed'));
    if (copied) this.act('copy');
  };

  private readonly _onFeeling = (feeling: string): void => {
    const closing = feeling === this.state.feeling;
    this.change({ feeling: closing ? '' : feeling });
    if (!closing) this.announce(this._reply(feeling));
  };

  /** A button of a scheduler's own has come or gone; or the visitor is back, hours later perhaps. */
  private readonly _onTurn = (): void => this.requestUpdate();

  private readonly _onNotNow = (): void => {
    this._dialog?.close();
    this._extras.forget();
    this._notNow = 'here';
    closeForVisit(this.variant === 'bar');
    this.moveFocus('.away');
  };

  private readonly _onAgain = (): void => {
    this._notNow = '';
    openAgain();
    void this.updateComplete.then(() => this.focus());
  };

  private readonly _onOpen = (): void => {
    // Inside something hidden a dialog would be open, modal and invisible.
    if (!this.checkVisibility()) return;
    this._open = true;
    // Where it was closed a moment ago, its event is still to come.
    this.requestUpdate();
  };

  private _tellOwner(): void {
    const { licence, id } = this._offer.person ?? {};
    if (!licence || isValid(licence, dayIn(this.facts.timeZone))) return;
    this.problem({
      code: 'licence-expired',
      field: `therapists.${id}.licence.validUntil`,
      message: `The licence was valid until ${licence.validUntil}, so its line is hidden. Put in the new date.`,
    });
  }

  private get _dialog(): HTMLDialogElement | null {
    return this.renderRoot?.querySelector('dialog.whole') ?? null;
  }

  private _waysOf(offer: Offer): readonly Way[] {
    const inPage = (this.embed ?? offer.booking.embed) === 'click';
    return contactWays(offer, this._wording, { inPage, sends: this._sends });
  }

  private get _sends(): boolean {
    return this.sending.readiness === 'on';
  }

  private get _mood(): Mood {
    if (this._notNow) return 'away';
    if (this._offer.booking.status === 'closed') return 'closed';
    return this._ways.length || this.querySelector(':scope > [slot=scheduler]') ? 'open' : 'expect';
  }

  private get _wording(): WaysWording {
    return {
      say: this._say,
      lang: this.wordsLang,
      lines: this.list('email.lines'),
      isolate: this.locale.dir() === 'rtl' ? (value) => `\u2066${value}\u2069` : undefined,
    };
  }

  private get _view(): BookingView {
    return {
      offer: this._offer,
      ways: this._ways,
      wording: this._wording,
      copying: { say: this._say, copied: this._copied, onCopy: this._onCopy },
      say: this._say,
      list: (key) => this.list(key),
      h: (...heading) => this.h(...heading),
      follow: this._onFollow,
      ask: this._onAsk,
      leave: this._onLeave,
      sending: this._sends ? this.sending : undefined,
      act: (action) => this.act(action),
      mark: (sending) => this.mark(sending),
      mood: this._mood,
      hasLink: !!this.querySelector('a[href]'),
      choice: choiceOf(this.facts, super.person, (offer) => this._waysOf(offer).length > 0),
      who: this.state.who,
      onWho: (who) => this.change({ who }),
      feeling: this.state.feeling,
      reply: this._reply(this.state.feeling),
      onFeeling: this._onFeeling,
      onSlot: this._onTurn,
      onNotNow: this._onNotNow,
    };
  }

  private _inMood(key: 'headline' | 'intro'): string {
    const mood = this._mood;
    if (mood === 'away') return '';
    const { facts, person } = this._offer;
    if (mood === 'closed' && key === 'intro' && person?.name && facts.therapists?.[1]) {
      return this.t('closed.person', { name: person.name });
    }
    return this.t(mood === 'open' ? key : `${mood}.${key}`);
  }

  private _reply(feeling: string): string {
    return feeling && replyTo(feeling, this._offer, this._wording);
  }

  private _renderAway() {
    const line = this.variant === 'bar' ? 'notNow.away' : 'notNow.done';
    return drawAway(this._say, this._notNow === 'here' ? this.t(line) : '', this._onAgain);
  }

  renderBody(): unknown {
    if (this._mood === 'away') return this._renderAway();
    return this._extras.asking && this._mood === 'open'
      ? this._extras.drawRequest(this._view)
      : drawBody(this._view, this._extras);
  }

  /** Somebody else is to be found only where the owner says where to look. */
  private _launchLabel(mood: Mood): string {
    const isThere = this._ways[0]?.kind === 'referral' || this.querySelector('[slot=referral]');
    return this.t(mood !== 'closed' || isThere ? `launch.${mood}` : 'ways.label');
  }

  private _renderLauncher(bar: boolean) {
    const mood = this._mood;
    const crisis = this.safety.drawCrisis('link');
    if (mood === 'away') return html`${this._renderAway()}${crisis}`;
    const launcher = drawLauncher({
      say: this._say,
      label: this._launchLabel(mood),
      onOpen: this._onOpen,
      onNotNow: bar ? this._onNotNow : undefined,
      crisis,
    });
    const dialog = drawDialog({
      say: this._say,
      open: this._open,
      content: () => super.renderContent(),
      said: this.said,
      onClose: () => (this._open = !!this._dialog?.open),
    });
    return html`${launcher}${dialog}`;
  }

  protected override renderContent(): unknown {
    const { variant } = this;
    if (variant === 'inline') return super.renderContent();
    if (variant === 'button' || variant === 'bar') return this._renderLauncher(variant === 'bar');
    return html`<div class="card" part="card">${super.renderContent()}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alliance-booking': AllianceBooking;
  }
}
