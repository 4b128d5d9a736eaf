import { css, unsafeCSS, type CSSResult } from 'lit';

/**
 * The private properties every widget draws with, and the public one each is taken from: the
 * widget's own first, then the shared one, then the default. Never set on `:host`, so a page can
 * set the public ones anywhere. Those that have to be readable (ink, muted, text in and on the
 * accent) are derived from them by `ThemeController`, before the first drawing is seen.
 */
const TOKENS: readonly [name: string, property: string, fallback: string][] = [
  ['accent', 'color-accent', 'light-dark(#2c6a5c,#7fc2ae)'],
  ['owner-on-accent', 'color-on-accent', 'transparent'],
  ['owner-muted', 'color-muted', 'transparent'],
  ['surface', 'color-surface', 'light-dark(#fffefb,#1d2422)'],
  ['border', 'color-border', 'color-mix(in srgb,var(--_ink) 17%,transparent)'],
  ['focus', 'color-focus', 'light-dark(#1d4ed8,#9db8ff)'],
  ['error', 'color-error', 'light-dark(#a3352b,#ff9f93)'],
  ['font', 'font-family', 'inherit'],
  ['font-heading', 'font-heading', 'var(--_font)'],
  ['font-size', 'font-size', '17px'],
  ['line-height', 'line-height', '1.6'],
  ['radius', 'radius', '18px'],
  ['space', 'space', '1em'],
  ['shadow', 'shadow', 'none'],
  ['max-width', 'max-width', '38em'],
  ['duration', 'duration', '.15s'],
];

/** The tokens of one widget, as declarations for its base. */
export const tokens = (widget: string): CSSResult =>
  unsafeCSS(
    `[part~=base]{${TOKENS.map(
      ([name, property, fallback]) =>
        `--_${name}:var(--alliance-${widget}-${property},var(--alliance-${property},${fallback}))`,
    ).join(';')};color:var(--alliance-${widget}-color-text,var(--alliance-color-text,inherit))}
    [part~=base][data-own-ink]{color:var(--alliance-${widget}-color-text,var(--alliance-color-text,light-dark(#26302c,#e9ece9)))}`,
  );

/**
 * The reset. A plain `:host {}` loses to a page's `* {}`, so it sits on the inner base: everything
 * back to its initial value, then font, colour and direction taken from the page on purpose.
 */
export const baseStyles = css`
  :host {
    display: block;
  }
  /*
   * A container has no width of its own: in a row, a float or a dialog of the page nothing would be
   * left of it. Two words far apart ask for one, and give way where there is less.
   */
  :host::before {
    all: initial;
    content: '. .';
    display: block;
    font: 0/0 a;
    visibility: hidden;
    word-spacing: 630px;
  }
  [part~='base'] {
    all: initial;
    --_warm: light-dark(#b4552d, #f0a37e);
    --_warm-soft: color-mix(in oklab, var(--_warm) 8%, transparent);
    --_accent-soft: color-mix(in oklab, var(--_accent) 12%, transparent);
    color-scheme: light;
    display: block;
    box-sizing: border-box;
    container: alliance / inline-size;
    max-inline-size: var(--_max-width);
    font-family: var(--_font);
    font-size: var(--_font-size);
    line-height: var(--_line-height);
    text-wrap: pretty;
    /* Also inside rows and grids, where a long name or address would push everything aside. */
    overflow-wrap: anywhere;
    /* By these names every engine knows them. */
    -webkit-text-size-adjust: 100%;
    /* Where a page forbids it: a phone number is there to be copied. */
    -webkit-user-select: text;
    -webkit-tap-highlight-color: transparent;
  }
  [part~='base'][data-dark] {
    color-scheme: dark;
  }
  [part~='base'][data-own-ground] {
    background: var(--_surface);
    padding: clamp(16px, 4%, 32px);
    border-radius: var(--_radius);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /* What the page puts in is read in its own direction. */
  ::slotted(*) {
    unicode-bidi: plaintext;
  }
  [hidden],
  :host(:is([hidden], [popover]:not(:popover-open))) {
    display: none !important;
  }
  @media print {
    [part~='base'] {
      --_ink: #000 !important;
      --_muted: #333 !important;
      --_accent-text: #000 !important;
      color: #000 !important;
      color-scheme: light !important;
      max-inline-size: none;
    }
  }
`;
