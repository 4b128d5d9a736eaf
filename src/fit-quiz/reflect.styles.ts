import { css } from 'lit';

/** Cards after a meeting, and meetings side by side. */
export const reflectStyles = css`
  .meetings {
    margin-block-end: calc(1.6 * var(--_space));
  }
  .card-fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 1em 1.5em;
    /* A field with a hint and one without: their boxes stand in one line. */
    align-items: end;
    margin-block: 0.8em 0.4em;
  }
  .note-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_border);
  }
  .note-row > legend {
    float: inline-start;
    flex: 1 1 12em;
    margin: 0;
    font-weight: 400;
  }
  .note-row > .chips {
    gap: 0.4em;
  }
  .note-row .chip {
    padding-inline: 0.8em;
  }
  .reflect-words {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.2em;
    margin-block-start: calc(1.4 * var(--_space));
  }
  .pauses .chip {
    justify-content: start;
    inline-size: 100%;
    text-align: start;
    border-radius: 14px;
  }
  .safety {
    margin-block-start: calc(1.4 * var(--_space));
    padding: 1.1em 1.3em;
    border: 1.5px solid var(--_warm);
    border-radius: min(14px, var(--_radius));
    background: var(--_warm-soft);
  }
  .safety li {
    padding-block: 0.3em;
  }
  /* A part of the card, not a box in it. */
  .safety .crisis {
    padding: 0.9em 0 0;
    border: 0;
    border-block-start: 1px solid var(--_border);
    border-radius: 0;
    background: none;
  }
  .fixed-lines {
    margin-block-start: calc(1.6 * var(--_space));
  }
  .reminder .row {
    margin-block-start: 0.8em;
  }
  .reminder .input {
    max-inline-size: 18em;
  }
  @container alliance (max-width: 36em) {
    .note-row > legend {
      flex-basis: 100%;
    }
  }
  /* An old phone: all four answers in one line, as long as their words leave room. */
  @container alliance (16em < width < 24em) {
    .note-row .chip {
      padding-inline: 0.6em;
    }
    .note-row .chip:last-child {
      flex: 1 1 5.6em;
      max-inline-size: max-content;
      overflow-wrap: normal;
    }
  }
`;
