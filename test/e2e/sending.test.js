/**
 * From the visitor's press to the practice's own machine: what arrives is what was shown, locked
 * where there are keys, and nothing leaves before the press or where it may not.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { armor, Decrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { hashToken, newToken, startReceiver } from '../../receiver/src/index.js';
import { launchChromium } from './engines.js';
import { fillIn, HELPED, OFF, practiceOf, send, SEND } from './sending-page.js';
import { openSite, withPolicy } from './site.js';
import { pageOf, visit } from './visitor.js';

const TAG = '<alliance-feedback></alliance-feedback>';
const WORDS = { [HELPED]: 'Señor Ñandú waited. 🙂', [OFF]: 'It ended fast,\nas it often does.' };

let folder;
let site;
let receiver;
let browser;
let context;
let page;
let token;
let requests;

/** A pair of keys by the `age` of the system. */
function keygen(name) {
  const file = join(folder, name);
  execFileSync('age-keygen', ['-o', file], { stdio: 'pipe' });
  return { file, key: /age1\w+/.exec(readFileSync(file, 'utf8'))[0] };
}

const age = (args, input) => execFileSync('age', args, { input, maxBuffer: 1 << 24 }).toString();

const serve = (path, sending, headers = {}) => {
  site.pages[path] = { headers, ...pageOf(TAG, { practice: practiceOf(sending) }) };
  return site.url + path;
};

async function stored() {
  const response = await fetch(`${receiver.url}/messages`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return (await response.json()).messages;
}

const posts = () => requests.filter(({ method }) => method === 'POST');
const cameTo = (feedback, words) => feedback.getByText(words, { exact: true }).waitFor();

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alliance-'));
  site = await openSite();
  token = newToken();
  receiver = await startReceiver({
    database: `file:${join(folder, 'messages.db')}`,
    origins: [site.url],
    tokenHashes: [await hashToken(token)],
    perMinute: 0,
  });
  browser = await launchChromium();
});

after(async () => {
  await browser?.close();
  await receiver?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await context?.close();
  context = await visit(browser);
  page = await context.newPage();
  requests = [];
  page.on('request', (request) =>
    requests.push({ method: request.method(), url: request.url(), headers: request.headers() }),
  );
});

describe('A message', () => {
  it('is read with the private key as it was shown, and no machine between can read it', async () => {
    const [ana, second] = [keygen('ana.txt'), keygen('second.txt')];
    const endpoint = `${receiver.url}/messages`;
    await page.goto(serve('/locked', { endpoint, encryptTo: [ana.key, second.key] }));
    const feedback = await fillIn(page, { ...WORDS, 'One thing I wish my therapist knew:': 'no' });
    await feedback.getByRole('button', { name: /^Leave out: One thing/ }).click();
    await feedback.getByLabel('Your name').fill('Samira');
    const shown = await feedback.locator('pre').textContent();
    await send(feedback);
    await cameTo(feedback, 'It was sent');

    const [message, ...others] = await stored();
    assert.deepEqual(others, []);
    const [file] = JSON.stringify(message).match(/-----BEGIN AGE[^"]*/);
    const armored = JSON.parse(`"${file}"`);
    for (const { file: key } of [ana, second]) {
      const opened = age(['--decrypt', '--identity', key], armored);
      assert.equal(opened.trimEnd(), shown);
      assert.ok(Number.isInteger(Math.log2(Buffer.byteLength(opened))));
      assert.deepEqual(
        JSON.parse(opened).lines.map(({ label, value }) => [label, value]),
        [['From', 'Samira'], ...Object.entries(WORDS)],
      );
    }
    for (const name of readdirSync(folder).filter((each) => each.startsWith('messages'))) {
      const bytes = readFileSync(join(folder, name), 'latin1');
      // None so short that letters of what is locked may spell it.
      for (const word of ['waited', 'ended', 'Samira', 'Reyes', 'helped', 'feedback']) {
        assert.equal(bytes.includes(word), false, `${name} holds "${word}"`);
      }
    }
  });

  it('of the `age` of the system opens with what locks ours', async () => {
    const identity = await generateIdentity();
    const text = '{ "schema": "alliance.message/1" }';
    const armored = age(['--armor', '--recipient', await identityToRecipient(identity)], text);
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    assert.equal(await decrypter.decrypt(armor.decode(armored), 'text'), text);
    writeFileSync(join(folder, 'own.txt'), identity);
  });

  it('asks for nothing before the press, and then for no more than it needs', async () => {
    const { key } = keygen('spy.txt');
    await page.goto(serve('/spy', { endpoint: `${receiver.url}/messages`, encryptTo: [key] }));
    const feedback = page.locator('alliance-feedback');
    await feedback.getByLabel(HELPED).fill('x');
    await feedback.getByRole('button', { name: 'Take it to a session' }).click();
    await feedback.getByRole('button', { name: 'Keep it to myself' }).click();
    const paths = () => requests.map(({ url }) => new URL(url).pathname);
    assert.deepEqual(paths(), ['/spy', '/dist/embed/alliance.js']);
    await fillIn(page);
    assert.deepEqual(paths().slice(2), ['/dist/embed/parts/send-step.js']);
    await send(feedback);
    await cameTo(feedback, 'It was sent');
    assert.deepEqual(paths().slice(3), ['/dist/embed/parts/encrypt.js', '/messages']);
    const [{ headers }] = posts();
    assert.equal(headers.cookie, undefined);
    assert.equal(headers.referer ?? '', '');
    assert.deepEqual(await context.cookies(), []);
    assert.deepEqual(
      await page.evaluate(() => [localStorage.length, sessionStorage.length]),
      [0, 0],
    );
  });
});

describe('Nothing is sent', () => {
  const stays = async (feedback, words) => {
    await cameTo(feedback, words);
    assert.deepEqual(posts(), []);
    assert.equal(
      await feedback.getByRole('textbox', { name: HELPED }).inputValue(),
      'You waited for me.',
    );
  };

  it('where the part that locks does not come', async () => {
    const { key } = keygen('missing.txt');
    await page.route('**/parts/encrypt.js*', (route) => route.abort());
    await page.goto(serve('/no-part', { endpoint: `${receiver.url}/messages`, encryptTo: [key] }));
    const feedback = await fillIn(page);
    await send(feedback);
    await feedback.getByText('It could not be locked').waitFor();
    await stays(feedback, 'It was not sent');
    await page.unroute('**/parts/encrypt.js*');
    await feedback.getByRole('button', { name: 'Send again' }).click();
    await cameTo(feedback, 'It was sent');
  });

  it('where a key has a typing error', async () => {
    const { key } = keygen('wrong.txt');
    const wrong = key.slice(0, -1) + (key.endsWith('q') ? 'p' : 'q');
    const encryptTo = [key, wrong];
    const told = [];
    await page.exposeFunction('tell', (problem) => told.push(problem));
    await page.addInitScript(() =>
      addEventListener('alliance-problem', ({ detail }) => globalThis.tell(detail)),
    );
    await page.goto(serve('/wrong-key', { endpoint: `${receiver.url}/messages`, encryptTo }));
    const feedback = page.locator('alliance-feedback');
    await feedback.getByLabel(HELPED).fill('You waited for me.');
    await feedback.getByText('Sending is closed for now.').waitFor();
    assert.equal(await feedback.getByRole('button', { name: SEND }).count(), 0);
    for (const end of ['Keep it to myself', 'Take it to a session']) {
      assert.equal(await feedback.getByRole('button', { name: end }).count(), 1, end);
    }
    const { code, field } = told.find((problem) => problem.code === 'sending-key');
    assert.deepEqual([code, field], ['sending-key', 'sending.encryptTo.1']);
  });

  it('from a page that is not secure, and the visitor hears why', async () => {
    await page.route('http://practice.example/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      const { body } = pageOf(TAG, { practice: practiceOf({ endpoint: '/messages' }) });
      if (pathname.startsWith('/dist/')) return route.fulfill({ path: `.${pathname}` });
      return route.fulfill({ contentType: 'text/html', body });
    });
    await page.goto('http://practice.example/');
    const feedback = await fillIn(page, undefined, 'Sending is not possible here');
    await stays(feedback, 'This page is not secure. What you send could be read on the way.');
    assert.equal(await feedback.locator('#send-now').count(), 0);
    assert.equal(await feedback.getByRole('button', { name: 'Copy the words' }).count(), 1);
  });

  it('where the policy of the page forbids it', async () => {
    const headers = withPolicy("default-src 'none'; script-src 'self'");
    await page.goto(
      serve('/forbidden', { endpoint: `${receiver.url}/messages`, format: 'form' }, headers),
    );
    const feedback = await fillIn(page);
    await send(feedback);
    await cameTo(feedback, 'It was not sent');
    await feedback.getByText('This page could not reach the other side.').waitFor();
  });

  it('where the other side lets no pages in', async () => {
    await page.goto(serve('/no-leave', { endpoint: `${receiver.url}/health` }));
    const feedback = await fillIn(page);
    await send(feedback);
    await cameTo(feedback, 'It was not sent');
  });

  it('while offline', async () => {
    await page.goto(serve('/offline', { endpoint: `${receiver.url}/messages` }));
    const feedback = await fillIn(page);
    await context.setOffline(true);
    await send(feedback);
    await feedback.getByText('You are offline.').waitFor();
    await stays(feedback, 'It was not sent');
  });
});

describe('A visitor', () => {
  it('can send under a strict policy that names the address, with no violation', async () => {
    const headers = withPolicy(
      `default-src 'none'; script-src 'self'; connect-src ${receiver.url}/messages`,
    );
    const { key } = keygen('strict.txt');
    const sending = { endpoint: `${receiver.url}/messages`, encryptTo: [key] };
    site.violations.length = 0;
    await page.goto(serve('/strict', sending, headers));
    const feedback = await fillIn(page);
    await send(feedback);
    await cameTo(feedback, 'It was sent');
    assert.deepEqual(site.violations, []);
  });

  it('is asked before leaving with words that wait to be sent, and only then', async () => {
    const asked = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      return dialog.accept();
    });
    const address = serve('/leaving', { endpoint: `${receiver.url}/messages` });
    await page.goto(address);
    await page.locator('alliance-feedback').getByLabel(HELPED).fill('x');
    await page.goto(address);
    assert.deepEqual(asked, []);
    await fillIn(page);
    await page.goto(address);
    assert.deepEqual(asked, ['beforeunload']);
    await send(await fillIn(page));
    await cameTo(page.locator('alliance-feedback'), 'It was sent');
    await page.goto(address);
    assert.deepEqual(asked, ['beforeunload']);
  });

  it('who leaves fast is not asked, and finds nothing on the way back', async () => {
    const asked = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      return dialog.accept();
    });
    site.pages['/before'] = { body: '<title>Before</title>' };
    /** What stands in the widget, fields and all; where `leaves`, right after the press. */
    const typed = (leaves = false) =>
      page.evaluate(async (press) => {
        const widget = document.querySelector('alliance-feedback');
        if (press) widget.shadowRoot.querySelector('a.exit').click();
        await widget.updateComplete;
        return [...widget.shadowRoot.querySelectorAll('*')]
          .map((each) => (each.value ?? '') + (each.localName === 'pre' ? each.textContent : ''))
          .join('');
      }, leaves);
    await page.route('https://www.bbc.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
    );
    await page.goto(`${site.url}/before`);
    const address = serve('/exit', { endpoint: `${receiver.url}/messages` });
    await page.goto(address);
    const feedback = await fillIn(page);
    await feedback.getByLabel('Your name').fill('Samira');
    assert.match(await typed(), /waited[^]*Samira/);
    assert.doesNotMatch(await typed(true), /waited|Samira/);
    await page.waitForURL('https://www.bbc.com/**');
    assert.deepEqual(asked, []);
    await page.goBack();
    assert.equal(page.url(), `${site.url}/before`);
    await page.goto(address);
    await feedback.getByLabel(HELPED).waitFor();
    assert.doesNotMatch(await typed(), /waited|Samira/);
    assert.deepEqual(posts(), []);
  });

  it('sends once, however often Enter and the mouse are pressed', async () => {
    await page.goto(serve('/twice', { endpoint: `${receiver.url}/messages` }));
    const before = (await stored()).length;
    const feedback = await fillIn(page);
    await feedback.getByLabel(/^I want Ana/).check();
    await page.waitForTimeout(1600);
    const button = feedback.locator('#send-now');
    await button.evaluate((one) => [one.click(), one.click(), one.click()]);
    await cameTo(feedback, 'It was sent');
    assert.equal(posts().length, 1);
    assert.equal((await stored()).length, before + 1);
  });

  it('is offered to send only where there is somebody to read it', async () => {
    await page.goto(serve('/closed', { endpoint: undefined }));
    const feedback = page.locator('alliance-feedback');
    await feedback.getByText('Sending is closed for now.').waitFor();
    assert.equal(await feedback.getByRole('button', { name: SEND }).count(), 0);
    for (const end of ['Keep it to myself', 'Take it to a session']) {
      await feedback.getByRole('button', { name: end }).click();
    }
    await feedback.evaluate((widget) =>
      widget.addEventListener('alliance-send', (event) => event.respondWith(Promise.resolve())),
    );
    await send(await fillIn(page));
    await cameTo(feedback, 'It was sent');
    assert.deepEqual(posts(), []);
  });
});
