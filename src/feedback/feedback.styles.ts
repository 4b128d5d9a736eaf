import { css } from 'lit';
import { choiceStyles, lineStyles } from './line.styles.js';

const parts = css`
  .item {
    display: grid;
    grid-template-columns: 1fr auto;
    column-gap: 1em;
    align-items: baseline;
    margin-block-end: calc(1.9 * var(--_space));
  }
  .item > * {
    grid-column: 1 / -1;
  }
  .item > .ask {
    grid-area: 1 / 1;
  }
  .item > .cannot {
    grid-area: 1 / 2;
  }
  .ask {
    margin: 0;
    font-weight: 600;
  }
  .item > .ask {
    font-size: 1.0625em;
    line-height: 1.4;
  }
  @container alliance (max-width: 16em) {
    .item > .ask,
    .item > .cannot {
      grid-area: auto / 1 / auto / -1;
      justify-self: start;
    }
    .ends {
      column-gap: 0;
    }
  }
  .cannot {
    min-block-size: 44px;
    padding-block: 0;
  }
  .cannot,
  .taken :is(dt, button) {
    color: var(--_muted);
    font-size: max(0.875em, 13px);
  }
  .cannot[aria-pressed='true'] {
    color: inherit;
    font-weight: 600;
  }
  .tips {
    display: grid;
    gap: 0.4em;
  }
  .note .tips {
    margin-block-start: 0.4em;
  }
  section > [part~='note'],
  .choices,
  .choices + p {
    margin-block-start: 0.7em;
  }
  .words textarea.input {
    min-block-size: 3.6em;
  }
  textarea[rows='1'].input {
    min-block-size: 48px;
  }
  .words-one {
    margin-block: calc(1.2 * var(--_space)) 0.4em;
  }
  .stands,
  .helper,
  .safety {
    margin-block-start: calc(1.8 * var(--_space));
  }
  .helper > p {
    margin-block: 0.15em var(--_space);
  }
  .helper .scene {
    font-size: 1.3em;
    font-weight: 500;
    line-height: 1.35;
    margin-block: 0.2em;
  }
  .helper .field,
  .helper .note,
  .tone,
  .smallest,
  .newer {
    margin-block-start: calc(1.2 * var(--_space));
  }
  .tone p,
  .smallest .ask,
  .stop .ask {
    margin-block-end: 0.4em;
  }
  .so-far {
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_warm);
  }
  .helper > .so-far {
    margin-block: calc(1.4 * var(--_space)) var(--_space);
  }
  .smallest + p {
    margin-block-start: var(--_space);
  }
  .moves,
  .hand-over section {
    margin-block-start: calc(1.6 * var(--_space));
  }
  .end > :first-child {
    margin-block-start: calc(1.2 * var(--_space));
  }
  .end dl {
    margin: 0.6em 0 calc(1.4 * var(--_space));
  }
  .taken {
    display: grid;
    grid-template: auto 1fr / 1fr auto;
    gap: 0 1em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_border);
  }
  .taken dd {
    grid-column: 1;
    margin: 0;
  }
  .value {
    white-space: pre-line;
  }
  .taken dd:last-child {
    grid-area: 1 / 2 / 3;
    align-self: center;
  }
  .out .value {
    color: var(--_muted);
    font-style: italic;
  }
  .outcome {
    margin-block-start: 0.7em;
    min-block-size: 1.6em;
  }
  .hand-over {
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    border: 0;
    border-radius: 0;
    padding: clamp(20px, 6vi, 72px);
  }
  .hand-over > * {
    max-inline-size: 600px;
    margin-inline: auto;
  }
  .hand-over > :first-child {
    font-size: 1.3em;
  }
  .hand-over .value {
    font-size: clamp(1.4em, 5vi, 1.9em);
    line-height: 1.35;
    overflow-wrap: break-word;
  }
  .hand-over section p {
    margin-block: 0.15em 0;
  }
  .hand-over .row {
    margin-block-start: calc(2.2 * var(--_space));
  }
  .check-in > .item {
    margin-block: calc(1.2 * var(--_space));
  }
  .note .again {
    margin-block-start: 0.8em;
  }
  .anew,
  .ends-of-it {
    margin-block-end: calc(1.6 * var(--_space));
  }
  .stop .chips {
    margin-block: 0.6em calc(1.2 * var(--_space));
  }
  .stop .row {
    margin-block-start: 0.8em;
  }
  .safety .tips,
  .safety .crisis {
    margin-block: 0.7em calc(1.2 * var(--_space));
  }
`;

export const feedbackStyles = [lineStyles, choiceStyles, parts];
