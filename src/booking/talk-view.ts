import { html, nothing, type TemplateResult } from 'lit';
import { chip, disclosure, note, outLink } from '../ui/controls.js';
import type { Fact, Licence } from './facts.js';
import { copyButton, drawNow, type Copying } from './ways-view.js';
import type { Say } from '../text/text.js';

/** Ids of the mixed feelings, in the order they are offered. */
export const FEELINGS = [
  'nervous',
  'enough',
  'before',
  'words',
  'cost',
  'time',
  'friends',
  'question',
] as const;

const MYTHS = ['weak', 'years', 'talk', 'fixed', 'friends'] as const;

/** Numbered, so that the way ahead has an end that can be seen. */
export const drawSteps = (steps: readonly string[]): TemplateResult =>
  html`<ol class="steps" role="list">
    ${steps.map((step) => html`<li>${step}</li>`)}
  </ol>`;

const fact = (label: string, value: unknown) =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

const drawLicence = ({ label, number, region, checkUrl }: Licence, say: Say) => {
  const parts = [label, say('facts.licenceNumber', { number }), region].filter(Boolean);
  return html`${parts.join(', ')}
  ${
    checkUrl
      ? html`<br />${outLink(checkUrl, say('facts.licenceCheck'), say('common.newTab'))}`
      : nothing
  }`;
};

/** What is known, a line each: cost, how to meet, languages, access, licence. */
export const drawFacts = (
  facts: readonly Fact[],
  licence: Licence | undefined,
  say: Say,
): TemplateResult =>
  html`<dl>
    ${facts.map(({ label, value, now }) => fact(label, html`${drawNow(now)}${value}`))}
    ${licence ? fact(say('facts.licence'), drawLicence(licence, say)) : nothing}
  </dl>`;

/** Chips of which one is open at a time; its answer stands below them. */
export const drawFeelings = (
  say: Say,
  open: string,
  reply: string,
  onPick: (feeling: string) => void,
): TemplateResult =>
  html`<p class="muted">${say('feelings.hint')}</p>
    <div class="chips">
      ${FEELINGS.map((feeling) =>
        chip({
          label: say(`feelings.${feeling}.chip`),
          pressed: feeling === open,
          onClick: () => onPick(feeling),
        }),
      )}
    </div>
    ${reply ? note(reply) : nothing}`;

/** Words to say or write, with the gaps marked that the visitor fills in. */
const gaps = (line: string) =>
  line
    .split(/(\[[^\]]*\])/)
    .map((piece) =>
      piece.startsWith('[') ? html`<span class="gap">${piece.slice(1, -1)}</span>` : piece,
    );

export const drawScript = (
  kind: 'call' | 'email',
  lines: readonly string[],
  copying: Copying,
): TemplateResult => {
  const hint = copying.say(`${kind}.hint`);
  return disclosure({
    summary: copying.say(`${kind}.label`),
    content: html`${hint ? html`<p class="small muted">${hint}</p>` : nothing}
      <blockquote>${lines.map((line) => (line ? html`<p>${gaps(line)}</p>` : nothing))}</blockquote>
      ${copyButton(lines.join('\n'), copying, 'ways.copyWords')}`,
  });
};

export const drawMyths = (say: Say): TemplateResult =>
  disclosure({
    summary: say('myths.label'),
    content: html`<dl class="myths">
      ${MYTHS.map(
        (myth) =>
          html`<div>
            <dt><q>${say(`myths.${myth}.said`)}</q></dt>
            <dd>${say(`myths.${myth}.reply`)}</dd>
          </div>`,
      )}
    </dl>`,
  });

export const drawHonest = (say: Say, lines: readonly string[]): TemplateResult =>
  disclosure({
    summary: say('honest.label'),
    content: html`<ul class="plain">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`,
  });
