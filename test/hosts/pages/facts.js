/** What is configured: hostile, or for two practices at once; and messages that lie. */
import assert from 'node:assert/strict';
import { readWords } from '../in-page.js';
import { BOOKING, FALLBACK } from '../page.js';

const BAD = 'javascript:window.pwned=1';
const TAG = '<img src=x onerror=window.pwned=1><script>window.pwned=1</script>';

/** Every field that holds an address, and every field that holds words. */
const HOSTILE = {
  __proto__x: 1,
  name: TAG,
  region: 'US',
  website: BAD,
  privacyUrl: BAD,
  contact: { phone: `${TAG}1`, sms: BAD, email: BAD, hours: TAG, replyWithin: TAG },
  booking: {
    url: BAD,
    referralUrl: BAD,
    openingsUrl: BAD,
    consultation: { minutes: TAG, fee: TAG, fullFee: TAG, lowerFee: TAG, formats: [TAG] },
  },
  therapists: [
    {
      id: 'ana',
      name: TAG,
      role: TAG,
      photo: BAD,
      url: BAD,
      licence: {
        label: TAG,
        number: TAG,
        region: 'US-NY',
        checkUrl: 'https://me:secret@evil.example',
      },
      style: { LEAD: { lo: -1, hi: 1, note: TAG } },
      answers: { A1: TAG },
      contact: { phone: BAD },
      booking: { url: BAD },
    },
  ],
  checklist: { add: [{ id: 'x1', category: TAG, question: TAG, why: TAG, helpful: TAG }] },
  sending: { recipient: TAG, endpoint: BAD, fields: { key: TAG } },
  crisis: [{ region: 'US', emergency: '911', talk: [{ label: TAG, tel: BAD, url: BAD }] }],
  safety: { licensingBodyUrl: BAD, secondContact: TAG, quickExitUrl: BAD },
  text: { 'booking.headline': TAG, constructor: { polluted: 1 } },
};
const JSON_TEXT = JSON.stringify(HOSTILE)
  .replace('"__proto__x":1', '"__proto__":{"polluted":1}')
  .replace(/<\/script/g, '<\\/script');

/** What a markup or an address of the configuration could have become. */
const readHarm = () => {
  const roots = [...document.querySelectorAll('main *')].flatMap(
    ({ shadowRoot }) => shadowRoot ?? [],
  );
  return {
    pwned: 'pwned' in window,
    polluted: 'polluted' in {},
    made: roots.flatMap((root) => [...root.querySelectorAll('img, script, iframe')]).length,
    hrefs: roots
      .flatMap((root) => [...root.querySelectorAll('[href], [src], [action], [formaction]')])
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
      .filter((href) => /javascript|secret|data:/i.test(href)),
  };
};

const TWO = ['Harbor Street|+1 212 555 0100', 'Elm Road|+1 212 555 0199']
  .map((facts) => facts.split('|'))
  .map(
    ([name, phone], at) => `<alliance-practice name="${name}" region="US" phone="${phone}">
    <alliance-booking id="b${at}">${FALLBACK}</alliance-booking>
    <alliance-fit-quiz id="q${at}">${FALLBACK}</alliance-fit-quiz></alliance-practice>`,
  )
  .join('');

const CALENDLY = 'https://calendly.com';
const booked = (origin) =>
  `parent.postMessage({ event: 'calendly.event_scheduled', payload: {} }, '*');
   document.title = ${JSON.stringify(origin)};`;
const pageWith = (script) => ({ contentType: 'text/html', body: `<script>${script}</script>` });

export const facts = [
  {
    id: 27,
    name: 'hostile JSON: `__proto__`, `javascript:` in every address, markup in every text',
    forms: ['classic', 'module', 'booking'],
    body: `<alliance-practice><script type="application/json">${JSON_TEXT}</script>
      <alliance-booking phone="+1 212 555 0100">${FALLBACK}</alliance-booking>
      <div data-alliance="fit-quiz">${FALLBACK}</div>
      <alliance-checklist></alliance-checklist><alliance-feedback></alliance-feedback></alliance-practice>`,
    says: [/alliance-widgets: /],
    check: async ({ read }) => {
      assert.deepEqual(await read(readHarm), {
        pwned: false,
        polluted: false,
        made: 0,
        hrefs: [],
      });
    },
  },
  {
    id: 28,
    name: 'messages that say they come from the scheduler',
    forms: ['classic', 'module'],
    ownCheck: true,
    unchanged: false,
    fallback: ['booking'],
    body: BOOKING.replace(
      '<alliance-booking',
      `<alliance-booking booking-url="${CALENDLY}/harbor"`,
    ).replace('>', '><script type="application/json">{ "booking": { "embed": "click" } }</script>'),
    settle: ({ driver }) =>
      driver.page.route(`${CALENDLY}/**`, (route) =>
        route.fulfill(
          pageWith(
            route.request().url().includes('evil')
              ? booked('evil')
              : `addEventListener('message', ({ data }) => { if (data === 'now') { ${booked('good')} } })`,
          ),
        ),
      ),
    check: expectForgedIgnored,
  },
  {
    id: 30,
    name: 'two practices on one page',
    forms: ['classic', 'module', 'booking'],
    ownCheck: true,
    body: TWO,
    check: async ({ form, expectWidgets, read, until }) => {
      const names = form === 'booking' ? ['booking'] : ['booking', 'fit-quiz'];
      await expectWidgets(names, { copies: 2 });
      const calls = await read(() =>
        [...document.querySelectorAll('alliance-booking')].map(({ shadowRoot }) =>
          [...shadowRoot.querySelectorAll('a[href^="tel:+"]')].map((link) =>
            link.getAttribute('href'),
          ),
        ),
      );
      assert.deepEqual([...new Set(calls[0])], ['tel:+12125550100']);
      assert.deepEqual([...new Set(calls[1])], ['tel:+12125550199']);
      const pressed = () =>
        [...document.querySelectorAll('alliance-booking')].map(
          ({ shadowRoot }) => shadowRoot.querySelectorAll('[aria-pressed=true]').length,
        );
      assert.deepEqual(await until(pressed, Boolean), [1, 0]);
    },
  },
];

const isBooked = (words) => words.includes('It looks like your time is booked');

async function expectForgedIgnored(visitor) {
  const { driver, read, until } = visitor;
  const { page } = driver;
  await visitor.expectWidgets(['booking'], { keyboard: false });
  const booking = page.locator('alliance-booking');
  await booking.getByRole('button', { name: 'See open times' }).click();
  const scheduler = await (await booking.locator('iframe').elementHandle()).contentFrame();
  await scheduler.waitForURL(`${CALENDLY}/harbor**`);
  // From the page itself, and from another frame of the very origin.
  await read(() => window.postMessage({ event: 'calendly.event_scheduled', payload: {} }, '*'));
  await read((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
    return new Promise((done) => (frame.onload = () => setTimeout(done, 100)));
  }, `${CALENDLY}/evil`);
  assert.ok(!isBooked(await read(readWords, 'booking')));
  // The scheduler's own word counts: so the two above were heard and weighed.
  await scheduler.evaluate(() => window.postMessage('now', '*'));
  assert.ok(isBooked(await until(readWords, isBooked, 'booking')));
}
