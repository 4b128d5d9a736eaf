/**
 * How each scheduling service is asked for a page in a frame, and what its messages mean. Facts
 * from the services' own documentation; where a service documents nothing, nothing is expected.
 */
import { baseAddress } from '../practice/links.js';
import type { Scheduler } from './schedulers.js';

/** What the scheduler in the frame lets us know. Only ever a hint: nothing depends on it. */
export type Hint =
  | { readonly kind: 'booked' | 'failed' }
  | { readonly kind: 'height'; readonly px: number }
  /** It waits for these words from us. */
  | { readonly kind: 'greet'; readonly reply: unknown };

/** What the frame is told of the page around it. */
export interface FramePlace {
  /** The host name of the page. */
  host: string;
  theme: 'light' | 'dark';
  /** The day the visitor has picked, as `2026-12-01`. */
  day?: string;
}

type Params = Readonly<Record<string, string | undefined>>;
/** A message after a first look: an object's own fields, or one with the text as `text`. */
type Data = Readonly<Record<string, unknown>>;

interface Protocol {
  /** Moves the address to where the page for a frame lies. */
  move?: (url: URL) => void;
  params?: (place: FramePlace) => Params;
  /** Other origins the service's page may move on to, inside the frame. */
  origins?: RegExp;
  read?: (data: Data) => Hint | undefined;
}

const field = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? (data as Data)[name]
    : undefined;

/** A height is taken where it could be one. */
const height = (value: unknown): Hint | undefined => {
  const px = Math.ceil(parseFloat(String(value)));
  return px >= 200 && px <= 6000 ? { kind: 'height', px } : undefined;
};

const NAMESPACE = 'alliance';

/** What Cal.com's page says, by type. Names that start with `__` are its own and may change. */
const CAL: Readonly<Record<string, (data: unknown) => Hint | undefined>> = {
  // The page stays hidden until it hears that somebody listens.
  __iframeReady: () => ({
    kind: 'greet',
    reply: { originator: 'CAL', method: 'parentKnowsIframeReady' },
  }),
  __dimensionChanged: (data) => height(field(data, 'iframeHeight')),
  linkFailed: () => ({ kind: 'failed' }),
  bookingSuccessfulV2: () => ({ kind: 'booked' }),
  rescheduleBookingSuccessfulV2: () => ({ kind: 'booked' }),
  // Older servers say only this; what it carries about a person is not looked at.
  bookingSuccessful: () => ({ kind: 'booked' }),
};

const PROTOCOLS: Readonly<Record<string, Protocol>> = {
  calendly: {
    params: ({ host, day }) => ({
      embed_domain: host,
      embed_type: 'Inline',
      month: day?.slice(0, 7),
      date: day,
    }),
    read: (data) => {
      if (data['event'] === 'calendly.event_scheduled') return { kind: 'booked' };
      return data['event'] === 'calendly.page_height'
        ? height(field(data['payload'], 'height'))
        : undefined;
    },
  },
  cal: {
    move: (url) => {
      url.hostname = url.hostname.replace(/^(app\.|www\.)?/, 'app.');
      url.pathname = url.pathname.replace(/(\/embed)?\/?$/, '/embed');
    },
    params: ({ theme }) => ({ embed: NAMESPACE, layout: 'month_view', theme }),
    origins: /^(app\.)?cal\.(com|eu)$/,
    read: (data) => {
      const type = data['originator'] === 'CAL' ? String(data['type']) : '';
      return Object.hasOwn(CAL, type) ? CAL[type]!(data['data']) : undefined;
    },
  },
  acuity: {
    origins: /\.(acuityscheduling\.com|as\.me)$/,
    read: ({ text }) => height(/^sizing:\s*(\d+)/.exec(String(text))?.[1]),
  },
  tidycal: { params: () => ({ embed: 'true' }) },
  google: {
    move: (url) => {
      url.pathname = url.pathname.replace(/\/u\/\d+\//, '/');
    },
    params: () => ({ gv: 'true' }),
  },
};

const protocolOf = ({ id }: Scheduler): Protocol => PROTOCOLS[id] ?? {};

/** The address for the frame. What the owner put into the query stays, and wins. */
export function frameAddress(scheduler: Scheduler, href: string, place: FramePlace): string {
  const url = new URL(href, baseAddress());
  const { move, params } = protocolOf(scheduler);
  move?.(url);
  for (const [name, value] of Object.entries(params?.(place) ?? {})) {
    if (value && !url.searchParams.has(name)) url.searchParams.set(name, value);
  }
  return url.href;
}

/** Whether a message from this origin may come from the page in the frame. */
function comesFrom(scheduler: Scheduler, frame: string, origin: string): boolean {
  if (origin === new URL(frame).origin) return true;
  const { origins } = protocolOf(scheduler);
  if (!origins || !URL.canParse(origin)) return false;
  const { protocol, host } = new URL(origin);
  return protocol === 'https:' && origins.test(host);
}

/**
 * What a message from the frame's window means. Nothing, if it came from an origin that is not the
 * service's, or says nothing that is known. The caller makes sure of the window.
 */
export function readHint(
  scheduler: Scheduler,
  frame: string,
  { origin, data }: { origin: string; data: unknown },
): Hint | undefined {
  if (!comesFrom(scheduler, frame, origin)) return undefined;
  const plain = typeof data === 'string' ? parsed(data) : data;
  return typeof plain === 'object' && plain !== null
    ? protocolOf(scheduler).read?.(plain as Data)
    : undefined;
}

/** Some services send their messages as text. */
function parsed(text: string): unknown {
  try {
    return Object(JSON.parse(text));
  } catch {
    return { text };
  }
}
