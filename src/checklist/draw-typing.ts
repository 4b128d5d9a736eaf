import { html, nothing } from 'lit';
import { button } from '../ui/controls.js';
import type { Question } from './bank.js';
import { noteOn } from './notes.js';
import { NOTE_MAX } from './state.js';
import type { View } from './view.js';

export interface Typing {
  label: string;
  hint: string;
  max: number;
  /** Buttons in the place of 'Done'. */
  buttons?: unknown;
}

/** The field for the visitor's own words: a question, a note, a name, or a gap to fill. */
export const drawTyping = (
  { t, input, screen, on }: View,
  { label, hint, max, buttons }: Typing,
): unknown =>
  html`<div class="typing">
    ${input({
      id: `words-${screen.typing}`,
      label,
      hint,
      max,
      value: screen.draft,
      error: screen.error ? t('own.empty') : undefined,
      onInput: on.write,
    })}
    <div class="row">${buttons ?? button({ label: t('common.done'), onClick: on.stop })}</div>
  </div>`;

/** The visitor's note on a question, and the way to write or change it. */
export const drawNote = (view: View, { id, text }: Question): unknown => {
  const { t, list, screen, canType, on } = view;
  const typing = `note:${id}`;
  const words = noteOn(list, id);
  if (screen.typing === typing) {
    const hint = t('own.hint', { max: NOTE_MAX });
    return drawTyping(view, { label: t('note.label'), hint, max: NOTE_MAX });
  }
  const label = t(words ? 'note.change' : 'note.add');
  return html`${words ? html`<p class="answer mine">${words}</p>` : nothing}${
    canType
      ? button({
          kind: 'text-button',
          id: `type-${typing}`,
          label,
          ariaLabel: `${label}: ${text}`,
          onClick: () => on.type(typing, words),
        })
      : nothing
  }`;
};
