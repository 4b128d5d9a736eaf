import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../ui/controls.js';
import type { DimId } from './dimensions.js';
import type { Answer, Point } from './model.js';
import type { Voice } from './voice.js';

export interface SceneOptions {
  id: DimId;
  /** Which one it is, from 1, of how many. */
  n: number;
  total: number;
  answer: Answer | undefined;
  /** Whether it is the only scene shown, so that the bar above it says how far one is. */
  single: boolean;
  onAnswer: (answer: Answer) => void;
  onClear: () => void;
}

const POINTS: readonly Point[] = [-2, -1, 0, 1, 2];
const HOW = { 2: 'much', 1: 'bit', 0: 'mix' } as const;

const option = (
  { id, answer, onAnswer }: SceneOptions,
  value: Answer,
  className: string,
  label: unknown,
) =>
  html`<label class=${className} part="option"
    ><input
      type="radio"
      name=${id}
      .checked=${answer === value}
      @change=${() => onAnswer(value)}
    /><span class="label" part="option-label">${label}</span></label
  >`;

/** The pole is part of each name. It is seen only where the line becomes a list. */
const place = (voice: Voice, options: SceneOptions, value: Point) => {
  const size = Math.abs(value) as keyof typeof HOW;
  const how = voice.t(HOW[size]);
  const pole = voice.t(`dims.${options.id}.${value < 0 ? 'left' : 'right'}`);
  const label = html`<span class="how" aria-hidden="true">${how}</span
    ><span class="full"
      >${how}${value ? html`<span class="pole">${voice.t('pole', { pole })}</span>` : nothing}</span
    >`;
  return option(options, value, `place size-${size}`, label);
};

/** One scene: a line between two ways of working, and two answers beside the line. */
export function drawScene(voice: Voice, options: SceneOptions): TemplateResult {
  const { id, n, total, answer, single } = options;
  const words = (key: string) => voice.t(`dims.${id}.${key}`);
  return html`<fieldset class="scene" part="question">
    <legend id="scene-${id}" tabindex="-1">
      <span class="progress" part="progress"
        ><span>${voice.t('moves.progress', { n, total })}</span>${
          single ? html`<i aria-hidden="true" .style=${`--done:${n / total}`}></i>` : nothing
        }</span
      >
      <span class="stem">${words('stem')}</span>
    </legend>
    <div class="poles" aria-hidden="true">
      <span>${words('left')}</span><span>${words('right')}</span>
    </div>
    <div class="scale" part="scale">${POINTS.map((value) => place(voice, options, value))}</div>
    <div class="chips">
      ${(['either', 'unsure'] as const).map((value) =>
        option(options, value, 'chip', voice.t(value)),
      )}
      ${
        answer === undefined
          ? nothing
          : button({
              kind: 'quiet',
              className: 'small',
              label: voice.t('clearAnswer'),
              onClick: options.onClear,
            })
      }
    </div>
  </fieldset>`;
}
