/**
 * Feedback from the first line to the notes in the visitor's hand, and over several sessions: what
 * is asked of the network, what lies on the device, and what is left after leaving fast.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launchChromium } from './engines.js';
import { openSite, withPolicy } from './site.js';
import { drawn, visit } from './visitor.js';

const SCRIPT = '/dist/embed/alliance-feedback.js';
const PART = /^\/dist\/embed\/parts\/over-time\.js$/;
const WORDS = 'This is a bit hard to say. When it went quiet, I felt lost.';
const SWITCH = 'Keep a history on this device';
const KEY = 'alliance:feedback-history';

const pageOf = (tag) => ({
  headers: withPolicy("default-src 'none'; script-src 'self'"),
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <script src="/spy.js"></script><script src="${SCRIPT}" defer></script></head>
    <body>${tag}</body></html>`,
});

/** Notes what is written and printed, and takes what is copied. Runs first. */
const SPY = `
  window.written = [];
  window.copied = [];
  window.printed = [];
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (...words) { written.push(words[0]); setItem.apply(this, words); };
  indexedDB.open = (...words) => { written.push(words[0]); throw new Error('not here'); };
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: async (words) => void copied.push(words) },
  });
  window.print = () => {
    const sheet = document.querySelector('[data-alliance-sheet]');
    printed.push([document.title, sheet.shadowRoot.textContent]);
    dispatchEvent(new Event('afterprint'));
  };
`;

let site;
let browser;
before(async () => {
  site = await openSite({
    '/spy.js': { type: 'text/javascript', body: SPY },
    '/start': { body: '<!doctype html><title>Start</title>' },
    '/weather': { body: '<!doctype html><title>Weather</title><h1>Weather</h1>' },
  });
  const tag = (more = '') =>
    `<alliance-feedback region="US" quick-exit="${site.url}/weather" ${more}></alliance-feedback>`;
  site.pages['/session'] = pageOf(tag());
  site.pages['/couple'] = pageOf(tag('for="couple"'));
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

let context;
beforeEach(async () => {
  context = await visit(browser, { acceptDownloads: true });
  site.asked.length = 0;
});
afterEach(async () => {
  await context.close();
  assert.deepEqual(site.violations, []);
});

async function open(path = '/session') {
  const page = await context.newPage();
  await page.goto(site.url + path);
  await page.getByRole('slider').first().waitFor();
  return page;
}

const line = (page, name) => page.getByRole('slider', { name });
const press = async (page, name, role = 'button') => {
  await page.getByRole(role, { name, exact: true }).click();
  await drawn(page);
};

/** Taps a line at a share of its width. */
async function tap(page, name, share) {
  const { width, height } = await line(page, name).boundingBox();
  await line(page, name).click({ position: { x: width * share, y: height / 2 } });
}

/** The helper, from its first step to words of the visitor's own. */
async function findWords(page) {
  for (const name of [
    'Help me put it into words',
    'I do not want to upset them',
    'Next',
    'lost',
    'Next',
    'it went quiet',
    'Next',
    'Skip this step',
    'This is a bit hard to say.',
    'Next',
  ]) {
    await press(page, name);
  }
  const words = page.getByRole('textbox', { name: 'Change them in any way you like.' });
  assert.equal(await words.inputValue(), WORDS);
  await words.fill(`${WORDS} Sorry, not sorry.`);
  await press(page, 'Done');
}

async function answer(page) {
  await tap(page, 'Could I be open today?', 0.9);
  await tap(page, 'Did my therapist get what I meant?', 0.85);
  await tap(page, 'Did I have a say in what we did?', 0.1);
  await page.getByText('A bit fast').click();
  await page.getByRole('textbox', { name: 'What helped today?' }).fill('You waited.');
}

const traces = (page) =>
  page.evaluate(() => ({
    stored: { ...localStorage, ...sessionStorage },
    written: window.written,
    cookie: document.cookie,
    address: location.pathname + location.search + location.hash,
  }));
const NOTHING = { stored: {}, written: [], cookie: '', address: '/session' };

const saved = async (page, name) => {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
};

const openHistory = async (page) => {
  await page.getByText('How it goes over time').click();
  await page.getByRole('checkbox', { name: SWITCH }).waitFor();
};
const history = (page) =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key))?.data.entries, KEY);

describe('from the lines to the notes in hand', () => {
  it('goes all the way with nothing asked, nothing sent and nothing stored', async () => {
    const page = await open();
    await answer(page);
    await findWords(page);
    await press(page, 'Keep it to myself');
    await press(page, 'Take it to a session');
    await press(page, 'Leave out: How was the pace?');

    await press(page, 'Copy');
    const [copied] = await page.evaluate(() => window.copied);
    assert.match(copied, /^My notes\n/);
    assert.match(copied, /Did I have a say in what we did\?\nNearer: No say\n/);
    assert.ok(copied.includes(`What I would like to say:\n${WORDS} Sorry, not sorry.\n`));
    assert.doesNotMatch(copied, /pace\?|A bit fast|\d/);

    const file = await saved(page, 'Save as a file');
    assert.deepEqual(file, { name: 'my-notes.txt', text: copied });

    await press(page, 'Print');
    const [[title, printed]] = await page.evaluate(() => window.printed);
    assert.equal(title, 'My notes');
    assert.ok(printed.includes('You waited.') && printed.includes('not sorry'));
    assert.doesNotMatch(printed, /A bit fast/);
    assert.equal(await page.title(), 'Page');

    await press(page, 'Show it in large type');
    const dialog = page.getByRole('dialog', { name: 'My notes' });
    assert.match(await dialog.innerText(), /You waited\./);
    assert.doesNotMatch(await dialog.innerText(), /A bit fast/);
    await page.keyboard.press('Escape');
    assert.equal(await dialog.count(), 0);
    const focused = page.getByRole('button', { name: 'Show it in large type' });
    assert.ok(await focused.evaluate((button) => button.matches(':focus')));

    assert.deepEqual([...site.asked].sort(), [SCRIPT, '/session', '/spy.js']);
    assert.deepEqual(await traces(page), NOTHING);
  });
});

describe('a history over several sessions', () => {
  it('asks for one part on the press that opens it, and stores nothing before the switch', async () => {
    const page = await open();
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    await answer(page);
    assert.deepEqual(requests, []);
    await openHistory(page);
    assert.equal(requests.length, 1);
    const { origin, pathname } = new URL(requests[0]);
    assert.equal(origin, site.url);
    assert.match(pathname, PART);
    assert.deepEqual(await traces(page), NOTHING);

    await page.getByRole('checkbox', { name: SWITCH }).check();
    await press(page, 'Add today');
    assert.deepEqual(Object.keys((await traces(page)).stored), [KEY]);
    const [entry, ...more] = await history(page);
    assert.deepEqual(more, []);
    assert.deepEqual(Object.keys(entry), ['day', 'lines', 'pace']);
    assert.deepEqual(Object.keys(entry.lines), ['open', 'got', 'say']);
    assert.equal(requests.length, 1);

    await page.getByRole('checkbox', { name: SWITCH }).uncheck();
    assert.deepEqual((await traces(page)).stored, {});
  });

  it('moves to another device by a file, and is emptied in every tab at once', async () => {
    const page = await open();
    await answer(page);
    await openHistory(page);
    await page.getByRole('checkbox', { name: SWITCH }).check();
    await press(page, 'Add today');
    const before = await history(page);
    await page.getByText('Save it, move it or delete it').click();
    const { name, text } = await saved(page, 'Save as a table (CSV)');
    assert.equal(name, 'my-numbers.csv');

    await context.close();
    context = await visit(browser);
    const there = await open();
    await openHistory(there);
    await there.getByRole('checkbox', { name: SWITCH }).check();
    await there.getByText('Save it, move it or delete it').click();
    await there.locator('input[type=file]').setInputFiles({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    });
    await there.getByText('Sessions brought in: 1.').waitFor();
    assert.deepEqual(await history(there), before);

    const other = await open();
    await openHistory(other);
    assert.ok(await other.getByRole('checkbox', { name: SWITCH }).isChecked());
    await press(other, 'Clear everything');
    assert.equal(await history(there), undefined);
    await there.getByText('This tool does not send or save your answers.').waitFor();
    assert.equal(await there.getByText('Sessions brought in').count(), 0);
  });

  it('is neither shown to a couple nor taken from who kept it', async () => {
    const page = await open();
    await answer(page);
    await openHistory(page);
    await page.getByRole('checkbox', { name: SWITCH }).check();
    await press(page, 'Add today');
    const couple = await open('/couple');
    assert.equal(await couple.getByText('How it goes over time').count(), 0);
    assert.equal(await couple.getByText('Your history').count(), 0);
    assert.equal((await history(couple)).length, 1);
  });
});

describe('leaving fast', () => {
  const leave = async (page) => {
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await page.waitForURL('**/weather');
  };
  const shown = (page) => page.locator('alliance-feedback').innerText();

  it('wipes what was answered, also in front of the large type, and “back” brings nothing back', async () => {
    const page = await context.newPage();
    await page.goto(`${site.url}/start`);
    await page.goto(`${site.url}/session`);
    await page.getByRole('slider').first().waitFor();
    await answer(page);
    await findWords(page);
    await press(page, 'Take it to a session');
    await press(page, 'Show it in large type');
    await leave(page);
    await page.goBack();
    assert.equal(new URL(page.url()).pathname, '/start');
    await page.goto(`${site.url}/session`);
    await page.getByRole('slider').first().waitFor();
    assert.doesNotMatch(await shown(page), /You waited|not sorry|Nearer/);
    assert.equal(
      await line(page, 'Could I be open today?').getAttribute('aria-valuetext'),
      'Not answered yet',
    );
    assert.deepEqual(await traces(page), NOTHING);
  });

  it('says that a history stays, and keeps it', async () => {
    const page = await open();
    assert.equal(await page.getByText('What you saved on this device stays here.').count(), 0);
    await answer(page);
    await openHistory(page);
    await page.getByRole('checkbox', { name: SWITCH }).check();
    await press(page, 'Add today');
    await page.getByText('What you saved on this device stays here.').waitFor();
    await page.getByRole('heading').first().click();
    await leave(page);
    assert.equal((await history(page)).length, 1);
  });
});
