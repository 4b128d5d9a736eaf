import { note } from '../../../src/ui/controls.js';
import { ChartWidget } from './widget.js';

/** Another file with the same part: it has more of its own. */
customElements.define(
  'chart-two',
  class extends ChartWidget {
    override renderBody(): unknown {
      return [note('Two'), super.renderBody()];
    }
  },
);
