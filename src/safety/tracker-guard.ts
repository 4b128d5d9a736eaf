/**
 * Tools that record visitors, found by the marks they leave on a page. Best effort: a tool that
 * hides behind the site's own address or another name is not seen.
 */

/** Name; globals (with a method where the global is an object), the host of its script. */
const TOOLS: readonly (readonly [name: string, globals: string, hosts: string])[] = [
  ['Meta Pixel', 'fbq _fbq', 'connect.facebook.net'],
  ['Google tag', 'gtag dataLayer', 'googletagmanager.com google-analytics.com doubleclick.net'],
  ['TikTok Pixel', 'ttq ttq.track', 'analytics.tiktok.com'],
  ['HubSpot', '_hsq', 'hs-scripts.com hs-analytics.net'],
  ['Hotjar', 'hj', 'hotjar.com'],
  ['Microsoft Clarity', 'clarity', 'clarity.ms'],
  ['FullStory', 'FS FS.identify', 'fullstory.com'],
  ['LogRocket', 'LogRocket.init', 'logrocket.io lr-in.com lr-ingest.io'],
  ['Snap Pixel', 'snaptr', 'sc-static.net'],
  ['Pinterest Tag', 'pintrk', 'pinimg.com'],
  ['LinkedIn Insight', 'lintrk', 'snap.licdn.com'],
  ['X Pixel', 'twq', 'static.ads-twitter.com'],
  ['Microsoft Ads', 'uetq', 'bat.bing.com'],
  ['Smartlook', 'smartlook', 'smartlook.com'],
  ['Mouseflow', '_mfq', 'mouseflow.com'],
  ['Matomo', '_paq', ''],
  ['Mixpanel', 'mixpanel.track', ''],
  ['PostHog', 'posthog.capture', 'posthog.com'],
  ['Segment', 'analytics.track', 'segment.com'],
];

type Names = Record<string, unknown>;

/**
 * Whether a name holds what such a tool puts there. An element with that `id` or `name` also shows
 * up as a global: it is no array, and no function of ours to count.
 */
function isThere(page: Names, path: string): boolean {
  try {
    const [name, method] = path.split('.') as [string, string?];
    const value = method ? (page[name] as Names | undefined)?.[method] : page[name];
    return (typeof value === 'function' && !(value instanceof Node)) || Array.isArray(value);
  } catch {
    return false; // a frame from elsewhere carries that name
  }
}

/** Addresses of the page's scripts, asked for in a way that a named element cannot answer. */
function scriptHosts(page: Document): string[] {
  const scripts = Document.prototype.querySelectorAll.call(page, 'script[src]');
  return [...scripts].map((script) => {
    try {
      return new URL(script.getAttribute('src')!, page.baseURI).hostname;
    } catch {
      return '';
    }
  });
}

const isHost = (host: string, of: string) => host === of || host.endsWith(`.${of}`);

/** The names of the tools found; none is the good case. */
export function findTrackers(page: object = window, document = window.document): string[] {
  const hosts = scriptHosts(document);
  const words = (list: string) => list.split(' ').filter(Boolean);
  return TOOLS.filter(
    ([, globals, own]) =>
      words(globals).some((path) => isThere(page as Names, path)) ||
      words(own).some((of) => hosts.some((host) => isHost(host, of))),
  ).map(([name]) => name);
}

/** Asks tools that record visits to leave our elements out. Set once, and never changed. */
export const masks = {
  attributes: {
    'data-hj-suppress': '',
    'data-clarity-mask': 'true',
    'data-private': '',
    'data-sl': 'mask',
    'data-dd-privacy': 'mask',
    'data-sentry-mask': '',
  },
  classes: ['fs-exclude', 'ph-no-capture', 'rr-block'],
} as const;
