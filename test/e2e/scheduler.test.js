/**
 * A scheduler in the page: nothing of it loads before the press, only its own window and origin are
 * believed, and the plain link works whatever becomes of the frame.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { launchChromium } from './engines.js';
import { openSite } from './site.js';

const CALENDLY = 'https://calendly.com/harbor/first-talk';
const CAL = 'https://cal.com/harbor/first-talk';

/** What a scheduler's page may do, in a script: `say(message)` to the page around it. */
const schedulerPage = (script = '') => `<!doctype html><html lang="en"><title>Times</title>
  <p>Pick a time</p><script>
    const say = (message) => parent.postMessage(message, '*');
    window.heard = [];
    addEventListener('message', ({ data, origin }) => heard.push({ data, origin }));
    ${script}
  </script></html>`;

const pageWith = (booking) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>Page</title><meta name="viewport" content="width=device-width, initial-scale=1">
  <script src="/dist/embed/alliance-booking.js" defer></script></head><body>
  <alliance-booking><script type="application/json">${JSON.stringify({ booking })}</script>
  </alliance-booking></body></html>`;

async function waitFor(isTrue) {
  for (let tries = 0; tries < 100 && !isTrue(); tries++) await wait(50);
  assert.ok(isTrue());
}

describe('a scheduler in the page', () => {
  let site;
  let other;
  let browser;

  before(async () => {
    site = await openSite();
    other = await openSite({
      '/harbor': { body: schedulerPage() },
      '/refuses': { body: schedulerPage(), headers: { 'x-frame-options': 'DENY' } },
    });
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    await site.close();
    await other.close();
  });

  /** A visitor at a practice's page. Other sites are played by us; what was asked of them is kept. */
  async function visit(booking) {
    site.pages['/page'] = { body: pageWith(booking) };
    site.asked.length = other.asked.length = 0;
    const context = await browser.newContext();
    const page = await context.newPage();
    const outside = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url)) outside.push(request.url());
    });
    await page.route(/^https:/, (route) =>
      route.fulfill({ contentType: 'text/html', body: schedulerPage() }),
    );
    const events = [];
    await page.exposeFunction('note', (type) => events.push(type));
    await page.addInitScript(() => {
      for (const type of ['alliance-finish', 'alliance-action'])
        addEventListener(type, () => window.note(type));
    });
    await page.goto(`${site.url}/page`);
    await page.getByRole('button', { name: 'See open times' }).waitFor();
    return { page, outside, events, context };
  }

  const open = (page) => page.getByRole('button', { name: 'See open times' }).click();
  const frameIn = (page) => page.locator('iframe[title]').contentFrame();
  const said = (page) => page.getByText('It looks like your time is booked');

  /** The frame's page says something; then time for it to arrive. */
  async function say(page, message) {
    await frameIn(page).locator('p').waitFor();
    await frameIn(page)
      .locator('body')
      .evaluate((_, words) => say(words), message);
    await page.waitForTimeout(100);
  }

  it('asks nothing of anyone before the press', async () => {
    const { page, outside, context } = await visit({ url: CALENDLY, embed: 'click' });
    await page.mouse.move(100, 100);
    await page.keyboard.press('Tab');
    await page.waitForTimeout(300);
    assert.deepEqual(outside, []);
    assert.deepEqual(site.asked, ['/page', '/dist/embed/alliance-booking.js']);
    assert.equal(await page.locator('iframe').count(), 0);

    await open(page);
    await frameIn(page).getByText('Pick a time').waitFor();
    assert.deepEqual(outside, [`${CALENDLY}?embed_domain=localhost&embed_type=Inline`]);
    await context.close();
  });

  it('hears from its own window and origin that a time is booked', async () => {
    const { page, events, context } = await visit({ url: CALENDLY, embed: 'click' });
    await open(page);
    await say(page, { event: 'calendly.date_and_time_selected' });
    assert.equal(await said(page).count(), 0);
    await say(page, { event: 'calendly.event_scheduled', payload: { invitee: { uri: 'x' } } });
    await said(page).first().waitFor();
    await say(page, { event: 'calendly.event_scheduled' });
    assert.deepEqual(events, ['alliance-action', 'alliance-finish']);

    await page.getByRole('button', { name: 'Close' }).click();
    assert.equal(await said(page).first().isVisible(), true);
    await context.close();
  });

  it('answers Cal.com, and only Cal.com, that somebody listens', async () => {
    const { page, context } = await visit({ url: CAL, embed: 'click' });
    await open(page);
    await say(page, { originator: 'CAL', type: '__iframeReady', namespace: 'alliance' });
    const heard = await frameIn(page)
      .locator('body')
      .evaluate(() => window.heard);
    assert.deepEqual(heard, [
      { data: { originator: 'CAL', method: 'parentKnowsIframeReady' }, origin: site.url },
    ]);
    await say(page, { originator: 'CAL', type: 'bookingSuccessfulV2', data: { uid: '1' } });
    await said(page).first().waitFor();
    await context.close();
  });

  it('takes a height that could be one', async () => {
    const { page, context } = await visit({ url: CALENDLY, embed: 'click' });
    await open(page);
    await say(page, { event: 'calendly.page_height', payload: { height: '1777px' } });
    const height = async () => (await page.locator('iframe').boundingBox()).height;
    assert.equal(await height(), 1777);
    await say(page, { event: 'calendly.page_height', payload: { height: '99999999px' } });
    assert.equal(await height(), 1777);
    await context.close();
  });

  it('believes no other window and no other origin', async () => {
    const { page, events, context } = await visit({ url: CALENDLY, embed: 'click' });
    await open(page);
    await frameIn(page).locator('p').waitFor();
    const booked = { event: 'calendly.event_scheduled' };

    // The page itself, which has the right words and the wrong window.
    await page.evaluate((words) => postMessage(words, '*'), booked);
    // Another frame of the right origin, put there by an advertisement, say.
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.id = 'stranger';
      frame.src = src;
      document.body.append(frame);
    }, 'https://calendly.com/stranger');
    const stranger = page.locator('#stranger').contentFrame();
    await stranger.locator('p').waitFor();
    await stranger.locator('body').evaluate((_, words) => say(words), booked);
    // A frame inside the scheduler's own page.
    await frameIn(page)
      .locator('body')
      .evaluate((body, words) => {
        const inner = body.ownerDocument.createElement('iframe');
        inner.srcdoc = `<script>top.postMessage(${JSON.stringify(words)}, '*')</script>`;
        body.append(inner);
      }, booked);
    // The right window, gone to another site.
    const elsewhere = 'https://elsewhere.example/harbor';
    await frameIn(page)
      .locator('body')
      .evaluate((_, url) => location.assign(url), elsewhere);
    await waitFor(() => page.frames().some((frame) => frame.url() === elsewhere));
    const moved = page.frames().find((frame) => frame.url() === elsewhere);
    await moved.waitForFunction(() => document.readyState === 'complete');
    await moved.evaluate((words) => say(words), booked);
    await page.waitForTimeout(200);

    assert.equal(await said(page).count(), 0);
    assert.deepEqual(events, ['alliance-action']);
    await context.close();
  });

  it('believes nothing from a service that it does not know', async () => {
    const { page, events, context } = await visit({ url: `${other.url}/harbor`, embed: 'click' });
    await open(page);
    for (const message of [
      { event: 'calendly.event_scheduled' },
      { originator: 'CAL', type: 'bookingSuccessfulV2' },
      'sizing:900',
    ]) {
      await say(page, message);
    }
    assert.equal(await said(page).count(), 0);
    assert.deepEqual(events, ['alliance-action']);
    assert.deepEqual(other.asked, ['/harbor']);
    await context.close();
  });

  it('leaves a link that works where the service refuses to be shown', async () => {
    const { page, context } = await visit({ url: `${other.url}/refuses`, embed: 'click' });
    await open(page);
    const dialog = page.getByRole('dialog', { name: 'Open times' });
    await dialog.getByText('Does nothing show here').waitFor();
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      dialog.getByRole('link', { name: /in a new tab/ }).click(),
    ]);
    await tab.getByText('Pick a time').waitFor();
    assert.equal(await tab.evaluate(() => opener), null);
    await context.close();
  });

  it('cannot lead the page around it away', async () => {
    const { page, context } = await visit({ url: `${other.url}/harbor`, embed: 'click' });
    await open(page);
    await frameIn(page)
      .locator('body')
      .evaluate(() => {
        try {
          top.location.href = 'https://elsewhere.example/';
        } catch {
          // refused
        }
      });
    await page.waitForTimeout(200);
    assert.equal(page.url(), `${site.url}/page`);
    await context.close();
  });

  it('is a plain link where its part does not load', async () => {
    const { page, outside, context } = await visit({ url: CALENDLY, embed: 'click' });
    await page.route('**/parts/**', (route) => route.abort());
    await open(page);
    await page.getByText('This part did not load').first().waitFor();
    assert.equal(await page.getByRole('link', { name: 'Open Calendly in a new tab' }).count(), 1);
    assert.deepEqual(outside, []);
    await context.close();
  });
});
