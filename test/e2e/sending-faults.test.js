/**
 * Three hundred visitors send through everything that a network and a server can do wrong, in any
 * order: nothing is stored twice, nothing is shown as sent that is not stored, no word is lost.
 */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { armor, Decrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { launchChromium } from './engines.js';
import { practiceOf } from './sending-page.js';
import { openSite } from './site.js';
import { pageOf, visit } from './visitor.js';

const RUNS = 300;
/** The page's own limit, made short. */
const LIMIT = 200;

const FAULTS = {
  ok: (response) => answer(response, 200, '{"ok":true}'),
  redirect: (response) => answer(response, 302, '', { location: '/thanks' }),
  refused: (response) => answer(response, 400, '{"error":"no"}'),
  long: (response) => answer(response, 413),
  busy: (response) => answer(response, 429),
  broken: (response) => answer(response, 500),
  gateway: (response) => answer(response, 504),
  page: (response) => answer(response, 200, '<!doctype html>', { 'content-type': 'text/html' }),
  no: (response) => answer(response, 200, '{"ok":false}'),
  nothing: () => {},
  half: (response) => {
    response.writeHead(200, { ...LEAVE, 'content-length': 40 });
    response.write('{"ok":', () => setTimeout(() => response.destroy(), 5));
  },
  noLeave: (response) => response.writeHead(200).end('{"ok":true}'),
  reset: (response) => response.destroy(),
  slow: (response) => setTimeout(() => answer(response, 200, '{"ok":true}'), LIMIT + 150),
  goesOffline: async (response) => {
    await context.setOffline(true);
    response.destroy();
  },
  isOffline: () => assert.fail('nothing is asked for while offline'),
};
/** What says yes has stored it; so may everything else that had it in its hands. */
const STORES = ['ok', 'noLeave', 'slow'];

const LEAVE = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };

let server;
let site;
let browser;
let context;
let page;
let identity;
let attempt;
const stored = new Map();
const ids = new Map();

function answer(response, status, body = '', headers = {}) {
  if (response.destroyed) return;
  response
    .writeHead(status, { 'content-type': 'application/json', ...LEAVE, ...headers })
    .end(body);
}

async function opened(text) {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return JSON.parse(await decrypter.decrypt(armor.decode(text), 'text'));
}

/** The words in a body of any format, locked or not. */
async function wordsIn(body, type) {
  const data = /json/.test(type) ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body));
  const message = data.age ? await opened(data.age) : data;
  const words = message.lines?.[0].value ?? message['What helped today?'];
  return { id: data.id, words };
}

async function take(request, response) {
  if (request.method === 'OPTIONS') {
    const leave = attempt.fault === 'noLeave' && !attempt.stores ? {} : LEAVE;
    return response.writeHead(204, { ...leave, 'access-control-max-age': '0' }).end();
  }
  let body = '';
  for await (const part of request) body += part;
  const { fault, stores } = attempt;
  const { id, words } = await wordsIn(body, request.headers['content-type']);
  if (!ids.has(words)) ids.set(words, new Set());
  ids.get(words).add(id);
  if (stores || STORES.includes(fault)) {
    assert.ok(!stored.has(id) || stored.get(id).body === body, 'the same id is the same bytes');
    stored.set(id, { words, body });
  }
  return FAULTS[fault](response);
}

/** In the page: a new visitor writes words and goes on to the last look. */
async function begin({ words, sending }) {
  const tick = () => new Promise((done) => setTimeout(done));
  const widget = document.querySelector('alliance-feedback');
  const root = widget.shadowRoot;
  const until = async (condition) => {
    for (let n = 0; n < 4000; n++) {
      const found = condition();
      if (found) return found;
      await tick();
    }
    throw new Error(`In vain: ${condition}`);
  };
  widget.clear();
  const script = document.querySelector('alliance-practice > script');
  const practice = JSON.parse(script.textContent);
  script.textContent = JSON.stringify({ ...practice, sending });
  await tick();
  await widget.updateComplete;
  const box = root.querySelector('#helped');
  box.value = words;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  root.querySelector('#end-send').click();
  const agree = await until(() => root.querySelector('#agree'));
  agree.click();
  // Asked once whether it was read: this visitor reads fast.
  root.querySelector('#send-now').click();
  await until(() => /fast/.test(root.querySelector('#send-note')?.textContent));
}

/** In the page: one press, and what it comes to. */
async function press() {
  const widget = document.querySelector('alliance-feedback');
  const root = widget.shadowRoot;
  root.querySelector('#send-now').click();
  for (let n = 0; n < 4000 && widget.matches(':state(sending)'); n++) {
    await new Promise((done) => setTimeout(done));
  }
  await widget.updateComplete;
  const sent = root.querySelector('#sent');
  const heading = root.querySelector('#outcome p')?.textContent.trim();
  return { sent: !!sent, heading, words: root.querySelector('#helped').value };
}

const attempts = fc.array(
  fc.record({ fault: fc.constantFrom(...Object.keys(FAULTS)), stores: fc.boolean() }),
  { minLength: 1, maxLength: 4 },
);
const run = fc.record({
  attempts,
  text: fc.string({ unit: 'grapheme', maxLength: 20 }),
  format: fc.constantFrom('json', 'form'),
  locked: fc.boolean(),
});

before(async () => {
  server = createServer((request, response) => {
    take(request, response).catch((error) => response.destroy(error));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  site = await openSite();
  identity = await generateIdentity();
  browser = await launchChromium();
  context = await visit(browser);
  page = await context.newPage();
  await page.addInitScript((limit) => {
    const { timeout } = AbortSignal;
    AbortSignal.timeout = () => timeout.call(AbortSignal, limit);
  }, LIMIT);
});

after(async () => {
  await browser?.close();
  await site?.close();
  server?.closeAllConnections();
  server?.close();
});

describe('Whatever goes wrong on the way', () => {
  it(`over ${RUNS} runs: stored once at most, never shown as sent in vain, no word lost`, async () => {
    const endpoint = `http://localhost:${server.address().port}/messages`;
    const key = await identityToRecipient(identity);
    const practice = practiceOf({ endpoint });
    site.pages['/faults'] = pageOf('<alliance-feedback></alliance-feedback>', { practice });
    await page.goto(`${site.url}/faults`);
    const seen = { sent: 0, failed: 0, unknown: 0 };
    let count = 0;

    const property = fc.asyncProperty(run, async ({ attempts, text, format, locked }) => {
      const words = `${(count += 1)} ${text.replace(/\s+/g, ' ')} end`;
      const sending = practiceOf({
        endpoint,
        format,
        encryptTo: locked ? [key] : undefined,
      }).sending;
      attempt = { fault: 'refused' };
      await page.evaluate(begin, { words, sending });
      for (attempt of attempts) {
        if (attempt.fault === 'isOffline') await context.setOffline(true);
        const result = await page.evaluate(press);
        await context.setOffline(false);
        const mine = [...stored.values()].filter((each) => each.words === words);
        assert.ok(mine.length <= 1, 'stored once at most');
        assert.ok((ids.get(words)?.size ?? 0) <= 1, 'one id over all tries');
        if (result.sent) {
          seen.sent += 1;
          assert.equal(mine.length, 1, `shown as sent after "${attempt.fault}", and stored`);
          assert.equal(result.words, '', 'gone from the page once it arrived');
          return;
        }
        assert.match(result.heading, /^(It was not sent|We do not know if it arrived)$/);
        seen[/not sent/.test(result.heading) ? 'failed' : 'unknown'] += 1;
        assert.equal(result.words, words, 'every word is still there');
      }
    });
    await fc.assert(property, { numRuns: RUNS, endOnFailure: true });
    for (const [what, times] of Object.entries(seen)) assert.ok(times > 20, `${what}: ${times}`);
  });
});
