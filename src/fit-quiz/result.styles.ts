import { css } from 'lit';

/** What is asked last. */
export const pickerStyles = css`
  .ask-heading {
    margin-block-end: 0.3em;
    font-size: 1.3em;
    font-weight: 500;
  }
  .section {
    margin-block: calc(2.2 * var(--_space)) 0.5em;
  }
  .rows > li {
    border-block-start: 1px solid var(--_border);
  }
  .rows > li:last-child {
    border-block-end: 1px solid var(--_border);
  }
  .rows summary,
  .row-button {
    min-block-size: 56px;
    padding-block: 0.4em;
    font-weight: 500;
  }
  .row-button {
    margin: 0;
    padding: 0;
  }
  .row-button .icon {
    inline-size: 1em;
    block-size: 1em;
  }
  .extra {
    flex: 1;
  }
  .rows .chips {
    padding-block-end: 0.6em;
  }
  .methods {
    display: grid;
    gap: 1.4em;
    padding-block: 0.4em 0.8em;
  }
  .methods .field {
    display: grid;
    grid-template-columns: 1fr 11em;
    column-gap: 1.5em;
    align-items: start;
  }
  .methods .field > * {
    grid-column: 1;
    margin: 0;
  }
  .methods .input {
    grid-area: 1 / 2 / span 2;
  }
  @container alliance (max-width: 28em) {
    .methods .field {
      grid-template-columns: 1fr;
      row-gap: 0.3em;
    }
    .methods .input {
      grid-area: auto / 1;
    }
  }
`;

/** The result: words and drawings, hairlines between. */
export const resultStyles = css`
  .lead {
    font-size: 1.125em;
    margin-block-end: 0.5em;
  }
  .tag,
  .ends,
  .key {
    margin: 0;
    color: var(--_muted);
    font-size: max(0.8125em, 13px);
    line-height: 1.45;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.6em;
    margin-block-start: calc(1.6 * var(--_space));
  }
  .key span {
    display: inline-flex;
    align-items: center;
    gap: 0.55em;
  }
  .line,
  .person {
    padding-block: 1.2em 0.5em;
    border-block-start: 1px solid var(--_border);
  }
  .line-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
    margin-block-end: 0.8em;
  }
  .track {
    position: relative;
    block-size: 34px;
    margin-inline: 13px;
  }
  .track::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: 16px;
    border-block-start: 2px solid var(--_border);
  }
  .track i {
    position: absolute;
    inset-inline-start: calc((var(--at) + 2) * 25%);
  }
  .tick {
    inset-block-start: 12px;
    block-size: 10px;
    border-inline-start: 2px solid var(--_border);
    margin-inline-start: -1px;
  }
  .band {
    border: 1.5px solid color-mix(in oklab, var(--_accent) 60%, transparent);
    border-radius: 13px;
    background: color-mix(in oklab, var(--_accent) 24%, transparent);
    print-color-adjust: exact;
  }
  .track .band {
    /* A range of one point is seen around the mark that lies on it. */
    inset-block-start: 4px;
    block-size: 26px;
    inline-size: calc((var(--to) - var(--at)) * 25% + 26px);
    margin-inline-start: -13px;
  }
  .mark {
    inline-size: 16px;
    block-size: 16px;
    border: 8px solid var(--_warm);
    border-radius: 50%;
  }
  .track .mark {
    inset-block-start: 9px;
    margin-inline-start: -8px;
    outline: 2px solid var(--_surface);
  }
  .key .band {
    inline-size: 28px;
    block-size: 14px;
  }
  .ends {
    margin-block: 0.1em 0.9em;
  }
  .line > p {
    margin-block-end: 0.6em;
  }
  .undo .note,
  .asked.note {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 1em;
    padding-block: 0.4em;
  }
  .asked.note p,
  .undo p {
    flex: 1 1 14em;
    margin-block: 0.4em;
  }
  .asked .told {
    flex-basis: 100%;
  }
  .row + .told,
  .note + .only {
    margin-block-start: var(--_space);
  }
  .change {
    color: var(--_muted);
    font-size: max(0.875em, 13px);
  }
  .open-line,
  .said > li {
    padding-block: 0.7em;
  }
  :is(.open-line, .said) p {
    margin: 0;
  }
  .rows + .row,
  .rows + p {
    margin-block-start: calc(1.4 * var(--_space));
  }
  /* As tall as a finger, but no taller than the line it stands in. */
  p > .text-button {
    margin-block: -0.75em;
  }
  .person p {
    margin-block-end: 0.3em;
  }
  .photo {
    float: inline-end;
    inline-size: 72px;
    block-size: 72px;
    margin-inline-start: 1em;
    border-radius: 50%;
    object-fit: cover;
  }
  /* Equal people stand along one line, so that where they end is seen, too. */
  .tie {
    margin-block: 0.6em 1.6em;
    padding-inline-start: 1.1em;
    border-inline-start: 3px solid var(--_border);
  }
  .tie > p {
    margin: 0 0 0.8em;
  }
  @media (forced-colors: active) {
    .mark {
      forced-color-adjust: none;
      border-color: Highlight;
    }
  }
  @media print {
    .line {
      break-inside: avoid;
    }
    .section {
      break-after: avoid;
    }
  }
`;
