import { html, nothing, type TemplateResult } from 'lit';
import type { TextTree } from '../text/text.js';
import { note } from '../ui/controls.js';
import { LatePart } from '../widget/late.js';
import type { OpenTimes } from './open-times.js';
import type { Picked } from './request.js';
import type { RequestForm, RequestHost } from './request-form.js';
import type { SchedulerDialog } from './scheduler-dialog.js';
import type { BookingView } from './view.js';
import { plainLink } from './ways-view.js';
import type { Way } from './ways.js';

export type ExtrasHost = HTMLElement & RequestHost;

/** What opens on a press and is loaded only then. The plain ways do without any of it. */
export class Extras {
  private readonly _schedulers;
  private readonly _times;
  private readonly _requests;
  private _scheduler?: SchedulerDialog;
  private _openTimes?: OpenTimes;
  private _request?: RequestForm;
  /** Whether the visitor is asking for a first talk, in place of everything else. */
  asking = false;
  /** The service that says a time is booked. */
  private _bookedAt = '';

  /** `words` takes in what parts have to say; `_onBooked` is told once. */
  constructor(
    private readonly _host: ExtrasHost,
    words: object,
    private readonly _onBooked: () => void,
  ) {
    const bring = async <Part extends { words: TextTree }>(coming: Promise<Part>) => {
      const part = await coming;
      Object.assign(words, part.words);
      return part;
    };
    this._schedulers = new LatePart(_host, () => bring(import('./scheduler-dialog.js')));
    this._times = new LatePart(_host, () => bring(import('./open-times.js')));
    this._requests = new LatePart(_host, () => bring(import('./request-form.js')));
  }

  /** Shows the scheduler of a way in the page; `day` is the one the visitor picked. */
  showScheduler({ here, href }: Way, opener: HTMLElement, day?: string): void {
    if (!here || !href) return;
    void this._schedulers.load(({ SchedulerDialog }) => {
      this._scheduler ??= new SchedulerDialog(this._host);
      void this._scheduler.show(here, href, opener, day);
    });
  }

  /** Looks for the next open times. */
  showTimes({ offer }: BookingView): void {
    const { openingsUrl } = offer.booking;
    if (!openingsUrl) return;
    void this._times.load(({ OpenTimes }) => {
      this._openTimes ??= new OpenTimes(this._host);
      void this._openTimes.look(openingsUrl, offer.facts.timeZone);
    });
  }

  /** Begins to ask for a first talk, perhaps at a time that was picked. */
  ask(picked?: Picked): void {
    void this._requests.load(({ RequestForm }) => {
      this._request ??= new RequestForm(this._host);
      this.asking = true;
      this._request.start(picked);
    });
  }

  /** Goes back to the ways; what was given stays until it is cleared. */
  leave(): void {
    this.asking = false;
    this._host.requestUpdate();
  }

  /** Takes away what was opened, and what was typed there. */
  forget(): void {
    this._scheduler?.forget();
    this._openTimes?.forget();
    this._request?.forget();
    this.asking = false;
    this._bookedAt = '';
  }

  /** What a scheduler said, once it did. A hint: the visitor is told where to make sure. */
  drawBooked({ say }: BookingView): unknown {
    const service = this._bookedAt;
    return service ? note(say('frame.booked', { service })) : nothing;
  }

  drawRequest(view: BookingView): unknown {
    return this._request?.draw(view);
  }

  draw(view: BookingView): TemplateResult {
    const way = view.ways.find(({ here }) => here);
    const onBooked = (service: string) => {
      if (this._bookedAt) return;
      this._bookedAt = service;
      this._host.announce(view.say('frame.booked', { service }));
      this._onBooked();
    };
    return html`${this._requests.draw(() => nothing)}
    ${this._times.draw(() => this._openTimes?.draw(view))}
    ${this._schedulers.draw(() =>
      this._scheduler?.draw({
        ...view,
        link: way && plainLink(way, view),
        booked: this.drawBooked(view),
        onBooked,
      }),
    )}`;
  }
}
