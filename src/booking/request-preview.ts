import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../ui/controls.js';
import { optionGroup } from '../ui/option-group.js';
import { icon } from '../ui/icons.js';
import { letterOf, scriptOf, textOf, type Piece, type RequestLine } from './request.js';
import type { RequestForm } from './request-form.js';
import type { BookingView } from './view.js';
import { greeting, mailTo, textTo, type Way } from './ways.js';
import { copyButton } from './ways-view.js';

/** How a request goes out: from this page, in the visitor's own mail or messages, or by phone. */
export type Channel = 'send' | 'email' | 'text' | 'call';

const CHANNELS: readonly string[] = ['email', 'text', 'call'] satisfies Channel[];

/** Longer addresses are cut off by some mail programs. */
const MOST_IN_LINK = 1800;

/** Opens a program of the visitor's. The address is in no link, so the page cannot read it there. */
function open(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.click();
}

/** The words as they go out, each line with a way to leave it out and to put it back. */
function drawPieces(form: RequestForm, pieces: readonly Piece[], { say }: BookingView) {
  const { leftOut } = form.request;
  const drawLine = (text: string, { id, kind, label, value }: RequestLine) => {
    const out = leftOut.includes(id);
    const others = leftOut.filter((other) => other !== id);
    return html`<li class=${out ? 'out' : ''}>
      <span>${out ? say('ask.leftOut', { line: label }) : text}</span>
      ${button({
        kind: 'text-button',
        className: 'small',
        label: say(out ? 'ask.putBack' : 'ask.leaveOut'),
        ariaLabel: say(out ? 'ask.putBackFor' : 'ask.leaveOutFor', {
          line: kind === 'question' ? value : label,
        }),
        onClick: () => form.change({ leftOut: out ? others : [...others, id] }),
      })}
    </li>`;
  };
  const first = pieces.findIndex(({ line }) => line);
  const last = pieces.findLastIndex(({ line }) => line) + 1;
  const around = (some: readonly Piece[]) =>
    some.map(({ text }) => (text ? html`<p>${text}</p>` : nothing));
  return html`<div class="message">
    ${around(pieces.slice(0, first))}
    <ul>
      ${pieces.slice(first, last).map(({ text, line }) => drawLine(text, line!))}
    </ul>
    ${around(pieces.slice(last))}
  </div>`;
}

/** The press that hands the words over, or the number to call and read them out. */
function drawGo(
  channel: Exclude<Channel, 'send'>,
  way: Way,
  text: readonly string[],
  view: BookingView,
) {
  const { say, follow, copying } = view;
  const copy = copyButton(text.join('\n'), copying, 'ask.copy');
  if (channel === 'call') {
    return html`<p class="muted">${say('ask.hints.call')}</p>
      <div class="row">
        <a
          class="primary"
          part="primary-button link"
          href=${way.href!}
          @click=${(event: Event) => follow(way, event)}
          >${icon('phone')}${way.label}</a
        >${copy}
      </div>`;
  }
  const href =
    channel === 'email'
      ? mailTo(way.to!, say('email.subject'), text)
      : textTo(way.to!, text.join('\n'));
  const onClick = (event: Event) => {
    open(href);
    follow(way, event);
  };
  const isLong = href.length > MOST_IN_LINK;
  return html`<p class="muted">${say(`ask.hints.${channel}`)}</p>
    <div class="row">
      ${button({
        kind: 'primary',
        icon: channel === 'email' ? 'mail' : 'message',
        label: say(`ask.go.${channel}`),
        onClick,
      })}${copy}
    </div>
    <p class="small muted">
      ${isLong ? say('ask.long') : nothing} ${say('ask.stuck', { address: way.detail })}
      ${channel === 'email' ? say('ways.emailNote') : nothing}
    </p>`;
}

/** The last look before it is sent from this page. */
const drawSend = (form: RequestForm, view: BookingView): unknown =>
  form.sending.draw({
    kind: 'first-talk',
    get lines() {
      return form.lines(view);
    },
    get leftOut() {
      return form.request.leftOut;
    },
    leaveOut: (leftOut) => form.change({ leftOut }),
    asksName: false,
    forget: () => form.sent(),
    show: () => {
      form.channel = 'send';
      form.change({});
    },
    back: () => (form.isBlocked ? view.leave() : form.show('form')),
    done: view.leave,
    act: (action) => {
      form.isSent ||= action === 'send';
      view.act(action);
    },
    mark: view.mark,
  });

/** The words for a way that leads out of this page, and the press that opens it. */
function drawWay(form: RequestForm, lines: readonly RequestLine[], way: Way, view: BookingView) {
  const { say, wording } = view;
  const channel = way.kind as Exclude<Channel, 'send'>;
  const pieces =
    channel === 'call'
      ? scriptOf(form.request, lines, wording)
      : letterOf(lines, wording, greeting(view.offer, wording));
  return html`${drawPieces(form, pieces, view)}
    ${drawGo(channel, way, textOf(pieces, form.request.leftOut), view)}
    <div class="row">
      ${button({ kind: 'quiet', label: say('ask.again'), onClick: () => form.show('form') })}
      ${button({ kind: 'quiet', label: say('common.done'), onClick: view.leave })}
    </div>`;
}

/** What goes out, to the word, and the ways it can go. */
export function drawPreview(
  form: RequestForm,
  lines: readonly RequestLine[],
  view: BookingView,
): TemplateResult {
  const { say, h } = view;
  const ways = view.ways.filter(({ kind }) => CHANNELS.includes(kind));
  const channels = [
    ...(view.sending || form.sends ? ['send'] : []),
    ...ways.map(({ kind }) => kind),
  ] as Channel[];
  const channel = channels.find((one) => one === form.channel) ?? channels[0];
  const way = ways.find(({ kind }) => kind === channel);
  const heading = (key: string) => h(1, say(key), { id: 'ask', focusable: true });
  if (form.isSent) return html`${heading('ask.heading')}${drawSend(form, view)}`;
  return html`${heading('ask.preview')}
    <p class="muted">${say('ask.previewHint')}</p>
    ${
      channels.length > 1
        ? optionGroup({
            legend: say('ask.channel'),
            name: 'channel',
            options: channels.map((value) => ({ value, label: say(`ask.channels.${value}`) })),
            value: channel,
            onChange: (value) => {
              form.channel = value;
              form.prepare();
              form.change({});
            },
          })
        : nothing
    }
    ${way ? drawWay(form, lines, way, view) : drawSend(form, view)}`;
}
