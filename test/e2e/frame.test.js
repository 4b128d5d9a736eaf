/** `frame.html`: what its address may ask for, and what it may not. Anybody can write an address. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engines, openBrowser, launchChromium } from './engines.js';
import { openSite } from './site.js';

const FRAME = '/dist/embed/frame.html';
/** The lines that owners paste. */
const [, HELPER] = /<script>\n([^]*?)<\/script>/.exec(
  readFileSync('docs/embedding/frame.md', 'utf8'),
);
const around = (
  fragment,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
  <style>body { margin: 0 } iframe { width: 600px; height: 150px; border: 0 }</style></head>
  <body><iframe title="First talk" src="${FRAME}#${fragment}"></iframe><script>${HELPER}</script></body></html>`;

const GOOD = new URLSearchParams({
  widget: 'booking',
  name: 'Harbor Street',
  region: 'US',
  phone: '+1 212 555 0100',
  'booking-url': 'https://calendly.com/harbor/first',
  accent: '#336699',
  theme: 'light',
}).toString();

const readFrame = () => {
  const [element] = document.body.children;
  const links = [...(element?.shadowRoot?.querySelectorAll('a') ?? [])];
  return {
    tag: element?.localName ?? '',
    attributes: element
      ? Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))
      : {},
    text: element?.shadowRoot?.querySelector('[part~=base]')?.textContent ?? '',
    hrefs: links.map((link) => link.getAttribute('href')),
    children: document.body.childElementCount,
    pwned: 'pwned' in window,
    stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].join(
      '',
    ),
  };
};

/** What a stranger would try, and which attribute must not come of it. */
const HOSTILE = {
  'website=https://evil.example': 'website',
  'privacy-url=https://evil.example/privacy': 'privacy-url',
  'booking-url=https://evil.example/calendly.com/x': 'booking-url',
  'booking-url=https://calendly.com.evil.example/x': 'booking-url',
  'booking-url=https://calendly.com@evil.example/x': 'booking-url',
  'booking-url=https://me:secret@calendly.com/x': 'booking-url',
  'booking-url=javascript:window.pwned=1': 'booking-url',
  'booking-url=//evil.example/x': 'booking-url',
  'src=https://evil.example/practice.json': 'src',
  'src=data:application/json,{}': 'src',
  'name=<img src=x onerror=window.pwned=1>': 'name',
  'onclick=window.pwned=1': 'onclick',
  'style=position:fixed': 'style',
  'id=x': 'id',
  'quick-exit=https://evil.example': 'quick-exit',
  'crisis-match=off': 'crisis-match',
  'tracker-guard=off': 'tracker-guard',
  'expose-answers=': 'expose-answers',
  'accent=red;background:url(https://evil.example)': 'style',
  '__proto__=1': '__proto__',
  'constructor=1': 'constructor',
  [`name=${'x'.repeat(400)}`]: 'name',
};

for (const engine of engines) {
  describe(`frame.html in ${engine}`, () => {
    let site;
    let page;
    before(async () => {
      site = await openSite({ '/around': { body: around(GOOD) } });
      page = await openBrowser(engine);
    });
    after(async () => {
      await page?.close();
      await site?.close();
    });

    async function open(fragment) {
      await page.goto('about:blank');
      await page.goto(`${site.url}${FRAME}#${fragment}`);
      for (let tries = 0; tries < 100; tries++) {
        const read = await page.evaluate(readFrame);
        if (read.text.length > 100) return read;
        await new Promise((done) => setTimeout(done, 50));
      }
      return page.evaluate(readFrame);
    }

    it('shows the widget its address asks for, and keeps nothing', async () => {
      const { tag, text, hrefs, stored, attributes } = await open(GOOD);
      assert.equal(tag, 'alliance-booking');
      assert.match(text, /\+1\s212\s555\s0100/);
      // Where a link leads is said beside it.
      assert.match(text, /Calendly|calendly\.com/);
      assert.ok(hrefs.includes('tel:+12125550100'));
      assert.ok(hrefs.includes('https://calendly.com/harbor/first'));
      assert.equal(attributes.save, 'off');
      assert.equal(stored, '');
    });

    it('takes nothing that a stranger could use', async () => {
      const fragment = Object.keys(HOSTILE).map((pair) => {
        const [name, ...value] = pair.split('=');
        return `${encodeURIComponent(name)}=${encodeURIComponent(value.join('='))}`;
      });
      const { attributes, hrefs, pwned, children, text } = await open(
        `widget=booking&region=US&phone=%2B12125550100&${fragment.join('&')}`,
      );
      assert.ok(text.length > 100);
      for (const name of new Set(Object.values(HOSTILE))) {
        assert.equal(Object.hasOwn(attributes, name), false, name);
      }
      assert.deepEqual(
        hrefs.filter((href) => /evil|javascript|data:/.test(href)),
        [],
      );
      assert.equal(pwned, false);
      assert.equal(children, 1);
    });

    it('shows nothing where no widget of ours is named', async () => {
      for (const widget of ['', 'practice', 'booking><script>', '../x', '__proto__']) {
        await page.goto('about:blank');
        await page.goto(`${site.url}${FRAME}#widget=${encodeURIComponent(widget)}`);
        assert.equal((await page.evaluate(readFrame)).tag, '', widget);
      }
    });

    it('tells the page around it how high it is, and grows with what is opened', async () => {
      await page.goto(`${site.url}/around`);
      const height = () => document.querySelector('iframe').getBoundingClientRect().height;
      let high = 0;
      for (let tries = 0; tries < 100 && high <= 400; tries++) {
        await new Promise((done) => setTimeout(done, 50));
        high = await page.evaluate(height);
      }
      assert.ok(high > 400, `${high} px`);
    });
  });
}

describe('frame.html, in the hands of a visitor', () => {
  it('works by keyboard from the page around it; nothing scrolls inside', async (t) => {
    const site = await openSite({ '/around': { body: around(GOOD) } });
    const browser = await launchChromium();
    t.after(() => Promise.all([browser.close(), site.close()]));
    const page = await browser.newPage();
    await page.goto(`${site.url}/around`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('link', { name: 'Call +1 212 555 0100' }).waitFor();
    await page.keyboard.press('Tab');
    assert.equal(
      await frame
        .locator('alliance-booking')
        .evaluate((host) => host.shadowRoot.activeElement?.href),
      'tel:+12125550100',
    );
    const scrolls = () =>
      page.frames()[1].evaluate(() => document.documentElement.scrollHeight - innerHeight);
    for (let tries = 0; tries < 60 && (await scrolls()) > 0; tries++) await page.waitForTimeout(50);
    assert.equal(await scrolls(), 0);
  });

  it('shows photos on a press; the way out leaves the page around it, too', async (t) => {
    const photo = '/demo/group/images/daniel.svg';
    const therapists = ['Ana', 'Ben'].map((name) => ({ id: name, name, photo }));
    const site = await openSite({
      '/practice.json': { type: 'application/json', body: JSON.stringify({ therapists }) },
    });
    const quiz = 'widget=fit-quiz&layout=page&region=US&src=/practice.json';
    site.pages['/quiz'] = { body: around(quiz) };
    // The frame comes from another origin, as it does in a builder.
    const elsewhere = site.url.replace('localhost', '127.0.0.1');
    site.pages['/feedback'] = {
      body: around('widget=feedback&region=US').replace(
        'src="',
        `sandbox="allow-scripts allow-top-navigation-by-user-activation" src="${elsewhere}`,
      ),
    };
    const browser = await launchChromium();
    t.after(() => Promise.all([browser.close(), site.close()]));
    const page = await browser.newPage();
    await page.route('https://www.bbc.com/**', (route) => route.fulfill({ body: 'weather' }));
    await page.goto(`${site.url}/quiz`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'See my first look' }).click();
    await frame.getByRole('button', { name: 'Show photos' }).click();
    const image = frame.getByRole('img', { name: 'Photo of Ana' });
    await image.evaluate((img) => img.decode());
    assert.ok(await image.evaluate((img) => img.naturalWidth > 0));

    await page.goto(`${site.url}/feedback`);
    await frame.getByRole('link', { name: /Leave this page fast/ }).click();
    await page.waitForURL('https://www.bbc.com/weather');
  });
});
