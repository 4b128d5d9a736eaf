/** What is around every view: the head of the page, and what was said last. */
import { html, nothing, type TemplateResult } from 'lit';
import { inbox as words } from '../text/en/inbox.js';
import { button } from '../ui/controls.js';
import { question, type InboxView } from './view.js';

/** Nothing leads away from a key that was just made: it goes with its view. */
function drawTools(view: InboxView): unknown {
  const { session, form } = view;
  const { close, list } = words;
  if (session.view === 'made' || (!session.key && session.isEmpty)) return nothing;
  return html`${
    session.key
      ? nothing
      : button({ label: list.openKey, kind: 'quiet', onClick: () => view.go('open') })
  }
  ${button({
    label: list.close,
    kind: 'quiet',
    id: 'ask-close',
    onClick: () => (session.unkept ? view.ask('close') : view.close()),
  })}
  ${
    form.asks === 'close'
      ? question(view, { text: close.sure, yes: close.yes, onYes: () => view.close() })
      : nothing
  }`;
}

export const drawTop = (view: InboxView): TemplateResult => {
  const { key } = view.session;
  return html`<header class="top">
    <h1>
      <svg class="mark" viewBox="0 0 38 26" aria-hidden="true">
        <circle cx="13" cy="13" r="11.5"></circle>
        <circle cx="25" cy="13" r="11.5"></circle></svg
      >${words.title}
    </h1>
    <p class="key-state small ${key ? 'is-open' : ''}">${key ? words.keyOpen : words.noKey}</p>
    ${drawTools(view)}
  </header>`;
};

export function drawSaid({ session }: InboxView): TemplateResult {
  const { said, undo, isSeen } = session;
  const isShown = said && !isSeen;
  return html`<div class="said-place">
    <div class="said ${isShown ? '' : 'silent'}">
      <p role="status">${said}</p>
      ${
        isShown
          ? html`<div>
              ${undo ? button({ label: words.message.undo, kind: 'quiet', onClick: undo }) : nothing}
              ${button({
                label: '',
                icon: 'close',
                kind: 'quiet',
                ariaLabel: words.hide,
                onClick: () => session.say(''),
              })}
            </div>`
          : nothing
      }
    </div>
  </div>`;
}
