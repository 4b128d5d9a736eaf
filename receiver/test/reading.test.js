import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder, plain, receiver } from './helpers.js';

const DAY = 24 * 60 * 60 * 1000;

test('messages come in order, page by page, each once', async () => {
  const { post, list } = await receiver();
  const sent = Array.from({ length: 25 }, () => plain());
  for (const message of sent) await post(message);
  const found = [];
  for (let after = 0; after !== null;) {
    const { messages, next } = await list(`?after=${after}&limit=10`);
    assert.ok(messages.length <= 10);
    found.push(...messages.map(({ message }) => message.id));
    after = next;
  }
  assert.deepEqual(
    found,
    sent.map(({ id }) => id),
  );
});

test('asking again with the last number gives only what is new', async () => {
  const { post, list } = await receiver();
  await post(plain());
  const [{ seq }] = (await list()).messages;
  const later = plain();
  await post(later);
  assert.deepEqual(
    (await list(`?after=${seq}`)).messages.map(({ message }) => message),
    [later],
  );
});

test('an inbox opened from a file may read and delete: the token alone protects', async () => {
  const { post, call, bearer } = await receiver();
  const message = plain();
  await post(message);
  const origin = 'null';
  for (const [method, path] of [
    ['GET', '/messages'],
    ['DELETE', `/messages/${message.id}`],
  ]) {
    const asked = await call(path, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': method,
        'access-control-request-headers': 'authorization',
      },
    });
    assert.equal(asked.status, 204);
    assert.equal(asked.headers.get('access-control-allow-origin'), '*');
    assert.match(asked.headers.get('access-control-allow-methods'), new RegExp(method));
    assert.match(asked.headers.get('access-control-allow-headers'), /authorization/i);
    const answer = await call(path, { method, headers: { origin, ...bearer } });
    assert.ok(answer.ok);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  }
});

test('a deleted message is gone, and a late retry does not bring it back', async () => {
  const { post, list, remove } = await receiver();
  const message = plain();
  await post(message);
  assert.equal((await remove(message.id.toUpperCase())).status, 204);
  assert.deepEqual((await list()).messages, []);
  assert.equal((await remove(message.id)).status, 404);
  assert.equal((await post(message)).status, 200);
  assert.deepEqual((await list()).messages, []);
});

test('a message whose time is up is not shown, and then deleted with its id', async () => {
  let now = Date.parse('2026-01-01');
  const { post, list, prune } = await receiver({ keepDays: 30, now: () => now });
  const old = plain();
  await post(old);
  now += 20 * DAY;
  const later = plain();
  await post(later);
  assert.equal(await prune(), 0);
  now += 11 * DAY;
  const shown = (await list()).messages.map(({ message }) => message.id);
  assert.deepEqual(shown, [later.id]);
  assert.equal(await prune(), 1);
  assert.equal((await post(old)).status, 201, 'nothing of it is left');
});

/** All that the database's files hold, the log beside them too. */
async function everyByte(path) {
  const files = await readdir(path);
  assert.ok(files.length > 0);
  return Buffer.concat(await Promise.all(files.map((file) => readFile(join(path, file)))));
}

test('after deleting, no file of the database holds the words', async (t) => {
  const path = await folder(t);
  const { post, remove, close } = await receiver({ database: `file:${join(path, 'm.db')}` });
  const secret = 'a-word-to-look-for';
  const message = plain({ lines: [{ label: 'x', value: secret.repeat(300) }] });
  await post(message);
  assert.ok((await everyByte(path)).includes(secret));
  assert.equal((await remove(message.id)).status, 204);
  assert.ok(!(await everyByte(path)).includes(secret));
  await close();
});

test('what was kept is there when the receiver starts again', async (t) => {
  const database = `file:${join(await folder(t), 'm.db')}`;
  const first = await receiver({ database });
  const message = plain();
  await first.post(message);
  await first.close();
  const second = await receiver({ database });
  assert.deepEqual((await second.list()).messages[0].message, message);
  await second.close();
});

test('every answer is kept out of caches and frames', async () => {
  const { call, post } = await receiver();
  for (const answer of [await call('/health'), await call('/no'), await post(plain())]) {
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    assert.match(answer.headers.get('content-security-policy'), /default-src 'none'/);
  }
});

test('the log has routes and outcomes, and nothing about anyone', async () => {
  const { post, call, remove, entries } = await receiver();
  const message = plain();
  await post(message);
  await post('words that are no JSON');
  await call('/health');
  await call(`/secret-path?${message.id}`, { method: 'BREW' });
  await remove(message.id);
  assert.deepEqual(
    entries.map(({ event, method, route, status }) => [event, method, route, status]),
    [
      ['request', 'POST', '/messages', 201],
      ['request', 'POST', '/messages', 400],
      ['request', 'GET', '/health', 200],
      ['request', 'other', 'other', 404],
      ['request', 'DELETE', '/messages/:id', 204],
    ],
  );
  const allowed = new Set(['event', 'method', 'route', 'status', 'ms']);
  for (const entry of entries) for (const key of Object.keys(entry)) assert.ok(allowed.has(key));
});
