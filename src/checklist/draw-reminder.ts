import { html, type TemplateResult } from 'lit';
import { button } from '../ui/controls.js';
import { field } from '../ui/field.js';
import { textInput } from '../ui/text-fields.js';
import type { LaterHandlers } from './later-actions.js';
import type { View } from './view.js';

/** A reminder to look at the list, as a file for any calendar. */
export const drawReminder = ({ t, screen }: View, later: LaterHandlers): TemplateResult => {
  const hint = t('reminder.hint', { title: t('reminder.title') });
  const error = screen.error ? t(screen.remind ? 'reminder.past' : 'reminder.empty') : undefined;
  return html`<div class="reminder">
    ${field({
      id: 'remind',
      label: t('reminder.label'),
      hint,
      error,
      control: textInput({
        id: 'remind',
        type: 'datetime-local',
        hint,
        error,
        value: screen.remind ?? '',
        onInput: later.remindAt,
        onEnter: later.saveReminder,
      }),
    })}
    <div class="row">
      ${button({ kind: 'primary', label: t('reminder.save'), onClick: later.saveReminder })}
    </div>
  </div>`;
};
