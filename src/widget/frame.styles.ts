import { css } from 'lit';

/** The frame every widget stands in. */
export const frameStyles = css`
  p.intro,
  .tracker {
    margin-block-end: calc(1.6 * var(--_space));
  }
  p.intro {
    color: var(--_muted);
    max-inline-size: 34em;
  }
  .tracker {
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_warm);
  }
  .crisis-link {
    margin-block-start: calc(1.2 * var(--_space));
  }
  .strip {
    margin-block-start: calc(2 * var(--_space));
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_border);
  }
  .strip p {
    margin: 0;
  }
  .strip-tools {
    gap: 0 1.6em;
  }
  .strip .check {
    inline-size: 20px;
    block-size: 20px;
    border-width: 1.5px;
  }
  .strip .check-row {
    gap: 0.6em;
  }
  .late {
    margin-block-start: var(--_space);
  }
`;
