import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { button, note } from '../ui/controls.js';
import { dayOf } from './history.js';
import { emptyState, type FeedbackState } from './state.js';
import type { FeedbackView } from './view.js';

const NOTE = 'anew';

export interface AnewHost extends ReactiveControllerHost {
  readonly keep: { readonly on: boolean; readonly savedAt: number };
}

/** A new session where the answers of an earlier one came back from the device. */
export class Anew implements ReactiveController {
  /** When the answers were given, where that was before today. */
  answeredOn = 0;

  private readonly _host: AnewHost;
  private _before?: { readonly state: FeedbackState; readonly answeredOn: number };

  constructor(host: AnewHost) {
    this._host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { on, savedAt } = this._host.keep;
    if (on && dayOf(savedAt) < dayOf()) this.answeredOn ||= savedAt;
  }

  forget(): void {
    this._before = undefined;
    this.answeredOn = 0;
  }

  /** The state to begin with, or the one to go back to. */
  turn(on: boolean, state: FeedbackState): FeedbackState {
    const before = this._before;
    this._before = on ? { state, answeredOn: this.answeredOn } : undefined;
    this.answeredOn = on ? 0 : (before?.answeredOn ?? 0);
    return on ? emptyState() : (before?.state ?? state);
  }
}

/** Saved answers that are from another day say so: a new session may begin with an empty page. */
export function drawAnew(view: FeedbackView): TemplateResult | typeof nothing {
  const { say, ui, answeredOn } = view;
  if (!answeredOn && !ui.emptied) return nothing;
  const date =
    answeredOn && new Date(answeredOn).toLocaleDateString(view.lang, { dateStyle: 'long' });
  return html`<div class="anew" id=${NOTE} tabindex="-1">
    ${note(
      html`<p>${ui.emptied ? say('anew.done') : say('anew.from', { date: date || '' })}</p>
        ${button({
          kind: 'text-button',
          label: say(ui.emptied ? 'anew.undo' : 'anew.start'),
          onClick: () => {
            view.anew(!ui.emptied);
            view.show({}, `#${NOTE}`);
          },
        })}`,
    )}
  </div>`;
}
