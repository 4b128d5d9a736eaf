import { html, nothing, type TemplateResult } from 'lit';
import type { Practice } from '../practice/schema.js';
import { masks } from '../safety/masks.js';
import type { TextValues } from '../text/text.js';
import { button, outLink } from '../ui/controls.js';
import type { PageLocale } from '../ui/locale.js';
import type { AnswersController } from './answers.js';
import type { OwnerCheck } from './owner-check.js';
import type { SafetyController } from './safety.js';
import type { TrackerWatch } from './trackers.js';
import type { WidgetName } from './events.js';
import type { HeadingOptions } from './heading.js';

/** What the frame asks of a widget. */
export interface FramedHost {
  readonly widgetName: WidgetName;
  readonly wordsLang: string;
  readonly locale: PageLocale;
  readonly said: string;
  readonly check: OwnerCheck;
  readonly trackers?: TrackerWatch;
  readonly facts: Practice;
  t(key: string, values?: TextValues): string;
  h(offset: 0 | 1 | 2, content: unknown, options?: HeadingOptions): TemplateResult;
  headline(): string;
  intro(): string;
  announce(message: string): void;
  renderBody(): unknown;
}

/** Here, too: a framework that sets the class of our element takes them from there. */
const MASKED = masks.classes.join(' ');

const TEXT_CONTROL = 'input,textarea,select';

/** Pages that listen for keys would swallow what is typed here, as they see only our host. */
const keepTyping = (event: Event) => {
  const target = event.composedPath()[0];
  if (target instanceof Element && target.matches(TEXT_CONTROL)) event.stopPropagation();
};

/** The inner root: it carries the reset, the theme, the language and the direction. */
export const drawBase = (
  host: FramedHost,
  safety: SafetyController,
  content: unknown,
): TemplateResult =>
  html`<div
    part="base"
    lang=${host.wordsLang}
    dir=${host.locale.dir()}
    class="${host.widgetName} ${MASKED}"
    @keydown=${keepTyping}
    @keyup=${keepTyping}
    @keypress=${keepTyping}
    @mousedown=${keepTyping}
    @selectstart=${keepTyping}
    @paste=${keepTyping}
  >
    ${safety.drawExit()}${content}
    <div class="visually-hidden" role="status">${host.said}</div>
    ${host.check.draw()}
  </div>`;

const drawHeader = (host: FramedHost) => {
  const [headline, intro] = [host.headline(), host.intro()];
  return html`<slot name="heading"
      >${
        headline
          ? host.h(0, headline, { part: 'heading', id: 'heading', focusable: true })
          : nothing
      }</slot
    ><slot name="intro"
      >${intro ? html`<p class="intro" part="intro">${intro}</p>` : nothing}</slot
    >`;
};

/** Heading, body, crisis lines and the privacy strip, in the order they are read. */
export const drawFrame = (
  host: FramedHost,
  answers: AnswersController,
  safety: SafetyController,
): TemplateResult =>
  html`${drawHeader(host)}${host.trackers?.draw() ?? nothing}
    <div class="body" part="body">${host.renderBody()}</div>
    <slot name="outro"></slot>
    ${safety.drawCrisis()}${drawStrip(host, answers)}`;

/** The strip speaks for this widget alone; what else the site does, the practice says itself. */
const drawPrivacyLink = (host: FramedHost) =>
  host.facts.privacyUrl
    ? outLink(host.facts.privacyUrl, host.t('common.privacy.link'), host.t('common.newTab'))
    : nothing;

/** One line that says what is true, with saving and clearing beside it. */
const drawStrip = (host: FramedHost, answers: AnswersController) =>
  html`<div class="strip small muted" part="status">
    <p>${answers.said()} ${answers.warning()} ${drawPrivacyLink(host)}</p>
    <slot name="privacy-note"></slot>
    <div class="row strip-tools no-print">
      ${answers.drawSwitch()}
      ${button({
        kind: 'text-button',
        label: host.t('common.clear.button'),
        onClick: () => {
          answers.clearEverything();
          host.announce(host.t('common.clear.done'));
        },
      })}
    </div>
  </div>`;
