import { dialled, readable } from '../practice/phone.js';
import type { Practice, Therapist } from '../practice/schema.js';
import type { WidgetAction } from '../widget/events.js';

/** One way to get in touch, for a page that has no booking widget: a plain link. */
export interface Touch {
  href: string;
  /** Which words it bears: a key of `after`. */
  key: string;
  action: WidgetAction;
  phone?: string;
}

type Make = (value: string) => Touch;

const MAKE: Readonly<Record<string, Make | undefined>> = {
  phone: (value) => ({
    href: `tel:${dialled(value)}`,
    key: 'call',
    action: 'call',
    phone: readable(value),
  }),
  sms: (value) => ({ href: `sms:${dialled(value)}`, key: 'text', action: 'text' }),
  email: (value) => ({
    href: `mailto:${encodeURIComponent(value).replace('%40', '@')}`,
    key: 'email',
    action: 'email',
  }),
  url: (href) => ({ href, key: 'book', action: 'book' }),
};

/** The website, as it says everything; else what the owner gave first. */
export function touchOf(facts: Practice, person?: Therapist): Touch | undefined {
  if (facts.website) return { href: facts.website, key: 'touch', action: 'book' };
  const { url, status } = { ...facts.booking, ...person?.booking };
  const given: Record<string, [string, string | undefined][] | undefined> = {
    contact: Object.entries({ ...person?.contact, ...facts.contact, ...person?.contact }),
    booking: [['url', status === 'closed' ? '' : url]],
  };
  const order = Object.keys({ ...person, ...facts });
  for (const [field, value] of order.flatMap((key) => given[key] ?? [])) {
    if (value && MAKE[field]) return MAKE[field](value);
  }
  return undefined;
}

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
