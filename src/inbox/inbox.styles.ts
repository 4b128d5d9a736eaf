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
    padding-block: 1.5em 3em;
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
  .step {
    display: inline-grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    margin-inline-end: 0.7em;
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
  select.input {
    appearance: auto;
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
    margin-block: var(--_space);
  }
  .search {
    margin-block-end: 0.5em;
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
  .item {
    appearance: none;
    position: relative;
    display: block;
    inline-size: 100%;
    min-block-size: 60px;
    padding: 0.7em 0.75em 0.7em 1.4em;
    border: 0;
    border-block-end: 1px solid var(--_border);
    border-radius: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .item[aria-current] {
    background: var(--_accent-soft);
  }
  .item[aria-current] .muted {
    color: inherit;
  }
  .item.unread::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.4em;
    inset-block-start: 1.3em;
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--_warm);
  }
  .item.unread .kind {
    font-weight: 650;
  }
  .item-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
  }
  .glimpse {
    display: block;
  }
  @media (hover: hover) {
    .item:hover,
    .way:hover {
      background: color-mix(in srgb, var(--_ink) 4%, transparent);
    }
    .item[aria-current]:hover {
      background: color-mix(in oklab, var(--_accent) 16%, transparent);
    }
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block-start: calc(2 * var(--_space));
    padding-block-start: 0.6em;
  }

  .said-place {
    position: sticky;
    inset-block-end: 12px;
    z-index: 1;
    pointer-events: none;
  }
  .said {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25em;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-inline: auto;
    padding: 0.5em 1.25em;
    border-radius: 24px;
    background: var(--_ink);
    color: var(--_surface);
    pointer-events: auto;
  }
  .said p {
    flex: 1 1 8em;
    margin: 0;
    padding-block: 0.35em;
  }
  .said .quiet {
    flex: none;
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

  @container alliance (max-width: 14em) {
    .way > .icon {
      display: none;
    }
  }
  @container alliance (max-width: 51.99em) {
    .has-open .side,
    .columns:not(.has-open) .reading {
      display: none;
    }
  }
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
  @media (forced-colors: active) {
    .item[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .said {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .top,
    .side,
    .foot,
    .said-place {
      display: none !important;
    }
  }
`;
