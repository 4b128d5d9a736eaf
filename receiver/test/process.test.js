import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { generate } from '../bench/generator.js';
import { fetchAll, folder, ORIGIN, plain, sealed, startProcess } from './helpers.js';

const idsOf = (messages) => messages.map(({ message }) => message.id);
const message = () => sealed(undefined, 3000);

test('under steady load no message is lost and none is doubled', async (t) => {
  const { url } = await startProcess(t, `file:${join(await folder(t), 'm.db')}`);
  const run = await generate({ url, origin: ORIGIN, rate: 500, seconds: 5, message });
  assert.equal(run.acknowledged.size, run.sent);
  const ids = idsOf(await fetchAll(url));
  assert.equal(new Set(ids).size, ids.length, 'none doubled');
  assert.deepEqual(new Set(ids), run.acknowledged, 'none lost, and none that nobody sent');
});

test('killed in the middle of load, it still has every message it acknowledged', async (t) => {
  const database = `file:${join(await folder(t), 'm.db')}`;
  for (let round = 0; round < 3; round += 1) {
    const { child, url, exited } = await startProcess(t, database);
    const before = idsOf(await fetchAll(url));
    const killAt = 150 + round * 137;
    let killed = false;
    const seen = new Set();
    const run = await generate({
      url,
      origin: ORIGIN,
      rate: 800,
      seconds: 10,
      message() {
        const next = message();
        seen.add(next.id);
        if (seen.size === killAt) {
          killed = child.kill('SIGKILL');
        }
        return next;
      },
      until: () => killed,
    });
    assert.equal((await exited).signal, 'SIGKILL');
    assert.ok(run.acknowledged.size > 0, 'some were acknowledged before');

    const again = await startProcess(t, database);
    const ids = idsOf(await fetchAll(again.url));
    assert.equal(new Set(ids).size, ids.length);
    const kept = new Set(ids);
    for (const id of [...before, ...run.acknowledged]) assert.ok(kept.has(id), 'none lost');
    again.child.kill('SIGTERM');
    await again.exited;
  }
});

test('asked to stop, it ends what it has begun, and then ends itself', async (t) => {
  const database = `file:${join(await folder(t), 'm.db')}`;
  const { child, url, exited, lines } = await startProcess(t, database);
  let stopped = false;
  const run = await generate({
    url,
    origin: ORIGIN,
    rate: 400,
    seconds: 10,
    message() {
      if (!stopped) setTimeout(() => child.kill('SIGTERM'), 300);
      stopped = true;
      return message();
    },
    until: () => child.exitCode !== null,
  });
  assert.deepEqual(await exited, { code: 0, signal: null });
  assert.equal(JSON.parse(lines.at(-1)).event, 'stopped');
  const again = await startProcess(t, database);
  assert.deepEqual(new Set(idsOf(await fetchAll(again.url))), run.acknowledged);
});

test('the lines of the log are JSON, without a word, an id or an address', async (t) => {
  const { url, lines } = await startProcess(t, 'file::memory:');
  const sent = plain({ lines: [{ label: 'label-to-look-for', value: 'value-to-look-for' }] });
  const answer = await fetch(`${url}/messages`, {
    method: 'POST',
    headers: { origin: ORIGIN, 'content-type': 'application/json' },
    body: JSON.stringify(sent),
  });
  assert.equal(answer.status, 201);
  await fetchAll(url);
  const text = lines.map((line) => JSON.stringify(JSON.parse(line))).join('\n');
  for (const secret of ['to-look-for', sent.id, '127.0.0.1', 'example.com', 'Ana']) {
    assert.ok(!text.includes(secret), secret);
  }
});

test('settings that cannot be right stop it at once, in words', async () => {
  const main = fileURLToPath(new URL('../src/main.js', import.meta.url));
  const child = spawn(process.execPath, [main], { env: { PATH: process.env.PATH } });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  assert.equal(code, 1);
  assert.match(said, /ALLIANCE_ORIGINS is empty/);
  assert.match(said, /ALLIANCE_TOKEN_HASHES is empty/);
  assert.doesNotMatch(said, / at .*\.js/);
});
