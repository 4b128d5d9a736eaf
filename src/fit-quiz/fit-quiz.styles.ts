import { css } from 'lit';

/** A scene: the count, the stem, five places on a line and two answers beside it. */
const scene = css`
  .body {
    margin-block-start: 1.1em;
  }
  .scene + .scene,
  .scene ~ .ask-heading {
    margin-block-start: 2.4em;
    border-block-start: 1px solid var(--_border);
    padding-block-start: 1.6em;
  }
  legend {
    display: block;
    inline-size: 100%;
  }
  .progress {
    display: flex;
    align-items: center;
    gap: 0.8em;
    margin-block-end: 1.2em;
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
    margin-block-end: 1em;
    font-size: 1.3em;
    font-weight: 500;
    line-height: 1.4;
    text-wrap: pretty;
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
    margin-block-end: 1.2em;
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
    margin-block-start: 2em;
  }
  .on {
    margin-inline-start: auto;
  }
  .undo {
    margin-block-end: 1.6em;
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
`;

/** What is asked last. */
const pickers = css`
  .ask-heading {
    margin-block-end: 0.3em;
    font-size: 1.3em;
    font-weight: 500;
  }
  .section {
    margin-block: 2.2em 0.5em;
  }
  .rows > li {
    border-block-start: 1px solid var(--_border);
  }
  .rows > li:last-child {
    border-block-end: 1px solid var(--_border);
  }
  .rows summary,
  .row-button {
    min-block-size: 56px;
    font-weight: 500;
  }
  .row-button {
    margin: 0;
    padding: 0;
  }
  .row-button .icon {
    inline-size: 1em;
    block-size: 1em;
  }
  .extra {
    flex: 1;
  }
  .methods {
    display: grid;
    gap: 1.4em;
    padding-block: 0.4em 0.8em;
  }
  .methods .field {
    display: grid;
    grid-template-columns: 1fr 11em;
    column-gap: 1.5em;
    align-items: start;
  }
  .methods .field > * {
    grid-column: 1;
    margin: 0;
  }
  .methods .input {
    appearance: auto;
    grid-column: 2;
    grid-row: 1 / span 2;
    inline-size: 100%;
  }
  @container alliance (max-width: 28em) {
    .methods .field {
      grid-template-columns: 1fr;
      row-gap: 0.3em;
    }
    .methods .input {
      grid-column: 1;
      grid-row: auto;
    }
  }
`;

/** The result: words and drawings, hairlines between. */
const result = css`
  .lead {
    font-size: 1.125em;
    text-wrap: pretty;
    margin-block-end: 0.5em;
  }
  .tag,
  .ends,
  .key {
    margin: 0;
    color: var(--_muted);
    font-size: max(0.8125em, 13px);
    line-height: 1.45;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.6em;
    margin-block-start: 1.6em;
    font-size: max(0.875em, 13px);
  }
  .key span {
    display: inline-flex;
    align-items: center;
    gap: 0.55em;
  }
  .line,
  .person {
    padding-block: 1.2em 0.5em;
    border-block-start: 1px solid var(--_border);
  }
  .line-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
    margin-block-end: 0.8em;
  }
  .track {
    position: relative;
    block-size: 34px;
    margin-inline: 11px;
  }
  .track::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: 16px;
    border-block-start: 2px solid var(--_border);
  }
  .track i {
    position: absolute;
    inset-inline-start: calc((var(--at) + 2) * 25%);
  }
  .tick {
    inset-block-start: 12px;
    block-size: 10px;
    border-inline-start: 2px solid var(--_border);
    margin-inline-start: -1px;
  }
  .band {
    border: 1.5px solid color-mix(in oklab, var(--_accent) 60%, transparent);
    border-radius: 11px;
    background: color-mix(in oklab, var(--_accent) 24%, transparent);
    print-color-adjust: exact;
  }
  .track .band {
    inset-block-start: 6px;
    block-size: 22px;
    inline-size: calc((var(--to) - var(--at)) * 25% + 22px);
    margin-inline-start: -11px;
  }
  .mark {
    inline-size: 16px;
    block-size: 16px;
    border: 8px solid var(--_warm);
    border-radius: 50%;
  }
  .track .mark {
    inset-block-start: 9px;
    margin-inline-start: -8px;
    outline: 3px solid var(--_surface);
  }
  .key .band {
    inline-size: 28px;
    block-size: 14px;
  }
  .key .mark {
    inline-size: 14px;
    block-size: 14px;
    border-width: 7px;
  }
  .ends {
    margin-block: 0.1em 0.9em;
  }
  .line p {
    margin-block-end: 0.6em;
  }
  .line .tag {
    margin: 0;
  }
  .asked.note {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 1em;
    padding-block: 0.4em;
  }
  .undo .note {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 1em;
    padding-block: 0.4em;
  }
  .asked.note p,
  .undo p {
    flex: 1 1 14em;
    margin-block: 0.4em;
  }
  .asked .told {
    flex-basis: 100%;
  }
  .row + .told {
    margin-block-start: 1em;
  }
  .open-line {
    padding-block: 0.4em;
  }
  .open-line p {
    margin: 0;
  }
  .said > li {
    padding-block: 0.7em;
  }
  .said p {
    margin: 0;
  }
  .rows + .row {
    margin-block-start: 1.4em;
  }
  .person .tag {
    margin-block-end: 0.6em;
  }
  .person p {
    margin-block-end: 0.3em;
  }
  .tie > p {
    margin-block: 0.4em 0.8em;
  }
  @media (forced-colors: active) {
    .progress i,
    .progress i::after {
      forced-color-adjust: none;
      border-color: GrayText;
    }
    .progress i::after {
      border-color: Highlight;
    }
    .mark,
    .place input:checked {
      forced-color-adjust: none;
      border-color: Highlight;
    }
    .place input:checked {
      background: Highlight;
    }
  }
  @media print {
    .line {
      break-inside: avoid;
    }
  }
`;

export const fitQuizStyles = [scene, pickers, result];
