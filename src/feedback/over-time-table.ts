import { html, type TemplateResult } from 'lit';
import { button } from '../ui/controls.js';
import { LINES } from './data.js';
import { dateOf, paceOf, type Entry } from './history.js';
import type { FeedbackView } from './view.js';

/** How many sessions are drawn at once: the cost of a long history stays that of a short one. */
const PAGE = 12;

export interface Page {
  /** Oldest first. */
  readonly shown: readonly Entry[];
  /** All sessions up to the newest that is shown. */
  readonly until: readonly Entry[];
  readonly skipped: number;
  readonly total: number;
}

/** The sessions in view, with so many of the newest skipped. */
export function windowOf(entries: readonly Entry[], wanted: number): Page {
  const total = entries.length;
  // What is deleted may leave a page with nothing on it.
  const skipped = wanted < total ? wanted : Math.max(0, Math.floor((total - 1) / PAGE) * PAGE);
  const until = entries.slice(0, total - skipped);
  return { shown: until.slice(-PAGE), until, skipped, total };
}

export const longDate = (day: string, lang: string): string =>
  dateOf(day)?.toLocaleDateString(lang, { dateStyle: 'long' }) ?? day;

/** Where in the history the visitor is, and the way to the rest. */
export function drawPages(
  view: FeedbackView,
  { shown, skipped, total }: Page,
  onSkip: (skipped: number) => void,
): unknown {
  const { say } = view;
  if (total <= PAGE) return '';
  const number = (value: number) => value.toLocaleString(view.lang);
  const step = (label: string, to: number, may: boolean) =>
    button({ label: say(label), unavailable: !may, onClick: () => may && onSkip(to) });
  return html`<div class="row spread">
    <span class="small muted" role="status"
      >${say('overTime.shown', {
        from: number(skipped + 1),
        to: number(skipped + shown.length),
        total: number(total),
      })}</span
    >
    <div class="row">
      ${step('overTime.later', skipped - PAGE, skipped > 0)}${step(
        'overTime.earlier',
        skipped + PAGE,
        skipped + shown.length < total,
      )}
    </div>
  </div>`;
}

/** The numbers behind the drawings, the newest session first. */
export function drawTable(
  view: FeedbackView,
  shown: readonly Entry[],
  onDelete: (day: string) => void,
): TemplateResult {
  const { say, lang } = view;
  const cell = (value: unknown) =>
    value === undefined || value === ''
      ? html`<td>
          <span aria-hidden="true">–</span
          ><span class="visually-hidden">${say('overTime.blank')}</span>
        </td>`
      : html`<td>${value}</td>`;
  const row = (entry: Entry) => {
    const date = longDate(entry.day, lang);
    const pace = paceOf(entry);
    return html`<tr>
      <th scope="row">${dateOf(entry.day)?.toLocaleDateString(lang, { dateStyle: 'medium' })}</th>
      ${LINES.map((id) => cell(entry.lines[id]))}${cell(pace && say(`pace.options.${pace}`))}
      <td>
        ${button({
          kind: 'text-button',
          className: 'small',
          label: say('overTime.delete'),
          ariaLabel: say('overTime.deleteFor', { date }),
          onClick: () => onDelete(entry.day),
        })}
      </td>
    </tr>`;
  };
  return html`<p class="small muted" id="scale-of">${say('overTime.scale')}</p>
    <div class="numbers small" role="region" tabindex="0" aria-label=${say('overTime.numbers')}>
      <table aria-describedby="scale-of">
        <thead>
          <tr>
            <th scope="col">${say('overTime.day')}</th>
            ${LINES.map((id) => html`<th scope="col">${say(`lines.${id}.name`)}</th>`)}
            <th scope="col">${say('pace.name')}</th>
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${shown.toReversed().map(row)}
        </tbody>
      </table>
    </div>`;
}
