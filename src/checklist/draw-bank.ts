import { html, nothing, type TemplateResult } from 'lit';
import { button, disclosure } from '../ui/controls.js';
import type { Category } from './bank.js';
import { drawCount, drawNotice } from './draw-list.js';
import { drawRow } from './draw-row.js';
import { isPicked } from './list.js';
import type { View } from './view.js';

const drawCategory = (view: View, { label, questions }: Category) => {
  const { t, list, screen, on } = view;
  const open = screen.open.includes(label);
  const n = questions.filter(({ id }) => isPicked(list, id)).length;
  return disclosure({
    className: 'category',
    open,
    onToggle: (now) => on.fold(label, now),
    summary: html`<b>${label}</b>
      <span class="small muted count">${t('bank.count', { n, all: questions.length })}</span>`,
    // A closed category is not drawn: a practice may bring a thousand questions.
    content: open
      ? html`<ul class="rows">
          ${questions.map(
            (question) =>
              html`<li class="q" part="question">
                ${drawRow({
                  t,
                  question,
                  state: list,
                  on: isPicked(list, question.id),
                  onPick: on.pick,
                })}
              </li>`,
          )}
        </ul>`
      : nothing,
  });
};

/** All questions by category. Nothing moves here while the visitor picks. */
export const drawBank = (view: View): TemplateResult => {
  const { t, h, bank, time, on } = view;
  const back = (kind: 'quiet' | 'primary') =>
    button({ kind, label: t('bank.back'), onClick: () => on.show('list') });
  return html`<div class="head">
      ${h(1, t('bank.title'), { id: 'bank', focusable: true })}
      <div class="row">
        ${button({ kind: 'text-button', label: t('bank.all'), onClick: on.all })}
        ${button({ kind: 'text-button', label: t('bank.none'), onClick: on.clear })}
      </div>
    </div>
    ${drawNotice(view, 'sets')} ${bank.categories.map((category) => drawCategory(view, category))}
    <div class="bar">
      <span class="small" part="status">${drawCount(view)}</span>
      ${back('primary')}
      ${
        time.isLot
          ? html`<span class="small muted lot">${t('list.lot', { minutes: time.talk })}</span>`
          : nothing
      }
    </div>`;
};
