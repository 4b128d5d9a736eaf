import { html, nothing, type TemplateResult } from 'lit';
import { button, disclosure } from '../ui/controls.js';
import { field } from '../ui/field.js';
import { textInput } from '../ui/text-fields.js';
import type { Category, Question } from './bank.js';
import { drawCount, drawNotice } from './draw-list.js';
import { drawMost } from './draw-most.js';
import { drawRow } from './draw-row.js';
import { countOf, firstOf, search } from './search.js';
import type { View } from './view.js';

/** A closed category is not drawn, nor a long one at once: there may be a thousand questions. */
interface Shelf extends View {
  readonly picks: ReadonlySet<string>;
}

const drawQuestions = (
  { t, list, picks, on }: Shelf,
  questions: readonly Question[],
): TemplateResult =>
  html`<ul class="rows">
    ${questions.map(
      (question) =>
        html`<li class="q" part="question">
          ${drawRow({ t, question, state: list, on: picks.has(question.id), onPick: on.pick })}
        </li>`,
    )}
  </ul>`;

const drawCategory = (shelf: Shelf, { label, questions }: Category) => {
  const { t, screen, picks, on } = shelf;
  const open = screen.open.includes(label);
  const n = questions.filter(({ id }) => picks.has(id)).length;
  return disclosure({
    className: 'category',
    open,
    onToggle: (now) => on.fold(label, now),
    summary: html`<b>${label}</b>
      <span class="small muted count">${t('bank.count', { n, all: questions.length })}</span>`,
    content: open
      ? html`${drawQuestions(shelf, questions.slice(0, screen.most))}${drawMost(shelf, questions.length)}`
      : nothing,
  });
};

const drawFound = (shelf: Shelf) => {
  const { t, h, bank, screen } = shelf;
  const found = search(bank, screen.find);
  const n = countOf(found);
  return html`<p class="small muted found" part="status">
      ${n > 0 ? t('bank.found', { n }) : t('bank.nothing')}
    </p>
    <div class="results">
      ${firstOf(found, screen.most).map(
        ({ label, questions }) => html`${h(2, label)}${drawQuestions(shelf, questions)}`,
      )}
    </div>
    ${drawMost(shelf, n)}`;
};

const drawSearch = ({ t, screen, canType, on }: View) =>
  canType
    ? field({
        id: 'find',
        label: t('bank.find'),
        control: textInput({
          id: 'find',
          type: 'search',
          max: 80,
          value: screen.find,
          onInput: on.find,
        }),
      })
    : nothing;

/** All questions by category. Nothing moves here while the visitor picks. */
export const drawBank = (view: View): TemplateResult => {
  const { t, h, bank, list, screen, time, on } = view;
  const picks = new Set(list.items.filter(({ off }) => !off).map(({ id }) => id));
  const shelf = { ...view, picks };
  return html`<div class="head">
      ${h(1, t('bank.title'), { id: 'bank', focusable: true })}
      <div class="row">
        ${button({ kind: 'text-button', label: t('bank.all'), onClick: on.all })}
        ${button({ kind: 'text-button', label: t('bank.none'), onClick: on.clear })}
      </div>
    </div>
    ${drawNotice(view, 'sets')}${drawSearch(view)}
    ${
      screen.find.trim()
        ? drawFound(shelf)
        : bank.categories.map((category) => drawCategory(shelf, category))
    }
    <div class="bar">
      <span class="small" part="status">${drawCount(view)}</span>
      ${button({ kind: 'primary', label: t('bank.back'), onClick: () => on.show('list') })}
      ${
        time.isLot
          ? html`<span class="small muted lot">${t('list.lot', { minutes: time.talk })}</span>`
          : nothing
      }
    </div>`;
};
