import { css } from 'lit';

/** A page of its own: paper, ink and one accent, in one column or two. */
export const inboxStyles = css`
  :host {
    min-block-size: 100dvb;
  }
  [part~='base'] {
    display: flex;
    flex-direction: column;
    min-block-size: 100dvb;
    max-inline-size: 80em;
    margin-inline: auto;
    padding: clamp(12px, 2.4vi, 32px) clamp(16px, 4vi, 56px);
  }
  main {
    flex: 1;
    padding-block: clamp(0.75em, 2.4vi, 1.5em) 3em;
  }
  p,
  li,
  dd {
    text-wrap: pretty;
  }
  .primary,
  .secondary {
    text-wrap: balance;
  }
  .stack > :not(p) + :is(.primary, .secondary) {
    margin-block-start: var(--_space);
  }
  .back + .view-heading {
    margin-block-start: 0.35em;
  }
  .view-heading + :is(section, .numbered) {
    margin-block-start: calc(1.4 * var(--_space));
  }
  h1 {
    display: flex;
    align-items: center;
    gap: 0.6em;
    font-family: var(--_font-heading);
    font-size: 1.25em;
    margin-inline-end: auto;
  }
  .mark {
    inline-size: 34px;
    block-size: 24px;
    overflow: visible;
    fill: none;
    stroke: var(--_accent-text);
    stroke-width: 2;
  }
  .mark circle + circle {
    fill: var(--_accent-soft);
    stroke: var(--_warm);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 1.25em;
    padding-block-end: 0.9em;
    border-block-end: 1px solid var(--_border);
  }
  .ask {
    flex-basis: 100%;
    max-inline-size: 40em;
    margin-block: 0.5em;
  }
  .stack > .ask {
    margin-block-start: var(--_space);
  }
  .key-state {
    margin: 0;
    color: var(--_muted);
  }
  .key-state::before {
    content: '';
    display: inline-block;
    inline-size: 9px;
    block-size: 9px;
    margin-inline-end: 0.55em;
    border: 2px solid var(--_muted);
    border-radius: 50%;
  }
  .key-state.is-open::before {
    background: var(--_accent-text);
    border-color: var(--_accent-text);
  }
  .foot {
    padding-block: 1em;
    border-block-start: 1px solid var(--_border);
  }
  .narrow {
    max-inline-size: 40em;
  }
  .view-heading {
    font-family: var(--_font-heading);
    font-size: 1.65em;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  .lead {
    font-size: 1.0625em;
    max-inline-size: 36em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }
  .actions.rule {
    padding-block-start: 1.4em;
  }
  .ways {
    border-block-end: 1px solid var(--_border);
  }
  .way {
    appearance: none;
    display: flex;
    align-items: center;
    gap: 1em;
    inline-size: 100%;
    min-block-size: 72px;
    padding: 0.8em 0.25em;
    border: 0;
    border-block-start: 1px solid var(--_border);
    border-radius: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  @media (hover: hover) {
    .way:hover {
      background: color-mix(in srgb, var(--_ink) 4%, transparent);
    }
    .way:hover .muted {
      color: inherit;
    }
  }
  .way > .icon {
    color: var(--_accent-text);
  }
  .way > .icon:last-child {
    margin-inline-start: auto;
    color: var(--_muted);
  }
  .way b,
  .way .small {
    display: block;
  }
  .way b {
    font-weight: 600;
  }
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

  /* What takes the focus comes to rest above what is being said. */
  :focus {
    scroll-margin-block: 16px 140px;
  }
  .said-place {
    position: sticky;
    inset-block-end: 12px;
    z-index: 1;
    pointer-events: none;
  }
  .said {
    display: flex;
    align-items: center;
    gap: 0 1em;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-inline: auto;
    padding: 0.3em 0.5em 0.3em 1.25em;
    border-radius: 26px;
    background: var(--_ink);
    color: var(--_surface);
    pointer-events: auto;
  }
  .said p {
    margin: 0;
    padding-block: 0.45em;
  }
  .said > div {
    display: flex;
    flex: none;
    margin-inline-start: auto;
  }
  .said .quiet {
    margin: 0;
    padding-inline: 0.6em;
    color: inherit;
    text-decoration: underline;
  }
  .said.silent {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  @container alliance (max-width: 24em) {
    .said:has(button + button) {
      flex-wrap: wrap;
    }
    .said:has(button + button) p {
      flex-basis: 100%;
      padding-inline-end: 0.75em;
    }
  }
  @container alliance (max-width: 14em) {
    .said {
      flex-wrap: wrap;
      padding-inline: 0.6em;
    }
    .said p {
      flex-basis: 100%;
    }
    .way > .icon {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .key-state.is-open::before {
      forced-color-adjust: none;
      background: CanvasText;
      border-color: CanvasText;
    }
    .said {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    [part~='base'] {
      color: #000 !important;
      color-scheme: light !important;
    }
    .top,
    .side,
    .foot,
    .said-place {
      display: none !important;
    }
  }
`;
