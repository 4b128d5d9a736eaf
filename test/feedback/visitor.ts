import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { AllianceFeedback } from '../../src/feedback/feedback.js';
import { dayOf, type Entry, type History } from '../../src/feedback/history.js';
import type { Practice } from '../../src/practice/schema.js';

customElements.define('alliance-feedback', AllianceFeedback);

/** The widget as a visitor finds it on the page of a practice. */
export async function visit(
  attributes: Record<string, string> = {},
  facts: Practice = {},
): Promise<AllianceFeedback> {
  const widget = document.createElement('alliance-feedback');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(facts);
  widget.append(script);
  const page = await fixture(html`<div>${widget}</div>`);
  return page.firstElementChild as AllianceFeedback;
}

const SELECTORS = {
  button: 'button',
  checkbox: 'input[type=checkbox]',
  group: '[role=group], fieldset',
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a[href]',
  radio: 'input[type=radio]',
  radiogroup: '[role=radiogroup]',
  slider: 'input[type=range]',
  textbox: 'textarea, input[type=text]',
  term: 'dt',
  definition: 'dd.value',
} as const;

type Role = keyof typeof SELECTORS;

export const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

const nameOf = (element: Element): string => {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const by = element.getAttribute('aria-labelledby');
  if (by) return plain((element.getRootNode() as ShadowRoot).getElementById(by)?.textContent);
  const { labels } = element as HTMLInputElement;
  return plain((labels?.[0] ?? element.querySelector('legend') ?? element).textContent);
};

/** Everything of one role that can be seen, in reading order. */
export const all = <E extends HTMLElement = HTMLElement>(widget: Element, role: Role): E[] =>
  [...widget.shadowRoot!.querySelectorAll<E>(SELECTORS[role])].filter((element) =>
    element.checkVisibility(),
  );

export const names = (widget: Element, role: Role): string[] => all(widget, role).map(nameOf);

export const has = (widget: Element, role: Role, name: string): boolean =>
  names(widget, role).includes(name);

export function find<E extends HTMLElement = HTMLElement>(
  widget: Element,
  role: Role,
  name: string,
): E {
  const found = all<E>(widget, role).find((element) => nameOf(element) === name);
  if (!found) {
    throw new Error(`No ${role} “${name}”. There are: ${names(widget, role).join(' · ')}`);
  }
  return found;
}

/** Everything the visitor can read. */
export const words = (widget: Element): string =>
  plain((widget.shadowRoot!.querySelector('[part~=base]') as HTMLElement).innerText);

export async function press(widget: AllianceFeedback, name: string): Promise<void> {
  const button = find(widget, 'button', name);
  button.focus();
  button.click();
  await widget.updateComplete;
  await nextFrame();
}

export async function choose(
  widget: AllianceFeedback,
  role: 'radio' | 'checkbox',
  name: string,
  within?: string,
): Promise<void> {
  const group = within ? find(widget, 'radiogroup', within) : widget.shadowRoot!;
  const found = all<HTMLInputElement>(widget, role).find(
    (input) => group.contains(input) && nameOf(input) === name,
  );
  if (!found) throw new Error(`No ${role} “${name}” in “${within}”`);
  found.click();
  await widget.updateComplete;
}

export async function type(widget: AllianceFeedback, name: string, text: string): Promise<void> {
  const field = find<HTMLTextAreaElement>(widget, 'textbox', name);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await widget.updateComplete;
}

/** Opens a disclosure by the words on it. */
export async function open(widget: AllianceFeedback, summary: string): Promise<void> {
  const found = [...widget.shadowRoot!.querySelectorAll('summary')].find(
    (each) => plain(each.textContent) === summary,
  );
  found!.click();
  await widget.updateComplete;
  await nextFrame();
}

export const slider = (widget: Element, name: string) =>
  find<HTMLInputElement>(widget, 'slider', name);

/** Presses one key on a line. */
export async function key(widget: AllianceFeedback, name: string, pressed: string): Promise<void> {
  const line = slider(widget, name);
  line.focus();
  line.dispatchEvent(
    new KeyboardEvent('keydown', { key: pressed, bubbles: true, composed: true, cancelable: true }),
  );
  await widget.updateComplete;
}

/** Taps a line at a share of its width, seen from the left. */
export async function tap(widget: AllianceFeedback, name: string, share: number): Promise<void> {
  const line = slider(widget, name);
  const { left, width } = line.getBoundingClientRect();
  const at = { clientX: left + width * share, button: 0, bubbles: true, composed: true };
  line.dispatchEvent(new PointerEvent('pointerdown', at));
  line.dispatchEvent(new PointerEvent('pointerup', at));
  await widget.updateComplete;
}

/** What a line says to those who hear it. */
export const value = (widget: Element, name: string): string | null =>
  slider(widget, name).getAttribute('aria-valuetext');

/** The lines of what the visitor takes along, as they are shown. */
export const taken = (widget: Element): Record<string, string> => {
  const values = all(widget, 'definition').map((value) => plain(value.textContent));
  return Object.fromEntries(names(widget, 'term').map((label, at) => [label, values[at]!]));
};

/** What holds the focus, inside the widget. */
export const focused = (widget: Element): string => {
  const element = widget.shadowRoot!.activeElement;
  return element ? nameOf(element) : '';
};

/** Every event of ours that a page could hear while `act` runs. */
export async function heard(act: () => Promise<void>): Promise<string[]> {
  const events: string[] = [];
  const types = ['ready', 'start', 'step', 'finish', 'action', 'send', 'answers', 'problem'];
  const note = (event: Event) => {
    const { detail } = event as CustomEvent<object>;
    events.push(`${event.type} ${JSON.stringify(detail)}`);
  };
  for (const type of types) addEventListener(`alliance-${type}`, note, true);
  try {
    await act();
  } finally {
    for (const type of types) removeEventListener(`alliance-${type}`, note, true);
  }
  return events;
}

export { expect };

/** Some days ago, as a history keeps a day. */
export function daysAgo(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() - days);
  return dayOf(date);
}

/** Puts a history on the device, as an earlier visit would have left it: a line a week. */
export function keepHistory(
  lines: readonly Entry['lines'][],
  more: Partial<History> = {},
  key = 'feedback-history',
): void {
  const entries = lines.map((line, at) => ({ day: daysAgo((lines.length - at) * 7), lines: line }));
  const data = { entries, asks: true, notYet: '', ...more };
  localStorage.setItem(`alliance:${key}`, JSON.stringify({ v: 1, savedAt: Date.now(), data }));
}

/** What stands in a history on the device. */
export const kept = (key = 'feedback-history'): History | undefined =>
  (JSON.parse(localStorage.getItem(`alliance:${key}`) ?? '{}') as { data?: History }).data;

/** Stands in for the clipboard, which a test page may not use. */
export async function copying(act: () => Promise<void>): Promise<string[]> {
  const copied: string[] = [];
  const clipboard = { writeText: async (text: string) => void copied.push(text) };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  try {
    await act();
    await nextFrame();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
  return copied;
}
