import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../ui/controls.js';
import { drawGroup } from './choices.js';
import { CHECK_IN, CHECK_IN_EVERY, CHECK_IN_IDS } from './data.js';
import type { History } from './history.js';
import type { Past } from './past.js';
import type { FeedbackState } from './state.js';
import type { FeedbackView } from './view.js';

/** What decides whether the three questions come up. */
export interface Due {
  /** The owner's switch. */
  readonly on: boolean;
  /** Which session it is, where the page says so. */
  readonly session: number | undefined;
  readonly history: History | undefined;
  /** How many sessions before today are kept. */
  readonly before: number;
}

/** Whether it is time for a look at the whole: every fourth session, by the page or the history. */
export const isDue = ({ on, session, history, before }: Due): boolean => {
  const count = session || (history && before + 1);
  return on && history?.asks !== false && !!count && count % CHECK_IN_EVERY === 0;
};

/** The same for a widget, and the visitor's way to turn it off and on where that is remembered. */
export const checkInOf = (on: boolean, session: number | undefined, past: Past) => ({
  due: isDue({ on, session, history: past.history, before: past.earlier.length }),
  turn(asks: boolean): void {
    const { history } = past;
    if (history) past.write({ ...history, asks });
  },
});

/**
 * Whether the answers say that therapy is stuck. Not a measure of anyone's state: it only opens a
 * few more lines of help. `notYetBefore`: the visitor said last time, too, that nothing changes.
 */
export const isStuck = (
  { said, changing, more }: FeedbackState['checkIn'],
  notYetBefore: boolean,
): boolean =>
  said === 'often' ||
  changing === 'worse' ||
  (changing === 'notYet' && (more === 'notYet' || notYetBefore));

const HEADING = 'check-in';

/** Questions that go beyond today. They can be skipped, or turned off. */
export function drawCheckIn(view: FeedbackView): TemplateResult | typeof nothing {
  const { say, state, ui, checkIn } = view;
  if (!checkIn.due && !ui.skipped) return nothing;
  const turn = (asks: boolean) => {
    checkIn.turn(asks);
    view.show({ skipped: !asks }, `#${HEADING}`);
  };
  // With a history it stays off, without one nothing can remember it.
  const [off, skip] = view.past.history ? ['stopped', 'stop'] : ['skipped', 'skip'];
  return html`<section class="rule check-in">
    ${view.h(1, say('checkIn.heading'), { id: HEADING, focusable: true })}
    <p class="muted">${say(`checkIn.${ui.skipped ? off : 'hint'}`)}</p>
    ${
      ui.skipped
        ? nothing
        : CHECK_IN_IDS.map((id) =>
            drawGroup(view, {
              id: `check-in-${id}`,
              ask: say(`checkIn.${id}`),
              look: 'chips',
              choices: CHECK_IN[id].map((value) => ({
                value,
                label: say(`checkIn.options.${value}`),
                on: state.checkIn[id] === value,
              })),
              onPick: (value) => view.change({ checkIn: { ...view.state.checkIn, [id]: value } }),
              onCannot: () => view.change({ checkIn: { ...view.state.checkIn, [id]: '' } }),
            }),
          )
    }
    ${button({
      kind: 'text-button',
      className: 'small muted',
      label: say(`checkIn.${ui.skipped ? 'undo' : skip}`),
      onClick: () => turn(ui.skipped),
    })}
  </section>`;
}
