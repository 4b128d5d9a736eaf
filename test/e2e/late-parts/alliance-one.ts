import { ChartWidget } from './widget.js';

customElements.define('chart-one', class extends ChartWidget {});
