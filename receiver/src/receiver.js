/**
 * The receiver as an app with a standard `fetch`: for Node, for a test, for an edge platform.
 */
import { Hono } from 'hono';
import { readMessage } from './message.js';
import { Refusal } from './problem.js';
import { RateLimit } from './rate-limit.js';
import { Store } from './store.js';
import { tokenCheck } from './tokens.js';

const DEFAULT_PAGE = 100;
const MAX_PAGE = 200;

/**
 * @typedef {object} ReceiverOptions
 * @property {string} [database] `file:messages.db`, or the address of a hosted libSQL database
 * @property {string} [databaseToken] what the hosted database asks for
 * @property {import('@libsql/client').Client} [client] instead of `database`, for other platforms
 * @property {readonly string[]} origins the sites that may send, such as `https://www.example.com`
 * @property {readonly string[]} tokenHashes of the tokens that may read and delete
 * @property {number} [keepDays] a message older than this is deleted; 30 when not given
 * @property {number} [perMinute] messages that one address may send a minute; 30; 0 for no limit
 * @property {(request: Request, env: unknown) => string | undefined} [addressOf] who sends
 * @property {(entry: Record<string, unknown>) => void} [log] gets one entry a request
 * @property {() => number} [now]
 */

/** @param {ReceiverOptions} options */
async function connect({ client, database, databaseToken }) {
  if (client) return client;
  const { createClient } = await import('@libsql/client');
  const url = database ?? 'file:messages.db';
  // One connection, so that what is set for it holds for every write.
  const local = url.startsWith('file:') ? { concurrency: 1, timeout: 5000 } : {};
  return createClient({ url, authToken: databaseToken, ...local });
}

const FIXED_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** Who may call what: sites on the list send; whoever has the token reads, from anywhere. */
const METHODS = { '/messages': ['POST', 'GET'], '/messages/:id': ['DELETE'], '/health': ['GET'] };

/**
 * Opens the database and makes the app.
 * @param {ReceiverOptions} options
 */
export async function createReceiver(options) {
  const { now = Date.now, log = () => {} } = options;
  const store = new Store(await connect(options), { keepDays: options.keepDays ?? 30, now });
  await store.open();
  const app = new Hono();
  const parts = {
    store,
    origins: new Set(options.origins),
    isToken: tokenCheck(options.tokenHashes),
    limit: new RateLimit({ perMinute: options.perMinute ?? 30, now }),
    addressOf: options.addressOf ?? (() => undefined),
  };

  addFrame(app, log);
  addSending(app, parts);
  addReading(app, parts);
  app.get('/health', async (c) => {
    await store.check();
    return c.json({ ok: true });
  });
  addOtherMethods(app);

  return {
    app,
    fetch: app.fetch,
    /** Deletes what is past its time; the Node server does this by itself. */
    prune: () => store.prune(),
    close: () => store.close(),
  };
}

/**
 * @typedef {object} Parts
 * @property {Store} store
 * @property {ReadonlySet<string>} origins
 * @property {(header: string | undefined) => Promise<boolean>} isToken
 * @property {RateLimit} limit
 * @property {NonNullable<ReceiverOptions['addressOf']>} addressOf
 */

/**
 * What every answer has, and the log: which route, how it went, how long it took. Never an
 * address, an id, a header or a word of a message.
 * @param {Hono} app
 * @param {NonNullable<ReceiverOptions['log']>} log
 */
function addFrame(app, log) {
  app.use(async (c, next) => {
    const started = performance.now();
    await next();
    for (const [name, value] of Object.entries(FIXED_HEADERS)) c.header(name, value);
    const route = c.req.path.startsWith('/messages/') ? '/messages/:id' : c.req.path;
    log({
      event: 'request',
      method: METHODS_SEEN.has(c.req.method) ? c.req.method : 'other',
      route: route in METHODS ? route : 'other',
      status: c.res.status,
      ms: Math.round(performance.now() - started),
    });
  });
  app.notFound((c) => c.json({ error: 'not-found', message: 'There is nothing here.' }, 404));
  app.onError((error, c) => {
    if (error instanceof Refusal) {
      const status = /** @type {import('hono/utils/http-status').ContentfulStatusCode} */ (
        error.status
      );
      return c.json({ error: error.code, message: error.message }, status, error.headers);
    }
    // The error's own words may hold a value; its kind and code do not.
    log({ event: 'failure', kind: error.name, code: codeOf(error) });
    return c.json(
      { error: 'not-available', message: 'This did not work, and nothing was changed.' },
      503,
    );
  });
}

const METHODS_SEEN = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** @param {Error} error */
const codeOf = (error) => ('code' in error ? String(error.code) : undefined);

/** @param {import('hono').Context} c */
function answerAnyOrigin(c) {
  c.header('access-control-allow-origin', '*');
}

/** @param {Hono} app @param {Parts} parts */
function addSending(app, { store, origins, limit, addressOf }) {
  app.options('/messages', (c) => {
    const origin = c.req.header('origin') ?? '';
    if (origins.has(origin)) {
      c.header('access-control-allow-origin', origin);
    } else if (c.req.header('access-control-request-method') === 'POST') {
      throw wrongOrigin();
    } else {
      answerAnyOrigin(c);
    }
    return preflight(c, 'GET, POST');
  });

  app.post('/messages', async (c) => {
    const origin = c.req.header('origin') ?? '';
    if (!origins.has(origin)) throw wrongOrigin();
    c.header('access-control-allow-origin', origin);
    c.header('vary', 'Origin');
    const wait = limit.take(addressOf(c.req.raw, c.env) ?? 'unknown');
    if (wait > 0) {
      const headers = { 'retry-after': String(wait) };
      throw new Refusal(429, 'too-many', 'Too many messages at once. Try again later.', headers);
    }
    const message = await readMessage(c.req.raw);
    const added = await store.add(message);
    if (added === 'differs') {
      throw new Refusal(409, 'id-taken', 'Another message already came under this id.');
    }
    return c.json({ ok: true, id: message.id, new: added === 'new' }, added === 'new' ? 201 : 200);
  });
}

const wrongOrigin = () =>
  new Refusal(403, 'wrong-origin', 'This site is not on the list of sites that may send here.');

/** @param {import('hono').Context} c @param {string} methods */
function preflight(c, methods) {
  c.header('access-control-allow-methods', methods);
  c.header('access-control-allow-headers', 'Content-Type, Authorization');
  c.header('access-control-max-age', '600');
  c.header('vary', 'Origin, Access-Control-Request-Method');
  return c.body(null, 204);
}

/**
 * The inbox is a file on the therapist's computer, so it calls from no site at all. The token alone
 * protects these.
 * @param {Hono} app @param {Parts} parts
 */
function addReading(app, { store, isToken }) {
  /** @type {import('hono').MiddlewareHandler} */
  const needsToken = async (c, next) => {
    answerAnyOrigin(c);
    if (!(await isToken(c.req.header('authorization')))) {
      const headers = { 'www-authenticate': 'Bearer' };
      throw new Refusal(401, 'wrong-token', 'The token is missing or not known here.', headers);
    }
    await next();
  };

  app.get('/messages', needsToken, async (c) => {
    const after = wholeNumber(c.req.query('after'), 0, Number.MAX_SAFE_INTEGER, 0);
    const limit = wholeNumber(c.req.query('limit'), 1, MAX_PAGE, DEFAULT_PAGE);
    const messages = await store.list(after, limit);
    const next = messages.length === limit ? messages.at(-1)?.seq : null;
    return c.json({ messages, next });
  });

  app.options('/messages/:id', (c) => {
    answerAnyOrigin(c);
    return preflight(c, 'DELETE');
  });
  app.delete('/messages/:id', needsToken, async (c) => {
    const removed = await store.remove(c.req.param('id'));
    if (!removed) throw new Refusal(404, 'not-found', 'There is no message with this id.');
    return c.body(null, 204);
  });
}

/** @param {string | undefined} text @param {number} min @param {number} max @param {number} otherwise */
function wholeNumber(text, min, max, otherwise) {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (/^\d{1,16}$/.test(text) && value >= min && value <= max) return value;
  throw new Refusal(400, 'wrong-number', `Expected a whole number from ${min} to ${max}.`);
}

/** A known address with another method says which ones there are. @param {Hono} app */
function addOtherMethods(app) {
  for (const [path, methods] of Object.entries(METHODS)) {
    app.all(path, () => {
      const allow = methods.join(', ');
      throw new Refusal(405, 'wrong-method', `Here you can use ${allow}.`, { allow });
    });
  }
}
