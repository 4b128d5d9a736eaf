/** What site builders, consent tools, networks and browsers do to a page on its way. */
import assert from 'node:assert/strict';
import { readWidgets, readWords } from '../in-page.js';
import { BOOKING, FALLBACK, QUIZ, tagFor } from '../page.js';
import { visitorAt } from '../visitor.js';

const isDrawn = (all) => all.every(({ drawn }) => drawn);

/** Google Translate: each text gets two elements around it, inside open shadow roots as well. */
function translate() {
  const texts = [];
  const collect = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.shadowRoot) collect(node.shadowRoot);
      const skip = node.parentElement?.closest('script, style, font, textarea');
      if (node.nodeType === 3 && node.data.trim() && !skip) texts.push(node);
    }
  };
  collect(document.querySelector('main'));
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `${text.data}`;
    outer.append(inner);
    text.replaceWith(outer);
  }
  document.documentElement.className = 'translated-ltr';
}

/** Holds scripts back by another type, and lets them in by making new ones. */
const CONSENT = `window.hostAccept = () => {
  for (const held of document.querySelectorAll('script[type="text/plain"]')) {
    const script = document.createElement('script');
    for (const { name, value } of held.attributes) {
      if (name === 'data-type') script.type = value;
      else if (name !== 'type') script.setAttribute(name, value);
    }
    held.parentNode.replaceChild(script, held);
  }
};`;

const heldBack = ({ form }) =>
  tagFor(form)
    .replace('type="module"', 'data-type="module"')
    .replace('<script', '<script type="text/plain" data-category="functional"');

/** Rocket Loader: scripts of an unknown type, run one after the other once the page is there. */
const ROCKET = `addEventListener('load', async () => {
  for (const held of [...document.querySelectorAll('script[type$="-text/javascript"]')]) {
    await new Promise((done) => {
      const script = document.createElement('script');
      script.onload = script.onerror = done;
      script.src = held.getAttribute('src');
      held.replaceWith(script);
    });
  }
  document.dispatchEvent(new Event('DOMContentLoaded'));
});`;

/** A network that hides addresses from robots: in links and in words, not in attributes. */
const hideAddresses = (html) =>
  html
    .replace(/href="mailto:[^"]*"/g, 'href="/cdn-cgi/l/email-protection#8ce4"')
    .replace(/>[^<>@\s]+@[^<>\s]+</g, '><span class="__cf_email__">[email protected]</span><');

const framed = (attributes) => ({
  ownCheck: true,
  fallback: [],
  unchanged: true,
  body: ({ form, base }) =>
    `<iframe title="Embed" width="600" height="500" ${attributes(`${base}/inner.html`, form)}></iframe>`,
  scripts: '',
  check: expectInFrame,
});

/** The page inside: our script by its full address, as builders ask for it. */
const inner = ({ form, origins }) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inner</title>
    <script src="${origins.own}/spy.js"></script>${tagFor(form).replace('src="', `src="${origins.own}`)}</head>
    <body>${BOOKING.replace('<alliance-booking', '<alliance-booking booking-url="https://times.example.com/x"')}${QUIZ}</body></html>`;

/** The same promises inside the frame; the keyboard goes there through the page. */
async function expectInFrame(visitor) {
  const { driver, site, visit, form } = visitor;
  const element = await driver.page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  const inside = visitorAt(
    {
      evaluate: (fn, ...args) => frame.evaluate(`(${fn})(...${JSON.stringify(args)})`),
      press: driver.press,
    },
    site,
    visit,
  );
  await frame.waitForFunction(() => window.hostSpy);
  await inside.expectWidgets(
    ['booking', 'fit-quiz'].filter((name) => form !== 'booking' || name === form),
  );
  const links = await inside.read(() =>
    [...document.querySelector('alliance-booking').shadowRoot.querySelectorAll('a')].map(
      (link) => link.protocol + link.target,
    ),
  );
  assert.ok(links.includes('https:_blank'), 'a link out opens beside the frame');
  await inside.expectQuiet({ says: [] });
}

export const builders = [
  {
    id: 39,
    name: 'a consent tool holds the script back until the visitor accepts',
    scripts: heldBack,
    head: `<script>${CONSENT}</script>`,
    before: async (visitor) => {
      await visitor.expectFallback(['booking', 'fit-quiz']);
      await visitor.read(() => window.hostAccept());
      await visitor.read(() => document.activeElement.blur());
    },
  },
  {
    id: 40,
    name: 'Google Translate has been over the page, and over our words',
    engines: 'all',
    unchanged: false,
    ownCheck: true,
    check: async (visitor) => {
      const names = ['booking', 'fit-quiz'];
      await visitor.until(readWidgets, isDrawn, names);
      await visitor.read(translate);
      await visitor.expectWidgets(names);
      // What comes after a press takes the place of what was translated; nothing stands twice.
      const title = () =>
        [...document.querySelector('alliance-fit-quiz').shadowRoot.querySelectorAll('h3, legend')]
          .map((one) => one.textContent.trim())
          .join('|');
      await visitor.read(translate);
      const before = await visitor.read(title);
      await visitor.driver.press('Tab');
      await visitor.read(() => {
        const all = [
          ...document.querySelector('alliance-fit-quiz').shadowRoot.querySelectorAll('button'),
        ];
        all.find((one) => one.textContent.trim() === 'Skip').click();
      });
      const after = await visitor.until(title, (words) => words !== before);
      assert.notEqual(after, before);
      assert.ok(!(await visitor.read(readWords, 'fit-quiz')).includes(before.split('|')[0]));
    },
  },
  {
    id: 41,
    name: 'Cloudflare: scripts run late by Rocket Loader, e-mail addresses hidden',
    forms: ['classic', 'booking'],
    scripts: ({ form }) => tagFor(form).replace('<script', '<script type="a1b2c3-text/javascript"'),
    head: `<script>${ROCKET}</script>`,
    body: `${BOOKING.replace(FALLBACK, `${FALLBACK} <a href="mailto:hello@harbor.example">hello@harbor.example</a>`)}${QUIZ}`,
    around: hideAddresses,
    check: async ({ read }) => {
      const write = await read(() =>
        document
          .querySelector('alliance-booking')
          .shadowRoot.querySelector('a[href^="mailto:"]')
          .getAttribute('href'),
      );
      assert.match(write, /^mailto:hello@harbor\.example/);
    },
  },
  {
    id: 42,
    name: 'Webflow: faded in on the way down, inside a form block and a tab',
    head: `<style>* { box-sizing: border-box } .w-embed::before, .w-embed::after { content: ' '; display: table }
      .w-form { margin: 0 0 15px } .w-tab-pane { display: none } .w--tab-active { display: block }
      a { color: inherit; background: none } button { all: unset; cursor: pointer } legend { display: none }
      input { -webkit-appearance: none; appearance: none } ul { list-style: none; padding: 0 }</style>`,
    body: `<div class="w-form"><form><div class="w-tab-pane w--tab-active">
      <div data-w-id="x" style="opacity: 0; transform: translate3d(0, 40px, 0)" class="w-embed w-script">
      ${BOOKING}${QUIZ}</div></div></form></div>`,
    settle: ({ read }) =>
      read(() => document.querySelector('[data-w-id]').removeAttribute('style')),
  },
  {
    id: 43,
    name: 'Wix and others: in a sandboxed frame of another origin',
    files: { 'inner.html': inner },
    ...framed(
      (inside) => `sandbox="allow-scripts allow-same-origin allow-forms allow-popups"
      src="http://127.0.0.1" data-src="${inside}"`,
    ),
    settle: ({ read, site }) =>
      read((origin) => {
        const frame = document.querySelector('iframe');
        frame.src = origin + frame.dataset.src;
        delete frame.dataset.src;
      }, site.origins.other),
  },
  {
    id: 44,
    name: 'Google Sites: in a frame made of a blob, sandboxed, without an origin',
    files: { 'inner.html': inner },
    ...framed((inside) => `sandbox="allow-scripts allow-popups" data-src="${inside}"`),
    settle: ({ read }) =>
      read(async () => {
        const frame = document.querySelector('iframe');
        const html = await (await fetch(frame.dataset.src)).text();
        frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
        delete frame.dataset.src;
      }),
  },
];
