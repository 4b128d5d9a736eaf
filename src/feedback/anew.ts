import { html, nothing, type TemplateResult } from 'lit';
import { button, note } from '../ui/controls.js';
import type { FeedbackView } from './view.js';

const NOTE = 'anew';

/** Saved answers that are from another day say so: a new session may begin with an empty page. */
export function drawAnew(view: FeedbackView): TemplateResult | typeof nothing {
  const { say, ui, answeredOn } = view;
  if (!answeredOn && !ui.emptied) return nothing;
  const date =
    answeredOn && new Date(answeredOn).toLocaleDateString(view.lang, { dateStyle: 'long' });
  return html`<div class="anew" id=${NOTE} tabindex="-1">
    ${note(
      html`<p>${ui.emptied ? say('anew.done') : say('anew.from', { date: date || '' })}</p>
        ${button({
          kind: 'text-button',
          label: say(ui.emptied ? 'anew.undo' : 'anew.start'),
          onClick: () => {
            view.anew(!ui.emptied);
            view.show({}, `#${NOTE}`);
          },
        })}`,
    )}
  </div>`;
}
