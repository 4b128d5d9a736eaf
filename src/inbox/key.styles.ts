import { css } from 'lit';

/** Making a key and opening one: steps, lines to copy, files to choose. */
export const keyStyles = css`
  .numbered {
    display: flex;
    align-items: center;
    gap: 0.7em;
  }
  .step {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    border-radius: 50%;
    background: var(--_accent-soft);
    color: var(--_accent-text);
    font-size: 0.9em;
  }
  pre {
    margin: 0;
    padding: 0.9em 1.1em;
    border-radius: 12px;
    background: var(--_accent-soft);
    font:
      max(0.82em, 13px) / 1.55 ui-monospace,
      'SFMono-Regular',
      Menlo,
      Consolas,
      monospace;
    white-space: pre-wrap;
    max-block-size: 22em;
    overflow: auto;
  }
  .secret {
    font-family: ui-monospace, Menlo, Consolas, monospace;
  }
  .done {
    display: flex;
    gap: 0.5em;
  }
  .done .icon {
    margin-block-start: 0.2em;
    color: var(--_accent-text);
  }
  .field h3 label {
    margin: 0;
  }
  .field h3 {
    margin-block-end: 0.3em;
  }
  .field .error {
    margin-block-start: 0.45em;
  }
  .file-button {
    position: relative;
  }
  .file-button:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  .visually-hidden-input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
`;
