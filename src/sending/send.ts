import { readAnswer } from './answer.js';
import type { Parcel } from './formats.js';
import { failed, UNKNOWN, type Outcome } from './outcome.js';

/** How long an answer may take, in ms. */
const PATIENCE = 20_000;

/** Notes whether the page's own policy refuses a request while this is on. */
function watchPolicy() {
  let refused = false;
  const note = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
    refused ||= /^(connect|default)-src$/.test(effectiveDirective);
  };
  document.addEventListener('securitypolicyviolation', note);
  return {
    /** Browsers tell of it a moment after the request has failed. */
    refused: async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return refused;
    },
    stop: () => document.removeEventListener('securitypolicyviolation', note),
  };
}

/**
 * What a request that was rejected has come to. Browsers ask before they let JSON out to another
 * site: without leave it stays here. A form goes out without asking, and only its answer is kept
 * back; and what broke off on the way may have arrived.
 */
const rejected = (url: URL, { type }: Parcel): Outcome =>
  type === 'application/json' && url.origin !== location.origin && navigator.onLine
    ? failed('blocked')
    : UNKNOWN;

/** The text of an answer to its end; undefined where it broke off. */
const textOf = (response: Response): Promise<string | undefined> =>
  response.text().catch(() => undefined);

/**
 * Sends once, on the visitor's press: no cookies, no address of this page, no second try, nothing
 * left behind for later.
 */
export async function send(url: URL, parcel: Parcel): Promise<Outcome> {
  if (!navigator.onLine) return failed('offline');
  const policy = watchPolicy();
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: parcel.body,
      headers: { 'content-type': parcel.type, accept: 'application/json' },
      redirect: parcel.redirect,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
    });
    const text = await textOf(response);
    const type = response.headers.get('content-type') ?? '';
    return readAnswer({ status: response.status, type, text }, parcel.expects);
  } catch {
    if (signal.aborted) return UNKNOWN;
    return (await policy.refused()) ? failed('blocked') : rejected(url, parcel);
  } finally {
    policy.stop();
  }
}
