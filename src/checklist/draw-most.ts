import { nothing } from 'lit';
import { button } from '../ui/controls.js';
import { ROWS, type View } from './view.js';

/** The way to more rows of a long list. It stands right after the list. */
export const drawMost = ({ t, screen, on }: View, all: number): unknown => {
  const left = all - screen.most;
  return left > 0
    ? button({
        kind: 'quiet',
        label: t('list.rest', { n: Math.min(left, ROWS) }),
        onClick: on.more,
      })
    : nothing;
};
