import { html, svg, type TemplateResult } from 'lit';
import { besideUsual } from './entries.js';
import type { LineId } from './data.js';
import type { Entry } from './history.js';
import { inWords } from './take.js';
import type { FeedbackView } from './view.js';

/** Room at both sides, so that a dot at an end is whole. */
const EDGE = 3;
const WIDE = 100;
const HIGH = 40;

/** Where each answer lies, left to right; sessions without one leave their place empty. */
const pointsOf = (entries: readonly Entry[], id: LineId) =>
  entries.flatMap(({ lines }, at) => {
    const value = lines[id];
    if (value === undefined) return [];
    const step = (WIDE - 2 * EDGE) / Math.max(1, entries.length - 1);
    const x = entries.length === 1 ? WIDE / 2 : EDGE + at * step;
    return [`${x.toFixed(2)} ${(HIGH - EDGE - (value / 100) * (HIGH - 2 * EDGE)).toFixed(2)}`];
  });

/** A path of no length: with round ends it is a dot, however the drawing is stretched. */
const dot = (point: string) => `M${point}h0`;

/** The answers of one line, from the oldest that is shown to the newest. */
function draw(points: readonly string[]): TemplateResult {
  return html`<svg
    class="trend"
    viewBox="0 0 ${WIDE} ${HIGH}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${svg`<path class="rail" d="M0 ${EDGE}H${WIDE}M0 ${HIGH - EDGE}H${WIDE}"></path>
      <path class="way" d="M${points.join('L')}"></path>
      <path class="dots" d=${points.map(dot).join('')}></path>
      <path class="last" d=${dot(points.at(-1)!)}></path>`}
  </svg>`;
}

/**
 * One small drawing a line. What it shows is said beside it; the same numbers are in the table.
 * `until`: all sessions up to the last one shown, as 'usual' looks further back.
 */
export const drawTrends = (
  view: FeedbackView,
  ids: readonly LineId[],
  shown: readonly Entry[],
  until: readonly Entry[],
): TemplateResult =>
  html`<ul class="trends">
    ${ids.map((id) => {
      const last = shown.findLast(({ lines }) => lines[id] !== undefined)!;
      return html`<li>
        <p class="ask">${view.say(`lines.${id}.name`)}</p>
        ${draw(pointsOf(shown, id))}
        <p class="small">${inWords(id, last.lines[id]!, view.say)}</p>
        <p class="small muted">${view.say(`overTime.usual.${besideUsual(until, id)}`)}</p>
      </li>`;
    })}
  </ul>`;
