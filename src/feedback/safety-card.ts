import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../ui/controls.js';
import type { FeedbackView } from './view.js';

/**
 * For a visitor who does not feel safe with the therapist. Nothing here asks them to say so, and no
 * page hears of it. Below the words for an ending, the widget's own crisis lines are in sight.
 */
export function drawSafetyCard(view: FeedbackView): TemplateResult {
  const { say, ui } = view;
  const { licensingBodyUrl, secondContact } = view.facts.safety ?? {};
  return html`<section class="safety" part="card">
    ${view.h(1, say('safety.heading'), { id: 'safety', focusable: true })}
    <ul class="tips">
      ${view.list('safety.lines').map((line) => html`<li>${line}</li>`)}
    </ul>
    ${
      licensingBodyUrl
        ? html`<p>
            <a href=${licensingBodyUrl} part="link" target="_blank" rel="noopener noreferrer"
              >${say('safety.body')}<span class="visually-hidden">
                (${say('common.newTab')})</span
              ></a
            >
          </p>`
        : nothing
    }
    ${secondContact ? html`<p>${say('safety.second', { contact: secondContact })}</p>` : nothing}
    ${ui.unsafe === 'helper' ? view.crisis() : nothing}
    ${button({
      label: say('safety.back'),
      onClick: () => view.show({ unsafe: '' }, ui.unsafe === 'stop' ? '#stop-ask' : '#helper-step'),
    })}
  </section>`;
}
