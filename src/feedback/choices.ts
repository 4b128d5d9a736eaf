import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { PACES, TAGS, type LineId } from './data.js';
import { optionGroup } from '../ui/option-group.js';
import { drawEnds, drawCannot } from './line.js';
import { setLine, type FeedbackView } from './view.js';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly on: boolean;
}

export interface ChoiceGroup {
  readonly id: string;
  readonly ask: string;
  readonly look: 'five' | 'chips';
  readonly choices: readonly Choice[];
  /** Whether the visitor said that they can't say; undefined where that is the same as no answer. */
  readonly leftOpen?: boolean;
  readonly onPick: (value: string) => void;
  readonly onCannot: () => void;
  readonly below?: unknown;
}

/** One question with native radios. */
export const drawGroup = (view: FeedbackView, group: ChoiceGroup): TemplateResult =>
  html`<div class="item" part="question" role="radiogroup" aria-labelledby="${group.id}-ask">
    <span class="ask" id="${group.id}-ask">${group.ask}</span>
    <div class=${group.look} part="scale">
      ${group.choices.map(
        ({ value, label, on }) =>
          html`<label class=${group.look === 'chips' ? 'chip' : ''} part="option"
            ><input
              type="radio"
              name=${group.id}
              .checked=${live(on)}
              @change=${() => group.onPick(value)}
            /><span class=${group.look === 'five' ? 'visually-hidden' : ''} part="option-label"
              >${label}</span
            ></label
          >`,
      )}
    </div>
    ${group.below}${drawCannot(view, group.ask, group.leftOpen, group.onCannot)}
  </div>`;

/** The five places of `display="choices"`; the same values a line can hold. */
const PLACES = [0, 25, 50, 75, 100];

/** A line as five radios: for those to whom a line is in the way. */
export function drawFive(view: FeedbackView, id: LineId): TemplateResult {
  const value = view.state.lines[id];
  const end = (at: number) => view.say(`lines.${id}.${at < 50 ? 'left' : 'right'}`);
  const name = (at: number) => {
    if (at === 50) return view.say('line.middle');
    return at % 100 ? view.say('line.nearer', { end: end(at) }) : end(at);
  };
  // An answer given on a line is shown at the place it is nearest to.
  const nearest = typeof value === 'number' ? Math.round(value / 25) * 25 : undefined;
  return drawGroup(view, {
    id: `line-${id}`,
    ask: view.say(`lines.${id}.ask`),
    look: 'five',
    choices: PLACES.map((at) => ({ value: String(at), label: name(at), on: at === nearest })),
    leftOpen: value === null,
    onPick: (at) => setLine(view, id, Number(at)),
    onCannot: () => setLine(view, id, null),
    below: drawEnds(view, id, value),
  });
}

/** The pace. Its best is in the middle, so it is never put on a line. */
export const drawPace = (view: FeedbackView): TemplateResult =>
  drawGroup(view, {
    id: 'pace',
    ask: view.say('pace.ask'),
    look: 'chips',
    choices: PACES.map((id) => ({
      value: id,
      label: view.say(`pace.options.${id}`),
      on: id === view.state.pace,
    })),
    onPick: (value) => view.change({ pace: PACES.find((id) => id === value) ?? '' }),
    onCannot: () => view.change({ pace: '' }),
  });

/** What the session was mostly. There is no ideal mix. */
export const drawTags = (view: FeedbackView): TemplateResult =>
  optionGroup({
    legend: view.say('tags.ask'),
    name: 'tags',
    hint: view.say('tags.hint'),
    className: 'tags',
    multiple: true,
    options: TAGS.map((value) => ({ value, label: view.say(`tags.options.${value}`) })),
    value: view.state.tags,
    onChange: (id, on) =>
      view.change({
        tags: on ? [...view.state.tags, id] : view.state.tags.filter((tag) => tag !== id),
      }),
  });
