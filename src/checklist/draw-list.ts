import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { button, chip, disclosure, note } from '../ui/controls.js';
import { field } from '../ui/field.js';
import { icon } from '../ui/icons.js';
import type { Question } from './bank.js';
import { drawRow } from './draw-row.js';
import { drawMost } from './draw-most.js';
import { drawTyping } from './draw-typing.js';
import { firstLine } from './list.js';
import { OPENERS, SETS, SLOTS, type Slot } from './questions.js';
import { OWN_MAX, type Item } from './state.js';
import { nameOf } from './talks.js';
import type { Notice, View } from './view.js';

/** What happened last, beside the control that did it, with the way back. */
export const drawNotice = ({ t, screen: { notice }, on }: View, at: Notice['at']) =>
  notice?.at === at && notice.text
    ? html`<p class="row notice small" part="status">
        ${notice.text}
        ${
          notice.before
            ? button({ kind: 'text-button', id: 'undo', label: t('list.undo'), onClick: on.undo })
            : nothing
        }
      </p>`
    : nothing;

export const drawCount = ({ t, time }: View) =>
  time.count ? t('list.picked', { n: time.count, minutes: time.minutes }) : t('list.none');

const drawSets = ({ t, bank, list, on }: View) =>
  html`<div class="chips sets" role="group" aria-label=${t('sets.label')}>
    ${Object.keys(bank.sets).map((set) =>
      chip({
        label: set in SETS ? t(`sets.${set}`) : set,
        pressed: list.sets.includes(set),
        onClick: () => on.set(set),
      }),
    )}
  </div>`;

const drawGap = (view: View, slot?: Slot) =>
  drawTyping(view, {
    label: view.t(slot ? `slots.${slot}` : 'own.label'),
    hint: view.t(slot ? `slots.${slot}Hint` : 'own.hint', { max: OWN_MAX }),
    max: OWN_MAX,
  });

const drawNew = (view: View) => {
  const { t, on } = view;
  return drawTyping(view, {
    label: t('own.label'),
    hint: t('own.hint', { max: OWN_MAX }),
    max: OWN_MAX,
    buttons: html`${button({ kind: 'primary', label: t('own.add'), onClick: on.add })}${button({
      kind: 'quiet',
      label: t('own.cancel'),
      onClick: on.stop,
    })}`,
  });
};

const drawWordTools = (view: View, { id, slot, text }: Question) => {
  const { t, screen, list, on } = view;
  const isOwn = list.own.some((own) => own.id === id);
  if (!(slot && view.canType) && !isOwn) return nothing;
  if (screen.typing === id) return drawGap(view, slot);
  const tool = (key: string, toolId: string | undefined, onClick: () => void) =>
    button({
      kind: 'text-button',
      id: toolId,
      label: t(key),
      ariaLabel: `${t(key)}: ${text}`,
      onClick,
    });
  const draft = slot ? (list.words[slot] ?? '') : text;
  return html`<div class="row words">
    ${tool(slot ? 'row.words' : 'row.change', `type-${id}`, () => on.type(id, draft))}
    ${slot ? nothing : tool('row.remove', undefined, () => on.remove(id))}
  </div>`;
};

const drawStar = ({ t, on }: View, item: Item, question: string) =>
  button({
    kind: 'quiet',
    className: 'star',
    part: 'mark',
    icon: item.star ? 'star-filled' : 'star',
    pressed: !!item.star,
    label: nothing,
    ariaLabel: t('row.star', { question }),
    onClick: () => on.star(item.id),
  });

const drawMoves = ({ t, time, on }: View, id: string, item: string, place: number) => {
  const to = (way: 'up' | 'down', label: string, target: number) =>
    button({
      kind: 'quiet',
      className: 'move',
      icon: way,
      label: nothing,
      ariaLabel: label,
      unavailable: target < 0 || target >= time.count,
      onClick: () => on.move(id, target),
    });
  return html`<div class="moves">
    ${to('up', t('row.up', { item }), place - 1)}${to('down', t('row.down', { item }), place + 1)}
  </div>`;
};

const drawListed = (view: View, item: Item, place: number) => {
  const { t, bank, list, screen, on } = view;
  const question = bank.byId.get(item.id)!;
  const row = drawRow({
    t,
    question,
    state: list,
    on: !item.off,
    onPick: on.pick,
    aside: drawStar(view, item, question.text),
    tools: html`<span class="handle" aria-hidden="true" @pointerdown=${on.drag}
        >${icon('drag')}</span
      >${drawMoves(view, item.id, question.text, place)}${
        screen.full === item.id
          ? html`<p class="small full" part="status">${t('row.full')}</p>`
          : nothing
      }${item.off ? nothing : drawWordTools(view, question)}`,
  });
  return html`<li class="q ${item.off ? 'off' : ''}" part="question" data-id=${item.id}>
    ${row}
  </li>`;
};

const drawRows = (view: View) => {
  let place = 0;
  const shown = view.list.items.filter(({ id }) => view.bank.byId.has(id));
  return html`<ol class="rows">
      ${repeat(
        shown.slice(0, view.screen.most),
        ({ id }) => id,
        (item) => drawListed(view, item, item.off ? -1 : place++),
      )}
    </ol>
    ${drawMost(view, shown.length)}`;
};

const drawEmpty = ({ t, bank, on }: View) =>
  note(
    html`<p>${t('list.empty')}</p>
      <div class="row">
        ${button({
          kind: 'primary',
          label: t('list.again', { n: bank.sets['starter']?.length ?? 0 }),
          onClick: on.again,
        })}
      </div>`,
  );

const drawMore = (view: View) => {
  const { t, bank, time, screen, on } = view;
  const isNew = screen.typing === 'new' && view.canType;
  return html`${drawNotice(view, 'list')}${isNew ? drawNew(view) : nothing}
    <div class="row more-ways">
      ${button({ label: t('list.more', { n: bank.byId.size }), id: 'see-all', onClick: () => on.show('bank') })}
      ${
        isNew || !view.canType
          ? nothing
          : button({
              kind: 'quiet',
              icon: 'plus',
              id: 'type-new',
              label: t('own.start'),
              onClick: () => on.type('new', ''),
            })
      }
      ${
        time.count
          ? button({
              kind: 'text-button',
              label: t('list.clear'),
              onClick: on.clear,
            })
          : nothing
      }
    </div>`;
};

const drawOpener = ({ t, h, input, list, on }: View) => {
  const slot = SLOTS[list.opener];
  const line = (id: string) => firstLine({ ...list, opener: id }, t);
  return html`<section class="rule">
    ${h(1, t('opener.title'))}
    ${field({
      id: 'opener',
      label: html`<span class="plain muted">${t('opener.hint')}</span>`,
      control: html`<select
        class="input"
        id="opener"
        autocomplete="off"
        .value=${list.opener}
        @change=${(event: Event) => on.opener((event.currentTarget as HTMLSelectElement).value)}
      >
        <option value="" ?selected=${!list.opener}>${t('opener.none')}</option>
        ${OPENERS.map(
          (id) => html`<option value=${id} ?selected=${list.opener === id}>${line(id)}</option>`,
        )}
      </select>`,
    })}
    ${list.opener ? html`<blockquote class="answer line">${line(list.opener)}</blockquote>` : nothing}
    ${
      slot
        ? input({
            id: 'opener-words',
            label: t(`slots.${slot}`),
            hint: t(`slots.${slot}Hint`),
            max: OWN_MAX,
            value: list.words[slot] ?? '',
            onInput: (text) => on.word(slot, text),
          })
        : nothing
    }
  </section>`;
};

/** Ways to take along what is on the screen. */
export const drawTake = (view: View, print: string): TemplateResult => {
  const { t, screen, mode, on } = view;
  return html`<section class="rule take">
    <div class="row" part="actions">
      ${button({
        kind: 'primary',
        icon: 'print',
        label: print,
        onClick: () => on.take('print'),
      })}
      ${button({ icon: 'copy', label: t('common.take.copy'), onClick: () => on.take('copy') })}
      ${button({ icon: 'save', label: t('common.take.save'), onClick: () => on.take('save-file') })}
      ${
        mode === 'after'
          ? nothing
          : button({
              kind: 'quiet',
              icon: 'calendar',
              id: 'reminding',
              label: t('take.remind'),
              expanded: screen.remind !== undefined,
              onClick: on.remind,
            })
      }
    </div>
    ${screen.remind === undefined ? nothing : view.later(({ drawReminder }, later) => drawReminder(view, later))}
    ${drawNotice(view, 'take')}
    ${
      screen.copy
        ? html`<textarea class="input" readonly rows="8" aria-label=${t('sheet.title')}>
${screen.copy}</textarea>`
        : nothing
    }
  </section>`;
};

const drawOthers = (view: View) => {
  const { t, screen, on } = view;
  return disclosure({
    className: 'others',
    summary: t('talks.title'),
    open: screen.tools,
    onToggle: on.tools,
    content: screen.tools
      ? view.later(({ drawTalkTools }, later) => drawTalkTools(view, later))
      : nothing,
  });
};

/** The visitor's own list: what to ask, in which order, how to begin, and taking it along. */
export const drawList = (view: View): TemplateResult => {
  const { t, h, list, time } = view;
  const title = list.others.length > 0 ? nameOf(list, list.id, t) : t('list.title');
  return html`${drawSets(view)}${drawNotice(view, 'sets')}
    <div class="head">
      ${h(1, title, { id: 'list', focusable: true })}
      <span class="small muted" part="status">${drawCount(view)}</span>
    </div>
    ${
      time.isLot
        ? html`<p class="small muted lot">${t('list.lot', { minutes: time.talk })}</p>`
        : nothing
    }
    ${drawRows(view)}${time.count ? nothing : drawEmpty(view)}${drawMore(view)}${
      time.count ? html`${drawOpener(view)}${drawTake(view, t('take.print'))}` : nothing
    }${drawOthers(view)}`;
};
