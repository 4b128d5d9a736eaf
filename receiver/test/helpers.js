/** What the tests share: a receiver in memory, one as a process, and messages for them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createReceiver, hashToken } from '../src/index.js';

export const ORIGIN = 'https://www.example.com';
export const TOKEN = 'a-token-for-tests-only';
const MAIN = fileURLToPath(new URL('../src/main.js', import.meta.url));

export const uuid = () => crypto.randomUUID();

/** A message as a widget sends it. */
export const plain = (changes = {}) => ({
  schema: 'alliance.message/1',
  id: uuid(),
  kind: 'feedback',
  to: 'Ana Reyes',
  lines: [{ label: 'Could I be open today?', value: 'Nearer: I could be open' }],
  ...changes,
});

/** What an encrypted message looks like from outside. */
export const sealed = (id = uuid(), bytes = 600) => {
  const text = Buffer.from(crypto.getRandomValues(new Uint8Array(bytes))).toString('base64');
  const rows = text.match(/.{1,64}/g).join('\n');
  const age = `-----BEGIN AGE ENCRYPTED FILE-----\n${rows}\n-----END AGE ENCRYPTED FILE-----\n`;
  return { schema: 'alliance.message/1', id, age };
};

/** A receiver in this process, with short words for what a site and an inbox do. */
export async function receiver(options = {}) {
  const entries = [];
  const made = await createReceiver({
    database: ':memory:',
    origins: [ORIGIN],
    tokenHashes: [await hashToken(TOKEN)],
    perMinute: 0,
    log: (entry) => entries.push(entry),
    ...options,
  });
  const call = (path, init) => made.app.request(`http://localhost${path}`, init);
  const post = (body, { type = 'application/json', headers = {}, ...init } = {}) =>
    call('/messages', {
      method: 'POST',
      headers: { origin: ORIGIN, 'content-type': type, ...headers },
      body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
      ...init,
    });
  const bearer = { authorization: `Bearer ${TOKEN}` };
  const list = async (query = '') => (await call(`/messages${query}`, { headers: bearer })).json();
  const remove = (id) => call(`/messages/${id}`, { method: 'DELETE', headers: bearer });
  return { ...made, call, post, list, remove, entries, bearer };
}

/** A folder that goes away with the test. */
export async function folder(t) {
  const path = await mkdtemp(join(tmpdir(), 'receiver-'));
  t.after(() => rm(path, { recursive: true, force: true }));
  return path;
}

/** The receiver as a process of its own, as it runs at a practice. */
export async function startProcess(t, database, env = {}) {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env.PATH,
      ALLIANCE_ORIGINS: ORIGIN,
      ALLIANCE_TOKEN_HASHES: await hashToken(TOKEN),
      ALLIANCE_DATABASE: database,
      ALLIANCE_PER_MINUTE: '0',
      PORT: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines = [];
  let complaint = '';
  child.stderr.on('data', (chunk) => (complaint += chunk));
  const exited = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
  t?.after(() => child.kill('SIGKILL'));
  const started = new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      const { event, port } = JSON.parse(line);
      if (event === 'started') resolve(port);
    });
    exited.then(({ code }) => reject(new Error(`ended with ${code}: ${complaint}`)));
  });
  const port = await started;
  return { child, port, url: `http://127.0.0.1:${port}`, lines, exited };
}

/** Every message a receiver has, page by page, as the inbox fetches them. */
export async function fetchAll(url) {
  const found = [];
  for (let after = 0; after !== null;) {
    const answer = await fetch(`${url}/messages?after=${after}&limit=200`, {
      headers: { authorization: `Bearer ${TOKEN}` },
    });
    const { messages, next } = await answer.json();
    found.push(...messages);
    after = next;
  }
  return found;
}
