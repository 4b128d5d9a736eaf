import { css } from 'lit';

/** A scene: the count, the stem, five places on a line and two answers beside it. */
export const sceneStyles = css`
  .body {
    margin-block-start: calc(1.1 * var(--_space));
  }
  .scene + .scene,
  .scene ~ .ask-heading {
    margin-block-start: calc(3 * var(--_space));
  }
  legend {
    inline-size: 100%;
  }
  .progress {
    display: flex;
    align-items: center;
    gap: 0.8em;
    margin-block-end: calc(1.2 * var(--_space));
    color: var(--_muted);
    font-size: max(0.875em, 13px);
  }
  .progress i {
    flex: 1;
    border-block-start: 3px solid var(--_border);
    border-radius: 3px;
    position: relative;
  }
  .progress i::after {
    content: '';
    position: absolute;
    inset-block-start: -3px;
    inset-inline-start: 0;
    inline-size: calc(var(--done) * 100%);
    border-block-start: 3px solid var(--_accent-text);
    border-radius: 3px;
    transition: inline-size var(--_duration);
  }
  .stem {
    display: block;
    margin-block-end: var(--_space);
    font-size: 1.3em;
    font-weight: 500;
    line-height: 1.4;
  }
  /* Room for two lines, so that the answers stay where they are from scene to scene. */
  .scene:only-of-type .stem {
    min-block-size: 2.8em;
  }
  .poles,
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 2em;
  }
  .poles {
    align-items: end;
    margin-block-end: 0.5em;
    font-weight: 600;
    line-height: 1.4;
  }
  .poles span,
  .ends span {
    max-inline-size: 12em;
  }
  .poles span + span,
  .ends span + span {
    text-align: end;
  }
  .scale {
    position: relative;
    display: flex;
    justify-content: space-between;
    margin-block-end: calc(1.2 * var(--_space));
    padding-block-end: 1.9em;
  }
  .scale::before {
    content: '';
    position: absolute;
    inset-inline: 24px;
    inset-block-start: 23px;
    border-block-start: 2px solid var(--_border);
  }
  .place {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    cursor: pointer;
  }
  .place input {
    appearance: none;
    margin: 0;
    inline-size: var(--dot);
    block-size: var(--dot);
    border: 2px solid var(--_muted);
    border-radius: 50%;
    background: var(--_surface);
    cursor: pointer;
    transition:
      background-color var(--_duration),
      box-shadow var(--_duration);
  }
  .size-2 {
    --dot: 34px;
  }
  .size-1 {
    --dot: 27px;
  }
  .size-0 {
    --dot: 21px;
  }
  .place input:checked {
    border-color: var(--_accent-text);
    background: var(--_accent);
    box-shadow: 0 0 0 5px var(--_accent-soft);
  }
  @media (hover: hover) {
    .place:hover input:not(:checked) {
      border-color: var(--_accent-text);
      box-shadow: 0 0 0 5px var(--_accent-soft);
    }
  }
  .place .label {
    display: contents;
  }
  .how {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: 50%;
    translate: -50%;
    color: var(--_muted);
    font-size: max(0.8125em, 13px);
    line-height: 1.4;
    white-space: nowrap;
  }
  .how:dir(rtl) {
    translate: 50%;
  }
  .place:first-child .how {
    inset-inline: 6px auto;
    translate: none;
  }
  .place:last-child .how {
    inset-inline: auto 6px;
    translate: none;
  }
  .full {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .moves {
    justify-content: space-between;
    column-gap: 0.6em;
    margin-block-start: calc(2 * var(--_space));
  }
  .on {
    margin-inline-start: auto;
  }
  .undo {
    margin-block-end: calc(1.6 * var(--_space));
  }
  @container alliance (max-width: 28em) {
    .poles,
    .scale::before {
      display: none;
    }
    .scale {
      flex-direction: column;
      gap: 0;
      padding: 0;
    }
    .place {
      grid-template-columns: 44px 1fr;
      inline-size: 100%;
      block-size: auto;
      min-block-size: 48px;
      padding-block: 5px;
      line-height: 1.4;
      justify-items: start;
      column-gap: 0.5em;
    }
    .place input {
      justify-self: center;
      position: relative;
    }
    .place::before {
      content: '';
      position: absolute;
      inset-inline-start: 21px;
      inset-block: 0;
      border-inline-start: 2px solid var(--_border);
    }
    .place:first-child::before {
      inset-block-start: 50%;
    }
    .place:last-child::before {
      inset-block-end: 50%;
    }
    .how {
      display: none;
    }
    .full {
      all: unset;
    }
    .size-2 .full {
      font-weight: 600;
    }
    .scene:only-of-type .stem {
      min-block-size: 0;
    }
  }
  @media (forced-colors: active) {
    .progress i,
    .progress i::after,
    .place input:checked {
      forced-color-adjust: none;
      border-color: Highlight;
    }
    .progress i {
      border-color: GrayText;
    }
    .place input:checked {
      background: Highlight;
    }
  }
`;
