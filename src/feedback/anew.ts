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
  readonly isEmpty: boolean;
}

/** A new session where the answers of an earlier one came back from the device. */
export class Anew implements ReactiveController {
  /** When the answers were given, where that was before today. */
  answeredOn = 0;

  private readonly _host: AnewHost;
  /** The answers that were there before the last turn, and when they were given. */
  private _other?: { readonly state: FeedbackState; readonly answeredOn: number };

  constructor(host: AnewHost) {
    this._host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { on, savedAt } = this._host.keep;
    if (on && dayOf(savedAt) < dayOf() && !this._host.isEmpty) this.answeredOn ||= savedAt;
  }

  forget(): void {
    this._other = undefined;
    this.answeredOn = 0;
  }

  /** The answers to go on with: those that were there before, else none. The ones of now stay. */
  turn(state: FeedbackState): FeedbackState {
    const other = this._other ?? { state: emptyState(), answeredOn: 0 };
    this._other = { state, answeredOn: this.answeredOn };
    this.answeredOn = other.answeredOn;
    return other.state;
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
          label: say(`anew.${ui.emptied ? 'undo' : 'start'}`),
          onClick: () => {
            view.anew(!ui.emptied);
            view.show({}, `#${NOTE}`);
          },
        })}`,
    )}
  </div>`;
}
