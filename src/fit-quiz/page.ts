/** Another widget on the same page: first where this one stands, then anywhere. */
export function findOnPage(from: Element, tag: string): HTMLElement | undefined {
  const root = from.getRootNode() as Document | ShadowRoot;
  return (
    root.querySelector<HTMLElement>(tag) ?? document.querySelector<HTMLElement>(tag) ?? undefined
  );
}

/** Brings another widget into view and moves focus to its first control. */
export function goTo(widget: HTMLElement | undefined): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  widget?.scrollIntoView({ behavior: still ? 'auto' : 'smooth', block: 'start' });
  widget?.focus({ preventScroll: true });
}
