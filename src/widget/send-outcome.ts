import { html, nothing, type TemplateResult } from 'lit';
import { dialled, readable } from '../practice/phone.js';
import { button, note } from '../ui/controls.js';
import type { SendView } from './send-view.js';

/** What the sentences on this screen are filled with. */
export const facts = ({ host, delivery }: SendView) => {
  const { recipient: to, channel, responseTime: time, retention } = host.facts.sending ?? {};
  return { to, channel, time, retention, host: delivery.url?.host };
};

/** The ways that are always open: copy, a file, a call or a letter. */
export function drawOther(step: SendView): TemplateResult {
  const { say, host, done } = step;
  const { phone, email } = { ...host.facts.contact, ...host.person?.contact };
  const [href, label] = phone
    ? [`tel:${dialled(phone)}`, say('common.sending.call', { phone: readable(phone) })]
    : [`mailto:${email}`, say('common.sending.mail', { email })];
  return html`<div>
    <p class="small muted">${say('common.sending.otherwise')}</p>
    <div class="row">
      ${
        step.message.lines.length
          ? html`${button({
              icon: 'copy',
              label: say('common.sending.copy'),
              onClick: () => void step.onCopy(step.text()),
            })}
            ${button({ icon: 'save', label: say('common.sending.save'), onClick: step.onSave })}`
          : nothing
      }
      ${phone || email ? html`<a href=${href} part="link">${label}</a>` : nothing}
    </div>
    <p class="small muted done" role="status">${done}</p>
  </div>`;
}

/** What came of a try that did not arrive, for all that is known; nothing before the first. */
export function drawOutcome({ say, outcome }: SendView): unknown {
  if (!outcome || outcome.state === 'sent') return nothing;
  const { state } = outcome;
  const why = state === 'failed' ? outcome.why : 'text';
  return note(
    html`<div class="outcome-of-it" id="outcome" tabindex="-1">
      <p class="legend">${say(`common.sending.outcomes.${state}.heading`)}</p>
      <p>${say(`common.sending.outcomes.${state}.${why}`)} ${say('common.sending.stillHere')}</p>
      <p>${say('common.sending.once')}</p>
    </div>`,
    'warm',
  );
}

export function drawRefusal(step: SendView, why: string): TemplateResult {
  const { say, host } = step;
  return html`${host.h(2, say('common.sending.refused'), { id: 'send', focusable: true })}
    <p>${say(`common.sending.refusals.${why}`)}</p>
    ${drawOther(step)}
    ${button({ kind: 'quiet', label: say('common.back'), onClick: () => step.words.back() })}`;
}

/** After it has arrived. `sent`: the words, for a last copy. */
export function drawSent(step: SendView, sent: string): TemplateResult {
  const { say, host, keeps, done, words } = step;
  return html`${host.h(2, say('common.sending.outcomes.sent.heading'), { id: 'sent', focusable: true })}
    <p>
      ${say('common.sending.outcomes.sent.text', facts(step))}
      ${say(`common.sending.outcomes.sent.${keeps ? 'kept' : 'cleared'}`)}
    </p>
    <div class="row">
      ${button({ icon: 'copy', label: say('common.sending.outcomes.sent.copy'), onClick: () => void step.onCopy(sent) })}
      ${keeps ? button({ label: say('common.sending.outcomes.sent.clear'), onClick: step.onClear }) : nothing}
      ${button({ kind: 'quiet', label: say('common.done'), onClick: words.done ?? words.back })}
    </div>
    <p class="small muted done" role="status">${done}</p>`;
}
