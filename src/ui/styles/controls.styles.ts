import { css } from 'lit';

/** Type, buttons, chips, disclosures, notes and dialogs: the one look of all widgets. */
export const controlStyles = css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
  }
  [part~='heading'] {
    font-family: var(--_font-heading);
    font-size: 1.5em;
    line-height: 1.25;
    letter-spacing: -0.01em;
    margin-block-end: 0.35em;
  }
  p {
    margin: 0 0 var(--_space);
  }
  p:last-child {
    margin-block-end: 0;
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
  }
  a {
    color: var(--_accent-text);
    text-underline-offset: 0.2em;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: max(0.875em, 13px);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
    align-items: center;
  }
  .spread {
    justify-content: space-between;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .rule {
    border-block-start: 1px solid var(--_border);
    padding-block-start: 1.1em;
    margin-block-start: calc(1.6 * var(--_space));
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .turns:dir(rtl) {
    scale: -1 1;
  }

  .primary,
  .secondary,
  .quiet,
  .chip {
    appearance: none;
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 44px;
    min-inline-size: 44px;
    margin: 0;
    padding: 0.5em 1.25em;
    border: 1.5px solid transparent;
    border-radius: 22px;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.35;
    text-align: center;
    text-wrap: balance;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color var(--_duration),
      border-color var(--_duration);
  }
  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .secondary {
    border-color: color-mix(in srgb, var(--_ink) 30%, transparent);
  }
  /* Its words line up with the text around it, and its box never reaches out of the widget. */
  .quiet {
    padding-inline: 0.4em 0;
    margin-inline: -0.4em 0;
    color: var(--_accent-text);
    font-weight: 500;
    text-align: start;
    border-radius: 10px;
  }
  .chip {
    padding: 0.4em 1.1em;
    border-color: color-mix(in srgb, var(--_ink) 26%, transparent);
    font-weight: 400;
  }
  .chip[aria-pressed='true'],
  .chip:has(:checked) {
    background: var(--_accent-soft);
    border-color: var(--_accent-text);
  }
  .chip:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .chip input {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }
  @media (hover: hover) {
    .primary:hover {
      background: color-mix(in oklab, var(--_accent) 88%, var(--_ink));
    }
    .secondary:hover,
    .chip:hover {
      border-color: var(--_muted);
      background: color-mix(in srgb, var(--_ink) 4%, transparent);
    }
    .quiet:hover {
      text-decoration: underline;
    }
  }
  .chip[aria-pressed='true']:hover,
  .chip:has(:checked):hover {
    background: color-mix(in oklab, var(--_accent) 18%, transparent);
  }
  .text-button {
    appearance: none;
    border: 0;
    border-radius: 6px;
    background: none;
    margin: 0;
    padding: 0.75em 0;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 45%, transparent);
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  .text-button:hover {
    text-decoration-color: currentColor;
  }
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  /* What takes focus comes to rest below what sticks to the edges. */
  :focus {
    scroll-margin-block: 72px;
  }

  summary {
    display: flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: 44px;
    cursor: pointer;
    border-radius: 8px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .icon {
    inline-size: 1em;
    block-size: 1em;
    color: var(--_muted);
    transition: rotate var(--_duration);
  }
  [open] > summary .icon {
    rotate: 90deg;
  }
  [open] > summary .icon:dir(rtl) {
    rotate: -90deg;
  }
  details > :not(summary) {
    padding-block: 0.2em 0.6em;
  }
  .note {
    padding: 0.9em 1.1em;
    background: var(--_accent-soft);
    border-radius: min(12px, var(--_radius));
  }
  .note.warm {
    background: var(--_warm-soft);
  }
  dialog {
    inline-size: min(46em, calc(100% - 32px));
    max-block-size: calc(100dvb - 32px);
    margin: auto;
    padding: clamp(20px, 5vi, 36px);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    overflow: auto;
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(10 20 16 / 0.5);
  }

  /* Very large text on a small screen: words come before everything around them. */
  @container alliance (max-width: 13em) {
    :is(.primary, .secondary, .chip) {
      padding-inline: 0.4em !important;
    }
    :is(.primary, .secondary) > .icon {
      display: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      transition: none !important;
      animation: none !important;
    }
  }
  @media (prefers-contrast: more) {
    [part~='base'] {
      --_border: var(--_ink);
      --_muted: var(--_ink);
    }
    .chip,
    .secondary,
    .input {
      border-color: var(--_ink);
    }
  }
  @media (forced-colors: active) {
    .primary,
    .quiet,
    .note {
      border: 1.5px solid ButtonText;
    }
    .quiet {
      padding-inline: 0.4em;
      margin-inline: 0;
    }
    .chip[aria-pressed='true'],
    .chip:has(:checked),
    .check:checked {
      forced-color-adjust: none;
      background: Highlight !important;
      color: HighlightText;
    }
  }
  @media print {
    .check,
    .chip {
      print-color-adjust: exact;
    }
    button,
    .no-print {
      display: none !important;
    }
  }
`;
