import { css } from 'lit';

/** The list by person, beside the message that is open. */
export const listStyles = css`
  .columns {
    display: grid;
    gap: 1.5em 3.5em;
  }
  .side-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
  }
  .side-head p {
    margin: 0;
  }
  .new {
    margin-inline-start: 0.9em;
    color: var(--_accent-text);
    font-weight: 600;
  }
  .tools {
    margin-block: 0.75em 0.25em;
  }
  .search {
    margin-block: 0.5em 0.75em;
  }
  .search p {
    margin-block-start: 0.5em;
  }
  /* The browser's own cross has its own colour: this one is ours. */
  [type='search']::-webkit-search-cancel-button {
    appearance: none;
    inline-size: 24px;
    block-size: 24px;
    background: currentColor;
    clip-path: polygon(
      31% 25%,
      50% 44%,
      69% 25%,
      75% 31%,
      56% 50%,
      75% 69%,
      69% 75%,
      50% 56%,
      31% 75%,
      25% 69%,
      44% 50%,
      25% 31%
    );
    cursor: pointer;
  }
  .empty {
    padding-block: 1em 2em;
  }
  .person {
    margin-block-start: calc(1.5 * var(--_space));
  }
  .person-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    min-block-size: 44px;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_border);
  }
  .person-head h3 {
    flex: 1 1 5em;
  }
  .person-head .quiet {
    flex: none;
    padding-inline: 0.4em;
    margin: 0;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .more .quiet {
    padding-inline: 0.4em;
    margin-inline: -0.4em;
  }
  .more .muted {
    margin-inline-start: 0.3em;
  }

  @container alliance (max-width: 51.99em) {
    .has-open .side,
    .columns:not(.has-open) .reading {
      display: none;
    }
  }
  @media screen {
    @container alliance (min-width: 52em) {
      .columns {
        grid-template-columns: minmax(18em, 23em) minmax(0, 1fr);
      }
      .only-narrow {
        display: none;
      }
      .reading {
        position: sticky;
        inset-block-start: 1.5em;
        align-self: start;
      }
    }
  }
`;
