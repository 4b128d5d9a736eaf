/** A part that loads later: a short form that puts a request for a first talk into words. */
import { css, html, nothing } from 'lit';
import { bookingRequest } from '../text/en/booking-request.js';
import { checkRow } from '../ui/check-row.js';
import { button } from '../ui/controls.js';
import { field } from '../ui/field.js';
import { optionGroup } from '../ui/option-group.js';
import { textInput } from '../ui/text-fields.js';
import { pullQuestions } from '../visitor/questions.js';
import { FreeText, type FreeTextHost } from '../widget/free-text.js';
import type { LateHost } from '../widget/late.js';
import type { Sending } from '../widget/sending.js';
import { TrackerWatch, type TrackerHost } from '../widget/trackers.js';
import { capital, formatsOf, wordFor } from './facts.js';
import {
  emptyRequest,
  linesOf,
  pickedText,
  toMend,
  type Picked,
  type Request,
  type RequestLine,
} from './request.js';
import { drawPreview, type Channel } from './request-preview.js';
import type { BookingView } from './view.js';
import { visitorZone } from './zones.js';

export const words = bookingRequest;

export const styles = css`
  .ask {
    margin-block: 1.2em 2em;
  }
  .ask > * + * {
    margin-block-start: 1.3em;
  }
  .ask > :first-child + p {
    margin-block-start: 0.3em;
  }
  .ask .field {
    margin-block-end: 0;
    max-inline-size: 26em;
  }
  .ask .two {
    display: grid;
    gap: 1em;
  }
  .ask .legend + p {
    margin-block-end: 0;
  }
  .message {
    padding: 1.1em clamp(14px, 4cqi, 24px);
    border-radius: min(12px, var(--_radius));
    background: color-mix(in srgb, var(--_ink) 4%, transparent);
  }
  .message p,
  .message li {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .message p + p {
    margin-block-start: 0.5em;
  }
  .message ul {
    margin-block: 0.7em;
    border-block-end: 1px solid var(--_border);
  }
  .message li {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.2em 1em;
    border-block-start: 1px solid var(--_border);
  }
  .message li > :first-child {
    padding-block: 0.55em;
  }
  .message .out > :first-child {
    color: var(--_muted);
    font-style: italic;
  }
  .message .text-button {
    flex: none;
    color: var(--_accent-text);
  }
  @container alliance (max-width: 30em) {
    .ask .primary {
      padding-inline: 0.8em;
    }
    .message li {
      display: block;
    }
    .message li > :first-child {
      display: block;
      padding-block-end: 0;
    }
  }
  @media (forced-colors: active) {
    .message {
      border: 1px solid;
    }
  }
  @media print {
    .ask fieldset {
      display: none;
    }
  }
`;

/** Times of the day to choose from, where the therapist has not said. */
const TIMES = ['morning', 'afternoon', 'evening', 'weekend'];
const FORMATS = ['in-person', 'video', 'phone'];
const MOST = { name: 80, reach: 120, words: 500 };

/** The therapist whom the message names, where there are several. */
const whoOf = ({ offer: { facts, person } }: BookingView) =>
  (facts.therapists?.length ?? 0) > 1 ? (person?.name ?? '') : '';

/** What was given, without a time of somebody else than who is chosen now. */
const givenTo = ({ offer }: BookingView, request: Request): Request =>
  request.picked?.feed === offer.booking.openingsUrl ? request : { ...request, picked: undefined };

export type RequestHost = LateHost & FreeTextHost & TrackerHost & { readonly sending: Sending };

/** What the visitor gives, and the message it makes. Nothing of it is saved. */
export class RequestForm {
  request: Request = emptyRequest();
  channel?: Channel;
  /** Whether the words have gone from this page, and what came of it is in sight. */
  isSent = false;
  /** Whether the screen for sending was opened: it stays, and says what has changed. */
  sends = false;
  private _step: 'form' | 'preview' = 'form';
  private _error: '' | 'phone' | 'email' = '';
  private readonly _typing: FreeText;
  private readonly _trackers: TrackerWatch;

  constructor(private readonly _host: RequestHost) {
    this._typing = new FreeText(_host);
    this._trackers = new TrackerWatch(_host);
  }

  /** Begins, or goes on where the visitor was. */
  start(picked?: Picked): void {
    if (picked) this.request = { ...this.request, picked };
    this.show('form');
  }

  forget(): void {
    this.request = emptyRequest();
    this.isSent = this.sends = false;
    this._step = 'form';
    this._error = '';
    this._typing.forget();
    this._host.requestUpdate();
  }

  /** The words have arrived, so they go from here; what came of it stays in sight. */
  sent(): void {
    this.request = emptyRequest();
    this._typing.forget();
    this._host.requestUpdate();
  }

  /** Shows a step, with focus on its heading. */
  show(step: 'form' | 'preview'): void {
    this._step = step;
    this.isSent = false;
    this._error = '';
    if (step === 'preview') this.prepare();
    this.focus('#ask');
  }

  /** Brings the screen for sending, where the visitor is about to see it. */
  prepare(): void {
    const { sending } = this._host;
    const isChosen = this.channel === undefined || this.channel === 'send';
    if (!isChosen || sending.readiness !== 'on') return;
    this.sends = true;
    void sending.load();
  }

  /** Takes in what the visitor gave. */
  change(patch: Partial<Request>): void {
    this.request = { ...this.request, ...patch };
    this._host.requestUpdate();
  }

  focus(selector: string): void {
    this._host.requestUpdate();
    void this._host.updateComplete.then(() =>
      this._host.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }

  draw(view: BookingView): unknown {
    const blocked = this.isBlocked;
    if (blocked && toMend(this.request) && !this.isSent) {
      return html`<div class="ask">
        ${view.h(1, view.say('ask.heading'), { id: 'ask', focusable: true })}
        ${this._trackers.draw()}${this._drawBack(view)}
      </div>`;
    }
    // Words that were there before recorders came can still be taken along.
    if (this._step === 'form' && !blocked) return this._drawForm(view);
    return html`<div class="ask">
      ${blocked ? this._trackers.draw() : nothing}${drawPreview(this, this.lines(view), view)}
    </div>`;
  }

  /** What the message says. */
  lines(view: BookingView): RequestLine[] {
    const { questions } = pullQuestions();
    const here = visitorZone();
    const request = givenTo(view, this.request);
    return linesOf(request, view.wording, { questions, here, who: whoOf(view) });
  }

  /** Whether nothing can be changed or sent here, as the page may record it. */
  get isBlocked(): boolean {
    return this._trackers.blocked;
  }

  get sending(): Sending {
    return this._host.sending;
  }

  private readonly _onNext = (): void => {
    this._error = toMend(this.request);
    if (!this._error) return this.show('preview');
    this._host.announce(this._host.t(`ask.${this._error}Mend`));
    this.focus(`#${this._error}`);
  };

  private _drawBack({ say, leave }: BookingView) {
    return button({ kind: 'quiet', label: say('common.back'), onClick: leave });
  }

  private _drawForm(view: BookingView) {
    const { say, h } = view;
    return html`<div class="ask">
      ${h(1, say('ask.heading'), { id: 'ask', focusable: true })}
      <p class="muted">${say('ask.intro')}</p>
      ${this._trackers.draw()}${this._drawName(view)}${this._drawReach(view)}
      ${this._drawPicked(view)}${this._drawChoices(view)}${this._drawWords(view)}
      ${this._drawQuestions(view)}
      <div class="row">
        ${button({ kind: 'primary', label: say('ask.next'), onClick: this._onNext })}
        ${this._drawBack(view)}
      </div>
    </div>`;
  }

  private _drawName({ say }: BookingView) {
    const control = textInput({
      id: 'name',
      value: this.request.name,
      autocomplete: 'name',
      max: MOST.name,
      hint: say('ask.nameHint'),
      onInput: (name) => this.change({ name }),
      onEnter: this._onNext,
    });
    return field({
      id: 'name',
      label: `${say('ask.name')} (${say('common.optional')})`,
      hint: say('ask.nameHint'),
      control,
    });
  }

  /** One way to reach the visitor; for a phone also whether others may hear a message. */
  private _drawReach({ say }: BookingView) {
    const { by, voicemail } = this.request;
    const error = this._error === by ? say(`ask.${by}Mend`) : undefined;
    const control = textInput({
      id: by,
      type: by === 'phone' ? 'tel' : 'email',
      autocomplete: by === 'phone' ? 'tel' : 'email',
      value: this.request[by],
      max: MOST.reach,
      error,
      onInput: (value) => {
        this._error = '';
        this.change({ [by]: value });
      },
      onEnter: this._onNext,
    });
    return html`<div class="two">
        ${optionGroup({
          legend: say('ask.by'),
          name: 'by',
          options: [
            { value: 'phone', label: say('ask.byPhone') },
            { value: 'email', label: say('ask.byEmail') },
          ],
          value: by,
          onChange: (value) => {
            this._error = '';
            this.change({ by: value as Request['by'] });
          },
        })}
        ${field({ id: by, label: `${say(`ask.${by}`)} (${say('ask.needed')})`, error, control })}
      </div>
      ${
        by === 'phone'
          ? optionGroup({
              legend: say('ask.voicemail'),
              name: 'voicemail',
              options: [
                { value: 'yes', label: say('ask.yes') },
                { value: 'no', label: say('ask.no') },
              ],
              value: voicemail,
              onChange: (value) => this.change({ voicemail: value as Request['voicemail'] }),
            })
          : nothing
      }`;
  }

  private _drawPicked(view: BookingView) {
    const { say, wording } = view;
    const { picked } = givenTo(view, this.request);
    if (!picked) return nothing;
    const drop = () => {
      this.change({ picked: undefined });
      this.focus('#ask');
    };
    return html`<div>
      <p class="legend">${say('ask.opening')}</p>
      <p>${pickedText(picked, wording, visitorZone())}</p>
      ${button({ kind: 'text-button', label: say('ask.drop'), onClick: drop })}
    </div>`;
  }

  private _drawChoices({ say, offer, wording }: BookingView) {
    const { times, format } = this.request;
    const asked = offer.practical.times ?? TIMES;
    const formats = formatsOf(offer).length ? formatsOf(offer) : FORMATS;
    const options = (ids: readonly string[]) =>
      ids.map((value) => ({ value, label: capital(wordFor(value, say), wording.lang) }));
    return html`${
      asked.length > 1
        ? optionGroup({
            legend: say('ask.times'),
            name: 'times',
            multiple: true,
            options: options(asked),
            value: times,
            onChange: (id, on) =>
              this.change({
                times: asked.filter((each) => (each === id ? on : times.includes(each))),
              }),
          })
        : nothing
    }
    ${
      formats.length > 1
        ? optionGroup({
            legend: say('ask.format'),
            name: 'format',
            options: options(formats),
            value: format,
            onChange: (value) => this.change({ format: value }),
          })
        : nothing
    }`;
  }

  /** The visitor's own words, only where the owner asks for them. */
  private _drawWords({ say, offer }: BookingView) {
    return offer.booking.freeText
      ? this._typing.area({
          id: 'words',
          label: `${say('ask.words')} (${say('common.optional')})`,
          hint: say('ask.wordsHint'),
          value: this.request.words,
          max: MOST.words,
          responseTime: this._host.sending.responseTime,
          onInput: (value) => this.change({ words: value }),
        })
      : nothing;
  }

  private _drawQuestions({ say }: BookingView) {
    const { questions, here } = pullQuestions();
    if (!questions.length) return nothing;
    return html`<div>
      ${checkRow({
        label: say('ask.questions'),
        on: this.request.withQuestions,
        describedBy: 'questions-hint',
        onTurn: (withQuestions) => this.change({ withQuestions }),
      })}
      <p class="hint" id="questions-hint">
        ${say(here ? 'ask.questionsHint' : 'ask.questionsKept')}
      </p>
    </div>`;
  }
}
