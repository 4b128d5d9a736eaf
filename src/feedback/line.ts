import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { button } from '../ui/controls.js';
import type { LineId } from './data.js';
import { inWords } from './take.js';
import { lineAt, moveLine, setLine, type FeedbackView } from './view.js';

/** Where the handle waits, unseen, before there is an answer. */
const MIDDLE = 50;
/** Half a handle, as drawn (line.styles.ts): its centre never leaves the line. */
const HALF_THUMB = 14;
const ARROW = 5;
const PAGE = 20;

type Value = number | null | undefined;
const clamp = (value: number) => Math.min(100, Math.max(0, Math.round(value)));

/**
 * Answers before the finger came down, while it is down: a scroll that began on a line is not an
 * answer, and no page hears of it.
 */
const before = new WeakMap<EventTarget, Value>();

const inputOf = (event: Event) => event.currentTarget as HTMLInputElement;

/**
 * Where on the line the visitor tapped. Some browsers only move a handle that is dragged, and none
 * says anything of a tap where the unseen handle waits.
 */
function placeOf(event: MouseEvent, rtl: boolean): number {
  const { left, width } = inputOf(event).getBoundingClientRect();
  const share = (event.clientX - left - HALF_THUMB) / (width - 2 * HALF_THUMB);
  return clamp(100 * (rtl ? 1 - share : share));
}

/** Where a key leads; undefined if it is not one of ours. */
function keyTo(key: string, from: number, rtl: boolean): number | undefined {
  const forward = rtl ? -ARROW : ARROW;
  const steps: Record<string, number> = {
    ArrowRight: from + forward,
    ArrowLeft: from - forward,
    ArrowUp: from + ARROW,
    ArrowDown: from - ARROW,
    PageUp: from + PAGE,
    PageDown: from - PAGE,
    Home: 0,
    End: 100,
    Enter: from,
    ' ': from,
  };
  return Object.hasOwn(steps, key) ? clamp(steps[key]!) : undefined;
}

/** What the line says to those who hear it. */
const spoken = (view: FeedbackView, id: LineId, value: Value) =>
  typeof value === 'number'
    ? inWords(id, value, view.say)
    : view.say(value === null ? 'line.left' : 'line.none');

/** The way to leave a question open. It comes after the question, and stands beside its words. */
export const drawCannot = (
  view: FeedbackView,
  ask: string,
  leftOpen: boolean | undefined,
  onCannot: () => void,
): TemplateResult =>
  button({
    kind: 'text-button',
    className: 'cannot',
    label: view.say('line.cannot'),
    ariaLabel: view.say('line.cannotFor', { ask }),
    pressed: leftOpen,
    onClick: onCannot,
  });

/** The two ends in words, with a pause between; the one the answer is nearer to stands out. */
export const drawEnds = (view: FeedbackView, id: LineId, value: Value): TemplateResult => {
  const side = typeof value === 'number' ? spoken(view, id, value) : '';
  const end = (at: 'left' | 'right') => {
    const words = view.say(`lines.${id}.${at}`);
    const near = side === view.say('line.nearer', { end: words });
    return html`<span class=${near ? 'near' : ''}>${words}</span>`;
  };
  return html`<div class="ends small" id="${id}-ends">
    ${end('left')}<i class="visually-hidden">,</i
    ><span class="near" aria-hidden="true">${side === view.say('line.middle') ? side : ''}</span
    >${end('right')}
  </div>`;
};

/** A line to tap anywhere on. No handle before the first touch, no marks, no numbers. */
export function drawLine(view: FeedbackView, id: LineId): TemplateResult {
  const value: Value = view.state.lines[id];
  const ask = view.say(`lines.${id}.ask`);
  const set = (to: Value) => setLine(view, id, to);
  const onInput = (event: Event) => {
    const to = inputOf(event).valueAsNumber;
    if (before.has(inputOf(event))) moveLine(view, id, to);
    else set(to);
  };
  const onLift = (event: PointerEvent) => {
    before.delete(inputOf(event));
    if (!event.button) view.change(lineAt(view, id, placeOf(event, view.dir === 'rtl')));
  };
  const onCancel = (event: Event) => {
    moveLine(view, id, before.get(inputOf(event)));
    before.delete(inputOf(event));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = keyTo(event.key, view.state.lines[id] ?? MIDDLE, view.dir === 'rtl');
    if (to === undefined) return;
    event.preventDefault();
    set(to);
  };
  // A press by assistive technology has no place on the line.
  const onClick = (event: MouseEvent) => event.detail || set(view.state.lines[id] ?? MIDDLE);
  return html`<div class="item" part="question">
    <label for="line-${id}" class="ask">${ask}</label>
    <div class="vas ${typeof value === 'number' ? 'set' : ''}" part="scale">
      <input
        type="range"
        id="line-${id}"
        min="0"
        max="100"
        autocomplete="off"
        aria-valuetext=${spoken(view, id, value)}
        aria-describedby="${id}-ends"
        .value=${live(String(value ?? MIDDLE))}
        @input=${onInput}
        @change=${(event: Event) => before.has(inputOf(event)) && view.change({})}
        @click=${onClick}
        @keydown=${onKey}
        @pointerup=${onLift}
        @pointerdown=${(event: Event) => before.set(inputOf(event), value)}
        @pointercancel=${onCancel}
      />
      <span class="tap small" aria-hidden="true"
        >${view.say(value === null ? 'line.left' : 'line.tap')}</span
      >
    </div>
    ${drawEnds(view, id, value)}${drawCannot(view, ask, value === null, () => set(null))}
  </div>`;
}
