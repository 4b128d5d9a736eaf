/** From a site through a receiver to the inbox: nothing readable on the way, nothing lost. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { hashToken, startReceiver } from '../../receiver/src/index.js';
import { launchChromium } from './engines.js';
import { openDesk } from './inbox-desk.js';
import { message, newKey, sampleMessages, seal } from './inbox-mail.js';

const ORIGIN = 'https://www.example.com';
const TOKEN = 'a-token-for-this-test';

const browser = await launchChromium();
after(() => browser.close());
const key = await newKey();

/** A receiver with a file, and a site that sends to it. */
async function open(t) {
  const folder = await mkdtemp(join(tmpdir(), 'inbox-receiver-'));
  const receiver = await startReceiver({
    database: `file:${join(folder, 'messages.db')}`,
    origins: [ORIGIN],
    tokenHashes: [await hashToken(TOKEN)],
    perMinute: 0,
  });
  t.after(async () => {
    await receiver.close();
    await rm(folder, { recursive: true, force: true });
  });
  const url = `http://localhost:${receiver.port}`;
  const send = async (body) => {
    const headers = { origin: ORIGIN, 'content-type': 'application/json' };
    const answer = await fetch(`${url}/messages`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    assert.equal(answer.status, 201);
  };
  const stored = () =>
    readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'latin1'))
      .join('');
  return { url, send, stored };
}

async function sit(t) {
  const made = await openDesk(browser);
  t.after(() => made.context.close());
  return made;
}

describe('The inbox at a receiver', () => {
  it('reads what was sent byte for byte, and the database holds no readable word of it', async (t) => {
    const { url, send, stored } = await open(t);
    const sent = message('first-talk', {
      Name: 'Zoë Wordtolookfor',
      Email: 'zoe@wordtolookfor.example',
      'In my words': 'Two  blanks\nand a line with wordtolookfor — 🌱',
    });
    await send(await seal(sent, key.publicLine));
    assert.doesNotMatch(stored(), /wordtolookfor/i);
    assert.ok(stored().includes(sent.id), 'it is that file');
    const at = await sit(t);
    await at.openKey(key.file);
    await at.connect(url, TOKEN);
    await at.says('1 new.');
    await at.press(/Asks for a first talk/);
    assert.deepEqual(await at.readLines(), sent.lines);
    assert.deepEqual(at.wrong, []);
    assert.deepEqual(at.requests, [`GET ${url}/messages?after=0&limit=100`]);
    assert.equal(await at.kept(), '{}');
  });

  it('fetches what is new, over many pages, each once', async (t) => {
    const { url, send } = await open(t);
    for (let count = 0; count < 230; count += 1) {
      await send(message('feedback', { Name: `Person ${count % 3}`, Note: `Number ${count}` }));
    }
    const at = await sit(t);
    await at.connect(url, TOKEN);
    await at.says('230 new.');
    await send(message('feedback', { Name: 'Kim', Note: 'Later' }));
    await at.press('Fetch new ones');
    await at.says('1 new.');
    await at.press('Fetch new ones');
    await at.says('No new messages.');
    await at.says('231 messages');
  });

  it('deletes there too, when a message is deleted for good', async (t) => {
    const { url, send } = await open(t);
    for (const { message: one } of sampleMessages()) await send(one);
    const at = await sit(t);
    await at.connect(url, TOKEN);
    await at.says('8 new.');
    await at.press(/Asks for a first talk/);
    await at.press('Delete');
    const count = async () => {
      const headers = { authorization: `Bearer ${TOKEN}` };
      return (await (await fetch(`${url}/messages`, { headers })).json()).messages.length;
    };
    assert.equal(await count(), 8, 'undo is still possible');
    await at.press(/^Deleted/);
    await at.press('Delete all of these for good');
    await at.says('What came from your receiver is deleted there too.');
    await at.press('Yes, delete for good');
    await at.says('Deleted for good.');
    assert.equal(await count(), 7);
  });

  it('says plainly what is in the way, and keeps what was typed', async (t) => {
    const { url } = await open(t);
    const at = await sit(t);
    const token = at.page.getByLabel('Token', { exact: true });
    await at.connect('http://example.com', TOKEN);
    await at.says('This address does not work here.');
    await at.connect(url, '');
    await at.says('Please add the token.');
    await at.connect(url, 'another-token');
    await at.says('The receiver does not know this token.');
    await at.connect('http://localhost:9', TOKEN);
    await at.says('No answer from there.');
    await at.connect(`${url}/elsewhere`, TOKEN);
    await at.page
      .getByText(/Something answered, and it is not a receiver|No answer from there/)
      .first()
      .waitFor();
    assert.equal(await token.inputValue(), TOKEN);
    await at.connect(url, TOKEN);
    await at.says('No new messages.');
    assert.deepEqual(
      at.wrong.filter((text) => !/CORS/.test(text)),
      [],
    );
  });
});
