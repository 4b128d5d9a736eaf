import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashToken, newToken, readSettings, SettingsError } from '../src/index.js';

const hash = await hashToken('token');
const right = { ALLIANCE_ORIGINS: 'https://www.example.com', ALLIANCE_TOKEN_HASHES: hash };

const problemsOf = (env) => {
  try {
    readSettings({ ...right, ...env });
  } catch (error) {
    assert.ok(error instanceof SettingsError);
    return error.problems;
  }
  return [];
};

test('sites and a token are enough; the rest has defaults', () => {
  assert.deepEqual(readSettings(right), {
    origins: ['https://www.example.com'],
    tokenHashes: [hash],
    database: 'file:messages.db',
    databaseToken: undefined,
    keepDays: 30,
    perMinute: 30,
    proxies: 0,
    host: '127.0.0.1',
    port: 8787,
  });
});

test('lists may be parted by commas, blanks or lines', () => {
  const ALLIANCE_ORIGINS = 'https://a.example, https://b.example\nhttp://localhost:8080';
  assert.equal(readSettings({ ...right, ALLIANCE_ORIGINS }).origins.length, 3);
});

test('each setting that cannot be right is named, all of them at once', () => {
  const problems = problemsOf({
    ALLIANCE_ORIGINS: 'https://www.example.com/path',
    ALLIANCE_TOKEN_HASHES: 'my-plain-token',
    ALLIANCE_DATABASE: 'messages.db',
    ALLIANCE_KEEP_DAYS: '0',
    ALLIANCE_PER_MINUTE: 'many',
    PORT: '99999',
  });
  for (const name of ['ORIGINS', 'TOKEN_HASHES', 'DATABASE', 'KEEP_DAYS', 'PER_MINUTE', 'PORT']) {
    assert.equal(problems.filter((problem) => problem.includes(name)).length, 1, name);
  }
  assert.doesNotMatch(problems.join(), /my-plain-token/, 'a secret is not repeated');
});

for (const origin of ['', '*', 'www.example.com', 'http://www.example.com', 'https://a.example/']) {
  test(`"${origin}" is no site that may send`, () => {
    assert.match(problemsOf({ ALLIANCE_ORIGINS: origin }).join(), /ALLIANCE_ORIGINS/);
  });
}

for (const database of ['file:m.db', 'libsql://x.example.com', 'https://x.example.com']) {
  test(`"${database}" is a database`, () => {
    assert.equal(readSettings({ ...right, ALLIANCE_DATABASE: database }).database, database);
  });
}

test('every new token is another one', () => {
  assert.notEqual(newToken(), newToken());
  assert.match(newToken(), /^[0-9a-f]{64}$/);
});
