/** What runs inside the host pages. Functions here are handed over as text: each stands alone. */

/** First on every page: writes down what goes wrong. Nothing of it is found by a page's script. */
function spy() {
  const found = { errors: [], said: [], violations: [], submits: 0, moves: 0 };
  Object.defineProperty(window, 'hostSpy', { value: found });
  const { push } = Array.prototype;
  const note = (list, words) => push.call(list, words);
  addEventListener('error', (event) => {
    if (event.message) note(found.errors, `${event.message} (${event.filename}:${event.lineno})`);
  });
  addEventListener('unhandledrejection', (event) =>
    note(found.errors, String(event.reason?.stack ?? event.reason)),
  );
  addEventListener('securitypolicyviolation', (event) =>
    note(found.violations, `${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  );
  addEventListener('submit', () => found.submits++, true);
  for (const level of ['warn', 'error']) {
    const say = console[level];
    console[level] = (...words) => {
      note(found.said, words.map(String).join(' '));
      say.apply(console, words);
    };
  }
}
export const SPY = `(${spy})();`;

/** Everything of the host page that a guest could change, as far as a script can see it. */
export function readHost() {
  /** Layout of the whole page follows from what stands in it. */
  const GROWS = /^(block-size|height|perspective-origin|transform-origin|inset|top|bottom)/;
  const looks = (element, pseudo) => {
    const style = getComputedStyle(element, pseudo);
    const isRoot = element.matches('html, body');
    return Array.from(style, (name) => `${name}:${style.getPropertyValue(name)}`)
      .filter((line) => !isRoot || !GROWS.test(line))
      .sort()
      .join(';');
  };
  // A page may have taken the document's own method.
  const witnesses = Document.prototype.querySelectorAll.call(
    document,
    'html, body, [data-witness], [data-witness] *',
  );
  const styles = {};
  witnesses.forEach((element, at) => {
    const name = `${at} ${element.localName}`;
    styles[name] = looks(element);
    for (const pseudo of ['::before', '::marker']) styles[name + pseudo] = looks(element, pseudo);
  });
  const keys = (thing) => Reflect.ownKeys(thing).map(String).sort().join();
  const shared = [Object, Array, String, Function, Promise, Map, Node, Element, HTMLElement].concat(
    [Document, EventTarget, Event, History, Storage, CustomElementRegistry],
  );
  const tagsIn = (parent) =>
    Array.from(parent.children, (child) => child.localName + (child.id && `#${child.id}`))
      .filter((name) => !name.startsWith('script'))
      .join();
  const attributesOf = (element) =>
    Array.from(element.attributes, ({ name, value }) => `${name}=${value}`).join();
  let stored = 'refused';
  try {
    stored = [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].join();
  } catch {
    // a sandbox
  }
  const html = document.documentElement;
  const body = html.querySelector(':scope > body');
  return {
    globals: Reflect.ownKeys(window).map(String),
    prototypes: shared.map(({ name, prototype }) => `${name}: ${keys(prototype)}`),
    documentKeys: keys(document),
    styles,
    head: tagsIn(html.querySelector('head')),
    body: tagsIn(body),
    attributes: [attributesOf(html), attributesOf(body)],
    sheets: document.adoptedStyleSheets.length,
    title: document.title,
    hash: location.hash,
    stored,
  };
}

export const readSpy = () => window.hostSpy;

/** Of each widget: whether it is drawn, and what a visitor sees of it or of its fallback. */
export function readWidgets(names) {
  const isSeen = (element) => {
    if (!element) return false;
    const { width, height } = element.getBoundingClientRect();
    return (
      width > 0 &&
      height > 0 &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    );
  };
  const roots = [document.documentElement];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot && !element.localName.startsWith('alliance-')) {
        roots.push(element.shadowRoot);
      }
    }
  }
  return names.map((name) => {
    const all = roots.flatMap((root) => [...root.querySelectorAll(`alliance-${name}`)]);
    const widget = all[0];
    const base = widget?.shadowRoot?.querySelector('[part~=base]');
    const holder =
      widget ?? roots.map((root) => root.querySelector(`[data-alliance=${name}]`)).find(Boolean);
    const heading = base?.querySelector('[part~=heading], button, a');
    heading?.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = heading?.getBoundingClientRect() ?? {};
    const over =
      heading && document.elementFromPoint(left + Math.min(width, 40) / 2, top + height / 2);
    return {
      name,
      count: all.length,
      drawn: (base?.textContent.length ?? 0) > 100,
      seen: isSeen(base) && isSeen(heading),
      over:
        over === widget || over?.shadowRoot?.contains(widget)
          ? ''
          : String(over?.outerHTML.slice(0, 80)),
      wide: base ? base.scrollWidth - base.clientWidth : 0,
      fallback: [...(holder?.querySelectorAll(':scope a[href^="tel:"]') ?? [])].some(isSeen),
    };
  });
}

/** What has focus, through shadow roots: where it is, its words, its state, whether one sees it. */
export function readFocus() {
  let at = document.activeElement;
  let widget = '';
  while (at?.shadowRoot?.activeElement) {
    if (at.localName.startsWith('alliance-')) widget = at.localName.slice('alliance-'.length);
    at = at.shadowRoot.activeElement;
  }
  if (at === null || at === document.documentElement || at.localName === 'body')
    return { words: '' };
  const drawnAs = at.closest('label.chip') ?? at;
  const { outlineStyle, outlineWidth } = getComputedStyle(drawnAs);
  const words = (at.closest('label') ?? at).textContent.replace(/\s+/g, ' ').trim();
  return {
    widget,
    tag: at.localName,
    type: at.type ?? '',
    href: at.getAttribute('href') ?? '',
    words: words || at.getAttribute('aria-label') || '',
    around: at.getRootNode().querySelector('[part~=base]')?.textContent ?? '',
    pressed: at.getAttribute('aria-pressed') === 'true' || at.checked === true,
    ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
  };
}

/** The words a widget shows now. */
export const readWords = (name) =>
  document.documentElement
    .querySelector(`alliance-${name}`)
    .shadowRoot.querySelector('[part~=base]')
    .textContent.replace(/\s+/g, ' ')
    .trim();

/** Counts what lives on when an element is gone: listeners on what stays, observers, timers. */
function counter() {
  const listeners = new Map();
  const observers = new Set();
  const timers = new Set();
  /** What outlives an element: the page itself, and what it asks about the device. */
  const stays = (target) =>
    [window, document, document.documentElement, document.body].includes(target) ||
    target instanceof MediaQueryList ||
    target instanceof BroadcastChannel;
  const idOf = (() => {
    const ids = new WeakMap();
    return (thing) => {
      if (!ids.has(thing)) ids.set(thing, Math.random());
      return ids.get(thing);
    };
  })();
  const keyOf = (target, type, listener, options) =>
    [idOf(target), type, idOf(listener), Boolean(options?.capture ?? options)].join(' ');
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (listener && stays(target)) {
      const key = keyOf(target, type, listener, options);
      listeners.set(key, `${target.constructor.name} ${type}`);
      if (options?.signal)
        addEventListener.call(options.signal, 'abort', () => listeners.delete(key));
    }
    return addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (listener && stays(target)) listeners.delete(keyOf(target, type, listener, options));
    return removeEventListener.call(target, type, listener, options);
  };
  for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const { observe, disconnect } = window[kind].prototype;
    window[kind].prototype.observe = function (...args) {
      observers.add(this);
      return observe.apply(this, args);
    };
    window[kind].prototype.disconnect = function () {
      observers.delete(this);
      return disconnect.call(this);
    };
  }
  for (const [set, clear] of [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
  ]) {
    const [start, stop] = [window[set], window[clear]];
    window[set] = (work, ...rest) => {
      const id = start(
        (...args) => {
          if (set !== 'setInterval') timers.delete(set + id);
          work(...args);
        },
        ...rest,
      );
      timers.add(set + id);
      return id;
    };
    window[clear] = (id) => {
      timers.delete(set + id);
      stop(id);
    };
  }
  window.hostCounts = () => ({
    listeners: [...listeners.values()].sort(),
    observers: observers.size,
    timers: timers.size,
  });
}
export const COUNTER = `(${counter})();`;

/** What is left of widgets that went: settled, as frames may still be on their way. */
export const readCounts = () =>
  new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => done(window.hostCounts()))),
  );
