import { css } from 'lit';

/** Twelve lines to press on, and what comes of them. */
export const profileStyles = css`
  fieldset {
    padding-block: 1.6em;
    border-block-start: 1px solid var(--_border);
  }
  legend {
    float: inline-start;
    inline-size: 100%;
    font-weight: 600;
  }
  .track,
  .places {
    clear: both;
  }
  .places {
    margin-block: 0.6em;
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 0.4em;
  }
  .places .chip {
    padding-inline: 0.2em;
    font-size: max(0.8125em, 13px);
    overflow-wrap: normal;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 2em;
  }
  .ends span:last-child {
    text-align: end;
  }
  @container alliance (max-width: 30em) {
    .places {
      grid-template-columns: 1fr;
    }
    /* One below the other: each end beside the answers that mean it. */
    .choose {
      display: flex;
      flex-flow: column;
    }
    .ends {
      display: contents;
    }
    .ends span:last-child {
      order: 1;
      text-align: start;
      margin-block-end: 0.9em;
    }
    /* A line across would point another way than the answers below each other. */
    .across {
      display: none;
    }
  }
  .note {
    margin-block-end: 0.5em;
  }
  .section {
    margin-block: 2.2em 0.6em;
  }
  .advice {
    margin-block-end: 1.5em;
  }
  textarea.input {
    min-block-size: 0;
  }
  .told {
    margin-block-start: 0.8em;
  }
  .blank {
    color: var(--_muted);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 1em 1.5em;
    margin-block: 1.2em 2em;
  }
  .reads {
    min-block-size: 1.6em;
  }
  pre {
    margin: 0 0 1em;
    padding: 1em;
    max-inline-size: 100%;
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: 12px;
    font:
      0.875em/1.5 ui-monospace,
      monospace;
    white-space: pre-wrap;
  }
  .advice li {
    padding-block: 0.3em;
  }
`;
