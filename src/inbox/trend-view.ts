/** One person over time: a drawing for each line, and the same in a table. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { inbox as words } from '../text/en/inbox.js';
import { fill } from '../text/text.js';
import { disclosure } from '../ui/controls.js';
import { date } from './dates.js';
import { trends, type Point, type Trend } from './trend.js';
import { backButton, heading, type InboxView } from './view.js';

const WIDTH = 480;
const HEIGHT = 96;
const EDGE = 12;
/** With more points than this, only the line is drawn. */
const MOST_DOTS = 30;

const yOf = ({ place }: Point) => HEIGHT - EDGE - (place * (HEIGHT - 2 * EDGE)) / 2;
const xOf = (at: number, count: number) => EDGE + (at * (WIDTH - 2 * EDGE)) / (count - 1);

/** The table beside says the same, so assistive technology skips this. */
function drawLine({ points }: Trend): TemplateResult {
  const at = points.map((point, index) => [xOf(index, points.length), yOf(point)] as const);
  const path = at.map((pair) => pair.map((part) => part.toFixed(1)).join(',')).join(' ');
  return html`<svg class="trend" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
    ${[0, 1, 2].map((place) => {
      const y = yOf({ place } as Point);
      return svg`<line class="grid" x1="0" x2=${WIDTH} y1=${y} y2=${y}></line>`;
    })}
    ${svg`<polyline points=${path}></polyline>`}
    ${
      at.length > MOST_DOTS
        ? nothing
        : at.map(([x, y]) => svg`<circle cx=${x} cy=${y} r="6"></circle>`)
    }
  </svg>`;
}

function drawTable({ label, points }: Trend): TemplateResult {
  return html`<table>
    <caption class="visually-hidden">
      ${label}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.trend.session}</th>
        <th scope="col">${label}</th>
      </tr>
    </thead>
    <tbody>
      ${points.map(
        ({ at, words: said }) =>
          html`<tr>
            <th scope="row">${date(at)}</th>
            <td>${said}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function drawTrend(trend: Trend): TemplateResult {
  const { points, label, left, right } = trend;
  return html`<section class="rule">
    <h3>${label}</h3>
    <figure>
      <p class="muted small pole" aria-hidden="true">${right}</p>
      ${drawLine(trend)}
      <p class="muted small pole" aria-hidden="true">${left}</p>
      <figcaption class="muted small">
        <span>${date(points[0]!.at)}</span><span>${date(points.at(-1)!.at)}</span>
      </figcaption>
    </figure>
    ${disclosure({ summary: words.trend.table, content: drawTable(trend) })}
  </section>`;
}

export function drawTrends(view: InboxView): TemplateResult {
  const { session } = view;
  const found = trends(session.of(session.person));
  return html`<div class="narrow stack">
    ${backButton(view, words.backToMessages, 'list')}
    ${heading(fill(words.trend.heading, { name: session.person }))}
    <p class="lead">${words.trend.about}</p>
    ${found.length ? found.map(drawTrend) : html`<p>${words.trend.few}</p>`}
  </div>`;
}
