import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { live } from 'lit/directives/live.js';
import { button, note } from '../ui/controls.js';
import { drawNote } from './draw-typing.js';
import { drawMost } from './draw-most.js';
import { firstLine, inOrder } from './list.js';
import type { Item } from './state.js';
import { nameOf } from './talks.js';
import type { View } from './view.js';

const drawAsk = (view: View, { id, asked = false }: Item) => {
  const question = view.bank.byId.get(id)!;
  return html`<li class="q ask ${asked ? 'asked' : ''}" part="question">
    <label class="pick"
      ><input
        class="check"
        part="option"
        type="checkbox"
        .checked=${live(asked)}
        @change=${(event: Event) =>
          view.on.ask(id, (event.currentTarget as HTMLInputElement).checked)}
      /><span part="option-label">${question.text}</span></label
    >
    <div class="more">${drawNote(view, question)}</div>
  </li>`;
};

/** Where nothing is on the list: the way to it. */
export const drawNone = ({ t, on }: View): TemplateResult =>
  note(
    html`<p>${t('during.empty')}</p>
      <div class="row">
        ${button({ kind: 'primary', label: t('during.pick'), onClick: () => on.mode('before') })}
      </div>`,
  );

const drawRows = (view: View, items: readonly Item[]) =>
  html`<ol class="rows asking">
    ${repeat(
      items,
      ({ id }) => id,
      (item) => drawAsk(view, item),
    )}
  </ol>`;

/** Starred questions come first, under a heading of their own, as on paper. */
const drawAsks = (view: View, items: readonly Item[]) => {
  const { t, h, list, screen } = view;
  const opening = firstLine(list, t);
  const shown = items.slice(0, screen.most);
  const starred = shown.filter(({ star }) => star);
  const rest = shown.filter(({ star }) => !star);
  return html`<p class="small muted about">
      ${t('during.hint')} ${view.isAwake ? t('during.awake') : nothing}
    </p>
    ${opening ? html`<blockquote class="answer opening">${opening}</blockquote>` : nothing}
    ${
      starred.length > 0
        ? html`${h(2, t('sheet.first'))}${drawRows(view, starred)}${
            rest.length > 0 ? h(2, t('sheet.rest')) : nothing
          }`
        : nothing
    }
    ${rest.length > 0 ? drawRows(view, rest) : nothing}${drawMost(view, items.length)}`;
};

/** In the talk: large words, one tap for what has been asked, one short note each. */
export const drawDuring = (view: View): TemplateResult => {
  const { t, h, list, bank } = view;
  const items = inOrder(list, bank);
  const n = items.filter(({ asked }) => asked).length;
  return html`<div class="head">
      ${h(1, list.others.length > 0 ? nameOf(list, list.id, t) : t('during.title'), {
        id: 'list',
        focusable: true,
      })}
      <span class="small muted" part="status"
        >${items.length > 0 ? t('during.count', { n, all: items.length }) : nothing}</span
      >
    </div>
    ${items.length > 0 ? drawAsks(view, items) : drawNone(view)}`;
};
