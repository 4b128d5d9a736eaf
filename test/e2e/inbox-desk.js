/** A therapist at the inbox: the file opened from disk, and the few things they do with it. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PASSPHRASE } from './inbox-mail.js';

const FILE = pathToFileURL(resolve('dist/inbox.html')).href;

/** Opens the inbox, and remembers everything that it should never do. */
export async function openDesk(browser, { init, ...options } = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    timezoneId: 'America/New_York',
    ...options,
  });
  const wrong = [];
  const requests = [];
  context.on('request', (request) => {
    if (!request.url().startsWith('file:') && !request.url().startsWith('data:')) {
      requests.push(`${request.method()} ${request.url()}`);
    }
  });
  if (init) await context.addInitScript({ content: init });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  const page = await openPage(context, wrong);
  return { context, wrong, requests, ...desk(page), openPage: () => openPage(context, wrong) };
}

async function openPage(context, wrong) {
  const page = await context.newPage();
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (entry) => {
    // The browser itself says so when a server answers with an error.
    const isAnswer = /Failed to load resource|ERR_CONNECTION/.test(entry.text());
    if (entry.type() === 'error' && !isAnswer) wrong.push(entry.text());
  });
  await page.goto(FILE);
  return page;
}

/** What a hand does, on one page. */
export function desk(page) {
  const press = (name) => page.getByRole('button', { name, exact: true }).first().click();
  const says = (text) => page.getByText(text).first().waitFor();
  const status = () => page.getByRole('status').textContent();
  const shown = (text) => page.getByText(text).count();
  const addScreen = async () => {
    if (!(await page.getByRole('heading', { name: 'Add messages' }).count())) {
      const first = page.getByRole('button', { name: 'My messages are not locked' });
      if (await first.count()) await first.click();
      else await press('Add messages');
    }
  };
  return {
    page,
    press,
    says,
    status,
    shown,
    addScreen,
    chooseKey: (name, file) => chooseFile(page, 'Choose the key file', name, file),
    async openKey(file, passphrase = PASSPHRASE) {
      await page
        .getByRole('button', { name: /^Open (my|a) key/ })
        .first()
        .click();
      await chooseFile(page, 'Choose the key file', 'inbox-key.age', file);
      await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
      await page.getByRole('button', { name: 'Open', exact: true }).click();
    },
    async paste(text) {
      await addScreen();
      await page.getByLabel('Paste one mail or many').fill(text);
      await press('Read this');
    },
    async addFile(name, content) {
      await addScreen();
      await chooseFile(page, 'Choose files', name, content);
    },
    async connect(url, token) {
      await addScreen();
      await page.getByLabel('Address', { exact: true }).fill(url);
      await page.getByLabel('Token', { exact: true }).fill(token);
      await press('Fetch messages');
    },
    /** The open message, as lines. */
    async readLines() {
      const labels = await page.locator('dt').allTextContents();
      const values = await page.locator('dd').allTextContents();
      return labels.map((label, at) => ({ label, value: values[at] }));
    },
    /** Everything this browser keeps. */
    kept: () => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage })),
    cookies: () => page.evaluate(() => document.cookie),
    /** Presses a button, perhaps that of one item of a list, and reads the file that comes of it. */
    async download(name, item) {
      const place = item ? page.getByRole('listitem').filter({ hasText: item }) : page;
      const button = place.getByRole('button', { name, exact: true });
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      const { readFile } = await import('node:fs/promises');
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    },
  };
}

const chooseFile = (page, label, name, content) =>
  page.getByLabel(label).setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });

/** Nothing went wrong, nothing was asked of anyone, nothing was kept. */
export async function assertQuiet({ wrong, requests, kept, cookies }) {
  assert.deepEqual(wrong, []);
  assert.deepEqual(requests, []);
  assert.equal(await kept(), '{}');
  assert.equal(await cookies(), '');
}

/** Runs in the page: the colours follow the theme in the next frame or two. */
export async function themed() {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}
