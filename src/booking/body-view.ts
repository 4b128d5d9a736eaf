import { html, nothing } from 'lit';
import { goodToKnow, isValid, opensLater, placeName, roomLine } from './facts.js';
import { drawFacts, drawHonest, drawMyths, drawScript } from './talk-view.js';
import type { BookingView } from './view.js';
import { letter } from './ways.js';
import { dayIn } from './zones.js';

/** A part of the page under a heading of its own. */
export const drawPart = ({ h, say }: BookingView, key: string, content: unknown): unknown =>
  html`<div class="part">${h(1, say(`${key}.label`))}${content}</div>`;

/** Whether there is room, and how soon somebody answers. */
export function drawRoom({ offer, wording }: BookingView): unknown {
  const line = roomLine(offer, wording);
  const status = opensLater(offer) ? 'waitlist' : (offer.booking.status ?? '');
  return line ? html`<p class="room ${status}" part="status">${line}</p>` : nothing;
}

/** What is known: cost, ways to meet, languages, access, licence. */
export function drawKnown(view: BookingView): unknown {
  const { offer, wording, say } = view;
  const known = goodToKnow(offer, wording);
  const licence = offer.person?.licence;
  const shown =
    licence && isValid(licence, dayIn(offer.facts.timeZone))
      ? { ...licence, region: placeName(licence.region, wording.lang) }
      : undefined;
  return known.length || shown ? drawPart(view, 'facts', drawFacts(known, shown, say)) : nothing;
}

/** Words to call or write with, and what people may have heard. */
export function drawHelps(view: BookingView): unknown {
  const { ways, offer, wording, say, list, copying } = view;
  const script = (kind: 'call' | 'email', lines: readonly string[]) =>
    ways.some((way) => way.kind === kind) ? drawScript(kind, lines, copying) : nothing;
  return drawPart(
    view,
    'helps',
    html`<div class="rows">
      ${script('call', list('call.lines'))}
      ${script('email', letter(offer, wording))}${drawMyths(say)}
      ${drawHonest(say, list('honest.lines'))}
    </div>`,
  );
}
