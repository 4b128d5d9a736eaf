/** A part: what the widget has, it takes from there; `repeat` it brings along. */
import { css, html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { button } from '../../../src/ui/controls.js';
import { count } from './count.js';

export const styles = css`
  .chart {
    color: rgb(1, 2, 3);
  }
`;

let legend = '';

export function drawChart(host: ReactiveControllerHost): TemplateResult {
  const explain = async () => {
    legend = (await import('./legend.js')).legend;
    host.requestUpdate();
  };
  return html`<ul class="chart">
      ${repeat(['one', 'two'], (word) => html`<li>${word}</li>`)}
    </ul>
    <p class="told">${count.presses} ${legend}</p>
    ${button({ label: 'Explain', onClick: () => void explain() })}`;
}
