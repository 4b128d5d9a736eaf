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
  ask: 'edit',
  times: 'calendar',
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
  onPress: (way: Way, event: Event) => void;
  /** The owner has put a button of their scheduler's own between the tags. */
  onSlot: () => void;
  /** Absent where there is nothing to put off. */
  onNotNow?: () => void;
}

const newTab = (way: Way) => ({
  target: way.away ? '_blank' : nothing,
  rel: way.away ? 'noopener noreferrer' : nothing,
});

/** A link; or a button, where a press opens something here. */
const control = (way: Way, view: WaysView, className: string, content: unknown) => {
  const part = className === 'go' ? 'link' : `${className}-button link`;
  const onPress = (event: Event) => view.onPress(way, event);
  if (way.here || !way.href) {
    return html`<button
      type="button"
      id="go-${way.kind}"
      class=${className}
      part=${part}
      @click=${onPress}
    >
      ${icon(ICONS[way.kind])}${content}
    </button>`;
  }
  const { target, rel } = newTab(way);
  return html`<a
    class=${className}
    part=${part}
    href=${way.href}
    target=${target}
    rel=${rel}
    aria-describedby=${way.kind === 'email' ? 'email-note' : nothing}
    @click=${onPress}
    >${icon(ICONS[way.kind])}${content}</a
  >`;
};

/** The plain link to a scheduler that can be shown in the page. */
export const plainLink = (
  way: Way,
  { say, onPress }: Pick<WaysView, 'say' | 'onPress'>,
): unknown => {
  const { target, rel } = newTab(way);
  return way.here
    ? html`<a
        part="link"
        href=${ifDefined(way.href)}
        target=${target}
        rel=${rel}
        @click=${(event: Event) => onPress({ ...way, here: undefined }, event)}
        >${say('frame.link', { service: way.here.name })}</a
      >`
    : nothing;
};

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

const first = (way: Way | undefined, view: WaysView) =>
  html`<div class="first">
    ${
      way
        ? html`${control(way, view, 'primary', html`<span>${way.label}</span>`)}
            <div class="about">
              <div class="beside small muted">
                ${way.detail ? html`<span>${way.detail}</span>` : nothing}
                ${plainLink(way, view)}${copy(way, view)}
              </div>
              ${emailNote(way, view)}
            </div>`
        : nothing
    }
    ${
      view.onNotNow
        ? html`<slot name="scheduler" @slotchange=${view.onSlot}></slot>
            ${button({ label: view.say('notNow.button'), onClick: view.onNotNow })}`
        : nothing
    }
  </div>`;

/** An address may break after its '@' and before a dot, where there is little room. */
const breakable = (detail: string) =>
  detail.split(/(?<=@)|(?=\.\w)/).map((piece, index) => (index ? html`<wbr />${piece}` : piece));

const row = (way: Way, view: WaysView) =>
  html`<li>
    <div class="way">
      ${control(
        way,
        view,
        'go',
        html`<span class="said"
          ><span>${way.label}</span>
          <span class="small muted">${breakable(way.detail ?? '')}</span></span
        >`,
      )}
      ${copy(way, view)}
    </div>
    ${way.here ? html`<p class="small">${plainLink(way, view)}</p>` : emailNote(way, view)}
  </li>`;

/** One clear way first, then the others as quiet rows. */
export const drawWays = (view: WaysView): TemplateResult => {
  const others = view.ways.slice(view.primary ? 1 : 0);
  return html`${view.primary || view.onNotNow ? first(view.primary, view) : nothing}${view.between ?? nothing}
  ${
    others.length
      ? html`<ul class="ways" aria-label=${view.say('ways.label')}>
          ${others.map((way) => row(way, view))}
        </ul>`
      : nothing
  }`;
};
