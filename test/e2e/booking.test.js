/**
 * From an open time to words that can be sent: by the clocks of three visitors, with the keyboard
 * alone, and looked at by axe at every step.
 */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { launchChromium } from './engines.js';
import { findMisfits } from './fitting.js';
import { openSite } from './site.js';
import { drawn, keyboard, pageOf } from './visitor.js';

const NOW = '2026-10-30T12:00:00Z';
const FEED = {
  version: 1,
  generated: '2026-10-30T06:00:00Z',
  timeZone: 'America/New_York',
  minNoticeHours: 12,
  slots: [
    // The night in between, clocks in New York go back; in Madrid they did so a week before.
    { start: '2026-10-30T17:00:00', format: 'phone' },
    { start: '2026-10-31T10:00:00', end: '2026-10-31T10:15:00', format: 'video' },
    { start: '2026-10-31T19:30:00', format: 'video' },
    { start: '2026-11-02T10:00:00', end: '2026-11-02T10:15:00', format: 'in-person' },
  ],
};
const PRACTICE = {
  name: 'Harbor Street',
  region: 'US',
  timeZone: 'America/New_York',
  contact: { email: 'hello@harborstreet.example.com', phone: '+1 212 555 0100' },
  booking: { openingsUrl: '/openings.json', freeText: true },
};

describe('booking', () => {
  let site;
  let browser;
  let context;
  let page;

  before(async () => {
    site = await openSite({
      '/booking': pageOf(
        '<alliance-booking></alliance-booking><alliance-checklist></alliance-checklist>',
        { practice: PRACTICE },
      ),
      '/paper': pageOf('<alliance-booking embed="click"></alliance-booking>', {
        practice: { ...PRACTICE, booking: { url: 'https://calendly.com/harbor/talk' } },
      }),
      '/bar': pageOf(
        `<alliance-booking variant="bar"></alliance-booking>${'<p>Words of the page.</p>'.repeat(80)}`,
        { practice: PRACTICE },
      ),
      '/openings.json': { type: 'application/json', body: JSON.stringify(FEED) },
    });
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(() => context?.close());

  async function open(options = {}, path = '/booking') {
    context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    page = await context.newPage();
    await page.clock.setFixedTime(new Date(NOW));
    site.asked.length = 0;
    await page.goto(`${site.url}${path}`);
    await page.getByRole('button', { name: /short form/ }).waitFor();
  }

  const press = (name) => page.getByRole('button', { name }).first().click();
  const plain = (words) => words.replace(/\s+/g, ' ').trim();

  async function openTimes() {
    await press('Show the next few times');
    await page.getByRole('heading', { name: 'The next open times' }).waitFor();
    await page.locator('time').first().waitFor();
    const days = await page.locator('.times .day').allTextContents();
    const lists = await page.locator('.times ul').all();
    const times = await Promise.all(
      lists.map(async (list) => (await list.locator('button').allInnerTexts()).map(plain)),
    );
    return Object.fromEntries(days.map((day, at) => [day, times[at]]));
  }

  describe('open times', () => {
    it('in New York, on both sides of the change', async () => {
      await open({ timezoneId: 'America/New_York', locale: 'en-US' });
      assert.deepEqual(await openTimes(), {
        'Saturday, October 31': ['10:00 AM video', '7:30 PM video'],
        'Monday, November 2': ['10:00 AM in person'],
      });
      assert.equal(await page.getByText('The practice goes by').count(), 0);
      assert.deepEqual(
        await page.locator('time').evaluateAll((all) => all.map((each) => each.dateTime)),
        ['2026-10-31T14:00:00.000Z', '2026-10-31T23:30:00.000Z', '2026-11-02T15:00:00.000Z'],
      );
    });

    it('in Madrid, an hour nearer for a week', async () => {
      await open({ timezoneId: 'Europe/Madrid' });
      assert.deepEqual(await openTimes(), {
        'Saturday, October 31': ['3:00 PM 10:00 AM there video'],
        'Sunday, November 1': ['12:30 AM Sat 7:30 PM there video'],
        'Monday, November 2': ['4:00 PM 10:00 AM there in person'],
      });
      await page.getByText('The practice goes by Eastern Time').waitFor();
    });

    it('in Tokyo, on other days', async () => {
      await open({ timezoneId: 'Asia/Tokyo' });
      assert.deepEqual(await openTimes(), {
        'Saturday, October 31': ['11:00 PM 10:00 AM there video'],
        'Sunday, November 1': ['8:30 AM Sat 7:30 PM there video'],
        'Tuesday, November 3': ['12:00 AM Mon 10:00 AM there in person'],
      });
    });

    it('are asked for on the press and not before', async () => {
      await open();
      await page.mouse.move(50, 50);
      assert.ok(!site.asked.includes('/openings.json'));
      await openTimes();
      assert.equal(site.asked.filter((path) => path === '/openings.json').length, 1);
    });
  });

  it('leads from a time to an e-mail, with the keyboard alone', async () => {
    await open({ timezoneId: 'America/New_York' });
    const hands = await keyboard(page);
    await hands.to('button', /^Show the next few times/);
    await page.keyboard.press('Enter');
    await page.locator('time').first().waitFor();
    await drawn(page);
    await hands.expectAt('heading', 'The next open times');
    await hands.use('button', /^7:30 PM/);
    await page.getByRole('heading', { name: 'Ask for a first talk' }).waitFor();
    await drawn(page);
    await hands.expectAt('heading', 'Ask for a first talk');

    await hands.to('textbox', /^Your name/);
    await hands.type('Jo');
    await hands.to('textbox', /^Your phone number/);
    await hands.type('555');
    await hands.press('Enter');
    const here = await hands.expectAt('textbox', /^Your phone number/);
    assert.match(here.description, /Please add a phone number/);
    await hands.type(' 010 0177');
    await hands.to('radio', 'Yes');
    await hands.press('ArrowRight');
    await hands.to('checkbox', 'Mornings');
    await hands.press('Space');
    await hands.to('checkbox', 'Add my questions');
    await hands.press('Space');
    await hands.use('button', 'See what it says');
    await hands.expectAt('heading', 'This is what it says');
    await hands.use('button', 'Leave out: Name');
    await hands.expectAt('button', 'Put back: Name');
    const said = await page.locator('.message').innerText();
    for (const words of ['Name: left out', 'Phone: 555 010 0177', 'October 31 at 7:30 PM, video'])
      assert.ok(said.includes(words), `${words} in\n${said}`);
    assert.ok(!said.includes('Jo'));
    await hands.to('button', 'Open in my email app');
  });

  it('the bar stays in sight, but not where it would hide most of a low window', async () => {
    context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    page = await context.newPage();
    await page.goto(`${site.url}/bar`);
    const bar = page.locator('alliance-booking');
    await page.getByRole('button', { name: 'Not now' }).waitFor();
    const held = () => bar.evaluate((element) => getComputedStyle(element).position);
    assert.equal(await held(), 'sticky');
    await page.setViewportSize({ width: 320, height: 256 });
    assert.equal(await held(), 'static');
  });

  describe('on paper', () => {
    it('are the ways to get in touch, with addresses that can be read', async () => {
      await open({}, '/paper');
      await page.emulateMedia({ media: 'print' });
      const words = plain(await page.locator('alliance-booking .body').innerText());
      for (const line of ['Call +1 212 555 0100', 'hello@harborstreet.example.com'])
        assert.ok(words.includes(line), `${line} in\n${words}`);
      assert.doesNotMatch(words, /Not now|Copy|short form|Mixed feelings/);
      const beside = page.getByRole('link', { name: /^Open Calendly/ });
      const written = await beside.evaluate((link) => getComputedStyle(link, '::after').content);
      assert.match(written, /https:\/\/calendly\.com\/harbor\/talk/);
    });

    it('nothing is written in white, since printers leave out what is behind it', async () => {
      await open({ colorScheme: 'dark' });
      await press(/short form/);
      await page.getByLabel(/^Your phone number/).fill('212 555 0177');
      await press('See what it says');
      await page.locator('label.chip', { hasText: 'By phone' }).click();
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const call = page.getByRole('link', { name: /^Call/ }).first();
      const ink = await call.evaluate((link) => getComputedStyle(link).color);
      assert.equal(ink, 'rgb(0, 0, 0)');
    });
  });

  /** What a visitor does to get to each screen. */
  const SCREENS = {
    times: openTimes,
    form: async () => {
      await openTimes();
      await page.locator('#time-0').click();
      await page.getByRole('heading', { name: 'Ask for a first talk' }).waitFor();
    },
    'the form to be mended': async () => {
      await press(/short form/);
      await press('See what it says');
      await page.getByText('Please add a phone number').first().waitFor();
    },
    preview: async () => {
      await press(/short form/);
      await page.getByLabel(/^Your phone number/).fill('212 555 0177');
      await page.getByLabel(/something else/).fill('A few words.');
      await page.getByLabel('Add my questions').check();
      await press('See what it says');
      await press(/^Leave out: Phone/);
    },
  };
  for (const [name, goThere] of Object.entries(SCREENS)) {
    for (const colorScheme of ['light', 'dark']) {
      for (const width of [320, 1280]) {
        it(`${name}, ${colorScheme}, ${width} px: nothing in the way`, async () => {
          await open({ colorScheme, viewport: { width, height: 800 } });
          await goThere();
          await drawn(page);
          await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
          const barriers = await page.evaluate(async () => {
            const { violations } = await globalThis.axe.run('alliance-booking');
            return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
          });
          assert.deepEqual(barriers, []);
          const misfits = await page.evaluate(findMisfits, { checkTargets: true });
          assert.deepEqual(misfits, []);
        });
      }
    }
  }
});
