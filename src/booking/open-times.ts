/** A part that loads later: the next open times, from the practice's own feed. */
import { baseAddress } from '../practice/links.js';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../practice/problem.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { bookingTimes } from '../text/en/booking-times.js';
import { button } from '../ui/controls.js';
import type { LateHost } from '../widget/late.js';
import { wordFor } from './facts.js';
import { inDays, readOpenings, type NoFeed, type Opening, type Openings } from './openings.js';
import { schedulerAt } from './schedulers.js';
import type { BookingView } from './view.js';
import { dayIn, sameClock, visitorZone, zoneName } from './zones.js';

export const words = bookingTimes;

export const styles = css`
  .times {
    padding-block-end: 0.4em;
  }
  .times .day {
    margin-block: 1.2em 0.5em;
    color: var(--_muted);
    font-size: 1em;
  }
  .times .chips {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(6.6em, 1fr));
  }
  .times .chip {
    flex-direction: column;
    justify-content: start;
    gap: 0;
    inline-size: 100%;
    block-size: 100%;
    padding-inline: 0.5em;
    border-radius: 14px;
    font-weight: 600;
  }
  .times .chip .small {
    font-weight: 400;
  }
  .times > button {
    margin-block-start: 0.8em;
  }
`;

/** How many are shown at first, and with every 'more'. */
const FEW = 8;
const PATIENCE_MS = 10_000;
const MOST_BYTES = 500_000;

/** What the owner may want to change. */
const PROBLEMS: Readonly<Record<NoFeed, string>> = {
  unreadable: 'It cannot be read. It needs "version": 1, "generated" and a list of "slots".',
  old: 'It was made more than 24 hours ago, or does not say when, so it is not shown.',
};

async function fetchFeed(address: string): Promise<unknown> {
  const response = await fetch(new URL(address, baseAddress()), {
    cache: 'no-cache',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!response.ok) throw new Error(`The server says ${response.status}.`);
  const text = await response.text();
  return text.length > MOST_BYTES ? undefined : JSON.parse(text);
}

type TimesHost = LateHost & { problem(problem: Problem): void };

/** The next open times of one practice, as the visitor asked for them. */
export class OpenTimes {
  private _address = '';
  private _found?: Openings | 'none';
  private _shown = FEW;

  constructor(private readonly _host: TimesHost) {}

  /** Asks for the feed. Whatever comes, the visitor gets an answer. */
  async look(address: string, practiceZone: string | undefined): Promise<void> {
    Object.assign(this, { _address: address, _found: undefined, _shown: FEW });
    this._say(this._host.t('common.late.loading'));
    const found = await this._read(address, practiceZone);
    if (address !== this._address) return;
    this._found = found;
    this._say(found === 'none' ? this._host.t('times.none') : '');
    await this._host.updateComplete;
    this._focus('#times');
  }

  forget(): void {
    this._address = '';
    this._host.requestUpdate();
  }

  draw(view: BookingView): unknown {
    if (this._address !== view.offer.booking.openingsUrl) return nothing;
    const { say, h } = view;
    const found = this._found;
    return html`<section class="part times">
      ${h(1, say('times.label'), { id: 'times', focusable: true })}
      ${
        typeof found === 'object'
          ? this._drawTimes(found, view)
          : html`<p class="muted">${say(found ? 'times.none' : 'common.late.loading')}</p>`
      }
    </section>`;
  }

  private async _read(address: string, zone: string | undefined): Promise<Openings | 'none'> {
    try {
      const found = readOpenings(await fetchFeed(address), new Date(), zone);
      if (typeof found === 'object') return found.openings.length ? found : 'none';
      this._tell(PROBLEMS[found]);
    } catch (error) {
      this._tell(`It cannot be read. (${error})`);
    }
    return 'none';
  }

  private _tell(message: string): void {
    this._host.problem({ code: 'openings', field: 'booking.openingsUrl', message });
  }

  private _say(words: string): void {
    this._host.announce(words);
    this._host.requestUpdate();
  }

  private _focus(selector: string): void {
    this._host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  private readonly _onMore = async (): Promise<void> => {
    const next = this._shown;
    this._shown += FEW;
    this._host.requestUpdate();
    await this._host.updateComplete;
    this._focus(`#time-${next}`);
  };

  private _drawTimes({ openings, zone }: Openings, view: BookingView): unknown {
    const { lang } = view.wording;
    const here = visitorZone();
    const list = openings.slice(0, this._shown);
    const differs = zone && list.some(({ start }) => !sameClock(zone, here, start));
    const there = differs ? zone : undefined;
    const dayName = (start: Date) =>
      timeText(start, here, lang, { weekday: 'long', day: 'numeric', month: 'long' });
    return html`<p class="small muted">
        ${hintOf(view)} ${there ? view.say('times.zone', { zone: zoneName(there, lang) }) : nothing}
      </p>
      ${inDays(list, here).map(
        ({ openings: times }, at) =>
          html`${view.h(2, dayName(times[0]!.start), { id: `day-${at}`, className: 'day' })}
            <ul class="chips" aria-labelledby="day-${at}">
              ${times.map((opening) => {
                const id = `time-${list.indexOf(opening)}`;
                return html`<li>${drawTime({ opening, id, zone, here, there, view })}</li>`;
              })}
            </ul>`,
      )}
      ${
        openings.length > list.length
          ? button({ label: view.say('times.more'), onClick: this._onMore })
          : nothing
      }`;
  }
}

const timeText = (
  start: Date,
  timeZone: string,
  lang: string,
  options: Intl.DateTimeFormatOptions,
) => new Intl.DateTimeFormat(lang, { timeZone, ...options }).format(start);

const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;

/** What picking a time does. */
function hintOf({ say, ways }: BookingView): string {
  const href = ways.find(({ kind }) => kind === 'book')?.href;
  return href ? say('times.scheduler', { service: schedulerAt(href)?.name }) : say('times.ask');
}

interface TimeView {
  opening: Opening;
  /** The practice's zone, if that is known. */
  zone?: string;
  id: string;
  /** The visitor's zone, and the practice's where clocks there show something else. */
  here: string;
  there?: string;
  view: BookingView;
}

/** One time to pick: it leads to the scheduler, by a plain link or in the page, or into the request. */
function drawTime({ opening, id, zone, here, there, view }: TimeView): TemplateResult {
  const { start, format } = opening;
  const { say, ways, wording } = view;
  const feed = view.offer.booking.openingsUrl;
  const day = dayIn(here, start);
  const weekday = there && dayIn(there, start) !== day ? 'short' : undefined;
  const small = (words: string) => html`<span class="small muted">${words}</span>`;
  const theirs = there && timeText(start, there, wording.lang, { ...CLOCK, weekday });
  const content = html`<time datetime=${start.toISOString()}
      >${timeText(start, here, wording.lang, CLOCK)}</time
    >
    ${theirs ? small(say('times.theirs', { time: theirs })) : nothing}
    ${format ? small(wordFor(format, say)) : nothing}`;
  const book = ways.find(({ kind }) => kind === 'book');
  const onClick = (event: Event) =>
    book ? view.follow(book, event, day) : view.ask({ opening, zone, feed });
  return book && !book.here
    ? html`<a
        class="chip"
        part="option"
        id=${id}
        href=${ifDefined(book.href)}
        target="_blank"
        rel="noopener noreferrer"
        @click=${onClick}
        >${content}<span class="visually-hidden">${say('common.newTab')}</span></a
      >`
    : html`<button type="button" class="chip" part="option" id=${id} @click=${onClick}>
        ${content}
      </button>`;
}
