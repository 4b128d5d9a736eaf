/** What cannot be seen where a visitor lets the system choose all colours. */

/**
 * Runs in the page, after a key was pressed there. Looks through every shadow root: whatever can be
 * pressed has an edge or a line below, what is picked looks other than what is not, drawings and
 * the ring of what has focus stand out from the ground. Says how many of each it looked at.
 */
export function findUnseen() {
  const unseen = [];
  const seen = { picked: 0, drawings: 0, focused: 0 };
  const probe = document.body.appendChild(document.createElement('span'));
  probe.style.setProperty('color', 'Canvas');
  probe.style.setProperty('forced-color-adjust', 'none');
  const ground = getComputedStyle(probe).color;
  probe.remove();
  const elementsOf = (tree) =>
    [...tree.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? elementsOf(element.shadowRoot) : []),
    ]);
  const all = elementsOf(document).filter(
    (element) => element.getRootNode() instanceof ShadowRoot && element.checkVisibility(),
  );
  const nameOf = (element) => {
    const words = element.ariaLabel ?? element.closest('label')?.textContent ?? element.textContent;
    const kind = element.getAttribute('class') ?? element.localName;
    return `${kind} '${words.replace(/\s+/g, ' ').trim().slice(0, 50)}'`;
  };
  const clear = (colour) => colour === ground || /^rgba\(.*, 0\)$/.test(colour);

  for (const button of all.filter((element) => element.matches('button'))) {
    const { borderTopWidth, borderTopColor, textDecorationLine } = getComputedStyle(button);
    const hasEdge = parseFloat(borderTopWidth) >= 1 && !clear(borderTopColor);
    if (!hasEdge && textDecorationLine !== 'underline')
      unseen.push(`${nameOf(button)} has no edge`);
  }

  const boxOf = (control) => control.closest('label.chip') ?? control;
  const looks = (control) => {
    const { backgroundColor, borderTopColor, color, fontWeight } = getComputedStyle(boxOf(control));
    const icon = control.querySelector('svg');
    const fill = icon && getComputedStyle(icon).fill;
    return [backgroundColor, borderTopColor, color, fontWeight, fill].join();
  };
  const isPicked = (control) => control.ariaPressed === 'true' || control.checked === true;
  const toggles = all.filter((element) =>
    element.matches('[aria-pressed], input[type=checkbox], input[type=radio]'),
  );
  for (const one of toggles.filter(isPicked)) {
    const kind = boxOf(one).getAttribute('class');
    const other = toggles.find((it) => !isPicked(it) && boxOf(it).getAttribute('class') === kind);
    seen.picked += 1;
    if (other && looks(one) === looks(other)) unseen.push(`${nameOf(one)} does not look picked`);
  }

  const edges = { '.track .band': 'Top', '.track .mark': 'Top', '.compare :is(th, td)': 'Bottom' };
  for (const [selector, side] of Object.entries(edges)) {
    for (const drawing of all.filter((element) => element.matches(selector))) {
      const style = getComputedStyle(drawing);
      seen.drawings += 1;
      if (!parseFloat(style[`border${side}Width`]) || clear(style[`border${side}Color`])) {
        unseen.push(`${selector} has no edge`);
      }
    }
  }
  for (const path of all.filter((element) => element.matches('.trend path'))) {
    seen.drawings += 1;
    if (clear(getComputedStyle(path).stroke))
      unseen.push(`${nameOf(path)} of a trend is not drawn`);
  }

  for (const control of all.filter(({ tabIndex }) => tabIndex >= 0)) {
    control.focus();
    if (control.getRootNode().activeElement !== control) continue;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(boxOf(control));
    seen.focused += 1;
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || clear(outlineColor)) {
      unseen.push(`${nameOf(control)} shows no focus`);
    }
  }
  return { unseen, seen };
}
