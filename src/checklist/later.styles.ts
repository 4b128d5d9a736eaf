import { css } from 'lit';

/** What comes later looks like what is there. */
export const laterStyles = css`
  .end {
    display: block;
    padding-block: 0.9em 0.4em;
  }
  .end .legend {
    font-weight: 400;
  }
  .end .chips {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7.4em, 1fr));
  }
  .end .chip {
    padding-inline: 0.4em;
  }
  .again {
    gap: 0 1.4em;
  }
  .again > .mine,
  .again > .typing {
    flex: 1 0 100%;
  }
  .others .late {
    margin: 0;
  }
  .tools {
    display: flex;
    flex-direction: column;
    align-items: start;
  }
  .tools > .typing {
    inline-size: min(24em, 100%);
  }
  .reminder {
    margin-block-start: var(--_space);
  }
  .reminder .row {
    margin-block-start: 0.8em;
  }
  .reminder .input {
    max-inline-size: 18em;
  }
`;
