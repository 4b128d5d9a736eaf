import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { button, disclosure, outLink } from '../ui/controls.js';
import { field } from '../ui/field.js';
import { textInput } from '../ui/text-fields.js';
import { drawOther, facts } from './send-outcome.js';
import type { SendLine, SendView } from './send-view.js';

const MOST = 80;

function drawName(step: SendView) {
  const { say, name, words } = step;
  if (!words.asksName) return nothing;
  return field({
    id: 'send-name',
    label: `${say('common.sending.from')} (${say('common.optional')})`,
    hint: say('common.sending.fromHint'),
    control: textInput({
      id: 'send-name',
      value: name,
      max: MOST,
      autocomplete: 'name',
      hint: say('common.sending.fromHint'),
      onInput: (value) => step.change({ name: value }),
    }),
  });
}

/** One line as it will be sent, or the place it was taken from. */
function drawLine(step: SendView, { id, label, value }: SendLine) {
  const { say, words } = step;
  const out = words.leftOut.includes(id);
  const others = words.leftOut.filter((other) => other !== id);
  const said = out ? say('common.sending.leftOut') : value;
  return html`<div>
    <dt>${label}</dt>
    <dd dir="auto" class=${out ? 'away' : 'sends'}>${said}</dd>
    <dd>
      ${button({
        kind: 'text-button',
        label: say(`common.sending.${out ? 'putBack' : 'leaveOut'}`),
        ariaLabel: say(`common.sending.${out ? 'putBackFor' : 'leaveOutFor'}`, { line: label }),
        onClick: () => words.leaveOut(out ? others : [...others, id]),
      })}
    </dd>
  </div>`;
}

/** The visitor's name is a line like any other; taken out, its field is empty again. */
function drawFrom(step: SendView) {
  const { say } = step;
  const value = step.name.trim();
  if (!value) return nothing;
  const label = say('common.sending.fromLine');
  return html`<div>
    <dt>${label}</dt>
    <dd class="sends">${value}</dd>
    <dd>
      ${button({
        kind: 'text-button',
        label: say('common.sending.leaveOut'),
        ariaLabel: say('common.sending.leaveOutFor', { line: label }),
        onClick: () => {
          step.change({ name: '' });
          step.focus('#send-name');
        },
      })}
    </dd>
  </div>`;
}

/** What is sent, line by line, and to the letter. Drawn from the very message that goes. */
function drawPreview(step: SendView): TemplateResult {
  const { say, words, message, delivery } = step;
  const locked = delivery.isLocked ? 'exactLocked' : '';
  return html`<dl>
      <div>
        <dt>${say('common.sending.to')}</dt>
        <dd>${message.to}</dd>
      </div>
      ${drawFrom(step)}${words.lines.map((line) => drawLine(step, line))}
    </dl>
    ${disclosure({
      className: 'small',
      summary: say('common.sending.exact'),
      content: html`<p class="muted">
          ${say('common.sending.exactHint')} ${locked ? say(`common.sending.${locked}`) : nothing}
        </p>
        <pre tabindex="0" aria-label=${say('common.sending.exact')}>
${delivery.show(message)}</pre>`,
    })}`;
}

function drawAbout(step: SendView) {
  const { say, host, delivery } = step;
  const known = facts(step);
  const { recordNote } = host.facts.sending ?? {};
  const { privacyUrl } = host.facts;
  const isElsewhere = !delivery.isLocked && delivery.url?.origin !== location.origin;
  const line = (key: string) => {
    const words = say(`common.sending.${key}`, known);
    return words ? html`<li>${words}</li>` : nothing;
  };
  return html`<section>
    ${host.h(2, say('common.sending.about'))}
    <ul class="facts">
      ${line('goes')}
      ${
        known.host
          ? html`<li>
              ${say('common.sending.host', known)}
              ${isElsewhere ? say('common.sending.open', known) : nothing}
            </li>`
          : nothing
      }
      ${delivery.isLocked ? line('locked') : nothing} ${line('time')} ${line('retention')}
      ${recordNote ? html`<li>${recordNote}</li>` : nothing} ${line('private')}
    </ul>
    ${
      delivery.isLocked
        ? disclosure({
            className: 'small',
            summary: say('common.sending.lockedMore'),
            content: html`<ul class="facts">
              ${line('lockedWay')} ${line('lockedHides')} ${line('lockedDevice')}
            </ul>`,
          })
        : nothing
    }
    <p class="small">
      ${outLink(privacyUrl!, say('common.sending.privacy'), say('common.newTab'))}
    </p>
  </section>`;
}

const drawBox = (
  {
    id,
    label,
    hint,
    on,
    error,
  }: {
    id: string;
    label: string;
    hint?: string;
    on: boolean;
    error?: string;
  },
  onChange: (on: boolean) => void,
) => {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return html`<div class="agree">
    <label class="check-row"
      ><input
        class="check"
        type="checkbox"
        id=${id}
        aria-describedby=${described || nothing}
        aria-invalid=${error ? 'true' : nothing}
        .checked=${live(on)}
        @change=${(event: Event) => onChange((event.currentTarget as HTMLInputElement).checked)}
      /><span>${label}</span></label
    >
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${error ? html`<p class="error hint" part="error" id="${id}-error">${error}</p>` : nothing}
  </div>`;
};

/** For programs that fill in whatever they find. People do not see it, and are told to pass by. */
const drawTrap = (step: SendView) =>
  html`<div class="visually-hidden trap">
    <label for="send-website">${step.say('common.sending.trapLabel')}</label>
    <input
      id="send-website"
      type="text"
      tabindex="-1"
      autocomplete="off"
      .value=${live(step.trap)}
      @input=${(event: Event) =>
        step.change({ trap: (event.currentTarget as HTMLInputElement).value })}
    />
  </div>`;

/** What the visitor agrees to, what came of the last try, and the press that sends. */
function drawPress(step: SendView, outcome: unknown, back: TemplateResult): TemplateResult {
  const { say, hint, state } = step;
  const busy = state === 'sending';
  const known = facts(step);
  return html`${drawAbout(step)}
    <div>
      ${drawBox(
        {
          id: 'agree',
          label: say('common.sending.consent', known),
          hint: say('common.sending.consentHint', known),
          on: step.agreed,
          error: hint === 'consent' ? say('common.sending.consentMend') : undefined,
        },
        (agreed) => step.change({ agreed }),
      )}
      ${drawBox({ id: 'keep', label: say('common.sending.keep'), on: step.keeps }, (keeps) =>
        step.change({ keeps }),
      )}
    </div>
    ${drawTrap(step)}${outcome}
    <div>
      <div class="row">
        ${button({
          id: 'send-now',
          kind: 'primary',
          label: say(`common.sending.${busy ? 'busy' : state === 'idle' ? 'send' : 'again'}`),
          unavailable: busy,
          describedBy: 'send-note',
          onClick: step.onSend,
        })}
        ${back}
      </div>
      <p class="small muted done" id="send-note">
        ${hint && hint !== 'consent' ? say(`common.sending.${hint}Mend`) : say('common.sending.wait', known)}
      </p>
    </div>
    ${drawOther(step)}`;
}

/** The whole screen before it is sent, and after a try that did not arrive. */
export function drawForm(step: SendView, outcome: unknown): TemplateResult {
  const { say, host, message, state } = step;
  const busy = state === 'sending';
  const heading = host.h(2, say('common.sending.heading'), { id: 'send', focusable: true });
  const back = button({
    kind: 'quiet',
    label: say('common.sending.back'),
    unavailable: busy,
    onClick: () => (busy ? undefined : step.words.back()),
  });
  if (!step.words.lines.length) {
    return html`${heading}
      <p>${say('common.sending.empty')}</p>
      ${back}`;
  }
  return html`${heading}
    <p class="muted">${say('common.sending.all')}</p>
    ${step.isKnown ? html`<p>${say('common.sending.known')} ${say('common.sending.once')}</p>` : nothing}
    ${drawName(step)}${drawPreview(step)}
    ${
      message.lines.length
        ? drawPress(step, outcome, back)
        : html`<p>${say('common.sending.allOut')}</p>
            ${back}`
    }`;
}
