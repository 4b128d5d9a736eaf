/** Which addresses from configuration may become a link or a request. */

/**
 * What no address holds; and a bare `cal.com/ana`, which without its scheme would silently point
 * into the practice's own site.
 */
const NO_ADDRESS =
  /[\s<>"]|^[\w-]+(\.[\w-]+)*\.(?!html?\b|php|json|jpe?g|png|webp|svg|pdf)[a-z]{2,}(?=[/:?#]|$)/i;

/** What short addresses are seen from. The document's own word for it can be taken by an element. */
export const baseAddress = (): string => document.documentElement.baseURI;

/** Whether a host name means the machine the page is looked at on. */
export const onThisMachine = (hostname: string): boolean =>
  /^(.+\.)?localhost$|^127\.0\.0\.1$|^\[::1\]$/.test(hostname);

/**
 * Only `https:`, `mailto:`, `tel:` and `sms:`, plain `http:` on this machine, and the practice's
 * own site by whatever the page itself came by. Never with a user name or password in it.
 */
export function isSafeLink(value: string): boolean {
  if (NO_ADDRESS.test(value) || !URL.canParse(value, baseAddress())) return false;
  const { protocol, hostname, host, username, password } = new URL(value, baseAddress());
  return (
    !username &&
    !password &&
    (/^(https|mailto|tel|sms):$/.test(protocol) ||
      (protocol === 'http:' && onThisMachine(hostname)) ||
      (protocol === location.protocol && host === location.host && /^(http|file)/.test(protocol)))
  );
}
