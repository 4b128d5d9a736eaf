/**
 * The receiver beside the demo, so that what is sent in the demo can be read in the inbox. Its key
 * and its token are made anew at every start and live in memory: an example that lies in a
 * repository ends up on somebody's real site, and this one cannot.
 */
import { readFileSync } from 'node:fs';
import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { createReceiver, hashToken, listenerFor, newToken } from '../receiver/src/index.js';

const PASSPHRASE = 'example-only-not-for-real-messages';
/** Opened at once: what it protects is an example. */
const WORK = 10;

async function newExampleKey() {
  const secret = await generateX25519Identity();
  const publicLine = await identityToRecipient(secret);
  const encrypter = new Encrypter();
  encrypter.setPassphrase(PASSPHRASE);
  encrypter.setScryptWorkFactor(WORK);
  const text = `# an example, made by npm start\n# public key: ${publicLine}\n${secret}\n`;
  return { publicLine, file: armor.encode(await encrypter.encrypt(text)) };
}

/** What a practice sets to have messages sent to its own receiver. */
const sendingTo = (publicLine) => ({
  recipient: 'Ana Reyes',
  channel: 'our own locked inbox',
  responseTime: 'two working days',
  retention: '12 months',
  recordNote: 'It may become part of your record.',
  endpoint: '/messages',
  format: 'json',
  encryptTo: [publicLine],
});

/**
 * Opens it for a demo at this address. `handle` answers for a server of files; `fillPage` writes
 * the example into the page that explains it.
 */
export async function openDemoReceiver(url, { database = ':memory:' } = {}) {
  const key = await newExampleKey();
  const token = newToken();
  const receiver = await createReceiver({
    database,
    origins: [url, url.replace('localhost', '127.0.0.1')],
    tokenHashes: [await hashToken(token)],
    perMinute: 0,
  });
  const listen = listenerFor(receiver);

  /** The practice of the demo as it would be with a receiver. */
  function practice() {
    const facts = JSON.parse(readFileSync('demo/solo/practice.json', 'utf8'));
    const sending = { ...facts.sending, ...sendingTo(key.publicLine) };
    return JSON.stringify({ privacyUrl: '../try/index.html#privacy', ...facts, sending });
  }

  const files = {
    '/solo/practice.json': ['application/json', practice],
    '/try/example-key.age': ['application/octet-stream', () => key.file],
  };

  async function handle(request, response) {
    const { pathname } = new URL(request.url, url);
    if (pathname === '/messages' || pathname.startsWith('/messages/')) {
      await listen(request, response);
      return true;
    }
    const [type, content] = files[pathname] ?? [];
    if (!content) return false;
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content());
    return true;
  }

  const example = { address: url, token, passphrase: PASSPHRASE, key: key.publicLine };
  const fillPage = (html) =>
    html
      .replace('<div class="live" hidden>', '<div class="live">')
      .replace('<div class="still">', '<div class="still" hidden>')
      .replace('<!-- key -->', '<a href="example-key.age" download>Save the example key</a>')
      .replace(/\{(\w+)\}/g, (whole, name) => example[name] ?? whole);

  return { handle, fillPage, example, keyFile: key.file, close: () => receiver.close() };
}
