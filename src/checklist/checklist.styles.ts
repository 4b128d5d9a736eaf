import { css } from 'lit';

/** Generous rows: the question in full ink, everything else muted until it is wanted. */
export const checklistStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
    margin-block: calc(1.7 * var(--_space)) 0.5em;
  }
  .notice,
  .lot {
    margin-block: 0.7em 0;
  }
  .head + .lot {
    margin-block: 0 0.7em;
  }
  .notice {
    gap: 0 0.8em;
  }
  .notice .text-button {
    min-inline-size: 44px;
    font-weight: 600;
    text-align: start;
  }

  .q {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 0.5em;
    padding-block: 0.55em 0.3em;
    border-block-start: 1px solid var(--_border);
  }
  .rows > :last-child {
    border-block-end: 1px solid var(--_border);
  }
  .pick {
    display: flex;
    gap: 0.8em;
    min-block-size: 44px;
    padding-block: 8px;
    cursor: pointer;
  }
  .pick .check {
    margin-block-start: 1.5px;
  }
  .off .pick {
    color: var(--_muted);
  }
  .tag {
    padding: 0.1em 0.55em;
    border-radius: 6px;
    background: var(--_accent-soft);
    color: var(--_accent-text);
    font-size: max(0.78em, 13px);
    font-weight: 600;
    white-space: nowrap;
  }
  .more {
    grid-column: 1 / -1;
    padding-inline-start: calc(24px + 0.8em);
  }
  .more > p {
    margin-block-end: 0.4em;
  }
  /* Room is kept for the two arrows; what opens takes the whole width below them. */
  .under {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.4em;
    min-block-size: 44px;
    padding-inline-end: 88px;
  }
  .under:empty {
    display: none;
  }
  .answer {
    margin: 0.3em 0 0.6em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_accent-text);
  }
  .answer p {
    margin: 0;
    white-space: pre-line;
  }
  .why summary {
    color: var(--_muted);
    text-decoration: underline;
    text-decoration-color: var(--_border);
    text-underline-offset: 0.25em;
  }
  .why[open],
  .typing,
  .full {
    flex: 1 0 100%;
  }
  .why > div,
  .under > .typing,
  .full {
    padding-block-end: 0.6em;
    margin-inline-end: -88px;
  }
  .why > div {
    color: var(--_muted);
  }
  .why p {
    margin-block-end: 0.5em;
  }
  .moves {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    display: flex;
  }
  .star,
  .move {
    justify-content: end;
    margin: 0;
    padding: 0;
    color: var(--_muted);
  }
  .star {
    align-self: start;
  }
  .star[aria-pressed='true'] {
    color: var(--_warm);
  }
  .move[aria-disabled='true'] {
    opacity: 0.3;
  }
  .off :is(.star, .moves, .handle) {
    visibility: hidden;
  }
  .words {
    gap: 0 1.2em;
    color: var(--_accent-text);
  }
  .words > .text-button,
  .head .text-button,
  .more-ways > .text-button {
    font-size: max(0.875em, 13px);
    padding-block: 10px;
  }
  .typing {
    padding-block: 3px 0.8em;
  }
  .typing > .row {
    margin-block-start: 0.7em;
  }
  .head ~ .field {
    margin-block-end: 0.7em;
  }
  .typing textarea,
  .rule textarea {
    min-block-size: 0;
  }

  .handle {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: calc(-24px - 0.8em - 10px);
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    color: var(--_muted);
    cursor: grab;
    touch-action: none;
    opacity: 0.75;
  }
  .handle .icon {
    stroke-width: 2.5;
  }
  .sorting {
    user-select: none;
    -webkit-user-select: none;
    cursor: grabbing;
  }
  .sorting > .q {
    transition: translate var(--_duration);
  }
  .sorting > .dragged {
    position: relative;
    z-index: 1;
    transition: none;
    background: var(--_surface);
    border-radius: 2px;
    box-shadow:
      0 0 0 10px var(--_surface),
      0 4px 24px 10px rgb(0 0 0 / 0.14);
  }

  .more-ways,
  .rows ~ .typing {
    margin-block-start: calc(1.2 * var(--_space));
  }
  .more-ways > .text-button {
    margin-inline-start: auto;
    color: var(--_muted);
  }
  .rows + .note {
    margin-block-start: var(--_space);
  }
  .plain {
    font-weight: 400;
  }
  .rule > .field {
    margin-block: 0.2em 0.8em;
  }
  .others {
    margin-block-start: calc(1.6 * var(--_space));
    border-block: 1px solid var(--_border);
  }
  .others > summary {
    min-block-size: 56px;
  }
  .take > textarea {
    margin-block-start: 0.8em;
    max-block-size: none;
  }

  .category {
    border-block-start: 1px solid var(--_border);
  }
  .category > summary {
    flex-wrap: wrap;
    min-block-size: 56px;
    padding-block: 0.4em;
  }
  .category b {
    flex: 1 1 6em;
    font-weight: 600;
  }
  .count {
    margin-inline-start: auto;
  }
  .category .rows > :last-child {
    border-block-end: 0;
  }
  .category .rows {
    padding-inline-start: 1.45em;
  }
  .results > :not(.rows) {
    margin-block: 1.4em 0.4em;
  }
  /* What has focus is never behind the bar. */
  .category :focus {
    scroll-margin-block: 6em;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.2em 1em;
    margin-block-start: calc(1.2 * var(--_space));
    padding: 6px;
    padding-inline-start: 1.2em;
    border: 1px solid var(--_border);
    border-radius: 30px;
    background: var(--_surface);
  }
  .bar .lot {
    flex-basis: 100%;
    margin: 0 0 0.3em;
  }
  @media (min-height: 26em) {
    .bar {
      position: sticky;
      inset-block-end: 10px;
      z-index: 1;
      box-shadow: 0 4px 20px rgb(0 0 0 / 0.1);
    }
  }
`;
