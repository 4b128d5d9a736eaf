import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ORIGIN, plain, receiver, sealed, uuid } from './helpers.js';

test('a message that was sent can be read, word for word', async () => {
  const { post, list } = await receiver();
  const message = plain({
    lines: [
      { label: 'In my words', value: 'Line one\nline two — “quoted”, ünïcode 🌱, \u202e and \0' },
      { label: "Robert'); DROP TABLE messages;--", value: '" OR 1=1 --' },
    ],
  });
  const answer = await post(message);
  assert.equal(answer.status, 201);
  assert.deepEqual(await answer.json(), { ok: true, id: message.id, new: true });
  const { messages, next } = await list();
  assert.equal(next, null);
  assert.deepEqual(messages[0].message, message);
  assert.ok(Date.parse(messages[0].receivedAt) <= Date.now());
});

test('an encrypted message is kept as it came', async () => {
  const { post, list } = await receiver();
  const message = sealed();
  assert.equal((await post({ ...message, access_key: 'a constant of the endpoint' })).status, 201);
  assert.deepEqual((await list()).messages[0].message, message);
});

test('the same message twice is kept once, and both times the answer is that it arrived', async () => {
  const { post, list } = await receiver();
  const message = plain();
  assert.equal((await post(message)).status, 201);
  const again = await post(message);
  assert.equal(again.status, 200);
  assert.deepEqual(await again.json(), { ok: true, id: message.id, new: false });
  assert.equal((await list()).messages.length, 1);
});

test('the same message many times at once is kept once', async () => {
  const { post, list } = await receiver();
  const message = plain();
  const answers = await Promise.all(Array.from({ length: 40 }, () => post(message)));
  const statuses = answers.map(({ status }) => status);
  assert.equal(statuses.filter((status) => status === 201).length, 1);
  assert.equal(statuses.filter((status) => status === 200).length, 39);
  assert.equal((await list()).messages.length, 1);
});

test('an encrypted retry has other bytes under the same id, and is the same message', async () => {
  const { post, list } = await receiver();
  const id = uuid();
  const first = sealed(id);
  assert.equal((await post(first)).status, 201);
  assert.equal((await post(sealed(id))).status, 200);
  assert.deepEqual((await list()).messages[0].message, first);
});

test('other words under an id that is taken are refused, and the first stay', async () => {
  const { post, list } = await receiver();
  const message = plain();
  await post(message);
  const answer = await post({ ...message, lines: [{ label: 'a', value: 'b' }] });
  assert.equal(answer.status, 409);
  assert.equal((await answer.json()).error, 'id-taken');
  assert.deepEqual(
    (await list()).messages.map((each) => each.message),
    [message],
  );
});

test('a form arrives as the message it is: known fields, and the others as lines in order', async () => {
  const { post, list } = await receiver();
  const id = uuid();
  const form = new URLSearchParams([
    ['schema', 'alliance.message/1'],
    ['id', id],
    ['kind', 'first-talk'],
    ['to', 'Harbor Street'],
    ['Your name', 'Kim & Sam'],
    ['Times that suit', 'Mon 9–12'],
    ['Times that suit', 'Fri'],
    ['_subject', 'a note to the endpoint'],
  ]);
  const type = 'application/x-www-form-urlencoded;charset=UTF-8';
  assert.equal((await post(form.toString(), { type })).status, 201);
  assert.deepEqual((await list()).messages[0].message, {
    schema: 'alliance.message/1',
    id,
    kind: 'first-talk',
    to: 'Harbor Street',
    lines: [
      { label: 'Your name', value: 'Kim & Sam' },
      { label: 'Times that suit', value: 'Mon 9–12' },
      { label: 'Times that suit', value: 'Fri' },
    ],
  });
});

test('an encrypted form is kept as it came', async () => {
  const { post, list } = await receiver();
  const message = sealed();
  const type = 'application/x-www-form-urlencoded';
  assert.equal((await post(new URLSearchParams(message).toString(), { type })).status, 201);
  assert.deepEqual((await list()).messages[0].message, message);
});

test('a message of a later schema is kept whole, for an inbox that knows it', async () => {
  const { post, list } = await receiver();
  const message = { schema: 'alliance.message/2', id: uuid(), pages: [{ words: 'new' }] };
  assert.equal((await post(message)).status, 201);
  assert.deepEqual((await list()).messages[0].message, message);
});

test('a message of 64 KiB fits, and not one byte more', async () => {
  const { post, list } = await receiver();
  const message = plain();
  const room = 64 * 1024 - JSON.stringify(message).length;
  const [line] = message.lines;
  const filled = (extra) => ({
    ...message,
    lines: [{ ...line, value: line.value + 'x'.repeat(room + extra) }],
  });
  assert.equal((await post(filled(1))).status, 413);
  assert.equal((await list()).messages.length, 0);
  assert.equal((await post(filled(0))).status, 201);
});

test('a site on the list may read the answer, and may ask first', async () => {
  const { post, call } = await receiver();
  const answer = await post(plain());
  assert.equal(answer.headers.get('access-control-allow-origin'), ORIGIN);
  assert.equal(answer.headers.get('access-control-allow-credentials'), null);
  const refused = await post('no JSON');
  assert.equal(refused.headers.get('access-control-allow-origin'), ORIGIN);
  const asked = await call('/messages', {
    method: 'OPTIONS',
    headers: { origin: ORIGIN, 'access-control-request-method': 'POST' },
  });
  assert.equal(asked.status, 204);
  assert.equal(asked.headers.get('access-control-allow-origin'), ORIGIN);
  assert.match(asked.headers.get('access-control-allow-headers'), /content-type/i);
});

test('one address may send so many a minute, and is told when to try again', async () => {
  let now = Date.parse('2026-11-22');
  const addresses = ['one', 'one', 'one', 'other', 'one'];
  const { post, list } = await receiver({
    perMinute: 2,
    now: () => now,
    addressOf: () => addresses.shift(),
  });
  assert.equal((await post(plain())).status, 201);
  assert.equal((await post(plain())).status, 201);
  const limited = await post(plain());
  assert.equal(limited.status, 429);
  assert.equal(limited.headers.get('retry-after'), '30');
  assert.equal(limited.headers.get('access-control-allow-origin'), ORIGIN);
  assert.equal((await post(plain())).status, 201, 'another address is not held back');
  now += 30_000;
  assert.equal((await post(plain())).status, 201);
  assert.equal((await list()).messages.length, 4);
});

test('when the database fails, nothing is acknowledged', async () => {
  const { createClient } = await import('@libsql/client');
  const client = createClient({ url: ':memory:' });
  const { post, call, entries } = await receiver({ client });
  client.batch = () => Promise.reject(Object.assign(new Error('secret'), { code: 'SQLITE_FULL' }));
  client.execute = client.batch;
  const answer = await post(plain());
  assert.equal(answer.status, 503);
  assert.equal((await answer.json()).error, 'not-available');
  assert.equal((await call('/health')).status, 503);
  assert.ok(entries.some(({ event, code }) => event === 'failure' && code === 'SQLITE_FULL'));
  assert.doesNotMatch(JSON.stringify(entries), /secret/);
});
