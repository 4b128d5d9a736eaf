import { css } from 'lit';

/** What was said last, over the foot of the page. */
export const saidStyles = css`
  .said-place {
    position: sticky;
    inset-block-end: 12px;
    z-index: 1;
    pointer-events: none;
  }
  .said {
    display: flex;
    align-items: center;
    gap: 0 1em;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-inline: auto;
    padding: 0.3em 0.5em 0.3em 1.25em;
    border-radius: 26px;
    background: var(--_ink);
    color: var(--_surface);
    pointer-events: auto;
  }
  .said p {
    margin: 0;
    padding-block: 0.45em;
  }
  .said > div {
    display: flex;
    flex: none;
    margin-inline-start: auto;
  }
  .said .quiet {
    margin: 0;
    padding-inline: 0.6em;
    color: inherit;
    text-decoration: underline;
  }
  .said.silent {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  @container alliance (max-width: 24em) {
    .said:has(button + button) {
      flex-wrap: wrap;
    }
    .said:has(button + button) p {
      flex-basis: 100%;
      padding-inline-end: 0.75em;
    }
  }
  @container alliance (max-width: 14em) {
    .said {
      flex-wrap: wrap;
      padding-inline: 0.6em;
    }
    .said p {
      flex-basis: 100%;
    }
  }
  @media (forced-colors: active) {
    .said {
      border: 1px solid CanvasText;
    }
  }
`;
