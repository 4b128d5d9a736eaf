/** What does not fit: words cut off, pages that scroll sideways, targets too small for a finger. */

/**
 * Runs in the page. Looks through every shadow root; says in words what is wrong.
 * `checkTargets`: whether a finger meets everything. `whole`: words up to so many letters stay whole.
 */
export function findMisfits({ checkTargets, whole }) {
  const wrong = new Set();
  const root = document.documentElement;
  const width = root.clientWidth;
  const SLACK = 1;
  const words = (node) => node.textContent.replace(/\s+/g, ' ').trim().slice(0, 50);
  const nameOf = (element) =>
    `${element.localName}${[...element.classList].map((name) => `.${name}`).join('')} '${words(element) || (element.ariaLabel ?? '')}'`;

  /** Words in two pieces. A long one in a narrow place has to break; a short one has not. */
  function brokenWords(node) {
    const range = document.createRange();
    return [...node.data.matchAll(/(?<![^\s(¿¡“])[\p{L}\p{N}’']{2,}(?=[\s,.?!:;)]|$)/gu)]
      .filter(({ 0: word }) => word.length <= whole)
      .filter(({ index, 0: word }) => {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = [...range.getClientRects()].filter(({ width }) => width).map(({ top }) => top);
        return tops.some((top) => top - tops[0] > 4);
      })
      .map(([word]) => word);
  }

  const parentOf = (element) => element.parentElement ?? element.getRootNode().host ?? null;
  const elementsOf = (tree) =>
    [...tree.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? elementsOf(element.shadowRoot) : []),
    ]);
  const isShown = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  // Words for screen readers only, and what a sheet or a dialog covers, are not looked at.
  const known = new Map([[null, false]]);
  function isForEars(element) {
    if (!known.has(element)) {
      const isClipped = getComputedStyle(element).clipPath === 'inset(50%)';
      known.set(element, isClipped || isForEars(parentOf(element)));
    }
    return known.get(element);
  }
  const isAway = (box) => box.right <= 0 || box.bottom + scrollY <= 0;

  // A table of data may scroll in a box of its own, where keys reach that box.
  const OTHERS = 'script, style, svg, head, title, pre, [role=region][tabindex="0"]';
  const all = elementsOf(document).filter(
    (element) => !element.closest(OTHERS) && isShown(element),
  );

  if (root.scrollWidth > width) wrong.add(`the page is ${root.scrollWidth} px wide, not ${width}`);

  for (const element of all) {
    if (isForEars(element)) continue;
    const box = element.getBoundingClientRect();
    if (isAway(box)) continue;
    // What reaches out at the start is not scrolled to; at the end it widens the page.
    const end = getComputedStyle(root).direction === 'rtl' ? -box.left : box.right - width;
    if (box.width && end > SLACK)
      wrong.add(`${nameOf(element)} reaches out by ${Math.round(end)} px`);
    const { overflowX, overflowY } = getComputedStyle(element);
    const isField = element.matches('textarea, input, select');
    if (!isField && overflowX !== 'visible' && element.scrollWidth > element.clientWidth + SLACK) {
      wrong.add(
        `${nameOf(element)} is cut off: ${element.scrollWidth} in ${element.clientWidth} px`,
      );
    }
    const cutsDown = overflowY === 'hidden' || overflowY === 'clip';
    if (!isField && cutsDown && element.scrollHeight > element.clientHeight + SLACK) {
      wrong.add(
        `${nameOf(element)} is cut off: ${element.scrollHeight} in ${element.clientHeight} px high`,
      );
    }
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
      for (const word of brokenWords(node)) wrong.add(`'${word}' is broken in two`);
      const range = document.createRange();
      range.selectNodeContents(node);
      const control = element.closest('button, a, summary, .chip');
      const around = control?.getBoundingClientRect();
      for (const line of range.getClientRects()) {
        if (line.right > width + SLACK || line.left < -SLACK) {
          wrong.add(
            `'${words(node)}' reaches from ${Math.round(line.left)} to ${Math.round(line.right)}`,
          );
        }
        const isInline = control && getComputedStyle(control).display === 'inline';
        if (
          around &&
          !isInline &&
          (line.right > around.right + SLACK || line.left < around.left - SLACK)
        ) {
          wrong.add(`'${words(node)}' is wider than its ${control.localName}`);
        }
      }
    }
  }

  if (checkTargets) {
    const MAIN =
      '.primary, .secondary, .quiet, .chip, .place, summary, .ways a, .way a, .exit, .input, .check-row, .pick';
    for (const element of all) {
      if (!(element.getRootNode() instanceof ShadowRoot)) continue;
      if (!element.matches('a[href], button, summary, input, select, textarea')) continue;
      const target = element.closest('label') ?? element;
      const { width: w, height: h } = target.getBoundingClientRect();
      const isInText =
        getComputedStyle(target).display === 'inline' &&
        words(target.parentElement) !== words(target);
      const least = target.matches(MAIN) ? 44 : isInText ? 0 : 24;
      if (w < least - 0.5 || h < least - 0.5) {
        wrong.add(`${nameOf(target)} is ${Math.round(w)} × ${Math.round(h)} px, not ${least}`);
      }
    }
  }
  return [...wrong];
}

/** Runs in the page: the text spacing that WCAG 1.4.12 wants to be possible, everywhere. */
export function spaceText() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
  const roots = (tree) => [
    tree,
    ...[...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? roots(shadowRoot) : [],
    ),
  ];
  for (const root of roots(document)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Runs in the page: all text twice as big, as a browser set to large text shows it. */
export function doubleText() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':root { font-size: 200% !important } body { --alliance-font-size: 34px }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Runs in the page: as it is where people read from right to left. */
export function mirror() {
  document.documentElement.dir = 'rtl';
}
