import { css } from 'lit';

/** How the visitor's own history looks: its drawings, its table, its files. */
export const styles = css`
  .over-time .check-row {
    margin-block: 0.6em;
  }
  .over-time h3,
  .over-time h4 {
    margin-block-start: calc(1.4 * var(--_space));
  }
  .over-time .row {
    margin-block: 0.8em;
  }
  .over-time [role='status'] {
    margin-block: 0.8em;
  }
  .over-time label.secondary:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  .over-time input[type='file'] {
    position: absolute;
    inset: 0;
    opacity: 0;
    inline-size: 100%;
    cursor: pointer;
  }

  .trends {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 1.4em 2em;
    margin-block: 0.8em calc(1.2 * var(--_space));
  }
  .trends p {
    margin: 0;
  }
  .trends .ask::first-letter {
    text-transform: uppercase;
  }
  .trend {
    display: block;
    inline-size: 100%;
    block-size: 3.2em;
    margin-block: 0.4em;
    overflow: visible;
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .trend * {
    vector-effect: non-scaling-stroke;
  }
  .trend:dir(rtl) {
    scale: -1 1;
  }
  .trend .rail {
    stroke: var(--_border);
    stroke-width: 1px;
  }
  .trend .way {
    stroke: var(--_muted);
    stroke-width: 1.75px;
  }
  .trend .dots {
    stroke: var(--_muted);
    stroke-width: 5px;
  }
  .trend .last {
    stroke: var(--_accent-text);
    stroke-width: 10px;
  }
  @media (forced-colors: active) {
    .trend .last {
      stroke: Highlight;
    }
    .trend :is(.way, .dots, .rail) {
      stroke: CanvasText;
    }
  }

  /* What only screen readers see would else reach out of it. */
  .numbers {
    position: relative;
    overflow-x: auto;
  }
  .numbers table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .numbers :is(th, td) {
    padding: 0.5em 0.6em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  .numbers thead th {
    overflow-wrap: normal;
    vertical-align: bottom;
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
    line-height: 1.3;
  }
  .numbers thead th::first-letter {
    text-transform: uppercase;
  }
  .numbers tbody th {
    white-space: nowrap;
  }
  @container alliance (max-width: 36em) {
    .numbers tbody th {
      position: sticky;
      inset-inline-start: 0;
      background: var(--_surface);
    }
  }
  .numbers button {
    padding-block: 0.3em;
    min-block-size: 44px;
    white-space: nowrap;
  }
`;
