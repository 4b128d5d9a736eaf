/** A part that loads later: two to four meetings side by side. No totals, no order by answers. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { fitQuizCompare } from '../text/en/fit-quiz-compare.js';
import { checkRow } from '../ui/check-row.js';
import { button } from '../ui/controls.js';
import type { Sheet } from '../visitor/print-sheet.js';
import { compareRows, differs, starred, type CompareRow } from './compare-rows.js';
import { keepCards, MOST_STARRED, type Cards } from './meetings.js';
import { nameOf } from './meeting-words.js';
import type { ReflectView } from './reflect-view.js';

export const words = fitQuizCompare;

export const styles = css`
  .compare {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .compare :is(th, td) {
    padding: 0.55em 0.5em;
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .compare thead th {
    font-weight: 600;
    vertical-align: bottom;
  }
  .compare :is(th, td):first-child {
    inline-size: 38%;
    padding-inline-start: 0;
  }
  /* Four meetings: room for the longest word of each. */
  .compare:has(th:nth-child(5)) {
    font-size: 0.9375em;
  }
  .compare:has(th:nth-child(5)) :is(th, td) {
    padding-inline: 0.35em;
  }
  .compare:has(th:nth-child(5)) :is(th, td):first-child {
    inline-size: 31%;
    padding-inline-start: 0;
  }
  .row-label {
    display: flex;
    gap: 0.2em;
    align-items: start;
  }
  .row-label > span {
    flex: 1;
  }
  .row-label .quiet {
    margin-block: -0.5em;
    padding: 0;
  }
  .row-label [aria-pressed='true'] {
    color: var(--_warm);
  }
  .compare .is-starred th {
    font-weight: 600;
  }
  .blank {
    color: var(--_muted);
  }
  .one-row {
    display: none;
  }
  .one-row dl {
    margin: 0.6em 0 1em;
  }
  .one-row dt {
    color: var(--_muted);
    margin-block-start: 0.7em;
  }
  .one-row dd {
    margin: 0;
    font-size: 1.125em;
  }
  .told {
    margin-block: 0.6em;
  }
  @container alliance (max-width: 34em) {
    .compare {
      display: none;
    }
    .one-row {
      display: block;
    }
  }
`;

const drawCell = (words: string, { blank }: CompareRow) =>
  words || html`<span class="blank">${blank}</span>`;

/** Up to three rows that matter. A star marks a row; it moves nothing. */
function drawStar(view: ReflectView, cards: Cards, { key, label }: CompareRow) {
  const { t } = view;
  const on = cards.starred.includes(key);
  const toggle = () => {
    const next = starred(cards, key, MOST_STARRED);
    if (next) view.keep(keepCards(next));
    else view.announce(t('compare.full'));
    view.show({ full: next ? '' : key });
  };
  return button({
    kind: 'quiet',
    icon: on ? 'star-filled' : 'star',
    label: nothing,
    ariaLabel: t('compare.star', { row: label }),
    pressed: on,
    onClick: toggle,
  });
}

const drawFull = ({ t, ui }: ReflectView, { key }: CompareRow) =>
  ui.full === key ? html`<p class="small">${t('compare.full')}</p>` : nothing;

const drawTable = (view: ReflectView, cards: Cards, rows: readonly CompareRow[]) =>
  html`<table class="compare">
    <caption class="visually-hidden">
      ${view.t('compare.caption')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${view.t('compare.row')}</th>
        ${cards.meetings.map((one, at) => html`<th scope="col">${nameOf(view, one, at)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr class=${cards.starred.includes(row.key) ? 'is-starred' : nothing}>
            <th scope="row" aria-label=${row.label}>
              <div class="row-label"><span>${row.label}</span>${drawStar(view, cards, row)}</div>
              ${drawFull(view, row)}
            </th>
            ${row.cells.map((words) => html`<td>${drawCell(words, row)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

/** Where there is no room for columns: one row at a time, with every meeting below it. */
function drawOne(view: ReflectView, cards: Cards, rows: readonly CompareRow[]) {
  const { t, ui } = view;
  const at = Math.min(ui.row, rows.length - 1);
  const row = rows[at]!;
  const go = (to: number) => () => view.show({ row: to }, '#row');
  return html`<div class="one-row">
    <p class="small muted">${t('moves.progress', { n: at + 1, total: rows.length })}</p>
    <div class="row-label">
      ${view.h(2, row.label, { id: 'row', focusable: true })}${drawStar(view, cards, row)}
    </div>
    ${drawFull(view, row)}
    <dl>
      ${row.cells.map(
        (words, index) =>
          html`<dt>${nameOf(view, cards.meetings[index]!, index)}</dt>
            <dd>${drawCell(words, row)}</dd>`,
      )}
    </dl>
    <div class="row moves">
      ${at > 0 ? button({ label: t('common.back'), onClick: go(at - 1) }) : nothing}
      ${
        at < rows.length - 1
          ? html`<span class="row on"
              >${button({ label: t('common.next'), onClick: go(at + 1) })}</span
            >`
          : nothing
      }
    </div>
  </div>`;
}

export function drawCompare(view: ReflectView, cards: Cards): TemplateResult {
  const { t, ui } = view;
  const all = compareRows(view, cards);
  const rows = ui.only ? all.filter(differs) : all;
  return html`<p class="muted">${t('compare.hint')}</p>
    ${checkRow({
      label: t('compare.only'),
      on: ui.only,
      onTurn: (only) => view.show({ only, row: 0 }),
    })}
    ${
      rows.length
        ? html`${drawTable(view, cards, rows)}${drawOne(view, cards, rows)}`
        : html`<p>${t('compare.same')}</p>`
    }`;
}

/** The same on paper: each row with what was noted for each meeting. */
export function compareSheet(view: ReflectView, cards: Cards): Sheet {
  const { t } = view;
  const rows = compareRows(view, cards);
  return {
    title: t('meeting.title'),
    sections: (view.ui.only ? rows.filter(differs) : rows).map(({ key, label, cells, blank }) => ({
      heading: cards.starred.includes(key) ? t('compare.starred', { row: label }) : label,
      lines: cells.map((words, at) => ({
        text: t('compare.cell', {
          meeting: nameOf(view, cards.meetings[at]!, at),
          words: words || blank,
        }),
      })),
    })),
    note: view.list('meeting.lines').join(' '),
  };
}
