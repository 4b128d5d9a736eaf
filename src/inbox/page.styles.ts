import { css } from 'lit';

/** A page of its own: paper, ink and one accent, in one column or two. */
export const pageStyles = css`
  :host {
    min-block-size: 100dvb;
  }
  [part~='base'] {
    display: flex;
    flex-direction: column;
    min-block-size: 100dvb;
    max-inline-size: 80em;
    margin-inline: auto;
    padding: clamp(12px, 2.4vi, 32px) clamp(16px, 4vi, 56px);
  }
  main {
    flex: 1;
    padding-block: clamp(0.75em, 2.4vi, 1.5em) 3em;
  }
  p,
  li,
  dd {
    text-wrap: pretty;
  }
  .primary,
  .secondary {
    text-wrap: balance;
  }
  .stack > :not(p) + :is(.primary, .secondary) {
    margin-block-start: var(--_space);
  }
  .back + .view-heading {
    margin-block-start: 0.35em;
  }
  .view-heading + :is(section, .numbered) {
    margin-block-start: calc(1.4 * var(--_space));
  }
  h1 {
    display: flex;
    align-items: center;
    gap: 0.6em;
    font-family: var(--_font-heading);
    font-size: 1.25em;
    margin-inline-end: auto;
  }
  .mark {
    inline-size: 34px;
    block-size: 24px;
    overflow: visible;
    fill: none;
    stroke: var(--_accent-text);
    stroke-width: 2;
  }
  .mark circle + circle {
    fill: var(--_accent-soft);
    stroke: var(--_warm);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 1.25em;
    padding-block-end: 0.9em;
    border-block-end: 1px solid var(--_border);
  }
  .ask {
    flex-basis: 100%;
    max-inline-size: 40em;
    margin-block: 0.5em;
  }
  .stack > .ask {
    margin-block-start: var(--_space);
  }
  .key-state {
    margin: 0;
    color: var(--_muted);
  }
  .key-state::before {
    content: '';
    display: inline-block;
    inline-size: 9px;
    block-size: 9px;
    margin-inline-end: 0.55em;
    border: 2px solid var(--_muted);
    border-radius: 50%;
  }
  .key-state.is-open::before {
    background: var(--_accent-text);
    border-color: var(--_accent-text);
  }
  .foot {
    padding-block: 1em;
    border-block-start: 1px solid var(--_border);
  }
  .narrow {
    max-inline-size: 40em;
  }
  .view-heading {
    font-family: var(--_font-heading);
    font-size: 1.65em;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  .lead {
    font-size: 1.0625em;
    max-inline-size: 36em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }
  .actions.rule {
    padding-block-start: 1.4em;
  }
  /* What takes the focus comes to rest above what is being said. */
  :focus {
    scroll-margin-block: 16px 140px;
  }
  @media (forced-colors: active) {
    .key-state.is-open::before {
      forced-color-adjust: none;
      background: CanvasText;
      border-color: CanvasText;
    }
  }
  @media print {
    [part~='base'] {
      color: #000 !important;
      color-scheme: light !important;
    }
    .top,
    .side,
    .foot,
    .said-place {
      display: none !important;
    }
  }
`;
