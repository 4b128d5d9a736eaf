import { css } from 'lit';

/** Things one below another, in what owners and therapists see. Stands before what may differ. */
export const stackStyles = css`
  .stack > * + * {
    margin-block-start: var(--_space);
  }
`;
