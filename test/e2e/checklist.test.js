/**
 * The checklist as a visitor takes it along: eight questions picked, one added, three starred, on
 * one page of paper; then in the hand, on a phone, in the talk; and a reminder that is right anywhere.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import ICAL from 'ical.js';
import { launchChromium } from './engines.js';
import { openSite } from './site.js';
import { drawn, heard, pageOf, PRACTICE } from './visitor.js';

const EIGHT = [
  'What happens in the first few meetings?',
  'What did you train in?',
  'How do you fit the work to each person?',
  'Do you give advice?',
  'How will we decide what to work on?',
  'When do we stop and take stock?',
  'Can I use my insurance? Are there limits?',
  'What should I do if I need help between sessions?',
];
const SOME_STARTERS = [
  'Can you walk me through how therapy with you works?',
  'Are you licensed or on a register here? How can I check?',
  'Which methods do you use, in plain words?',
  'What do you charge? Do you have lower rates?',
];
const OWN = 'Do you mind if I bring my dog?';
const STARRED = [EIGHT[6], EIGHT[3], OWN];

const THOUSAND = Array.from({ length: 1000 }, (_, n) => ({
  id: `x${n}`,
  category: `Topic ${n % 25}`,
  question: `What would you say about number ${n}?`,
}));

let site;
let browser;
before(async () => {
  const tag = '<alliance-checklist></alliance-checklist>';
  site = await openSite({
    '/page': pageOf(tag),
    '/thousand': pageOf(tag, { practice: { ...PRACTICE, checklist: { add: THOUSAND } } }),
  });
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

async function open(options = {}, path = '/page') {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${site.url}${path}`);
  await page.getByRole('radio', { name: 'Before' }).waitFor();
  return page;
}

const press = async (page, name) => {
  await page.getByRole('button', { name, exact: true }).click();
  await drawn(page);
};

/** Picks eight questions of the forty, adds one and stars three. */
async function makeList(page) {
  await press(page, 'Clear the list');
  await press(page, 'See all 40 questions');
  const categories = page.locator('alliance-checklist details.category:not([open]) > summary');
  while ((await categories.count()) > 0) await categories.first().click();
  for (const question of EIGHT) await page.getByLabel(question, { exact: true }).check();
  await press(page, 'Back to my list');
  await press(page, 'Add my own question');
  await page.getByLabel('My own question').fill(OWN);
  await press(page, 'Add to my list');
  for (const question of STARRED) await press(page, `Most want to ask: ${question}`);
}

/** Presses 'Print', and holds the dialog open, as a printer would. */
async function printed(page, format) {
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  await press(page, 'Print my list');
  const lines = await page.evaluate(() =>
    [
      ...document.querySelector('[data-alliance-sheet]').shadowRoot.querySelectorAll('h1, h2, li'),
    ].map(({ localName, textContent }) => `${localName} ${textContent}`),
  );
  const pdf = await page.pdf({ format });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return { lines, pages: pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g).length };
}

describe('a list on paper', () => {
  for (const format of ['A4', 'Letter']) {
    it(`is one page of ${format}, what is starred first`, async () => {
      const page = await open();
      await makeList(page);
      const { lines, pages } = await printed(page, format);
      await page.context().close();
      assert.equal(pages, 1);
      const rest = EIGHT.filter((question) => !STARRED.includes(question));
      // Stars keep the order of the list.
      const starred = [EIGHT[3], EIGHT[6], OWN];
      assert.deepEqual(lines, [
        'h1 My questions',
        'h2 I most want to ask',
        ...starred.map((question) => `li ${question}`),
        'h2 I also want to ask',
        ...rest.map((question) => `li ${question}`),
      ]);
    });
  }

  it('is still one page with a first line and long questions', async () => {
    const page = await open();
    await press(page, 'Add my own question');
    await page.getByLabel('My own question').fill('What would you like me to know '.repeat(4));
    await press(page, 'Add to my list');
    await page.getByRole('combobox').selectOption('nodetail');
    const { pages } = await printed(page, 'Letter');
    await page.context().close();
    assert.equal(pages, 1);
  });
});

describe('the page itself on paper', () => {
  /** What is seen there, in the widget's own part. */
  const onPaper = async (page) => {
    await page.emulateMedia({ media: 'print' });
    return page.locator('alliance-checklist .body').innerText();
  };

  it('shows the list, without what can only be pressed', async () => {
    const page = await open();
    await press(page, `Most want to ask: ${SOME_STARTERS[1]}`);
    const words = await onPaper(page);
    for (const question of SOME_STARTERS) assert.ok(words.includes(question), question);
    assert.doesNotMatch(words, /Why ask this|How to begin|Lists for other|During|Add my own/);
    await page.context().close();
  });

  it('shows the first line that was chosen', async () => {
    const page = await open();
    await page.getByRole('combobox').selectOption('again');
    await drawn(page);
    const words = await onPaper(page);
    assert.ok(words.includes('I have had therapy before.'));
    assert.doesNotMatch(words, /No first line/);
    await page.context().close();
  });
});

describe('a thousand questions', () => {
  it('are searched by keyboard; nothing but what is found moves, and little of it is drawn', async () => {
    const page = await open({}, '/thousand');
    await press(page, 'See all 1040 questions');
    await page.evaluate(() => {
      window.shifts = 0;
      new PerformanceObserver((list) => {
        for (const { value, hadRecentInput } of list.getEntries()) {
          if (!hadRecentInput) window.shifts += value;
        }
      }).observe({ type: 'layout-shift' });
    });
    const search = page.getByRole('searchbox');
    const place = await search.boundingBox();
    await search.focus();
    for (const letter of 'number 977') {
      await page.keyboard.type(letter);
      await drawn(page);
      assert.deepEqual(await search.boundingBox(), place);
      assert.ok((await page.getByRole('checkbox').count()) <= 60);
    }
    await page.getByLabel('What would you say about number 977?', { exact: true }).check();
    assert.equal(await page.evaluate(() => window.shifts), 0);
    await press(page, 'Back to my list');
    await page.getByLabel('What would you say about number 977?', { exact: true }).waitFor();
    await page.context().close();
  });
});

describe('in the talk, on a phone', () => {
  const PHONE = { viewport: { width: 360, height: 720 }, hasTouch: true, isMobile: true };
  const NOTE = 'Every week at first, on Tuesdays.';
  const choose = async (page, mode) => {
    await page.locator('label', { hasText: mode }).first().tap();
    await drawn(page);
  };

  async function takeNote(page) {
    await page.getByRole('button', { name: `Add a note: ${EIGHT[0]}` }).tap();
    await page.getByLabel('My note').fill(NOTE);
    await page.getByRole('button', { name: 'Done' }).tap();
    await drawn(page);
  }

  const noteIsThere = (page) => page.getByText(NOTE).isVisible();

  it('one tap marks a question; notes outlive the page only where the visitor says so', async () => {
    const page = await open(PHONE);
    await makeList(page);
    await choose(page, 'During');
    await page.getByText(EIGHT[0]).tap();
    await page.getByText('1 of 9 asked').waitFor();
    await page.getByText(EIGHT[0]).tap();
    await page.getByText('0 of 9 asked').waitFor();
    await page.getByText(EIGHT[0]).tap();
    await takeNote(page);
    assert.equal(await page.evaluate(() => localStorage.length), 0);

    await page.getByText('Save on this device').tap();
    await page.reload();
    await page.getByText('1 of 8 asked').waitFor();
    assert.equal(await noteIsThere(page), false, 'words have a switch of their own');
    assert.equal(await page.getByText(OWN).count(), 0);

    await takeNote(page);
    await page.getByText('Also save what I typed').tap();
    await page.reload();
    await page.getByText('1 of 8 asked').waitFor();
    assert.equal(await noteIsThere(page), true);

    await page.getByText('Save on this device').tap();
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    await page.reload();
    await page.getByRole('heading', { name: 'My list' }).waitFor();
    assert.equal(await noteIsThere(page), false);
    await page.context().close();
  });

  it('works without a connection, and so does what comes after', async () => {
    const page = await open(PHONE);
    await choose(page, 'During');
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.getByText('What do you charge?').tap();
    await page.getByText('1 of 8 asked').waitFor();
    await choose(page, 'After');
    await page.getByText('What came of it').waitFor();
    await page.getByRole('button', { name: 'Make my next list' }).tap();
    await page.getByRole('radio', { name: 'List 2' }).waitFor();
    await page.context().close();
  });

  it('says so where what comes after cannot be loaded, and keeps the notes', async () => {
    const page = await open(PHONE);
    await page.context().setOffline(true);
    await choose(page, 'After');
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await choose(page, 'During');
    await page.getByText('0 of 8 asked').waitFor();
    await page.context().setOffline(false);
    // Coming back to it tries again.
    await choose(page, 'After');
    await page.getByText('What came of it').waitFor();
    await page.context().close();
  });

  it('a question is dragged to its place with a finger, and the page does not scroll away', async () => {
    // Long enough that the finger stays clear of the edges, where the page does scroll along.
    const page = await open({ ...PHONE, viewport: { width: 360, height: 1000 } });
    const rows = page.locator('alliance-checklist ol.rows > li');
    const words = async () =>
      (await rows.locator('[part~=option-label]').allTextContents()).map((text) => text.trim());
    const [first, second, third] = await words();
    await rows.first().evaluate((row) => scrollBy(0, row.getBoundingClientRect().top - 120));
    const handle = await rows.first().locator('.handle').boundingBox();
    const to = await rows.nth(2).boundingBox();
    const scrolled = await page.evaluate(() => scrollY);
    const finger = await page.context().newCDPSession(page);
    const x = handle.x + handle.width / 2;
    const from = handle.y + handle.height / 2;
    const touch = (type, y) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: y === undefined ? [] : [{ x, y }],
      });
    await touch('touchStart', from);
    const far = to.y + to.height - 8 - from;
    for (let part = 1; part <= 8; part++) await touch('touchMove', from + (far * part) / 8);
    await drawn(page);
    assert.equal(await page.evaluate(() => scrollY), scrolled);
    await touch('touchEnd');
    await drawn(page);
    assert.deepEqual((await words()).slice(0, 3), [second, third, first]);
    assert.ok((await heard(page)).includes('Moved to 3 of 8'));
    await page.context().close();
  });

  it('has room for a finger everywhere', async () => {
    const page = await open(PHONE);
    await choose(page, 'During');
    const small = await page.evaluate(() =>
      [
        ...document
          .querySelector('alliance-checklist')
          .shadowRoot.querySelectorAll('.body label, .body button'),
      ]
        .map((each) => [each.textContent.trim(), each.getBoundingClientRect()])
        .filter(([, { width, height }]) => width > 0 && (width < 44 || height < 44))
        .map(([name, { width, height }]) => `${name}: ${width} × ${height}`),
    );
    await page.context().close();
    assert.deepEqual(small, []);
  });
});

describe('a reminder', () => {
  /** What clocks show before and after they change, and the moment each of them is. */
  const ZONES = {
    'Europe/Berlin': {
      '2027-03-27T09:30': '2027-03-27T08:30:00.000Z',
      '2027-03-29T09:30': '2027-03-29T07:30:00.000Z',
    },
    'America/New_York': {
      '2027-03-13T18:00': '2027-03-13T23:00:00.000Z',
      '2027-03-14T18:00': '2027-03-14T22:00:00.000Z',
    },
    'Australia/Sydney': {
      '2027-04-03T08:15': '2027-04-02T21:15:00.000Z',
      '2027-04-05T08:15': '2027-04-04T22:15:00.000Z',
    },
  };

  for (const [timezoneId, times] of Object.entries(ZONES)) {
    it(`is right in ${timezoneId}, before and after clocks change`, async () => {
      const page = await open({ timezoneId, acceptDownloads: true });
      await page.clock.setFixedTime(new Date('2027-01-15T12:00:00Z'));
      for (const [shown, moment] of Object.entries(times)) {
        await press(page, 'Set a reminder');
        await page.getByLabel('Remind me on').fill(shown);
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          press(page, 'Save the reminder'),
        ]);
        assert.equal(download.suggestedFilename(), 'reminder.ics');
        const text = await readFile(await download.path(), 'utf8');
        const calendar = new ICAL.Component(ICAL.parse(text));
        const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent'));
        assert.equal(event.startDate.toJSDate().toISOString(), moment);
        assert.equal(event.summary, 'Look at my notes');
        assert.doesNotMatch(text, /therap|checklist|alliance|localhost/i);
      }
      await page.context().close();
    });
  }
});
