import { shared } from '../ui/shared-ground.js';

/**
 * The second spelling, for editors that delete unknown tags:
 * `<div data-alliance="booking" data-phone="…">` holds an `<alliance-booking phone="…">`.
 */
const MOUNT = '[data-alliance]';

/** On an element of the page's own: mounts in its open shadow root are found, too. */
const INSIDE = 'data-alliance-inside';

const tagOf = (mount: Element) => `alliance-${mount.getAttribute('data-alliance')?.trim()}`;

const widgetIn = (mount: Element) =>
  [...mount.children].find((child) => child.localName === tagOf(mount));

/**
 * Only the id and what the element itself observes are taken over: editors let `data-onclick`
 * through, and a copy of it would be a handler.
 */
function copyAttribute(mount: Element, widget: Element, name: string): void {
  const known = customElements.get(widget.localName) as
    (CustomElementConstructor & { observedAttributes?: string[] }) | undefined;
  const attribute = name.slice('data-'.length);
  if (attribute !== 'id' && !known?.observedAttributes?.includes(attribute)) return;
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

/** Looks through the open shadow root of an element that asks for it, as soon as it has one. */
async function lookInside(host: Element, observer: MutationObserver): Promise<void> {
  if (!host.shadowRoot && host.localName.includes('-')) {
    await customElements.whenDefined(host.localName);
  }
  if (!host.shadowRoot) return;
  observer.observe(host.shadowRoot, { childList: true, subtree: true });
  fillAllIn(host.shadowRoot, observer);
}

function fillAllIn(root: Element | ShadowRoot, observer: MutationObserver): void {
  const all = [...root.querySelectorAll(`${MOUNT},[${INSIDE}]`)];
  if (root instanceof Element) all.unshift(root);
  for (const element of all) {
    if (element.matches(MOUNT)) fill(element, observer);
    if (element.hasAttribute(INSIDE)) void lookInside(element, observer);
  }
}

/**
 * A slow parser adds children to a mount that is already filled: they are fallback, too. Where a
 * framework threw our element out, it gets another one.
 */
function keepTogether(mount: Element, added: readonly Node[], observer: MutationObserver): void {
  const widget = widgetIn(mount);
  if (!widget) return fill(mount, observer);
  for (const node of added) {
    if (node !== widget && node.parentNode === mount) widget.append(node);
  }
}

function onChange(changes: readonly MutationRecord[], observer: MutationObserver): void {
  for (const { type, target, addedNodes, attributeName } of changes) {
    const mount = target instanceof Element && target.matches(MOUNT) ? target : undefined;
    if (type === 'attributes') {
      const widget = mount && widgetIn(mount);
      if (widget && attributeName?.startsWith('data-')) copyAttribute(mount, widget, attributeName);
      continue;
    }
    if (mount?.isConnected) keepTogether(mount, [...addedNodes], observer);
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
  // An element of the page may have taken the document's own methods by its name.
  fillAllIn(document.documentElement, observer);
}
