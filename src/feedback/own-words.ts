import { html, nothing, type TemplateResult } from 'lit';
import { TEXTS } from './data.js';
import type { FeedbackView } from './view.js';
import { isHigh } from './worth-talking.js';

/** Fields for the visitor's own words. After a high set too, one thing could be a bit better. */
export function drawOwnWords(view: FeedbackView): TemplateResult | typeof nothing {
  const { say, state } = view;
  if (view.noTyping && !TEXTS.some((id) => state[id])) return nothing;
  const ids = TEXTS.filter((id) => id !== 'better' || state.better || isHigh(view.settled.answers));
  const draw = (id: (typeof TEXTS)[number]) =>
    view.freeText({
      id,
      label: say(`text.${id}`),
      value: state[id],
      onInput: (words) => view.change({ [id]: words }),
    });
  return html`<section class="rule words">
    ${view.h(1, say('text.heading'))}
    <p class="muted">${say('text.hint')}</p>
    ${ids.map((id) => html`<div class="words-one">${draw(id)}</div>`)} ${view.spelling()}
  </section>`;
}
