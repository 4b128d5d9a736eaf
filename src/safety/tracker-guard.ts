/**
 * Tools that record visitors, found by the marks they leave on a page. Best effort: a tool that
 * hides behind the site's own address or another name is not seen.
 */

/** A tool's name, then its marks: globals (with a method where one is an object), and `@` script hosts. */
const TOOLS = [
  'Meta Pixel,fbq,_fbq,@connect.facebook.net',
  'Google tag,gtag,dataLayer,@googletagmanager.com,@google-analytics.com',
  'TikTok Pixel,ttq,ttq.track,@analytics.tiktok.com',
  'HubSpot,_hsq,@hs-scripts.com',
  'Hotjar,hj,@hotjar.com',
  'Microsoft Clarity,clarity,@clarity.ms',
  'FullStory,FS,FS.identify,@fullstory.com',
  'LogRocket,LogRocket.init,@lr-ingest.io',
  'Snap Pixel,snaptr,@sc-static.net',
  'Pinterest Tag,pintrk,@pinimg.com',
  'LinkedIn Insight,lintrk,@snap.licdn.com',
  'Microsoft Ads,uetq,@bat.bing.com',
  'Mouseflow,_mfq,@mouseflow.com',
  'Matomo,_paq',
  'Mixpanel,mixpanel.track',
  'PostHog,posthog.capture',
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

/** The names of the tools found; none is the good case. */
export function findTrackers(page: object = window, document = window.document): string[] {
  // Asked for in a way that an element named like the method cannot answer.
  const scripts = Document.prototype.querySelectorAll.call(document, 'script[src]');
  const hosts = Array.from(scripts as NodeListOf<HTMLScriptElement>, ({ src }) =>
    String(src).split('/', 3).at(-1),
  );
  const isMarked = (mark: string) =>
    mark.startsWith('@')
      ? hosts.some((host) => `.${host}`.endsWith(`.${mark.slice(1)}`))
      : isThere(page as Names, mark);
  return TOOLS.map((tool) => tool.split(','))
    .filter(([, ...marks]) => marks.some(isMarked))
    .map(([name]) => name!);
}
