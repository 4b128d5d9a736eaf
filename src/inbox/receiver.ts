/** Talking to a receiver: fetch what is new, delete what is done with. */

/** A receiver to fetch from. It stays in memory only. */
export interface Connection {
  readonly url: string;
  readonly token: string;
  /** The number of the last message that was fetched. */
  readonly after: number;
}

export type Trouble = 'token' | 'noAnswer' | 'noReceiver' | 'busy';

const PAGE = 100;
const PATIENCE = 20_000;

/** The address as one that may be asked; undefined where it is not safe, or none. */
export function readAddress(text: string): string | undefined {
  try {
    const { protocol, hostname, origin, pathname, username } = new URL(text.trim());
    const local = hostname === 'localhost' || hostname === '127.0.0.1';
    if (username || (protocol !== 'https:' && !(protocol === 'http:' && local))) return undefined;
    return origin + pathname.replace(/\/+$/, '').replace(/\/messages$/, '');
  } catch {
    return undefined;
  }
}

async function ask(
  { url, token }: Connection,
  path: string,
  method: 'GET' | 'DELETE',
): Promise<Response | Trouble> {
  try {
    const answer = await fetch(url + path, {
      method,
      headers: { authorization: `Bearer ${token}` },
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.status === 401) return 'token';
    if (answer.status === 429 || answer.status >= 500) return 'busy';
    return answer.ok || (method === 'DELETE' && answer.status === 404) ? answer : 'noReceiver';
  } catch {
    return 'noAnswer';
  }
}

export interface Fetched {
  /** Each as it came: when, and the message. */
  readonly items: readonly unknown[];
  /** How far it got. */
  readonly after: number;
  /** What stopped it before the end; what came until then is in `items`. */
  readonly trouble?: Trouble;
}

/** Everything after the last one, page by page. */
export async function fetchNew(connection: Connection): Promise<Fetched> {
  const items: unknown[] = [];
  let { after } = connection;
  for (;;) {
    const answer = await ask(connection, `/messages?after=${after}&limit=${PAGE}`, 'GET');
    if (typeof answer === 'string') return { items, after, trouble: answer };
    const { messages, next } = ((await answer.json().catch(() => undefined)) ?? {}) as {
      messages?: unknown;
      next?: unknown;
    };
    if (!Array.isArray(messages)) return { items, after, trouble: 'noReceiver' };
    items.push(...messages);
    const last = (messages.at(-1) as { seq?: unknown } | undefined)?.seq;
    if (typeof last === 'number') after = Math.max(after, last);
    if (typeof next !== 'number' || next !== after) return { items, after };
  }
}

/** Deletes one there; undefined where it is gone, else what was in the way. */
export async function removeThere(
  connection: Connection,
  id: string,
): Promise<Trouble | undefined> {
  const answer = await ask(connection, `/messages/${encodeURIComponent(id)}`, 'DELETE');
  return typeof answer === 'string' ? answer : undefined;
}
