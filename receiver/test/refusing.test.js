import assert from 'node:assert/strict';
import { request } from 'node:http';
import { connect } from 'node:net';
import { test } from 'node:test';
import { hashToken, startReceiver } from '../src/index.js';
import { ORIGIN, plain, receiver, sealed, TOKEN, uuid } from './helpers.js';

/** Each: what is sent, the status it gets, and the short name of the reason. */
const REFUSED = {
  'an empty body': ['', 400, 'not-json'],
  'words that are no JSON': ['{"schema":', 400, 'not-json'],
  'a JSON list': ['[]', 400, 'not-json'],
  'a JSON null': ['null', 400, 'not-json'],
  'JSON nested without end': ['['.repeat(60_000), 400, 'not-json'],
  'bytes that are no text': [new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), 400, 'not-utf-8'],
  'an empty object': [{}, 422, 'wrong-schema'],
  'another schema': [plain({ schema: 'other/1' }), 422, 'wrong-schema'],
  'a schema that is a list': [plain({ schema: ['alliance.message/1'] }), 422, 'wrong-schema'],
  'no id': [plain({ id: undefined }), 422, 'wrong-id'],
  'an id with SQL': [plain({ id: "1'; DROP TABLE messages; --" }), 422, 'wrong-id'],
  'an id that is an object': [plain({ id: { toString: 'x' } }), 422, 'wrong-id'],
  'an id with a line break': [plain({ id: `${uuid()}\r\nX: y` }), 422, 'wrong-id'],
  'no kind': [plain({ kind: undefined }), 422, 'wrong-kind'],
  'a kind with a tag': [plain({ kind: '<script>' }), 422, 'wrong-kind'],
  'nobody to read it': [plain({ to: undefined }), 422, 'wrong-to'],
  'lines that are text': [plain({ lines: 'text' }), 422, 'wrong-lines'],
  'no lines': [plain({ lines: [] }), 422, 'wrong-lines'],
  'too many lines': [
    plain({ lines: Array(501).fill({ label: 'a', value: 'b' }) }),
    422,
    'wrong-lines',
  ],
  'a line without a value': [plain({ lines: [{ label: 'a' }] }), 422, 'wrong-lines'],
  'a line whose value is a number': [
    plain({ lines: [{ label: 'a', value: 1 }] }),
    422,
    'wrong-lines',
  ],
  'a line that is null': [plain({ lines: [null] }), 422, 'wrong-lines'],
  'an age file that is none': [{ ...sealed(), age: 'hello' }, 422, 'wrong-age'],
  'words behind an age file': [
    { ...sealed(), age: `${sealed().age}\nplain words` },
    422,
    'wrong-age',
  ],
  'a prototype in place of fields': [
    `{"__proto__":${JSON.stringify(plain())}}`,
    422,
    'wrong-schema',
  ],
};

for (const [name, [body, status, code]] of Object.entries(REFUSED)) {
  test(`${name} is refused with ${status}, and nothing changes`, async () => {
    const { post, list, close } = await receiver();
    const before = plain();
    await post(before);
    const answer = await post(body);
    assert.equal(answer.status, status);
    assert.match(answer.headers.get('content-type'), /^application\/json/);
    const { error, message } = await answer.json();
    assert.equal(error, code);
    assert.ok(message.length > 10, 'it says what is wrong');
    assert.deepEqual(
      (await list()).messages.map((each) => each.message),
      [before],
    );
    await close();
  });
}

const TYPES = [
  'text/plain',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  'application/jsonx',
  'application/xml',
  '',
];
for (const type of TYPES) {
  test(`the content type "${type}" is refused with 415`, async () => {
    const { post, list } = await receiver();
    assert.equal((await post(JSON.stringify(plain()), { type })).status, 415);
    assert.deepEqual((await list()).messages, []);
  });
}

const ORIGINS = [
  'https://evil.example',
  'https://www.example.com.evil.example',
  'https://example.com',
  'http://www.example.com',
  'https://www.example.com:8443',
  'https://www.example.com/',
  'HTTPS://WWW.EXAMPLE.COM',
  'null',
  '*',
  '',
];
for (const origin of ORIGINS) {
  test(`a message from "${origin}" is refused with 403, and its page may not read why`, async () => {
    const { post, list, call } = await receiver();
    const answer = await post(plain(), { headers: { origin } });
    assert.equal(answer.status, 403);
    assert.equal(answer.headers.get('access-control-allow-origin'), null);
    const asked = await call('/messages', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    assert.equal(asked.status, 403);
    assert.equal(asked.headers.get('access-control-allow-origin'), null);
    assert.deepEqual((await list()).messages, []);
  });
}

const AUTHORIZATIONS = [
  undefined,
  '',
  'Bearer',
  'Bearer ',
  `Bearer ${TOKEN}x`,
  `Bearer ${TOKEN.slice(0, -1)}`,
  `Basic ${TOKEN}`,
  TOKEN,
  `Bearer ${'x'.repeat(10_000)}`,
  "Bearer ' OR '1'='1",
];
test('the hash of the token is not the token', async () => {
  const { call } = await receiver();
  const authorization = `Bearer ${await hashToken(TOKEN)}`;
  assert.equal((await call('/messages', { headers: { authorization } })).status, 401);
});
for (const authorization of AUTHORIZATIONS) {
  const said = authorization?.slice(0, 30) ?? 'nothing';
  test(`whoever shows ${said} as a token reads nothing and deletes nothing`, async () => {
    const { post, list, call } = await receiver();
    const message = plain();
    await post(message);
    const headers = authorization === undefined ? {} : { authorization };
    for (const [method, path] of [
      ['GET', '/messages'],
      ['DELETE', `/messages/${message.id}`],
    ]) {
      const answer = await call(path, { method, headers });
      assert.equal(answer.status, 401);
      assert.equal(answer.headers.get('www-authenticate'), 'Bearer');
      assert.doesNotMatch(await answer.text(), /open today/);
    }
    assert.equal((await list()).messages.length, 1);
  });
}

test('a known address with another method says which there are', async () => {
  const { call } = await receiver();
  for (const [method, path, allow] of [
    ['PUT', '/messages', 'POST, GET'],
    ['POST', `/messages/${uuid()}`, 'DELETE'],
    ['DELETE', '/health', 'GET'],
  ]) {
    const answer = await call(path, { method });
    assert.equal(answer.status, 405);
    assert.equal(answer.headers.get('allow'), allow);
  }
  assert.equal((await call('/other')).status, 404);
});

test('numbers that are none are refused', async () => {
  const { call, bearer } = await receiver();
  for (const query of [
    'after=x',
    'after=-1',
    'after=1;DROP',
    'limit=0',
    'limit=201',
    'limit=1e2',
  ]) {
    const answer = await call(`/messages?${query}`, { headers: bearer });
    assert.equal(answer.status, 400, query);
  }
});

test('ids in the address cannot change the question to the database', async () => {
  const { post, list, remove } = await receiver();
  await post(plain());
  for (const id of ["' OR '1'='1", '%', '*', '../messages', 'x'.repeat(5000)]) {
    assert.equal((await remove(encodeURIComponent(id))).status, 404, id);
  }
  assert.equal((await list()).messages.length, 1);
});

/** A receiver on a real socket, for what only the wire can carry. */
async function onTheWire(t) {
  const started = await startReceiver({
    database: ':memory:',
    origins: [ORIGIN],
    tokenHashes: [await hashToken(TOKEN)],
    perMinute: 0,
  });
  t.after(() => started.close());
  return { ...started, address: `http://127.0.0.1:${started.port}` };
}

async function countKept(address) {
  const headers = { authorization: `Bearer ${TOKEN}` };
  const answer = await fetch(`${address}/messages`, { headers });
  return (await answer.json()).messages.length;
}

/** Writes bytes as they are; resolves to the first line of the answer. */
const raw = (port, text) =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.once('data', (data) => {
      resolve(String(data).split('\r\n')[0]);
      socket.destroy();
    });
    socket.once('error', reject);
    socket.once('close', () => resolve('closed'));
  });

test('a body without a stated length is cut off at the limit', async (t) => {
  const { address, port } = await onTheWire(t);
  const status = await new Promise((resolve) => {
    const headers = { origin: ORIGIN, 'content-type': 'application/json' };
    const sent = request({ port, host: '127.0.0.1', path: '/messages', method: 'POST', headers });
    sent.on('response', (answer) => {
      resolve(answer.statusCode);
      answer.resume();
    });
    sent.on('error', () => resolve('closed'));
    for (let i = 0; i < 30; i += 1) sent.write('x'.repeat(10_000));
    sent.end();
  });
  assert.equal(status, 413);
  assert.equal(await countKept(address), 0);
});

test('a body that says it is too long is refused before it is read', async (t) => {
  const { address, port } = await onTheWire(t);
  const head = `POST /messages HTTP/1.1\r\nHost: x\r\nOrigin: ${ORIGIN}\r\n`;
  const line = await raw(
    port,
    `${head}Content-Type: application/json\r\nContent-Length: 9999999999\r\n\r\n{`,
  );
  assert.match(line, /413/);
  assert.equal(await countKept(address), 0);
});

const BODY = JSON.stringify(plain());
const TRICKS = {
  'two lengths': `Content-Length: ${BODY.length}\r\nContent-Length: 5\r\n\r\n${BODY}`,
  'a length and chunks': `Content-Length: ${BODY.length}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  'a negative length': `Content-Length: -1\r\n\r\n${BODY}`,
  'a header without a name': `: x\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`,
  'a null byte in a header': `X-A: a\0b\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`,
  'headers without end': `X-A: ${'a'.repeat(40_000)}\r\n\r\n`,
};
for (const [name, rest] of Object.entries(TRICKS)) {
  test(`${name} is refused with a 4xx, and nothing changes`, async (t) => {
    const { address, port } = await onTheWire(t);
    const head = `POST /messages HTTP/1.1\r\nHost: x\r\nOrigin: ${ORIGIN}\r\nContent-Type: application/json\r\n`;
    assert.match(await raw(port, head + rest), /^HTTP\/1\.1 4\d\d/);
    assert.equal(await countKept(address), 0);
  });
}

test('headers that ask for another method, site or address change nothing', async () => {
  const { post, list, call } = await receiver({ perMinute: 1, addressOf: () => 'one' });
  const message = plain();
  await post(message);
  for (const headers of [
    { 'x-http-method-override': 'DELETE' },
    { 'x-forwarded-for': '203.0.113.9' },
    { 'x-original-url': `/messages/${message.id}` },
    { 'x-forwarded-host': 'www.example.com' },
  ]) {
    assert.equal((await post(plain(), { headers })).status, 429);
    assert.equal((await call('/messages', { headers })).status, 401);
  }
  assert.equal((await list()).messages.length, 1);
});
