import { css } from 'lit';

/** A message that is open, and one person over time. */
export const readingStyles = css`
  .message {
    max-inline-size: 42em;
  }
  .message header {
    padding-block-end: 0.9em;
  }
  .kind-line {
    margin: 0 0 0.2em;
    color: var(--_accent-text);
    font-weight: 600;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.1em;
    margin-block-start: 0.5em;
  }
  .lines {
    margin: 0;
  }
  .lines > div {
    padding-block: 0.85em;
    border-block-start: 1px solid var(--_border);
  }
  .lines > div:last-child {
    border-block-end: 1px solid var(--_border);
  }
  dt {
    color: var(--_muted);
    font-size: max(0.875em, 13px);
  }
  dd {
    margin: 0.1em 0 0;
    font-size: 1.0625em;
    white-space: pre-wrap;
  }
  .message-actions {
    padding-block-start: 0.5em;
  }
  .pick {
    padding-block-start: 5em;
    text-align: center;
  }

  figure {
    margin: 0.75em 0 0;
  }
  .pole {
    margin: 0;
  }
  .trend {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .grid {
    stroke: var(--_border);
    vector-effect: non-scaling-stroke;
  }
  polyline {
    fill: none;
    stroke: var(--_accent-text);
    stroke-width: 2.5;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .trend circle {
    fill: var(--_accent-text);
    stroke: light-dark(#f7f5f0, #171c1a);
    stroke-width: 2;
  }
  figcaption {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin-block-start: 0.4em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: max(0.9em, 13px);
  }
  th,
  td {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    font-weight: 600;
  }

  @media print {
    .message :is(.actions, details) {
      display: none;
    }
    .lines > div {
      break-inside: avoid;
    }
  }
`;
