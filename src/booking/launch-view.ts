import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../ui/controls.js';
import type { Say } from '../text/text.js';

export interface DialogView {
  say: Say;
  open: boolean;
  content: () => unknown;
  /** What the live region says: the one outside is silent while the dialog is open. */
  said: string;
  onClose: () => void;
}

const closeDialog = (event: Event) => (event.currentTarget as Element).closest('dialog')?.close();

/** The whole widget in a dialog, drawn once it is wanted. */
export const drawDialog = (view: DialogView): TemplateResult =>
  html`<dialog
    class="whole"
    part="dialog"
    aria-labelledby="heading"
    closedby="any"
    @close=${view.onClose}
  >
    ${
      view.open
        ? html`<div class="sheet">
            ${button({
              kind: 'quiet',
              className: 'close',
              icon: 'close',
              label: view.say('common.close'),
              onClick: closeDialog,
            })}
            ${view.content()}
            <div class="visually-hidden" role="status">${view.said}</div>
          </div>`
        : nothing
    }
  </dialog>`;

/** One button that opens the dialog; in a bar, with a way to send the bar away. Crisis lines last. */
export const drawLauncher = (view: {
  say: Say;
  label: string;
  onOpen: () => void;
  onNotNow?: () => void;
  crisis: unknown;
}): TemplateResult =>
  html`<div class="launch ${view.onNotNow ? 'bar' : ''}">
    ${view.onNotNow ? html`<p>${view.say('launch.label')}</p>` : nothing}
    ${button({ kind: 'primary', label: view.label, onClick: view.onOpen })}
    ${
      view.onNotNow ? button({ label: view.say('notNow.button'), onClick: view.onNotNow }) : nothing
    }
    ${view.crisis}
  </div>`;

/** After 'Not now': a kind line, if it was said here, and the visitor's own way back. */
export const drawAway = (say: Say, line: string, onAgain: () => void): TemplateResult =>
  html`<div class="away" tabindex="-1">
    ${line ? html`<span>${line}</span>` : nothing}
    ${button({
      kind: 'quiet',
      label: say(line ? 'notNow.again' : 'ways.label'),
      onClick: onAgain,
    })}
  </div>`;
