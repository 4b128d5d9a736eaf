import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Say } from '../text/text.js';
import { disclosure } from '../ui/controls.js';
import type { Question } from './bank.js';
import type { ListState } from './state.js';

export interface RowView {
  t: Say;
  question: Question;
  state: ListState;
  on: boolean;
  onPick: (id: string, on: boolean) => void;
  /** What stands after the question. */
  aside?: unknown;
  /** What stands beside 'Why ask this'. */
  tools?: unknown;
}

const drawAnswers = ({ t, question }: RowView) =>
  question.answers.map(
    ({ name, text }) =>
      html`<div class="answer">
        <p class="small muted">${t('row.answeredBy', { name })}</p>
        <p>${text}</p>
      </div>`,
  );

const drawWhy = ({ t, question: { text, why, helpful } }: RowView) =>
  why || helpful
    ? disclosure({
        className: 'why small',
        // Said in one piece: between two, browsers read a space.
        summary: html`<span aria-hidden="true">${t('row.why')}</span
          ><span class="visually-hidden">${t('row.why')}: ${text}</span>`,
        content: html`${why ? html`<p>${why}</p>` : nothing}${
          helpful ? html`<p>${t('row.helpful')} ${helpful}</p>` : nothing
        }`,
      })
    : nothing;

/** Where a question comes from, if not from the bank; and, from the quiz, for what reason. */
const origin = ({ t, question: { id }, state }: RowView) => {
  const quiz = state.quiz.find((each) => each.id === id);
  if (quiz) return { tag: t('list.quiz'), reason: quiz.why };
  return state.own.some((own) => own.id === id) ? { tag: t('list.own') } : {};
};

/** One question: a checkbox, and below it why one may ask it and what the therapist says. */
export function drawRow(view: RowView): TemplateResult {
  const { question, on, onPick } = view;
  const { tag, reason } = origin(view);
  return html`<label class="pick"
      ><input
        class="check"
        part="option"
        type="checkbox"
        .checked=${live(on)}
        @change=${(event: Event) =>
          onPick(question.id, (event.currentTarget as HTMLInputElement).checked)}
      /><span part="option-label"
        >${tag ? html`${`${question.text} `}<span class="tag">${tag}</span>` : question.text}</span
      ></label
    >${view.aside ?? nothing}
    <div class="more">
      ${reason ? html`<p class="small muted">${reason}</p>` : nothing} ${drawAnswers(view)}
      <div class="under">${drawWhy(view)}${view.tools ?? nothing}</div>
    </div>`;
}
