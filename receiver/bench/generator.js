/** Sends messages at a steady rate, and remembers which were acknowledged. */
import { Agent, request } from 'node:http';

const TICK = 10;

/**
 * One POST; resolves to the status, or to 0 when no whole answer came.
 * @param {URL} url @param {Agent} agent @param {Record<string, string>} headers @param {string} body
 * @returns {Promise<number>}
 */
function post(url, agent, headers, body) {
  return new Promise((resolve) => {
    const sent = request(url, { agent, method: 'POST', headers }, (answer) => {
      answer.on('error', () => resolve(0));
      answer.on('end', () => resolve(answer.complete ? (answer.statusCode ?? 0) : 0));
      answer.resume();
    });
    sent.on('error', () => resolve(0));
    sent.end(body);
  });
}

/**
 * `rate` messages a second, sent on time whether or not the earlier ones were answered, so that a
 * receiver that stalls cannot slow its own load down.
 * @param {{ url: string, origin: string, rate: number, seconds: number, connections?: number,
 *   message: () => { id: string }, until?: () => boolean }} options
 */
export async function generate(options) {
  const { url, origin, rate, seconds, message, connections = 64, until } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const target = new URL('/messages', url);
  const acknowledged = new Set();
  const statuses = new Map();
  /** @type {number[]} */
  const waits = [];
  const running = new Set();
  const started = performance.now();

  const sendOne = () => {
    const { id, ...rest } = message();
    const body = JSON.stringify({ ...rest, id });
    const headers = {
      origin,
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
    };
    const at = performance.now();
    const done = post(target, agent, headers, body).then((status) => {
      waits.push(performance.now() - at);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status === 200 || status === 201) acknowledged.add(id);
      running.delete(done);
    });
    running.add(done);
  };

  let sent = 0;
  const total = rate * seconds;
  while (sent < total && !until?.()) {
    const due = Math.min(total, Math.floor(((performance.now() - started) / 1000) * rate));
    while (sent < due) {
      sendOne();
      sent += 1;
    }
    await new Promise((resolve) => setTimeout(resolve, TICK));
  }
  const sending = (performance.now() - started) / 1000;
  await Promise.all(running);
  const whole = (performance.now() - started) / 1000;
  agent.destroy();
  waits.sort((a, b) => a - b);
  const percentile = (/** @type {number} */ share) =>
    waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? 0;
  return { sent, acknowledged, statuses, sending, whole, percentile };
}
