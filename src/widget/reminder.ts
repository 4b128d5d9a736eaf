/** A reminder to look at something again, as a file for any calendar: made here, neutral, sent nowhere. */
import { html, type TemplateResult } from 'lit';
import type { Say } from '../text/text.js';
import { button } from '../ui/controls.js';
import { field } from '../ui/field.js';
import { textInput } from '../ui/text-fields.js';
import { reminder } from '../visitor/calendar.js';
import { saveText } from '../visitor/save-text.js';

/** Calendars know years of four digits. */
const LAST = Date.UTC(9999, 0);
const FILE = 'reminder.ics';

/** Why a time cannot be saved; '' where nothing speaks against it. */
export type ReminderError = '' | 'empty' | 'past';

export interface ReminderView {
  /** Its own words, by the last part of their key. */
  say: Say;
  /** The time as it stands in the field. */
  when: string;
  error: ReminderError;
  /** Takes in a time, or what speaks against it; then focus goes to the field. */
  show: (when: string, error: ReminderError) => void;
  /** Told what came of saving it, in words. */
  onSaved: (words: string, worked: boolean) => void;
}

function save({ say, when, show, onSaved }: ReminderView): void {
  const start = new Date(when);
  if (!(start.getTime() > Date.now() && start.getTime() < LAST)) {
    return show(when, when ? 'past' : 'empty');
  }
  const text = reminder({ title: say('title'), start });
  const worked = saveText(text, FILE, 'text/calendar');
  onSaved(say(worked ? 'saved' : 'failed', { file: FILE }), worked);
}

export function drawReminder(view: ReminderView): TemplateResult {
  const { say, when, show } = view;
  const hint = say('hint', { title: say('title') });
  const error = view.error && say(view.error);
  const onSave = () => save(view);
  return html`${field({
      id: 'remind',
      label: say('label'),
      hint,
      error,
      control: textInput({
        id: 'remind',
        type: 'datetime-local',
        hint,
        error,
        value: when,
        onInput: (typed) => show(typed, ''),
        onEnter: onSave,
      }),
    })}
    <div class="row">${button({ icon: 'calendar', label: say('save'), onClick: onSave })}</div>`;
}
