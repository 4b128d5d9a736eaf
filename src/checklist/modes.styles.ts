import { css } from 'lit';

/** The switches between modes and lists, and the large rows of the talk itself. */
export const modesStyles = css`
  .switch {
    margin-block-end: calc(1.2 * var(--_space));
  }
  .switch legend {
    position: absolute;
    clip-path: inset(50%);
  }
  .switch .chips {
    gap: 3px;
    inline-size: fit-content;
    padding: 3px;
    border-radius: 25px;
    background: color-mix(in srgb, var(--_ink) 7%, transparent);
  }
  .switch .chip {
    border-color: transparent;
  }
  .switch .chip:has(:checked) {
    background: var(--_surface);
    border-color: var(--_accent-text);
    font-weight: 600;
  }
  .modes .chips {
    inline-size: min(24em, 100%);
  }
  .modes .chip {
    flex: 1 0 4.6em;
    padding-inline: 0.4em;
    overflow-wrap: normal;
  }

  .about {
    margin-block-end: 1.6em;
  }
  .asking {
    margin-block: 0.5em calc(1.6 * var(--_space));
  }
  .ask {
    display: block;
    padding-block: 0.5em 0.25em;
  }
  .ask .pick {
    gap: 16px;
    font-size: 1.22em;
    line-height: 1.4;
  }
  .ask .check {
    inline-size: 28px;
    block-size: 28px;
    margin-block-start: 0.05em;
  }
  .ask .more {
    padding-inline-start: 44px;
  }
  .asked .pick {
    color: var(--_muted);
  }
  .ask .text-button,
  .end .text-button {
    min-block-size: 44px;
    padding-block: 10px;
    color: var(--_accent-text);
    font-size: max(0.875em, 13px);
  }
  .opening {
    margin-block: calc(1.1 * var(--_space)) calc(1.4 * var(--_space));
    font-size: 1.22em;
    line-height: 1.4;
  }
`;
