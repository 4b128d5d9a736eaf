import { html } from 'lit';
import { button } from '../../../src/ui/controls.js';
import { AnswersController } from '../../../src/widget/answers.js';
import { LatePart } from '../../../src/widget/late.js';
import { WidgetElement } from '../../../src/widget/widget-element.js';
import { count } from './count.js';

/** A widget with a chart that it loads on a press. */
export class ChartWidget extends WidgetElement<object> {
  static override readonly widget = 'feedback';
  static override readonly english = { headline: 'Charts', intro: 'Words of the widget.' };

  readonly keep = new AnswersController(this);
  private readonly _chart = new LatePart(this, () => import('./chart.js'));

  protected emptyState(): object {
    return {};
  }

  protected readState(): object {
    return {};
  }

  renderBody(): unknown {
    const show = () => {
      count.presses++;
      void this._chart.load();
    };
    return html`${button({ label: 'Show the chart', onClick: show })}
    ${this._chart.draw(({ drawChart }) => drawChart(this))}`;
  }
}
