import { fixture, html } from '@open-wc/testing';
import { AllianceBooking } from '../../src/booking/booking.js';
import type { Practice } from '../../src/practice/schema.js';

customElements.define('alliance-booking', AllianceBooking);

/** A practice with every way to get in touch. */
export const harbor: Practice = {
  name: 'Harbor Street',
  region: 'US',
  contact: {
    phone: '+1 212 555 0100',
    sms: '+1 212 555 0100',
    email: 'hello@harbor.example',
    hours: 'Mon–Fri 9–17',
  },
  booking: { url: 'https://cal.com/harbor' },
};

/** The widget as a visitor finds it on the page of a practice. */
export async function visit(
  facts: Practice = {},
  attributes: Record<string, string> = {},
  inside = '',
): Promise<AllianceBooking> {
  const widget = document.createElement('alliance-booking');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(facts);
  widget.innerHTML = inside;
  widget.append(script);
  const page = await fixture(html`<div>${widget}</div>`);
  return page.firstElementChild as AllianceBooking;
}

const SELECTORS = {
  link: 'a[href]',
  button: 'button',
  heading: 'h1, h2, h3, h4, h5, h6',
  list: 'ol, ul',
  combobox: 'select',
  status: '[role=status]',
  note: '[role=note]',
  dialog: 'dialog[open]',
} as const;

type Role = keyof typeof SELECTORS;

const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

const nameOf = (element: Element): string => {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const by = element.getAttribute('aria-labelledby');
  const root = element.getRootNode() as ShadowRoot;
  if (by) return plain(root.getElementById(by)?.textContent ?? '');
  if (element instanceof HTMLSelectElement) return plain(element.labels[0]?.textContent ?? '');
  return plain(element.textContent);
};

/** Everything of one role that can be seen or is read out, in reading order. */
export const all = (widget: Element, role: Role): HTMLElement[] =>
  [...widget.shadowRoot!.querySelectorAll<HTMLElement>(SELECTORS[role])].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );

export const names = (widget: Element, role: Role): string[] => all(widget, role).map(nameOf);

export const find = (widget: Element, role: Role, name: string | RegExp): HTMLElement | undefined =>
  all(widget, role).find((element) =>
    typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)),
  );

export const textOf = (widget: Element): string => plain(widget.shadowRoot!.textContent);

export async function press(widget: AllianceBooking, name: string | RegExp): Promise<void> {
  const found = find(widget, 'button', name) ?? find(widget, 'link', name);
  if (!found) throw new Error(`No button or link named ${name}: ${names(widget, 'button')}`);
  found.focus();
  found.click();
  await widget.updateComplete;
  await widget.updateComplete;
}

/** What holds the focus, inside the widget. */
export const focused = (widget: Element): Element | null => widget.shadowRoot!.activeElement;
