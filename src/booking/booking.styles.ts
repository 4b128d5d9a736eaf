import { css } from 'lit';

export const bookingStyles = css`
  .card {
    padding: clamp(20px, 5cqi, 36px);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  [part~='base']:has(> .card) {
    padding: 0;
    background: none;
  }
  p.intro {
    margin-block-end: calc(1.2 * var(--_space));
  }

  .room {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
  }
  .room:is(.open, .waitlist)::before {
    content: '';
    flex: none;
    inline-size: 0.55em;
    block-size: 0.55em;
    border-radius: 50%;
    background: var(--_accent-text);
  }
  .room.waitlist::before {
    background: none;
    border: 2px solid var(--_muted);
  }
  .field,
  .given {
    margin-block-end: calc(1.4 * var(--_space));
  }
  .first,
  .away {
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em;
    align-items: center;
  }
  .first > :not(div),
  ::slotted(a[slot='scheduler']) {
    min-block-size: 50px;
    border-radius: 25px;
    padding-inline: 1.5em;
  }
  /* A link that a scheduler gives out has no look of its own, until the page gives it one. */
  ::slotted(a[slot='scheduler']) {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    border: 1.5px solid var(--_accent-text);
    color: var(--_accent-text);
    font-weight: 600;
    text-decoration: none;
  }
  /* Follows the first way when read; stands below the row where there is room for one. */
  .about {
    order: 1;
    inline-size: 100%;
    margin-block-start: -0.35em;
  }
  .beside {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.2em;
    min-block-size: 44px;
  }
  .ways {
    margin-block-start: var(--_space);
    border-block-end: 1px solid var(--_border);
  }
  .ways li {
    border-block-start: 1px solid var(--_border);
  }
  .way {
    display: flex;
    align-items: center;
    gap: 0.9em;
  }
  .go {
    appearance: none;
    flex: 1;
    display: flex;
    align-items: center;
    gap: 0.9em;
    min-block-size: 56px;
    margin: 0;
    padding: 0.4em 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .go > .icon {
    color: var(--_accent-text);
  }
  .said {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    column-gap: 0.9em;
  }
  .way .quiet,
  .rows .quiet {
    font-size: max(0.875em, 13px);
  }
  .way + p {
    margin-block: -0.3em 0.8em;
    padding-inline-start: calc(2.15em / 0.875);
  }
  :is(.beside, .way + p) a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .question {
    margin-block-start: calc(1.4 * var(--_space));
  }

  .part {
    margin-block-start: calc(2.2 * var(--_space));
  }
  .part > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-end: 0.6em;
  }
  .steps {
    counter-reset: step;
  }
  .steps li {
    counter-increment: step;
    position: relative;
    padding-block-end: 1.15em;
    padding-inline-start: 2.7em;
  }
  .steps li:last-child {
    padding-block-end: 0;
  }
  .steps li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: -0.1em;
    display: grid;
    place-items: center;
    inline-size: 1.9em;
    block-size: 1.9em;
    border-radius: 50%;
    background: var(--_accent-soft);
    color: var(--_accent-text);
    font-size: 0.9em;
    font-weight: 600;
  }
  .steps li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(0.855em - 0.75px);
    inset-block: 1.95em 0.35em;
    inline-size: 1.5px;
    background: var(--_border);
  }
  .part > .muted {
    margin-block-end: 0.8em;
  }
  .part > .note,
  .note + .first {
    margin-block-start: 0.9em;
  }

  dl {
    margin: 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: 8.5em 1fr;
    gap: 0.1em 1.2em;
    padding-block: 0.3em;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
  }
  .myths > div {
    display: block;
    padding-block: 0 0.9em;
  }
  .myths dt {
    color: inherit;
    font-weight: 600;
  }
  .rows {
    border-block-end: 1px solid var(--_border);
  }
  .rows > details {
    border-block-start: 1px solid var(--_border);
  }
  .rows summary {
    min-block-size: 52px;
    gap: 0.9em;
    padding-block: 0.6em;
  }
  .rows details > div {
    padding-block: 0 1em;
    padding-inline-start: 1.9em;
  }
  .plain li {
    padding-block-end: 0.5em;
  }
  blockquote {
    margin: 0 0 0.4em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent-soft);
  }
  blockquote p {
    margin-block-end: 0.6em;
  }
  .gap {
    border-block-end: 1.5px dashed currentColor;
    color: var(--_muted);
  }

  .sheet {
    container: alliance / inline-size;
  }
  .close {
    float: inline-end;
    position: sticky;
    inset-block-start: -0.35em;
    z-index: 1;
    margin-block: -0.35em 0;
    margin-inline: 0.6em 0;
    background: var(--_surface);
  }
  /* In a row of the page it is as wide as its words. */
  :host([variant='button'])::before {
    content: none;
  }
  :host([variant='button']) [part~='base'] {
    container: none;
  }
  :host([variant='bar']) {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
  }
  :host([variant='bar']) [part~='base'] {
    max-inline-size: none;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 1.1em;
    padding: 0.7em max(1.1em, env(safe-area-inset-right)) max(0.7em, env(safe-area-inset-bottom))
      max(1.1em, env(safe-area-inset-left));
    border: 1px solid var(--_border);
    border-block-end: 0;
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_surface);
    box-shadow: 0 -6px 24px rgb(0 0 0 / 0.07);
  }
  .bar > p {
    flex: 1;
    margin: 0;
    font-family: var(--_font-heading);
    font-size: 1.125em;
    font-weight: 600;
  }
  .bar .crisis-link {
    margin: 0;
    font-size: 0.9375em;
  }
  .bar .crisis {
    flex-basis: 100%;
    max-block-size: 50vh;
    overflow-y: auto;
  }
`;
