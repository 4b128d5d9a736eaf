import { css } from 'lit';

/** Whole rows to press: a way to begin, a message in the list. */
export const rowStyles = css`
  .ways {
    border-block-end: 1px solid var(--_border);
  }
  .way,
  .item {
    appearance: none;
    inline-size: 100%;
    border: 0;
    border-radius: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .way {
    display: flex;
    align-items: center;
    gap: 1em;
    min-block-size: 72px;
    padding: 0.8em 0.25em;
    border-block-start: 1px solid var(--_border);
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
  .item {
    position: relative;
    display: block;
    min-block-size: 60px;
    padding: 0.7em 0.75em 0.7em 1.4em;
    border-block-end: 1px solid var(--_border);
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
    :is(.way, .item):hover {
      background: color-mix(in srgb, var(--_ink) 4%, transparent);
    }
    :is(.way, .item):hover .muted {
      color: inherit;
    }
    .item[aria-current]:hover {
      background: color-mix(in oklab, var(--_accent) 16%, transparent);
    }
  }
  @container alliance (max-width: 14em) {
    .way > .icon {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .item.unread::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .item[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
