import { html, nothing, type TemplateResult } from 'lit';
import { note } from '../ui/controls.js';
import { namesOf } from './take.js';
import type { FeedbackView } from './view.js';
import { enoughAnswered, worthTalking } from './worth-talking.js';

/** What the answers point to, in one sentence; nothing while there is too little to go by. */
export function standsOut(view: FeedbackView): string {
  const { answers, pace } = view.settled;
  const flags = worthTalking(answers, pace);
  if (flags.length) return view.say('stands.about', { names: namesOf(flags, view) });
  return enoughAnswered(answers) ? view.say('stands.none') : '';
}

/** What stands out, and what could be said about the first of it. */
export function drawStandsOut(view: FeedbackView): TemplateResult | typeof nothing {
  const sentence = standsOut(view);
  if (!sentence) return nothing;
  const [first] = worthTalking(view.settled.answers, view.settled.pace);
  return html`<section class="stands">
    ${view.h(1, view.say('stands.heading'))}
    ${note(
      first
        ? html`<p class="ask">${sentence}</p>
            <ul class="tips">
              ${view.list(`stands.tips.${first.id}`).map((tip) => html`<li>${tip}</li>`)}
            </ul>`
        : html`<p>${sentence}</p>`,
    )}
  </section>`;
}
