import { baseAddress } from '../practice/links.js';

/** Which scheduling service an address belongs to, and whether its page may stand inside another. */
export interface Scheduler {
  /** Empty: a service that is not known here. */
  readonly id: string;
  /** What visitors are told it is called. */
  readonly name: string;
  /** Whether the service lets its page be shown in a frame, as far as anyone can tell. */
  readonly framed: boolean;
}

/** Addresses of a service: host and path, without a leading `www.`. */
type Row = readonly [pattern: RegExp, id: string, name: string, framed?: boolean];

/** The first row that fits wins. Services without a frame have no page for one, or refuse it. */
const ROWS: readonly Row[] = [
  [/^calendly\.com\/[^/]/, 'calendly', 'Calendly', true],
  [/^(app\.)?cal\.(com|eu)\/[^/]/, 'cal', 'Cal.com', true],
  [/^[\w-]+\.(acuityscheduling\.com|as\.me)\//, 'acuity', 'Acuity', true],
  [/^tidycal\.com\/[^/]/, 'tidycal', 'TidyCal', true],
  [/^calendar\.google\.com\/calendar\/(u\/\d+\/)?appointments\//, 'google', 'Google', true],
  // The short address leads on to the long one and loses what asks for a page in a frame.
  [/^calendar\.app\.google\//, 'google', 'Google'],
  [/^outlook\.office(365)?\.com\/(owa\/calendar|book)\//, 'microsoft', 'Microsoft', true],
  [/^outlook\.office(365)?\.com\//, 'microsoft', 'Microsoft'],
  [/\.clientsecure\.me\//, 'simplepractice', 'SimplePractice'],
  [/\.janeapp\.(com|ca|co\.uk)\//, 'jane', 'Jane'],
  [/^zocdoc\.com\//, 'zocdoc', 'Zocdoc'],
];

/** What is known of the scheduler at an address; nothing where there is no page to show. */
export function schedulerAt(href: string): Scheduler | undefined {
  const { protocol, hostname, host, pathname } = new URL(href, baseAddress());
  if (!/^https?:$/.test(protocol)) return undefined;
  const site = (name: string) => name.replace(/^www\./, '');
  const row = ROWS.find(([pattern]) => pattern.test(site(hostname) + pathname));
  if (!row) return { id: '', name: site(host), framed: true };
  const [, id, name, framed = false] = row;
  return { id, name, framed };
}
