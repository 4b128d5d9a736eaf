import { html, nothing, type TemplateResult } from 'lit';
import { copyText } from '../visitor/copy-text.js';
import { button, chip, disclosure } from '../ui/controls.js';
import { STOP_REASONS, UNSAFE } from './data.js';
import { drawSafetyCard } from './safety-card.js';
import type { FeedbackView } from './view.js';

/** A short message for one reason, as the visitor changed it or as it is offered. */
function draftOf({ state, say, person }: FeedbackView, reason: string): string {
  return (
    state.drafts[reason] ??
    say(`stop.reasons.${reason}.draft`, {
      name: person?.name ?? say('stop.noName'),
      date: say('stop.date'),
    })
  );
}

const drawDraft = (view: FeedbackView, reason: string) => {
  const draft = draftOf(view, reason);
  const copy = async () => {
    const done = await copyText(draft);
    view.show({ stopOutcome: view.say(`common.take.${done ? 'copied' : 'copyFailed'}`) });
  };
  const label = view.say('stop.draft');
  const onInput = (words: string) =>
    view.quietly({ drafts: { ...view.state.drafts, [reason]: words } });
  const hint = view.say('stop.draftHint');
  return html`${
      view.noTyping
        ? html`<p class="ask">${label}</p>
            <p class="so-far">${draft}</p>`
        : view.freeText({ id: 'draft', label, hint, value: draft, onInput })
    }
    <div class="row">
      ${button({ icon: 'copy', label: view.say('stop.copy'), onClick: () => void copy() })}
      <span class="small muted" role="status">${view.ui.stopOutcome}</span>
    </div>`;
};

const drawContent = (view: FeedbackView) => {
  const { stop } = view.state;
  const pick = (id: string) => {
    if (id === UNSAFE) return view.show({ unsafe: 'stop' }, '#safety');
    view.quietly({ stop: id === stop ? '' : id });
    view.show({ stopOutcome: '' });
  };
  return html`${view.list('stop.lead').map((line) => html`<p>${line}</p>`)}
    ${view.h(2, view.say('stop.ask'), { id: 'stop-ask', focusable: true })}
    <div class="chips" role="group" aria-labelledby="stop-ask">
      ${[...STOP_REASONS, UNSAFE].map((id) =>
        chip({
          label: view.say(`stop.reasons.${id}.chip`),
          pressed: id === stop,
          onClick: () => pick(id),
        }),
      )}
    </div>
    ${stop ? drawDraft(view, stop) : nothing}`;
};

/** Quiet words for a visitor who thinks of a pause or an ending. No page hears of it. */
export const drawStop = (view: FeedbackView): TemplateResult =>
  disclosure({
    className: 'stop',
    summary: view.say('stop.summary'),
    open: view.ui.stopOpen,
    onToggle: (stopOpen) => view.show({ stopOpen }),
    content: view.ui.unsafe === 'stop' ? drawSafetyCard(view) : drawContent(view),
  });
