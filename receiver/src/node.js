/** The receiver on a Node server: addresses, retention by the clock, a graceful stop. */
import { getRequestListener, serve } from '@hono/node-server';
import { createReceiver } from './receiver.js';

const HOUR = 60 * 60 * 1000;
/** Requests on their way get this long when the server stops. */
const PATIENCE = 10_000;

/**
 * Who sends, for the rate limit: the last address that a proxy of ours has written, or the
 * other end of the line. What a visitor writes into the header does not count.
 * @param {number} proxies
 * @returns {NonNullable<import('./receiver.js').ReceiverOptions['addressOf']>}
 */
const addressReader = (proxies) => (request, env) => {
  const hops = (request.headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  if (proxies > 0 && hops.length >= proxies) return hops.at(-proxies);
  const { incoming } = /** @type {import('@hono/node-server').HttpBindings} */ (env);
  return incoming.socket.remoteAddress;
};

/**
 * For a Node server that has other things to serve, too.
 * @param {{ fetch: (request: Request, env?: any) => Response | Promise<Response> }} receiver
 */
export const listenerFor = ({ fetch }) =>
  getRequestListener(fetch, { overrideGlobalObjects: false });

/**
 * Starts a receiver. Resolves once it listens.
 * @param {Partial<import('./settings.js').Settings> & import('./receiver.js').ReceiverOptions} settings
 */
export async function startReceiver(settings) {
  const { host = '127.0.0.1', port = 0, proxies = 0, log = () => {} } = settings;
  const receiver = await createReceiver({ addressOf: addressReader(proxies), ...settings });
  const server = /** @type {import('node:http').Server} */ (
    serve({ fetch: receiver.fetch, hostname: host, port, overrideGlobalObjects: false })
  );
  server.requestTimeout = 30_000;
  await new Promise((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', reject);
  });
  const { port: actual } = /** @type {import('node:net').AddressInfo} */ (server.address());

  const prune = () =>
    receiver.prune().then(
      (count) => count > 0 && log({ event: 'expired', count }),
      (error) => log({ event: 'failure', kind: error.name, code: error.code }),
    );
  const timer = setInterval(prune, HOUR);
  timer.unref();

  /** @type {Promise<void> | undefined} */
  let stopping;
  const close = () => (stopping ??= stop(server, timer).then(() => receiver.close()));
  return {
    url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${actual}`,
    port: actual,
    close,
  };
}

/**
 * Takes no new requests and lets the running ones end.
 * @param {import('node:http').Server} server
 * @param {NodeJS.Timeout} timer
 */
async function stop(server, timer) {
  clearInterval(timer);
  const closed = new Promise((resolve) => server.close(resolve));
  // A connection kept alive is idle as soon as its last answer is out.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE);
  await closed;
  clearInterval(idle);
  clearTimeout(impatient);
}
