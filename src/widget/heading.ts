import { html, nothing, type TemplateResult } from 'lit';

export interface HeadingOptions {
  id?: string;
  part?: string;
  className?: string;
  /** Whether focus may be moved here when a step changes. */
  focusable?: boolean;
}

/** A heading of the level the page needs. Levels beyond 6 stay at 6. */
export function headingTag(
  level: number,
  content: unknown,
  { id, part, className, focusable }: HeadingOptions = {},
): TemplateResult {
  const [i, p, c, t] = [id, part, className, focusable ? -1 : nothing].map(
    (value) => value ?? nothing,
  );
  switch (Math.min(6, Math.max(1, Math.round(level)))) {
    case 1:
      return html`<h1 id=${i} part=${p} class=${c} tabindex=${t}>${content}</h1>`;
    case 2:
      return html`<h2 id=${i} part=${p} class=${c} tabindex=${t}>${content}</h2>`;
    case 3:
      return html`<h3 id=${i} part=${p} class=${c} tabindex=${t}>${content}</h3>`;
    case 4:
      return html`<h4 id=${i} part=${p} class=${c} tabindex=${t}>${content}</h4>`;
    case 5:
      return html`<h5 id=${i} part=${p} class=${c} tabindex=${t}>${content}</h5>`;
    default:
      return html`<h6 id=${i} part=${p} class=${c} tabindex=${t}>${content}</h6>`;
  }
}
