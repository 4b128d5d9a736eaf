import { nothing } from 'lit';
import { feedback } from '../text/en/feedback.js';
import { disclosure } from '../ui/controls.js';
import { LatePart, type LateHost } from '../widget/late.js';
import type { OverTime } from './over-time.js';
import type { FeedbackView } from './view.js';

/** What loads later brings its own words. */
async function bring() {
  const part = await import('./over-time.js');
  Object.assign(feedback, part.words);
  return part;
}

/** One quiet line that leads to the visitor's own history; what it leads to comes on the press. */
export class PastView {
  private readonly _host: LateHost;
  private readonly _part;
  private _open?: OverTime;

  constructor(host: LateHost) {
    this._host = host;
    this._part = new LatePart(host, bring);
  }

  forget(): void {
    this._open?.forget();
  }

  /** Nothing where several people would look at it, or the owner lets nothing be kept. */
  draw(view: FeedbackView): unknown {
    if (view.shared || !view.maySave) return nothing;
    return disclosure({
      className: 'past',
      summary: view.say('past.summary'),
      open: view.ui.pastOpen,
      onToggle: (pastOpen) => {
        view.show({ pastOpen });
        if (pastOpen) void this._part.load();
      },
      content: this._part.draw(({ OverTime }) =>
        (this._open ??= new OverTime(() => this._host.requestUpdate())).draw(view),
      ),
    });
  }
}
