import { css } from 'lit';

/** Booking where there is little room, in forced colours, and on paper. */
export const fittingStyles = css`
  @container alliance (max-width: 30em) {
    .first > :not(div),
    ::slotted(a[slot='scheduler']) {
      flex: 1 1 auto;
      padding-inline: 0.8em;
      text-wrap: balance;
    }
    .about {
      order: 0;
    }
    .way .quiet {
      justify-content: end;
    }
    .way .word {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .said {
      flex-flow: column;
      align-items: start;
    }
    dl > div {
      grid-template-columns: 1fr;
      padding-block: 0.4em;
    }
    .bar > p {
      display: none;
    }
    .bar {
      gap: 0 0.3em;
      padding: 0.7em 0.7em 0;
    }
    .bar button {
      padding-inline: 0.3em;
      font-size: 0.9375em;
    }
    .bar .primary {
      flex: 1 0 auto;
      max-inline-size: 100%;
    }
    .bar .secondary {
      border-color: transparent;
    }
  }
  @container alliance (max-width: 13em) {
    .way {
      gap: 0;
    }
    .way > :first-child {
      display: block;
      align-content: center;
    }
    .way > :first-child > .icon {
      display: none;
    }
    .way + p,
    .steps li {
      padding-inline-start: 0;
    }
    .steps li::before {
      position: static;
    }
    .steps li::after {
      display: none;
    }
    .close {
      float: none;
    }
  }
  /* On a very low window, as with large text, a bar that stays would hide most of the page. */
  @media (max-height: 20em) {
    :host([variant='bar']) {
      position: static;
    }
  }
  @media (hover: hover) {
    .go:hover .said > :first-child {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
  }
  @media (forced-colors: active) {
    .go {
      text-decoration: underline;
    }
    .room:is(.open, .waitlist)::before,
    .steps li::before {
      border: 1.5px solid CanvasText;
    }
  }
  @media print {
    :host([variant='bar']),
    .part:has(> .chips, > .rows),
    .now,
    .ways li:not(:has(a)) {
      display: none;
    }
    .ways li:has(a) .go {
      display: flex !important;
    }
    .go[target] .small,
    .first > [target] + .about {
      display: none;
    }
    :is(.go, .first > *)[target]::after,
    :is(.beside, .way + p) a::after {
      content: attr(href);
      overflow-wrap: anywhere;
    }
    :is(.beside, .way + p) a::after {
      content: ': ' attr(href);
    }
    /* What was opened is what is printed: all of it. */
    dialog:modal {
      position: absolute;
      inset: 0 0 auto;
      max-block-size: none;
      overflow: visible;
    }
    .card {
      padding: 0;
      border: 0;
      background: none;
    }
    .first > a,
    .ask a.primary {
      padding: 0;
      background: none;
      color: inherit;
    }
  }
`;
