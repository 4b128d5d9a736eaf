/** Whether visitors may send here, by what the practice has said. Part of every widget that sends. */
import type { Practice } from '../practice/schema.js';
import { isKey } from './key.js';

/** What a visitor has to be told before they can send. */
const NEEDED = ['recipient', 'channel', 'responseTime', 'retention'] as const;

/** What is still missing before a visitor can send, by its name in the practice's facts. */
export function missing({ sending, privacyUrl }: Practice): string[] {
  const names: string[] = NEEDED.filter((name) => !sending?.[name]).map(
    (name) => `sending.${name}`,
  );
  return privacyUrl ? names : [...names, 'privacyUrl'];
}

/** The places of the keys that hold a typing error: with one of them nothing can be locked. */
export const wrongKeys = ({ sending }: Practice): number[] =>
  (sending?.encryptTo ?? []).flatMap((key, at) => (isKey(key) ? [] : [at]));

/**
 * `on`: everything is there, and so is an address or a page that takes messages. `closed`: all but
 * that, as when a therapist has stopped reading them, or a key that cannot lock. `off`: sending was
 * never set up.
 */
export function readiness(facts: Practice, pageTakes: boolean): 'on' | 'closed' | 'off' {
  if (missing(facts).length) return 'off';
  if (wrongKeys(facts).length) return 'closed';
  return pageTakes || destination(facts.sending?.endpoint) ? 'on' : 'closed';
}

/** An address that a message may go to. What is no safe link was dropped when it was read. */
export function destination(endpoint = ''): URL | undefined {
  if (!endpoint || !URL.canParse(endpoint, document.baseURI)) return undefined;
  const url = new URL(endpoint, document.baseURI);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}
