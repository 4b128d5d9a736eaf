/** A part that loads later: the last look at a message, the press that sends it, what came of it. */
import { html, type ReactiveController, type TemplateResult } from 'lit';
import { Delivery, heard } from '../sending/delivery.js';
import type { Draft, Message, SealedMessage } from '../sending/message.js';
import { failed, type Outcome } from '../sending/outcome.js';
import { common } from '../text/en/common.js';
import { commonSending } from '../text/en/common-sending.js';
import type { Say } from '../text/text.js';
import { copyText } from '../visitor/copy-text.js';
import { saveText } from '../visitor/save-text.js';
import type { WidgetAction } from './events.js';
import { AllianceSendEvent } from './send-event.js';
import { drawOutcome, drawRefusal, drawSent } from './send-outcome.js';
import { drawForm } from './send-form.js';
import type { Hint, Sendable, SendHost, SendView } from './send-view.js';

export { sendStyles as styles } from './send-step.styles.js';

Object.assign(common, commonSending);

/** How long a page that took a message over may take to say what came of it, in ms. */
const PATIENCE = 60_000;
/** Nobody reads and agrees faster than this, in ms. */
const FAST = 1_500;
/** A name that gives nothing away. */
const FILE = 'my-notes.txt';

/** The screen on which a visitor sees every word, agrees, and sends. */
export class SendStep implements ReactiveController, SendView {
  state: 'idle' | 'sending' | Outcome['state'] = 'idle';
  outcome?: Outcome;
  name = '';
  agreed = false;
  keeps = false;
  trap = '';
  hint: Hint = '';
  /** What the last copy or file came to. */
  done = '';
  words!: Sendable;
  message!: Message;
  readonly say: Say;
  readonly delivery: Delivery;

  /** What was sent, to be copied once more; gone when this screen is. */
  private _sent = '';
  /** Ids of what has arrived and stays on the page. */
  private readonly _arrivedBefore = new Set<string>();
  private _isDrawn = false;
  private _wasDrawn = false;
  private _isRefused = false;
  private _wasRefused = false;
  private _since = 0;
  private _asked = false;
  private _armed = false;

  constructor(readonly host: SendHost) {
    this.say = (key, values) => host.t(key, values);
    this.delivery = new Delivery({
      get facts() {
        return host.facts;
      },
      get subject() {
        return host.t('common.sending.subject');
      },
      offer: (message) => this._offer(message),
    });
    host.addController(this);
  }

  hostUpdate(): void {
    this._isDrawn = false;
  }

  hostUpdated(): void {
    if (this._isDrawn && !this._wasDrawn) this._since = performance.now();
    if (!this._isDrawn && this._wasDrawn) this._close();
    if (this._wasDrawn && this._isRefused && !this._wasRefused) this._lead('#send', 'refused');
    this._wasDrawn = this._isDrawn;
    this._wasRefused = this._isRefused;
    const tried = this.state === 'sending' || this.state === 'failed' || this.state === 'unknown';
    const waits = this._isDrawn && this.state === 'idle' && this.message.lines.length > 0;
    this._arm(tried || (waits && !this._refusal()));
  }

  hostDisconnected(): void {
    this._arm(false);
  }

  /** Forgets what was typed, agreed and tried here. */
  forget(): void {
    this.delivery.forget();
    this._arrivedBefore.clear();
    if (this.state === 'sending') this.words.mark(false);
    this.state = 'idle';
    this.outcome = undefined;
    this.name = this.trap = '';
    // At once: who leaves this page fast is not asked.
    this._arm(false);
    this._close();
  }

  draw(words: Sendable): TemplateResult {
    this._isDrawn = true;
    this.words = words;
    this.message = this.delivery.messageOf(this._draft());
    const refusal = this.state !== 'sending' && this.state !== 'sent' && this._refusal();
    this._isRefused = !!refusal;
    const content =
      this.state === 'sent'
        ? drawSent(this, this._sent)
        : refusal
          ? html`${drawRefusal(this, refusal)}${drawOutcome(this)}`
          : drawForm(this, drawOutcome(this));
    return html`<div class="send">${content}</div>`;
  }

  /** Whether these very words have arrived once, and stayed on the page. */
  get isKnown(): boolean {
    return this._arrivedBefore.has(this.message.id);
  }

  change(patch: Partial<Pick<this, 'name' | 'agreed' | 'keeps' | 'trap'>>): void {
    Object.assign(this, patch);
    this.hint = '';
    this.host.requestUpdate();
  }

  focus(selector: string): void {
    this.host.requestUpdate();
    void this.host.updateComplete.then(() =>
      this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }

  /** The visitor's words as text, to take along another way. */
  text(): string {
    return textOf(this.message);
  }

  readonly onCopy = async (text: string): Promise<void> => {
    this._tell((await copyText(text)) ? 'copied' : 'copyFailed', 'copy');
  };

  readonly onSave = (): void => {
    this._tell(saveText(this.text(), FILE) ? 'saved' : 'saveFailed', 'save-file');
  };

  readonly onClear = (): void => {
    this.words.forget();
    this.state = 'sent';
    this.keeps = false;
    this.host.announce(this.say('common.sending.outcomes.sent.cleared'));
    this.focus('#sent');
  };

  readonly onSend = (): void => {
    if (this.state === 'sending') return;
    // Recorders may have come meanwhile.
    this.host.trackers?.look();
    if (this._refusal()) return this.host.requestUpdate();
    this.hint = this._mend();
    if (this.hint) {
      this.host.announce(this.say(`common.sending.${this.hint}Mend`));
      return this.focus(this.hint === 'consent' ? '#agree' : '#send-now');
    }
    void this._send();
  };

  private async _send(): Promise<void> {
    const { message, words } = this;
    this.state = 'sending';
    this.outcome = undefined;
    this.done = '';
    words.mark(true);
    this.host.announce(this.say('common.sending.busy'));
    this.host.requestUpdate();
    const outcome = await this.delivery.send(message);
    // Undefined: the words were cleared meanwhile, and so was this screen.
    if (!outcome) return;
    this.words.mark(false);
    if (outcome.state === 'sent') this._arrived(message);
    this.state = outcome.state;
    this.outcome = outcome;
    if (!this._wasDrawn) this.words.show();
    const { state } = outcome;
    this._lead(state === 'sent' ? '#sent' : '#outcome', `outcomes.${state}.heading`);
  }

  /** Leads to what has changed here; who is busy elsewhere meanwhile is told, and stays there. */
  private _lead(selector: string, key: string): void {
    const { host } = this;
    host.requestUpdate();
    void host.updateComplete.then(() => {
      const { activeElement: inside } = host.renderRoot as ShadowRoot;
      const at = inside ?? document.activeElement;
      const target = host.renderRoot.querySelector<HTMLElement>(selector);
      const isFree = !at || at === document.body || at.closest('.send');
      if (target && isFree) target.focus();
      else host.announce(this.say(`common.sending.${key}`));
    });
  }

  private _arrived(message: Message): void {
    const text = textOf(message);
    // What was written while it was on its way has not gone: then all of it stays.
    const keeps = this.keeps || this.delivery.messageOf(this._draft()).id !== message.id;
    this.words.act('send');
    // The same words, sent again, are the same message.
    if (keeps) this._arrivedBefore.add(message.id);
    else {
      this.words.forget();
      this.delivery.forget();
    }
    this.keeps = keeps;
    this._sent = text;
  }

  /** What to ask before it goes. A person who presses again is let through. */
  private _mend(): Hint {
    if (!this.agreed) return 'consent';
    if (this.trap) {
      this.trap = '';
      return 'trap';
    }
    const isFast = !this._asked && performance.now() - this._since < FAST;
    this._asked = true;
    return isFast ? 'fast' : '';
  }

  /** Why nothing can be sent from this page. */
  private _refusal(): 'insecure' | 'tracker' | 'closed' | undefined {
    if (!isSecureContext) return 'insecure';
    if (this.host.trackers?.blocked) return 'tracker';
    const { fits } = this.delivery;
    if (fits && this.host.sending?.readiness === 'on') return undefined;
    if (fits) return 'closed';
    this.host.problem({
      code: 'sending-address',
      field: 'sending.endpoint',
      message:
        'This kind of form takes messages from its own site only. Use an address of this site.',
    });
    return 'closed';
  }

  private _draft(): Draft {
    const { kind, lines, leftOut } = this.words;
    const value = this.name.trim();
    const from = value ? [{ label: this.say('common.sending.fromLine'), value }] : [];
    const own = lines.filter(({ id }) => !leftOut.includes(id));
    const to = this.host.facts.sending?.recipient ?? '';
    return { kind, to, lines: own.length ? [...from, ...own] : [] };
  }

  private _offer(message: Message | SealedMessage): Promise<Outcome> | undefined {
    const event = new AllianceSendEvent(message);
    this.host.dispatchEvent(event);
    if (event.answer) return heard(event.answer, PATIENCE);
    return event.defaultPrevented ? Promise.resolve(failed('stopped')) : undefined;
  }

  private _tell(key: string, action: WidgetAction): void {
    this.done = this.say(`common.take.${key}`, { file: FILE });
    this.host.announce(this.done);
    if (!key.endsWith('Failed')) this.words.act(action);
    this.host.requestUpdate();
  }

  /** This screen is no longer looked at: what was agreed on it is not carried over. */
  private _close(): void {
    // What was agreed for what is on its way holds until it has arrived.
    if (this.state === 'sending') return;
    if (this.state === 'sent') this.state = 'idle';
    this.agreed = this.keeps = this._asked = false;
    this.hint = '';
    this.done = this._sent = '';
  }

  /** Asks before the page is left while words wait to be sent; otherwise pages go as they like. */
  private _arm(on: boolean): void {
    if (on === this._armed) return;
    this._armed = on;
    if (on) addEventListener('beforeunload', askFirst);
    else removeEventListener('beforeunload', askFirst);
  }
}

const textOf = ({ lines }: Message): string =>
  lines.map(({ label, value }) => `${label}\n${value}\n`).join('\n');

const askFirst = (event: BeforeUnloadEvent): void => event.preventDefault();
