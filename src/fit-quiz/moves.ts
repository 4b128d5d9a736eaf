import { html, nothing, type TemplateResult } from 'lit';
import { button, chip, note } from '../ui/controls.js';
import type { Voice } from './voice.js';

/** The ways on from one screen. What is missing is not offered. */
export interface Moves {
  onBack: (() => void) | undefined;
  onSkip: (() => void) | undefined;
  onNext: () => void;
  /** Whether the way on leads to the result. */
  last: boolean;
}

/** Back on one side; skip and the way on at the other. */
export const drawMoves = (voice: Voice, { onBack, onSkip, onNext, last }: Moves): TemplateResult =>
  html`<div class="row moves">
    ${onBack ? button({ label: voice.t('common.back'), onClick: onBack }) : nothing}
    <span class="row on">
      ${onSkip ? button({ kind: 'quiet', label: voice.t('moves.skip'), onClick: onSkip }) : nothing}
      ${button({
        kind: 'primary',
        label: voice.t(last ? 'extras.finish' : 'common.next'),
        onClick: onNext,
      })}
    </span>
  </div>`;

export interface Editing {
  scene: unknown;
  /** Whether it matters most; undefined where it cannot. */
  matters: boolean | undefined;
  /** Said when there is no room for one more. */
  full: string;
  onMatters: () => void;
  onDone: () => void;
}

/** One scene, opened from the result. */
export const drawEditing = (voice: Voice, editing: Editing): TemplateResult => {
  const { scene, matters, full, onMatters, onDone } = editing;
  return html`${scene}
    ${
      matters === undefined
        ? nothing
        : html`<div class="rule">
            ${chip({ label: voice.t('matters.toggle'), pressed: matters, onClick: onMatters })}
            ${full ? html`<p class="hint">${full}</p>` : nothing}
          </div>`
    }
    <div class="row moves">
      <span class="row on"
        >${button({ kind: 'primary', label: voice.t('result.done'), onClick: onDone })}</span
      >
    </div>`;
};

/** After starting over, everything can come back. */
export const drawUndo = (voice: Voice, onUndo: () => void): TemplateResult =>
  html`<div class="undo">
    ${note(
      html`<p>${voice.t('after.startedOver')}</p>
        ${button({ kind: 'quiet', label: voice.t('after.undo'), onClick: onUndo })}`,
    )}
  </div>`;
