import { html, nothing, type TemplateResult } from 'lit';
import { note } from '../ui/controls.js';
import { isStuck } from './check-in.js';
import { dayOf, paceOf } from './history.js';
import { namesOf } from './take.js';
import type { FeedbackView } from './view.js';
import { enoughAnswered, worthTalking, type Flag } from './worth-talking.js';

interface Found {
  readonly flags: readonly Flag[];
  /** Whether the first of them stood out last time, too. */
  readonly again: boolean;
  /** Whether the look at the whole says that it is stuck. */
  readonly stuck: boolean;
}

/** What the settled answers point to. */
function find({ settled, past, before }: FeedbackView): Found {
  const flags = worthTalking(settled.answers, settled.pace, before);
  const last = past.earlier.at(-1);
  const lastFlags = last ? worthTalking(last.lines, paceOf(last), before?.slice(0, -1)) : [];
  const notYet = past.history?.notYet;
  return {
    flags,
    again: flags.some(({ id }) => lastFlags.some((other) => other.id === id)),
    stuck: isStuck(settled.checkIn, !!notYet && notYet < dayOf()),
  };
}

/** The same in one sentence; nothing while there is too little to go by. */
function sentenceOf({ flags, stuck }: Found, view: FeedbackView): string {
  if (flags.length) return view.say('stands.about', { names: namesOf(flags, view) });
  if (stuck) return view.say('stands.stuck');
  return enoughAnswered(view.settled.answers) ? view.say('stands.none') : '';
}

export const standsOut = (view: FeedbackView): string => sentenceOf(find(view), view);

const drawList = (lines: readonly string[]) =>
  html`<ul class="tips">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;

/** What stands out, and what could be said about the first of it. */
export function drawStandsOut(view: FeedbackView): TemplateResult | typeof nothing {
  const found = find(view);
  const { flags, again, stuck } = found;
  const sentence = sentenceOf(found, view);
  if (!sentence) return nothing;
  const [first] = flags;
  const dropped = flags.filter(({ why }) => why === 'dropped');
  const names = namesOf(dropped, view);
  return html`<section class="stands">
    ${view.h(1, view.say('stands.heading'))}
    ${note(
      html`<p class=${first || stuck ? 'ask' : ''}>${sentence}</p>
        ${dropped.length ? html`<p>${view.say('stands.dropped', { names })}</p>` : nothing}
        ${first ? drawList(view.list(`stands.tips.${first.id}`)) : nothing}
        ${again ? html`<p class="ask again">${view.say('stands.again')}</p>` : nothing}
        ${again || stuck ? drawList(view.list('stands.rights')) : nothing}`,
    )}
  </section>`;
}
