/** The whole way in the demo: written, one line left out, sent, and read with the example key. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { armor, Decrypter } from 'age-encryption';
import { openDemoReceiver } from '../../scripts/demo-receiver.js';
import { serve } from '../../scripts/server.js';
import { launchChromium } from './engines.js';
import { openDesk } from './inbox-desk.js';
import { fillIn, HELPED, OFF, send } from './sending-page.js';

const WORDS = {
  [HELPED]: 'Señor Wordtolookfor waited. 🙂',
  [OFF]: 'It ended fast,\nwordtolookfor as it often does.',
};
const LEFT_OUT = 'One thing I wish my therapist knew:';

/** What is locked in `file`, to the byte, by the key that is locked with `passphrase`. */
async function unlock(file, keyFile, passphrase) {
  const own = new Decrypter();
  own.addPassphrase(passphrase);
  const [identity] = /AGE-SECRET-KEY-\S+/.exec(await own.decrypt(armor.decode(keyFile), 'text'));
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return Buffer.from(await decrypter.decrypt(armor.decode(file)));
}

describe('The demo with its receiver', () => {
  let folder;
  let server;
  let demo;
  let browser;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inbox-demo-'));
    server = await serve({
      mounts: { '/': 'demo', '/dist/': 'dist' },
      handle: (request, response) => demo?.handle(request, response),
      changePage: (html, path) => (path.startsWith('/try/') ? demo.fillPage(html) : html),
    });
    demo = await openDemoReceiver(server.url, { database: `file:${join(folder, 'messages.db')}` });
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('brings a message to the inbox as it was shown, and nobody between can read it', async (t) => {
    const context = await browser.newContext({ locale: 'en-US' });
    t.after(() => context.close());
    const page = await context.newPage();
    const wrong = [];
    page.on('console', (entry) => entry.type() === 'error' && wrong.push(entry.text()));
    await page.goto(`${server.url}/solo/after-a-session.html`);
    const feedback = await fillIn(page, { ...WORDS, [LEFT_OUT]: 'this stays here' });
    await feedback.getByRole('button', { name: `Leave out: ${LEFT_OUT}` }).click();
    await feedback.getByLabel('Your name').fill('Sam');
    const toTheLetter = await feedback.locator('pre').first().textContent();
    const shown = JSON.parse(toTheLetter);
    await send(feedback);
    await feedback.getByRole('heading', { name: 'It was sent' }).waitFor();
    assert.deepEqual(wrong, []);

    const bytes = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'));
    assert.ok(bytes.join('').includes(shown.id), 'the message is in that file');
    assert.doesNotMatch(bytes.join(''), /wordtolookfor|this stays here/i);
    // No word of what was shown, labels and all; none so short that what is locked may spell it.
    const words = JSON.stringify([shown.kind, shown.to, shown.lines]).match(/[A-Za-z]{5,}/g);
    assert.ok(words.length > 10, words.join());
    for (const word of words) assert.ok(!bytes.join('').includes(word), word);

    // The therapist follows the page that explains the example.
    await page.goto(`${server.url}/try/`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Save the example key' }).click(),
    ]);
    const [passphrase, address, token] = await page.locator('code.copy').allTextContents();
    const response = await fetch(`${address}/messages`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const [{ message }] = (await response.json()).messages;
    const opened = await unlock(message.age, demo.keyFile, passphrase);
    const expected = Buffer.from(toTheLetter);
    assert.deepEqual(opened.subarray(0, expected.length), expected);
    assert.match(opened.subarray(expected.length).toString(), /^ *$/, 'only blanks are added');

    const at = await openDesk(browser);
    t.after(() => at.context.close());
    await at.openKey(readFileSync(await download.path()), passphrase);
    await at.says('Your key is open.');
    await at.connect(address, token);
    await at.says('1 new.');
    await at.press(/After a session/);
    await at.page.getByRole('heading', { name: 'Sam', level: 2 }).waitFor();
    assert.deepEqual(await at.readLines(), shown.lines);
    assert.deepEqual(
      shown.lines.map(({ label, value }) => [label, value]),
      [['From', 'Sam'], ...Object.entries(WORDS)],
    );
    assert.deepEqual(at.wrong, []);
  });

  it('opens the inbox that it serves, without a word against its policy', async (t) => {
    const context = await browser.newContext();
    t.after(() => context.close());
    const page = await context.newPage();
    const wrong = [];
    page.on('console', (entry) => wrong.push(entry.text()));
    await page.goto(`${server.url}/dist/inbox.html`);
    await page.getByRole('heading', { name: 'Read what people sent you' }).waitFor();
    assert.deepEqual(wrong, []);
  });
});
