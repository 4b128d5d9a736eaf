import { shared } from '../ui/shared-ground.js';

/**
 * The second spelling, for editors that delete unknown tags:
 * `<div data-alliance="booking" data-phone="…">` holds an `<alliance-booking phone="…">`.
 */
const MOUNT = '[data-alliance]';

const tagOf = (mount: Element) => `alliance-${mount.getAttribute('data-alliance')?.trim()}`;

const widgetIn = (mount: Element) =>
  [...mount.children].find((child) => child.localName === tagOf(mount));

/**
 * Only attributes the element itself observes are taken over: editors let `data-onclick` through,
 * and a copy of it would be a handler.
 */
function copyAttribute(mount: Element, widget: Element, name: string): void {
  const known = customElements.get(widget.localName) as
    (CustomElementConstructor & { observedAttributes?: string[] }) | undefined;
  const attribute = name.slice('data-'.length);
  if (!known?.observedAttributes?.includes(attribute)) return;
  const value = mount.getAttribute(name);
  if (value === null) widget.removeAttribute(attribute);
  else widget.setAttribute(attribute, value);
}

const dataNames = (mount: Element) =>
  mount.getAttributeNames().filter((name) => name.startsWith('data-'));

/** Creates the element inside its mount; the mount's content becomes its fallback. */
function fill(mount: Element, observer: MutationObserver): void {
  const tag = tagOf(mount);
  if (widgetIn(mount) || !/^alliance-[a-z-]+$/.test(tag) || !customElements.get(tag)) return;
  const widget = document.createElement(tag);
  for (const name of dataNames(mount)) copyAttribute(mount, widget, name);
  widget.append(...mount.childNodes);
  mount.append(widget);
  observer.observe(mount, { attributes: true });
}

function fillAllIn(root: ParentNode, observer: MutationObserver): void {
  if (root instanceof Element && root.matches(MOUNT)) fill(root, observer);
  for (const mount of root.querySelectorAll(MOUNT)) fill(mount, observer);
}

/** A slow parser adds children to a mount that is already filled: they are fallback, too. */
function keepTogether(mount: Element, added: readonly Node[]): void {
  const widget = widgetIn(mount);
  for (const node of added) {
    if (widget && node !== widget && node.parentNode === mount) widget.append(node);
  }
}

function onChange(changes: readonly MutationRecord[], observer: MutationObserver): void {
  for (const { type, target, addedNodes, attributeName } of changes) {
    if (!(target instanceof Element)) continue;
    if (type === 'attributes') {
      const widget = widgetIn(target);
      if (widget && attributeName?.startsWith('data-'))
        copyAttribute(target, widget, attributeName);
      continue;
    }
    if (target.matches(MOUNT)) keepTogether(target, [...addedNodes]);
    for (const node of addedNodes) if (node instanceof Element) fillAllIn(node, observer);
  }
}

/** Fills the mounts of the page, now and when they are inserted. One observer serves all copies. */
export function fillMounts(): void {
  const observer = shared('mounts', () => {
    const created = new MutationObserver((changes) => onChange(changes, created));
    created.observe(document, { childList: true, subtree: true });
    return created;
  });
  fillAllIn(document, observer);
}
