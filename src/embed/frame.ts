/**
 * The script of `frame.html`, for builders that allow nothing but a frame. What to show stands in
 * the fragment of its address, which anybody can write: so only known names count, links lead to
 * known schedulers, the frame's own site or the page around it, and nothing is kept.
 */
import { schedulerAt } from '../booking/schedulers.js';

const WIDGETS = ['booking', 'checklist', 'fit-quiz', 'feedback'];
const COLOR = /^#[\da-f]{3,8}$/i;
const LONGEST = 300;
/** A frame is no place to fill somebody's memory. */
const MOST = 40;

/** The pages that this frame stands on: its own, and the one around it. */
function ownSites(): string[] {
  const sites = [location.host];
  if (parent !== window && URL.canParse(document.referrer)) {
    sites.push(new URL(document.referrer).host);
  }
  return sites;
}

const isOwn = (value: string) => {
  if (!URL.canParse(value, location.href)) return false;
  const { protocol, host, username, password } = new URL(value, location.href);
  const plain = !username && !password;
  return plain && /^https?:$/.test(protocol) && ownSites().includes(host);
};

const isScheduler = (value: string) =>
  /^https:\/\/[^@\s]+$/.test(value) && URL.canParse(value) && Boolean(schedulerAt(value)?.id);

const isText = (value: string) => !/[<>]/.test(value);
const isWord = (value: string) => /^[\w:./+-]*$/.test(value);

/** What may stand in the fragment, and what it may be. Safety is not among it. */
const ATTRIBUTES: Readonly<Record<string, (value: string) => boolean>> = {
  name: isText,
  phone: isText,
  sms: isText,
  email: isText,
  website: isOwn,
  src: isOwn,
  'privacy-url': isOwn,
  'booking-url': (value) => isOwn(value) || isScheduler(value),
  region: isWord,
  'time-zone': isWord,
  lang: isWord,
  dir: isWord,
  theme: isWord,
  therapist: isWord,
  'heading-level': isWord,
  mode: isWord,
  minutes: isWord,
  set: isWord,
  layout: isWord,
  'tie-order': isWord,
  display: isWord,
  session: isWord,
  for: isWord,
  variant: isWord,
  save: (value) => /^(ask|off)$/.test(value),
};

/** For the owner, who may have mistyped; visitors see the widget without it. */
const refuse = (name: string) =>
  console.warn(`alliance-widgets: frame.html: "${name.slice(0, 40)}" cannot be used. See docs.`);

/** Makes the element that a fragment asks for; nothing where it names no widget of ours. */
function create(fragment: string): HTMLElement | undefined {
  const given = [...new URLSearchParams(fragment)].slice(0, MOST);
  const widget = new Map(given).get('widget') ?? '';
  if (!WIDGETS.includes(widget)) {
    refuse('widget');
    return undefined;
  }
  const element = document.createElement(`alliance-${widget}`);
  // The frame belongs to another site than the page: nothing is kept unless the owner asks for it.
  element.setAttribute('save', 'off');
  for (const [name, value] of given) {
    const fits = Object.hasOwn(ATTRIBUTES, name) && value.length <= LONGEST;
    if (fits && ATTRIBUTES[name]!(value)) element.setAttribute(name, value);
    else if (name === 'accent' && COLOR.test(value)) {
      element.style.setProperty('--alliance-color-accent', value);
    } else if (name !== 'widget') refuse(name);
  }
  return element;
}

function show(): void {
  const element = create(location.hash.slice(1));
  if (element?.lang) document.documentElement.lang = element.lang;
  document.body.replaceChildren(...(element ? [element] : []));
}

/** Says how high the frame has to be, to whoever holds it: there is nothing secret in a height. */
function tellHeight(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({ alliance: 'height', height }, '*');
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  'html{overflow:hidden auto}body{margin:0;padding:8px;display:flow-root;font:17px/1.6 system-ui,sans-serif}',
);
document.adoptedStyleSheets.push(sheet);
show();
addEventListener('hashchange', show);
if (parent !== window) new ResizeObserver(tellHeight).observe(document.body);
