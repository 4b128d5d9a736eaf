import { html, type TemplateResult } from 'lit';

/** Outlines on a 24 × 24 grid, drawn with one stroke in the text colour. */
const PATHS = {
  phone:
    'M5 4h4l1.5 5L8 10.5a11 11 0 0 0 5.5 5.5l1.5-2.5 5 1.5v4a2 2 0 0 1-2 2A15 15 0 0 1 3 6a2 2 0 0 1 2-2',
  message: 'M4 5h16v11H10l-4 4v-4H4z',
  mail: 'M3 6h18v12H3zm0 1 9 6 9-6',
  calendar: 'M4 6h16v14H4zm4-3v4m8-4v4M4 10.5h16',
  globe: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0h18M12 3c5 5 5 13 0 18-5-5-5-13 0-18',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  star: 'm12 4 2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8z',
  up: 'm6 14 6-6 6 6',
  down: 'm6 10 6 6 6-6',
  drag: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
  close: 'm6 6 12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  save: 'M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 20h14',
  chevron: 'm9 6 6 6-6 6',
  arrow: 'M5 12h14m-6-6 6 6-6 6',
  exit: 'M14 4h6v16h-6M4 12h11m-4-4 4 4-4 4',
  edit: 'm5 19 1-4L16 5l3 3L9 18z',
  trash: 'M5 7h14M10 4h4M7 7l1 13h8l1-13',
} as const;

export type IconName = keyof typeof PATHS | 'star-filled';

/** A small drawing beside words. It says nothing of its own, so assistive technology skips it. */
export const icon = (name: IconName): TemplateResult => {
  const filled = name === 'star-filled';
  return html`<svg
    class="icon ${name === 'chevron' || name === 'arrow' ? 'turns' : ''}"
    viewBox="0 0 24 24"
    aria-hidden="true"
    fill=${filled ? 'currentColor' : 'none'}
  >
    <path d=${PATHS[filled ? 'star' : name]}></path>
  </svg>`;
};
