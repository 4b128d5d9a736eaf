import { html, type TemplateResult } from 'lit';
import { drawReminder as drawForm } from '../widget/reminder.js';
import type { LaterHandlers } from './later-actions.js';
import type { View } from './view.js';

/** A reminder to look at the list. */
export const drawReminder = ({ t, screen }: View, later: LaterHandlers): TemplateResult =>
  html`<div class="reminder">
    ${drawForm({
      say: (key, values) => t(`reminder.${key}`, values),
      when: screen.remind ?? '',
      error: screen.remindError,
      show: later.remindAt,
      onSaved: later.reminderSaved,
    })}
  </div>`;
