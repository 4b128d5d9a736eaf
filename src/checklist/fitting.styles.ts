import { css } from 'lit';

/** The checklist where there is much or little room, in forced colours, and on paper. */
export const fittingStyles = css`
  /* Where the choice itself may be cut short, the whole line stands below it. */
  .line {
    margin-block: 0.8em 1.1em;
  }
  @container alliance (min-width: 32em) {
    .line {
      display: none;
    }
  }
  @container alliance (max-width: 26em) {
    .sets {
      gap: 6px;
    }
    .sets .chip {
      padding-inline: 0.65em;
      font-size: max(0.875em, 13px);
    }
    .talks .chip {
      flex: 1 0 auto;
      max-inline-size: 100%;
    }
    .bar {
      flex-wrap: nowrap;
      gap: 0.6em;
      padding-inline-start: 1em;
    }
    .bar > .small {
      font-size: 13px;
      line-height: 1.4;
      text-wrap: balance;
    }
    .bar > .primary {
      flex: none;
      padding-inline: 0.8em;
    }
    .bar .lot {
      display: none;
    }
    .category .rows {
      padding-inline-start: 0;
    }
    .more-ways > .text-button {
      margin-inline-start: 0;
    }
    .take .row > .primary {
      flex-basis: 100%;
    }
    .take .row > .secondary {
      flex: auto;
      padding-inline: 0.6em;
    }
  }
  @container alliance (max-width: 16em) {
    .bar {
      flex-wrap: wrap;
      border-radius: 26px;
      padding-block-start: 10px;
    }
    .bar > .primary {
      flex: 1 0 100%;
      margin-inline-start: -0.8em;
    }
  }
  @container alliance (max-width: 13em) {
    .q {
      column-gap: 0;
    }
    .pick {
      gap: 0.3em;
    }
    .more,
    .under {
      padding-inline: 0;
    }
    .moves {
      position: static;
    }
    .why > div,
    .under > .typing,
    .full {
      margin-inline-end: 0;
    }
    .handle {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .star,
    .move {
      justify-content: center;
    }
    .star[aria-pressed='true'] {
      color: Highlight;
    }
    .tag {
      border: 1px solid;
    }
  }
  @media print {
    .modes,
    .sets,
    .handle,
    .off,
    .take,
    .others,
    .why:not([open]),
    .rule > .field,
    .rule:not(:has(.line)) {
      display: none;
    }
    .under:not(:has(.why[open], .typing)) {
      display: none;
    }
    .line {
      display: block;
    }
    .q:has(.star[aria-pressed='true']) .pick::after {
      content: '★';
    }
  }
`;
