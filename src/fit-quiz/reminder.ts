import { html, type TemplateResult } from 'lit';
import { button } from '../ui/controls.js';
import { field } from '../ui/field.js';
import { textInput } from '../ui/text-fields.js';
import { reminder } from '../visitor/calendar.js';
import { saveText } from '../visitor/save-text.js';
import { drawTold } from './reflect-told.js';
import type { ReflectView } from './reflect-view.js';

/** Calendars know years of four digits. */
const LAST = Date.UTC(9999, 0);
const FILE = 'reminder.ics';

function save(view: ReflectView): void {
  const start = new Date(view.ui.remind);
  const { t } = view;
  if (!(start.getTime() > Date.now() && start.getTime() < LAST)) {
    return view.show({ error: view.ui.remind ? 'past' : 'empty' }, '#remind');
  }
  const text = reminder({ title: t('remind.title'), start });
  const worked = saveText(text, FILE, 'text/calendar');
  const words = t(worked ? 'remind.saved' : 'remind.failed', { file: FILE });
  view.announce(words);
  view.show({ told: { at: 'remind', words }, ...(worked && { remind: '' }) });
}

/** A day to look again, as a file for any calendar: made here, neutral, sent nowhere. */
export function drawReminder(view: ReflectView): TemplateResult {
  const { t, ui } = view;
  const hint = t('remind.hint', { title: t('remind.title') });
  const error = ui.error ? t(`remind.${ui.error}`) : undefined;
  return html`<div class="reminder">
    ${view.h(1, t('remind.heading'), { className: 'section' })}
    ${field({
      id: 'remind',
      label: t('remind.label'),
      hint,
      error,
      control: textInput({
        id: 'remind',
        type: 'datetime-local',
        hint,
        error,
        value: ui.remind,
        onInput: (remind) => view.show({ remind, error: '' }),
        onEnter: () => save(view),
      }),
    })}
    <div class="row">
      ${button({ icon: 'calendar', label: t('remind.save'), onClick: () => save(view) })}
    </div>
    ${drawTold(view, 'remind')}
  </div>`;
}
