import { html, nothing, type TemplateResult } from 'lit';
import { drawSafetyCard as drawCard } from '../safety/safety-card.js';
import { button } from '../ui/controls.js';
import type { FeedbackView } from './view.js';

/** The safety card. Below the words for an ending, the widget's own crisis lines are in sight. */
export function drawSafetyCard(view: FeedbackView): TemplateResult {
  const { say, ui, facts } = view;
  const words = {
    heading: view.h(1, say('safety.heading'), { id: 'safety', focusable: true }),
    lines: view.list('safety.lines'),
    body: say('safety.body'),
    newTab: say('common.newTab'),
    second: say('safety.second', { contact: facts.safety?.secondContact }),
  };
  return drawCard(
    facts,
    words,
    html`${ui.unsafe === 'helper' ? view.crisis() : nothing}
    ${button({
      label: say('safety.back'),
      onClick: () => view.show({ unsafe: '' }, ui.unsafe === 'stop' ? '#stop-ask' : '#helper-step'),
    })}`,
  );
}
