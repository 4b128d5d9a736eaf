import { html, nothing, type TemplateResult } from 'lit';
import type { ReflectView } from './reflect-view.js';

/**
 * For a visitor whom a therapist asked to keep secrets, or crossed a line with. No advice to talk to
 * that therapist, no event; the crisis lines are in sight.
 */
export function drawDangerCard(view: ReflectView): TemplateResult {
  const { t } = view;
  const { licensingBodyUrl, secondContact } = view.facts.safety ?? {};
  return html`<section class="safety" part="card">
    ${view.h(1, t('safety.heading'), { id: 'safety', focusable: true })}
    <ul>
      ${view.list('safety.lines').map((line) => html`<li>${line}</li>`)}
    </ul>
    ${
      licensingBodyUrl
        ? html`<p>
            <a href=${licensingBodyUrl} part="link" target="_blank" rel="noopener noreferrer"
              >${t('safety.body')}<span class="visually-hidden"> (${t('common.newTab')})</span></a
            >
          </p>`
        : nothing
    }
    ${secondContact ? html`<p>${t('safety.second', { contact: secondContact })}</p>` : nothing}
    ${view.crisis()}
  </section>`;
}
