import { html, type TemplateResult } from 'lit';
import { button } from '../ui/controls.js';
import type { NoteLine } from './take.js';
import type { FeedbackView } from './view.js';

const PAGE = 'hand-over';
const OPEN = 'hand-over-open';

const dialogOf = (event: Event): HTMLDialogElement | null =>
  ((event.currentTarget as Element).getRootNode() as ShadowRoot).querySelector(`dialog.${PAGE}`);

/** Opens the page to hand over, in front of everything. */
function open(event: Event): void {
  const dialog = dialogOf(event);
  if (!dialog || dialog.open) return;
  dialog.showModal();
  dialog.scrollTop = 0;
  dialog.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
}

export const drawHandOverButton = ({ say }: FeedbackView): TemplateResult =>
  button({ id: OPEN, label: say('handOver.open'), onClick: open });

/** The notes in large type: for whom it is easier to hand over a page than to say it. */
export const drawHandOver = (view: FeedbackView, lines: readonly NoteLine[]): TemplateResult =>
  html`<dialog class=${PAGE} part="dialog" aria-labelledby=${PAGE}>
    ${view.h(1, view.say('ends.title'), { id: PAGE, focusable: true })}
    ${lines.map(
      ({ label, value }) =>
        html`<section>
          <p class="muted">${label}</p>
          <p class="value" dir="auto">${value}</p>
        </section>`,
    )}
    <div class="row">
      ${button({ label: view.say('common.close'), onClick: (event) => dialogOf(event)?.close() })}
    </div>
  </dialog>`;
