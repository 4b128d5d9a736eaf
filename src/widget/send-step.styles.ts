import { css } from 'lit';

export const sendStyles = css`
  .send > * + * {
    margin-block-start: calc(1.2 * var(--_space));
  }
  .send > [part~='heading'] + p,
  .send > :is(h2, h3, h4, h5, h6) + p {
    margin-block-start: 0.2em;
  }
  .send p {
    margin-block-end: 0;
  }
  .send .field {
    max-inline-size: 26em;
  }
  .send dl {
    margin-block: calc(1.2 * var(--_space)) 0;
    padding-inline: clamp(14px, 4cqi, 22px);
    border-radius: min(12px, var(--_radius));
    background: color-mix(in srgb, var(--_ink) 4%, transparent);
  }
  .send dl > div {
    display: grid;
    grid-template: auto 1fr / 1fr auto;
    gap: 0 1em;
    padding-block: 0.6em;
  }
  .send dl > div + div {
    border-block-start: 1px solid var(--_border);
  }
  .send dt {
    color: var(--_muted);
    font-size: max(0.875em, 13px);
  }
  .send dd {
    grid-column: 1;
    margin: 0;
  }
  .send .sends {
    text-align: match-parent;
    white-space: pre-line;
  }
  .send .away {
    color: var(--_muted);
    font-style: italic;
  }
  .send dd:has(button) {
    grid-area: 1 / 2 / span 2;
    align-self: center;
  }
  .send dl .text-button {
    min-block-size: 44px;
    padding-block: 0;
    color: var(--_muted);
    font-size: max(0.875em, 13px);
  }
  .send pre {
    margin: 0.6em 0 0;
    padding: 0.9em 1em;
    max-block-size: 22em;
    overflow: auto;
    border-radius: min(12px, var(--_radius));
    background: color-mix(in srgb, var(--_ink) 5%, transparent);
    font-family: ui-monospace, monospace;
    font-size: max(0.8em, 12px);
    white-space: pre-wrap;
  }
  .send .facts {
    display: grid;
    gap: 0.35em;
    margin-block-start: 0.4em;
  }
  .send .facts + p,
  .send p + .row {
    margin-block-start: 0.7em;
  }
  .send .check-row {
    align-items: start;
    padding-block: 0.5em;
  }
  .send .agree .hint {
    margin: 0 0 0 calc(24px + 0.8em);
  }
  .send .agree:has([aria-invalid]) {
    margin-inline: -0.7em;
    padding-inline: 0.7em;
    border-inline-start: 3px solid var(--_error);
  }
  .send .agree + .agree {
    margin-block-start: 0.2em;
  }
  .send .outcome-of-it > * + * {
    margin-block-start: 0.4em;
  }
  .send .done {
    min-block-size: 1.6em;
    margin-block-start: 0.5em;
  }
  .send .trap {
    position: absolute;
  }
  @media (forced-colors: active) {
    .send dl {
      border: 1px solid;
    }
  }
`;
