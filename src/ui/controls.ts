import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { icon, type IconName } from './icons.js';

export interface ButtonOptions {
  label: unknown;
  onClick: (event: MouseEvent) => void;
  kind?: 'primary' | 'secondary' | 'quiet' | 'text-button';
  icon?: IconName;
  /** A name for assistive technology that starts with the visible words and says more. */
  ariaLabel?: string;
  pressed?: boolean;
  expanded?: boolean;
  describedBy?: string;
  /** Busy or at a limit: the press is still heard, so that a reason can be given. */
  unavailable?: boolean;
  id?: string;
  part?: string;
  className?: string;
}

export const button = ({ kind = 'secondary', ...options }: ButtonOptions): TemplateResult =>
  html`<button
    type="button"
    id=${ifDefined(options.id)}
    class="${kind} ${options.className ?? ''}"
    part=${options.part ?? (kind === 'primary' || kind === 'secondary' ? `${kind}-button` : nothing)}
    aria-label=${ifDefined(options.ariaLabel)}
    aria-pressed=${ifDefined(options.pressed)}
    aria-expanded=${ifDefined(options.expanded)}
    aria-describedby=${ifDefined(options.describedBy)}
    aria-disabled=${options.unavailable ? 'true' : nothing}
    @click=${options.onClick}
  >
    ${options.icon ? icon(options.icon) : nothing}${options.label}
  </button>`;

export interface ChipOptions {
  label: unknown;
  pressed: boolean;
  onClick: (event: MouseEvent) => void;
  ariaLabel?: string;
}

/** A toggle: `aria-pressed` says whether it is on. */
export const chip = ({ label, pressed, onClick, ariaLabel }: ChipOptions): TemplateResult =>
  html`<button
    type="button"
    class="chip"
    part="option"
    aria-label=${ifDefined(ariaLabel)}
    aria-pressed=${pressed}
    @click=${onClick}
  >
    ${label}
  </button>`;

export interface DisclosureOptions {
  summary: unknown;
  content: unknown;
  open?: boolean;
  onToggle?: (open: boolean) => void;
  className?: string;
}

/** Words that wait until they are wanted. */
export const disclosure = (options: DisclosureOptions): TemplateResult =>
  html`<details
    class=${ifDefined(options.className)}
    ?open=${options.open}
    @toggle=${(event: Event) =>
      options.onToggle?.((event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary>${icon('chevron')}${options.summary}</summary>
    <div>${options.content}</div>
  </details>`;

export const note = (content: unknown, kind: '' | 'warm' = ''): TemplateResult =>
  html`<div class="note ${kind}" part="note">${content}</div>`;

/** A link out of the page, in a tab of its own; `newTab` says so to those who do not see it open. */
export const outLink = (href: string, label: string, newTab: string): TemplateResult =>
  html`<a href=${href} part="link" target="_blank" rel="noopener noreferrer"
    >${label}<span class="visually-hidden"> (${newTab})</span></a
  >`;
