import { css } from 'lit';

/** Crisis lines, the panel beside free text, and 'Leave this page fast'. Calm; never an alarm. */
export const safetyStyles = css`
  .crisis {
    margin-block-start: calc(1.6 * var(--_space));
    padding: 0.9em 1.1em;
    border-inline-start: 3px solid var(--_warm);
    border-start-end-radius: min(10px, var(--_radius));
    border-end-end-radius: min(10px, var(--_radius));
    background: var(--_warm-soft);
    font-size: 0.9375em;
  }
  .crisis p {
    margin-block-end: 0.35em;
  }
  .crisis a {
    color: inherit;
    font-weight: 600;
  }
  .crisis p > a {
    padding-block: 0.6em;
  }
  .digits {
    white-space: nowrap;
    /* Takes back the spaces that have digits read one by one. */
    word-spacing: -0.2em;
  }
  .crisis .where {
    margin-block-start: 0.7em;
    font-weight: 600;
  }
  .crisis-link + .crisis {
    margin-block-start: 0.2em;
  }
  @media screen {
    .crisis-link:not([open]) + .crisis {
      display: none;
    }
  }
  .ways-now li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 1.4em;
  }
  .ways-now a {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
  }
  .ways-now .icon {
    color: var(--_warm);
  }
  .ways-now .who {
    color: color-mix(in oklab, var(--_muted), var(--_ink) 30%);
    font-size: max(0.9em, 13px);
  }
  .panel > .crisis,
  .panel .row {
    margin-block-start: 0.6em;
  }
  .panel .exit {
    position: static;
    margin-inline-start: 0;
  }
  .exit {
    position: sticky;
    inset-block-start: 8px;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: 0.5em;
    inline-size: fit-content;
    min-block-size: 44px;
    margin-inline-start: auto;
    padding-inline: 1.1em;
    border: 1.5px solid color-mix(in srgb, var(--_ink) 30%, transparent);
    border-radius: 22px;
    background: var(--_surface);
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }
  .exit:hover {
    text-decoration: underline;
  }
  .exit ~ * :focus {
    scroll-margin-block: 64px;
  }
  .exit-note {
    margin-block: 0.4em calc(1.4 * var(--_space));
    text-align: end;
  }
  @container alliance (max-width: 26em) {
    .exit-note {
      text-align: start;
    }
    /* Each number with its own words, apart from the next. */
    .ways-now .who {
      flex-basis: 100%;
      padding-block-end: 0.7em;
      padding-inline-start: 1.95em;
    }
  }
  @media (hover: none) {
    .exit-note span {
      display: none;
    }
  }
  dialog.exit-cover {
    inset: 0;
    inline-size: 100vw;
    block-size: 100vh;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: Canvas;
  }
  @container alliance (max-width: 13em) {
    .crisis {
      padding-inline: 0.5em 0;
    }
    .ways-now .icon {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .crisis {
      border-block: 1px solid CanvasText;
      border-inline-end: 1px solid CanvasText;
    }
  }
`;
