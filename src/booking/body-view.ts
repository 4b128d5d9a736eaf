import { html, nothing } from 'lit';
import type { Extras } from './extras.js';
import { goodToKnow, isValid, nextSteps, opensLater, placeName, roomLine } from './facts.js';
import {
  drawFacts,
  drawFeelings,
  drawHonest,
  drawMyths,
  drawScript,
  drawSteps,
} from './talk-view.js';
import type { BookingView } from './view.js';
import { letter } from './ways.js';
import { drawWays } from './ways-view.js';
import { drawWho } from './who-view.js';
import { dayIn } from './zones.js';

/** A part of the page under a heading of its own. */
const drawPart = ({ h, say }: BookingView, key: string, content: unknown): unknown =>
  html`<div class="part">${h(1, say(`${key}.label`))}${content}</div>`;

/** Whether there is room, and how soon somebody answers. */
function drawRoom({ offer, wording }: BookingView): unknown {
  const line = roomLine(offer, wording);
  const status = opensLater(offer) ? 'waitlist' : (offer.booking.status ?? '');
  return line ? html`<p class="room ${status}" part="status">${line}</p>` : nothing;
}

/** What is known: cost, ways to meet, languages, access, licence. */
function drawKnown(view: BookingView): unknown {
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
function drawHelps(view: BookingView): unknown {
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

function drawMood(view: BookingView, extras: Extras): unknown {
  const { mood, say, offer, wording, feeling, reply, onFeeling, onSlot } = view;
  const steps = drawSteps(nextSteps(offer, wording));
  if (mood === 'expect') {
    // Where the practice's file did not come, a link between the tags is the way that there is.
    return html`${view.hasLink ? html`<div class="given"><slot></slot></div>` : nothing}${steps}<slot
        name="scheduler"
        @slotchange=${onSlot}
      ></slot>`;
  }
  if (mood === 'closed') {
    return html`${opensLater(offer) ? drawRoom(view) : nothing}<slot name="referral"></slot>
      ${drawWays(view)}`;
  }
  return html`${drawRoom(view)}${extras.drawBooked(view)}${drawWays(view)}${extras.draw(view)}
  ${drawPart(view, 'next', steps)}${drawKnown(view)}
  ${drawPart(view, 'feelings', drawFeelings(say, feeling, reply, onFeeling))} ${drawHelps(view)}`;
}

/** Whom to talk to, and all that follows from it: the list of names keeps its place, and focus. */
export const drawBody = (view: BookingView, extras: Extras): unknown =>
  html`${drawWho(view)}${drawMood(view, extras)}`;
