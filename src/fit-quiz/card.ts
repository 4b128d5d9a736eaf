import { html, nothing, type TemplateResult } from 'lit';
import { chip, disclosure } from '../ui/controls.js';
import { field } from '../ui/field.js';
import { optionGroup } from '../ui/option-group.js';
import { textInput } from '../ui/text-fields.js';
import { drawDangerCard } from './danger-card.js';
import {
  AGAINS,
  CHOICES,
  isDanger,
  NAME_MAX,
  PAUSES,
  ROWS,
  WORDS_MAX,
  type Meeting,
  type MeetingPatch,
  type PauseId,
} from './meetings.js';
import { nameOf } from './meeting-words.js';
import type { ReflectView } from './reflect-view.js';

export type Change = (patch: MeetingPatch, quietly?: boolean) => void;

const drawName = ({ t, noTyping }: ReflectView, { name }: Meeting, change: Change) =>
  noTyping
    ? nothing
    : field({
        id: 'meeting-name',
        label: t('meeting.name'),
        hint: t('meeting.nameHint'),
        control: textInput({
          id: 'meeting-name',
          hint: t('meeting.nameHint'),
          value: name,
          max: NAME_MAX,
          onInput: (words) => change({ name: words }),
        }),
      });

/** Who it was with, where the practice names people. It is never guessed. */
const drawWho = ({ t, facts }: ReflectView, { who }: Meeting, change: Change) => {
  const people = facts.therapists ?? [];
  if (!people.length) return nothing;
  const choose = (event: Event) =>
    change({ who: (event.currentTarget as HTMLSelectElement).value });
  return field({
    id: 'who',
    label: t('meeting.who'),
    control: html`<select class="input" id="who" autocomplete="off" @change=${choose}>
      ${[{ id: '', name: t('meeting.nobody') }, ...people].map(
        ({ id, name }) => html`<option value=${id} .selected=${id === who}>${name}</option>`,
      )}
    </select>`,
  });
};

const drawRows = ({ t }: ReflectView, { rows }: Meeting, change: Change) =>
  ROWS.map((row) =>
    optionGroup({
      legend: t(`meeting.rows.${row}`),
      name: `row-${row}`,
      className: 'note-row',
      options: CHOICES.map((value) => ({ value, label: t(`meeting.choices.${value}`) })),
      value: rows[row],
      onChange: (choice) => change((now) => ({ rows: { ...now.rows, [row]: choice } })),
    }),
  );

const drawWords = (view: ReflectView, meeting: Meeting, change: Change) =>
  view.noTyping
    ? nothing
    : html`<div class="reflect-words">
        ${(['stood', 'ask'] as const).map((id) =>
          view.freeText({
            id,
            label: view.t(`meeting.${id}`),
            value: meeting[id],
            max: WORDS_MAX,
            rows: 2,
            onInput: (words) => change({ [id]: words }),
          }),
        )}
        ${view.spelling()}
      </div>`;

/** Signs to stop and think. Two of them are about safety, and bring the card for it. */
function drawPauses(view: ReflectView, meeting: Meeting, change: Change) {
  const { t } = view;
  const { pauses } = meeting;
  const toggle = (pause: PauseId) => {
    const list = PAUSES.filter((one) => pauses.includes(one) !== (one === pause));
    const now = { ...meeting, pauses: list };
    change({ pauses: list }, true);
    if (isDanger(now) && !isDanger(meeting)) view.show({}, '#safety');
  };
  // Once open it stays so, also when the last sign is taken back: focus is in there.
  const onToggle = (open: boolean) => {
    if (open && view.ui.pausing !== meeting.id) view.show({ pausing: meeting.id });
  };
  return html`<div class="rule">
    ${disclosure({
      summary: view.h(1, t('meeting.pause')),
      open: pauses.length > 0 || view.ui.pausing === meeting.id,
      onToggle,
      content: html`<p class="hint">${t('meeting.pauseWhy')}</p>
        <div class="chips pauses" role="group" aria-label=${t('meeting.pause')}>
          ${PAUSES.map((pause) =>
            chip({
              label: t(`meeting.pauses.${pause}`),
              pressed: pauses.includes(pause),
              onClick: () => toggle(pause),
            }),
          )}
        </div>`,
    })}
    ${isDanger(meeting) ? drawDangerCard(view) : nothing}
  </div>`;
}

/** One meeting: choices in words, nothing added up. */
export function drawCard(
  view: ReflectView,
  meeting: Meeting,
  at: number,
  change: Change,
): TemplateResult {
  const { t } = view;
  return html`${view.h(1, nameOf(view, meeting, at), { id: 'meeting', focusable: true })}
    <div class="card-fields">
      ${drawName(view, meeting, change)} ${drawWho(view, meeting, change)}
    </div>
    ${view.h(2, t('meeting.how'), { className: 'section' })} ${drawRows(view, meeting, change)}
    ${optionGroup({
      legend: t('meeting.again'),
      name: 'again',
      className: 'note-row',
      options: AGAINS.map((value) => ({ value, label: t(`meeting.agains.${value}`) })),
      value: meeting.again,
      onChange: (again) => change({ again }),
    })}
    ${drawWords(view, meeting, change)} ${drawPauses(view, meeting, change)}`;
}
