import { css } from 'lit';

/** Labels, text fields and checkboxes: the one look of all widgets. */
export const fieldStyles = css`
  .field label,
  .legend {
    display: block;
    font-weight: 600;
    margin-block-end: 0.4em;
  }
  .hint {
    color: var(--_muted);
    font-size: max(0.875em, 13px);
    margin-block-end: 0.5em;
  }
  .error {
    margin-block-start: 0.4em;
    color: var(--_error);
    font-weight: 600;
  }
  .input {
    appearance: none;
    display: block;
    inline-size: 100%;
    min-block-size: 48px;
    margin: 0;
    padding: 0.6em 0.85em;
    border: 1.5px solid color-mix(in srgb, var(--_ink) 55%, transparent);
    border-radius: min(12px, var(--_radius));
    background: var(--_surface);
    color: inherit;
    font: inherit;
    text-align: start;
  }
  .input[aria-invalid] {
    border-color: var(--_error);
  }
  textarea.input {
    min-block-size: 5.5em;
    resize: vertical;
    field-sizing: content;
    max-block-size: 24em;
  }
  select.input {
    --_v: #0000 43%, currentColor 0 57%, #0000 0;
    padding-inline-end: 2.8em;
    background:
      linear-gradient(45deg, var(--_v)) calc(100% - 1.38em) 54% / 0.4em 0.4em no-repeat,
      linear-gradient(-45deg, var(--_v)) calc(100% - 1em) 54% / 0.4em 0.4em no-repeat,
      var(--_surface);
    text-overflow: ellipsis;
  }
  select.input:dir(rtl) {
    background-position:
      1em 54%,
      1.38em 54%,
      0;
  }
  .input:focus-visible {
    outline-offset: 0;
    border-color: var(--_focus);
  }
  .check {
    appearance: none;
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    border: 2px solid var(--_muted);
    border-radius: 7px;
    background: none;
    color: var(--_on-accent);
    cursor: pointer;
  }
  .check:checked {
    background: var(--_accent);
    border-color: var(--_accent-text);
  }
  .check:checked::before {
    content: '';
    inline-size: 6px;
    block-size: 11px;
    margin-block-end: 3px;
    border: solid;
    border-width: 0 2.5px 2.5px 0;
    rotate: 45deg;
  }
  .check-row {
    display: flex;
    align-items: center;
    gap: 0.7em;
    min-block-size: 44px;
    cursor: pointer;
  }
  /* There, drawn arrows are left out. */
  @media (forced-colors: active) {
    select.input {
      appearance: auto;
    }
  }
`;
