import { css } from 'lit';

/**
 * The line is the native range itself: its handle carries the filled part of the line beside it, so
 * that no answer stands in the markup, and right-to-left mirrors by itself.
 */
export const lineStyles = css`
  .vas {
    --_rail: color-mix(in srgb, var(--_ink) 22%, transparent);
    --_fill: var(--_accent-text);
    --_toward: 90deg;
    --_handle: radial-gradient(
      var(--_fill) 0 8px,
      transparent 8.75px 11.5px,
      var(--_fill) 12.25px 14px
    );
    --_bar: linear-gradient(var(--_toward), var(--_fill) 50%, var(--_rail) 0) 0 1 / 12.5px 100vw / 0
      100vw;
    position: relative;
    display: grid;
    align-items: center;
  }
  .vas:dir(rtl) {
    --_toward: -90deg;
  }
  .vas > * {
    grid-area: 1 / 1;
  }
  .vas input {
    appearance: none;
    inline-size: 100%;
    block-size: 48px;
    margin: 0;
    background: none;
    border-radius: 12px;
    outline-offset: 0;
    overflow: hidden;
    cursor: pointer;
    touch-action: pan-y;
  }
  .vas input::-webkit-slider-thumb {
    appearance: none;
    box-sizing: border-box;
    inline-size: 28px;
    block-size: 28px;
    border-radius: 50%;
    background: var(--_handle);
    border-image: var(--_bar);
  }
  .vas input::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 28px;
    block-size: 28px;
    border: 0;
    border-radius: 50%;
    background: var(--_handle);
    border-image: var(--_bar);
  }
  .vas:not(.set) input::-webkit-slider-thumb {
    visibility: hidden;
  }
  .vas:not(.set) input::-moz-range-thumb {
    visibility: hidden;
  }
  .tap {
    display: flex;
    align-items: center;
    gap: 0.9em;
    color: var(--_muted);
    pointer-events: none;
  }
  .tap::before,
  .tap::after {
    content: '';
    flex: 1;
    block-size: 3px;
    border-radius: 3px;
    background: var(--_rail);
  }
  .set .tap {
    visibility: hidden;
  }
  .ends {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    gap: 1em;
    color: var(--_muted);
    text-wrap: balance;
  }
  .ends :last-child {
    text-align: end;
  }
  .near {
    color: var(--_ink);
    font-weight: 600;
  }
  @media (hover: hover) {
    .vas:not(.set):hover {
      --_rail: var(--_muted);
    }
  }
  /* On paper nobody taps: the line is whole, for a pen. */
  @media print {
    .tap {
      font-size: 0;
    }
  }
  @media (forced-colors: active) {
    .vas {
      --_rail: CanvasText;
      --_fill: Highlight;
      forced-color-adjust: none;
    }
    .tap {
      color: CanvasText;
    }
  }
`;

export const choiceStyles = css`
  .five {
    position: relative;
    display: flex;
    justify-content: space-between;
  }
  .five::before {
    content: '';
    position: absolute;
    inset-inline: 22px;
    inset-block-start: calc(50% - 1px);
    block-size: 2px;
    background: color-mix(in srgb, var(--_ink) 22%, transparent);
  }
  .five label {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 48px;
    cursor: pointer;
  }
  .five label:first-child {
    justify-items: start;
  }
  .five label:last-child {
    justify-items: end;
  }
  .five input {
    appearance: none;
    inline-size: 28px;
    block-size: 28px;
    margin: 0;
    border: 2px solid var(--_muted);
    border-radius: 50%;
    background: var(--_surface);
    cursor: pointer;
    transition: box-shadow var(--_duration);
  }
  .five input:checked {
    border-color: var(--_accent-text);
    background: var(--_accent-text);
    box-shadow: 0 0 0 5px var(--_accent-soft);
  }
  @media (forced-colors: active) {
    .five input:checked {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
    }
  }
`;
