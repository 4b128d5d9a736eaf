import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../ui/controls.js';
import { takeAlong, type Way } from '../visitor/take-along.js';
import { drawHandOver, drawHandOverButton } from './hand-over.js';
import { drawSend, isClosed, maySend } from './send.js';
import { notes, notesSheet, taken, type NoteLine } from './take.js';
import type { FeedbackView } from './view.js';

async function take(view: FeedbackView, way: Way): Promise<void> {
  const sheet = notesSheet(taken(view.state, view), view.say('ends.title'));
  const { worked, said } = await takeAlong(way, sheet, view, view.say);
  view.show({ outcome: said });
  if (worked) view.act(way);
}

const drawNote = (view: FeedbackView, { id, label, value }: NoteLine) => {
  const { say, state } = view;
  const out = state.leftOut.includes(id);
  const leftOut = out ? state.leftOut.filter((other) => other !== id) : [...state.leftOut, id];
  return html`<div class="taken ${out ? 'out' : ''}">
    <dt>${label}</dt>
    <dd class="value" dir="auto">${out ? say('ends.leftOut') : value}</dd>
    <dd>
      ${button({
        kind: 'text-button',
        label: say(out ? 'ends.putBack' : 'ends.leaveOut'),
        ariaLabel: say(out ? 'ends.putBackFor' : 'ends.leaveOutFor', { line: label }),
        onClick: () => {
          view.change({ leftOut });
          view.show({ outcome: '' });
        },
      })}
    </dd>
  </div>`;
};

const drawTake = (view: FeedbackView): TemplateResult => {
  const { say } = view;
  const lines = notes(view.state, view);
  const takeButton = (way: Way, name: 'copy' | 'print' | 'save') =>
    button({
      kind: way === 'copy' ? 'primary' : 'secondary',
      icon: name,
      label: say(`common.take.${name}`),
      onClick: () => void take(view, way),
    });
  if (!lines.length) return html`<p>${say('ends.nothing')}</p>`;
  return html`<p>${say('ends.takeHint')}</p>
    ${view.h(2, say('ends.preview'))}
    <p class="small muted">${say('ends.previewHint')}</p>
    <dl>${lines.map((line) => drawNote(view, line))}</dl>
    <div class="row">
      ${takeButton('copy', 'copy')}${takeButton('print', 'print')}${takeButton('save-file', 'save')}${drawHandOverButton(view)}
    </div>
    <p class="outcome small muted" role="status">${view.ui.outcome}</p>
    ${drawHandOver(view, taken(view.state, view))}`;
};

/** What keeping means now, by what is saved on this device. */
const KEPT = { '': 'keepHint', answers: 'keptAnswers', all: 'keptAll' } as const;

const drawKeep = ({ say, maySave, saved, shared }: FeedbackView): TemplateResult =>
  html`<p>${say(`ends.${KEPT[saved]}`)}</p>
    ${maySave && !saved ? html`<p class="muted">${say('ends.keepSave')}</p>` : nothing}
    ${maySave && shared ? html`<p class="muted">${say('ends.shared')}</p>` : nothing}`;

const ENDS = { take: drawTake, keep: drawKeep, send: drawSend, none: () => nothing };

/** What can become of it: kept here, taken along, or sent. The choice is the visitor's. */
export function drawEndings(view: FeedbackView): TemplateResult {
  const { say, ui } = view;
  const choice = (end: 'take' | 'keep' | 'send', kind: 'primary' | 'secondary') =>
    button({
      kind,
      id: `end-${end}`,
      label: say(end === 'send' ? 'common.send.therapist' : `ends.${end}`),
      expanded: ui.end === end,
      onClick: () => view.end(ui.end === end ? '' : end),
    });
  return html`<section class="rule ends-of-it">
    ${view.h(1, say('ends.heading'))}
    <div class="row choices">
      ${choice('take', 'primary')}${choice('keep', 'secondary')}${
        maySend(view) ? choice('send', 'secondary') : nothing
      }
    </div>
    ${isClosed(view) ? html`<p class="small muted">${say('common.send.closed')}</p>` : nothing}
    <div class="end">${ENDS[ui.end || 'none'](view)}</div>
  </section>`;
}
