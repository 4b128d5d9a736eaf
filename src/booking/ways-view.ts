import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { button } from '../ui/controls.js';
import { icon, type IconName } from '../ui/icons.js';
import type { Say } from '../text/text.js';
import type { BookingView } from './view.js';
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

/** What is true now and not on paper, before what stays. */
export const drawNow = (words?: string) =>
  words ? html`<span class="now">${`${words} `}</span>` : nothing;

const newTab = (way: Way) => ({
  target: way.away ? '_blank' : nothing,
  rel: way.away ? 'noopener noreferrer' : nothing,
});

/** A link; or a button, where a press opens something here. */
const control = (way: Way, view: BookingView, className: string, content: unknown) => {
  const part = className === 'go' ? 'link' : `${className}-button link`;
  const onPress = (event: Event) => view.follow(way, event);
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
  { say, follow }: Pick<BookingView, 'say' | 'follow'>,
): unknown => {
  const { target, rel } = newTab(way);
  return way.here
    ? html`<a
        part="link"
        href=${ifDefined(way.href)}
        target=${target}
        rel=${rel}
        @click=${(event: Event) => follow({ ...way, here: undefined }, event)}
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

const copy = (way: Way, { copying }: BookingView) =>
  way.copy
    ? copyButton(
        way.copy,
        copying,
        'common.take.copy',
        way.kind === 'email' ? 'ways.copyEmail' : 'ways.copyPhone',
      )
    : nothing;

const emailNote = (way: Way, { say }: BookingView) =>
  way.kind === 'email'
    ? html`<p class="small muted" id="email-note">${say('ways.emailNote')}</p>`
    : nothing;

const first = (way: Way | undefined, view: BookingView) =>
  html`<div class="first">
    ${
      way
        ? html`${control(way, view, 'primary', html`<span>${way.label}</span>`)}
            <div class="about">
              <div class="beside small muted">
                ${way.detail ? html`<span>${drawNow(way.now)}${way.detail}</span>` : nothing}
                ${plainLink(way, view)}${copy(way, view)}
              </div>
              ${emailNote(way, view)}
            </div>`
        : nothing
    }
    ${
      view.mood === 'closed'
        ? nothing
        : html`<slot name="scheduler" @slotchange=${view.onSlot}></slot>
            ${button({ label: view.say('notNow.button'), onClick: view.onNotNow })}`
    }
  </div>`;

/** An address may break after its '@' and before a dot, where there is little room. */
const breakable = (detail: string) =>
  detail.split(/(?<=@)|(?=\.\w)/).map((piece, index) => (index ? html`<wbr />${piece}` : piece));

const row = (way: Way, view: BookingView) =>
  html`<li>
    <div class="way">
      ${control(
        way,
        view,
        'go',
        html`<span class="said"
          ><span>${way.label}</span>
          <span class="small muted">${drawNow(way.now)}${breakable(way.detail ?? '')}</span></span
        >`,
      )}
      ${copy(way, view)}
    </div>
    ${way.here ? html`<p class="small">${plainLink(way, view)}</p>` : emailNote(way, view)}
  </li>`;

/**
 * One clear way first, then the others as quiet rows. While there is no room, the first is a referral;
 * the others are for questions, and none of them stands out.
 */
export const drawWays = (view: BookingView): TemplateResult => {
  const { mood, say, ways } = view;
  const isReferral = ways[0]?.kind === 'referral';
  const isOpen = mood !== 'closed';
  const others = ways.slice(isOpen || isReferral ? 1 : 0);
  return html`${isOpen || isReferral ? first(ways[0], view) : nothing}
  ${!isOpen && others.length ? html`<p class="question">${say('closed.question')}</p>` : nothing}
  ${
    others.length
      ? html`<ul class="ways" aria-label=${say('ways.label')}>
          ${others.map((way) => row(way, view))}
        </ul>`
      : nothing
  }`;
};
