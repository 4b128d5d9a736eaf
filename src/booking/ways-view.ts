import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { button } from '../ui/controls.js';
import { icon, type IconName } from '../ui/icons.js';
import type { Say } from '../text/text.js';
import type { Way, WayKind } from './ways.js';

const ICONS: Readonly<Record<WayKind, IconName>> = {
  call: 'phone',
  text: 'message',
  email: 'mail',
  book: 'calendar',
  website: 'globe',
  referral: 'arrow',
};

/** What a button that copies needs to know. */
export interface Copying {
  say: Say;
  /** What was copied last, so that its button can say so. */
  copied: string;
  onCopy: (text: string) => void;
}

export interface WaysView extends Copying {
  ways: readonly Way[];
  /** The first way, if it is to be drawn as the one thing to press. */
  primary?: Way;
  /** Stands between the first way and the others. */
  between?: unknown;
  onPress: (way: Way) => void;
  /** Absent where there is nothing to put off. */
  onNotNow?: () => void;
}

const link = (way: Way, view: WaysView, className: string, content: unknown) =>
  html`<a
    class=${ifDefined(className || undefined)}
    part=${className ? `${className}-button link` : 'link'}
    href=${way.href}
    target=${way.away ? '_blank' : nothing}
    rel=${way.away ? 'noopener noreferrer' : nothing}
    aria-describedby=${way.kind === 'email' ? 'email-note' : nothing}
    @click=${() => view.onPress(way)}
    >${icon(ICONS[way.kind])}${content}</a
  >`;

/** A button that copies and then says so, in place of its own label. */
export const copyButton = (
  text: string,
  { say, copied, onCopy }: Copying,
  label: string,
  ariaLabel?: string,
): TemplateResult => {
  const done = copied === text;
  return button({
    kind: 'quiet',
    icon: done ? 'check' : 'copy',
    label: html`<span class="word">${say(done ? 'common.take.copied' : label)}</span>`,
    ariaLabel: done || !ariaLabel ? undefined : say(ariaLabel),
    onClick: () => onCopy(text),
  });
};

const copy = (way: Way, view: WaysView) =>
  way.copy
    ? copyButton(
        way.copy,
        view,
        'common.take.copy',
        way.kind === 'call' ? 'ways.copyPhone' : 'ways.copyEmail',
      )
    : nothing;

const emailNote = (way: Way, { say }: WaysView) =>
  way.kind === 'email'
    ? html`<p class="small muted" id="email-note">${say('ways.emailNote')}</p>`
    : nothing;

const first = (way: Way, view: WaysView) =>
  html`<div class="first">
      ${link(way, view, 'primary', html`<span>${way.label}</span>`)}
      ${
        view.onNotNow
          ? button({ label: view.say('notNow.button'), onClick: view.onNotNow })
          : nothing
      }
    </div>
    ${
      way.detail || way.copy
        ? html`<div class="beside small muted">
            ${way.detail ? html`<span>${way.detail}</span>` : nothing}${copy(way, view)}
          </div>`
        : nothing
    }
    ${emailNote(way, view)}`;

/** An address may break after its '@', where there is little room. */
const breakable = (detail: string) =>
  detail.split(/(?<=@)/).map((piece, index) => (index ? html`<wbr />${piece}` : piece));

const row = (way: Way, view: WaysView) =>
  html`<li>
    <div class="way">
      ${link(
        way,
        view,
        '',
        html`<span class="said"
          ><span>${way.label}</span>
          <span class="small muted">${breakable(way.detail ?? '')}</span></span
        >`,
      )}
      ${copy(way, view)}
    </div>
    ${emailNote(way, view)}
  </li>`;

/** One clear way first, then the others as quiet rows. */
export const drawWays = (view: WaysView): TemplateResult => {
  const others = view.ways.slice(view.primary ? 1 : 0);
  return html`${view.primary ? first(view.primary, view) : nothing}${view.between ?? nothing}
  ${
    others.length
      ? html`<ul class="ways" aria-label=${view.say('ways.label')}>
          ${others.map((way) => row(way, view))}
        </ul>`
      : nothing
  }`;
};
