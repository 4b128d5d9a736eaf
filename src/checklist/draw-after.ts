import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { live } from 'lit/directives/live.js';
import { button, note } from '../ui/controls.js';
import { optionGroup } from '../ui/option-group.js';
import { drawNone } from './draw-during.js';
import { drawNotice, drawTake } from './draw-list.js';
import { drawMost } from './draw-most.js';
import { drawNote } from './draw-typing.js';
import { endOf, isNext } from './ends.js';
import type { LaterHandlers } from './later-actions.js';
import { inOrder } from './list.js';
import { ENDS, type Item } from './state.js';
import type { View } from './view.js';

const drawItem = (view: View, later: LaterHandlers, item: Item) => {
  const { t, list, bank } = view;
  const question = bank.byId.get(item.id)!;
  const isAgain = isNext(list, item);
  return html`<li class="q end">
    ${optionGroup({
      legend: question.text,
      name: `end-${item.id}`,
      options: ENDS.map((value) => ({ value, label: t(`after.${value}`) })),
      value: endOf(list, item),
      onChange: (end) => later.end(item.id, end),
    })}
    <div class="row again">
      <label class="check-row small"
        ><input
          class="check"
          type="checkbox"
          aria-label="${t('after.next')}: ${question.text}"
          .checked=${live(isAgain)}
          @change=${() => later.next(item.id, !isAgain)}
        /><span>${t('after.next')}</span></label
      >${drawNote(view, question)}
    </div>
  </li>`;
};

const drawItems = (view: View, later: LaterHandlers, items: readonly Item[]) => {
  const { t, list } = view;
  const n = items.filter((item) => isNext(list, item)).length;
  return html`<p class="small muted">${t('after.hint')}</p>
    <ol class="rows">
      ${repeat(
        items.slice(0, view.screen.most),
        ({ id }) => id,
        (item) => drawItem(view, later, item),
      )}
    </ol>
    ${drawMost(view, items.length)}
    ${
      n > 0
        ? note(
            html`<div class="row spread">
              <span>${t('after.count', { n })}</span>
              ${button({ kind: 'primary', label: t('after.make'), onClick: later.makeNext })}
            </div>`,
          )
        : nothing
    }
    ${drawNotice(view, 'list')}${drawTake(view, t('after.print'))}`;
};

/** After the talk: what came of each question, and what to ask next time. */
export const drawAfter = (view: View, later: LaterHandlers): TemplateResult => {
  const { t, h, list, bank } = view;
  const items = inOrder(list, bank);
  return html`<div class="head">${h(1, t('after.title'), { id: 'list', focusable: true })}</div>
    ${items.length > 0 ? drawItems(view, later, items) : drawNone(view)}`;
};
