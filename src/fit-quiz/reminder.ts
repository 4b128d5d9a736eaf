import { html, type TemplateResult } from 'lit';
import { drawReminder as drawForm } from '../widget/reminder.js';
import { drawTold } from './reflect-told.js';
import type { ReflectView } from './reflect-view.js';

/** A day to look again. */
export const drawReminder = (view: ReflectView): TemplateResult => {
  const { t, ui } = view;
  return html`<div class="reminder">
    ${view.h(1, t('remind.heading'), { className: 'section' })}
    ${drawForm({
      say: (key, values) => t(`remind.${key}`, values),
      when: ui.remind,
      error: ui.error,
      show: (remind, error) => view.show({ remind, error }, error && '#remind'),
      onSaved: (words, worked) => {
        view.announce(words);
        view.show({ told: { at: 'remind', words }, ...(worked && { remind: '' }) });
      },
    })}
    ${drawTold(view, 'remind')}
  </div>`;
};
