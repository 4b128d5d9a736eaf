/**
 * What a visitor types or picks stays in the widget: a page that watches everything it can reach
 * learns nothing. Every engine walks through all four widgets, pressing what there is to press.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { answerOf, engines, openBrowser } from './engines.js';
import { openSite } from './site.js';

const SECRET = 'zebra crossing at noon';
const CRISIS = 'I want to die';

const PRACTICE = {
  name: 'Harbor Street',
  region: 'US',
  contact: { phone: '+1 212 555 0100', email: 'hello@example.com' },
  booking: { url: 'https://example.com/book' },
  therapists: [{ id: 'ana', name: 'Ana Reyes', style: { LEAD: { lo: -1, hi: 1 } } }],
};

/** Watches all that a script of the page could watch. Runs first. */
const SPY = `
  window.seen = [];
  window.events = [];
  const note = (...parts) => seen.push(parts.map(String).join(' '));
  for (const level of ['log', 'info', 'debug', 'warn', 'error']) {
    const say = console[level];
    console[level] = (...words) => { note('console', ...words); say.apply(console, words); };
  }
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith('alliance')) {
      events.push(event.type);
      note('event', event.type, JSON.stringify(event.detail), JSON.stringify(event));
    }
    return dispatch.call(this, event);
  };
  new MutationObserver((changes) => {
    for (const { target, attributeName } of changes) {
      if (attributeName) note('attribute', attributeName, target.getAttribute(attributeName));
      else note('content', target.textContent);
    }
  }).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
  for (const name of ['setItem']) {
    const set = Storage.prototype[name];
    Storage.prototype[name] = function (...words) { note('storage', ...words); return set.apply(this, words); };
  }
  for (const name of ['pushState', 'replaceState']) {
    const go = history[name].bind(history);
    history[name] = (...words) => { note('address', JSON.stringify(words)); return go(...words); };
  }
  for (const name of ['fetch', 'open', 'print']) {
    window[name] = (...words) => { note('called', name, ...words); return Promise.reject(new Error(name)); };
  }
  navigator.sendBeacon = (...words) => { note('beacon', ...words); return true; };
  XMLHttpRequest.prototype.send = function (body) { note('request', body); };
  addEventListener('click', (event) => { if (event.target.closest?.('a')) event.preventDefault(); });
`;

const TAGS = ['checklist', 'fit-quiz', 'feedback', 'booking'].map((name) => `alliance-${name}`);

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
  <script>${SPY}</script><script src="/dist/embed/alliance.js" defer></script></head><body>
  <alliance-practice><script type="application/json">${JSON.stringify(PRACTICE)}</script>
  ${TAGS.map((tag) => `<${tag} quick-exit="off"></${tag}>`).join('\n')}</alliance-practice></body></html>`;

/** Types into every box, and presses the next thing in every widget; says where it did. */
function walk(tags, words, round) {
  // What leaves the page, or takes back what was done.
  const leave =
    /clear|save|keep a history|leave|print|copy|call|email|text |start over|remove|undo|carry on/i;
  const pressed = [];
  const typed = [];
  for (const tag of tags) {
    const root = document.querySelector(tag).shadowRoot;
    for (const box of root.querySelectorAll('textarea, input[type="text"], input:not([type])')) {
      if (box.value === words) continue;
      box.value = words;
      typed.push(tag);
      box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      box.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      box.dispatchEvent(new FocusEvent('blur'));
    }
    for (const range of root.querySelectorAll('input[type="range"]')) {
      range.value = String((round * 7) % 100);
      range.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      range.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    }
    const things = [
      ...root.querySelectorAll('button, input[type="radio"], input[type="checkbox"], summary'),
    ]
      .filter((thing) => thing.checkVisibility() && !thing.closest('.strip, .panel'))
      .filter((thing) => !leave.test(thing.closest('label')?.textContent ?? thing.textContent));
    if (!things.length) continue;
    things[(round * 5 + Math.floor(round / 3)) % things.length].click();
    pressed.push(tag);
  }
  return { pressed, typed };
}

const readTraces = () => ({
  seen: window.seen,
  events: window.events,
  address: location.href,
  title: document.title,
  cookie: document.cookie,
  html: document.documentElement.outerHTML.replace(/<script[^]*?<\/script>/g, ''),
  hosts: [
    ...document.querySelectorAll(
      'alliance-checklist, alliance-fit-quiz, alliance-feedback, alliance-booking',
    ),
  ].map((host) => host.cloneNode(false).outerHTML),
  stored: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
});

/** Which widgets are there, with something to press. */
const readDrawn = (tags) =>
  tags.map((tag) => !!document.querySelector(tag)?.shadowRoot?.querySelector('button'));

/** What is said in each panel that may open below words. */
const readPanels = (tags) =>
  tags.flatMap((tag) =>
    [...document.querySelector(tag).shadowRoot.querySelectorAll('.panel[role="status"]')]
      .map(({ textContent }) => textContent)
      .filter((text) => text.includes('We may have got that wrong.')),
  );

/** Turns one of the switches in the strip of every widget. */
function turn(tags, label) {
  for (const tag of tags) {
    const labels = [...document.querySelector(tag).shadowRoot.querySelectorAll('.strip label')];
    labels
      .find(({ textContent }) => textContent.includes(label))
      ?.querySelector('input')
      .click();
  }
}

for (const engine of engines) {
  describe(`nothing leaks in ${engine}`, () => {
    let site;
    let browser;
    before(async () => {
      site = await openSite({ '/page': { body: page } });
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    const rounds = async (words, count) => {
      const done = { pressed: new Set(), typed: new Set() };
      for (let round = 0; round < count; round++) {
        const { pressed, typed } = await browser.evaluate(walk, TAGS, words, round);
        pressed.forEach((tag) => done.pressed.add(tag));
        typed.forEach((tag) => done.typed.add(tag));
        await wait(15);
      }
      assert.deepEqual([...done.pressed], TAGS);
      return done;
    };
    const open = async () => {
      await browser.goto(`${site.url}/page`);
      await answerOf(browser, readDrawn, (all) => all.every(Boolean), TAGS);
      await wait(300);
      return browser.evaluate(readTraces);
    };

    it('while a visitor types and picks', async () => {
      const before = await open();
      const { typed } = await rounds(SECRET, 60);
      assert.deepEqual(
        [...typed].sort(),
        ['booking', 'checklist', 'feedback'].map((name) => `alliance-${name}`),
      );

      const { seen, ...traces } = await browser.evaluate(readTraces);
      assert.deepEqual(
        [...seen, ...Object.values(traces).map(String)].filter((trace) => trace.includes('zebra')),
        [],
      );
      assert.deepEqual(traces.hosts, before.hosts, 'nothing about the elements themselves changed');
      assert.equal(traces.address, before.address);
      assert.equal(traces.title, before.title);
      assert.equal(traces.cookie, '');
      assert.equal(traces.stored, '[{},{}]');
      const sent = seen.filter((trace) => /^(request|beacon|called|storage|address)/.test(trace));
      assert.deepEqual(sent, []);
      // A press may bring a part of the tool itself, and nothing else.
      const asked = site.asked.filter((path) => !path.startsWith('/dist/embed/parts/'));
      assert.deepEqual([...new Set(asked)].sort(), ['/dist/embed/alliance.js', '/page']);
    });

    it('in the few events there are: they say which widget, and what kind of step', async () => {
      const { seen } = await browser.evaluate(readTraces);
      const details = seen.filter((trace) => trace.startsWith('event'));
      assert.ok(details.length > 4);
      const plain =
        /^event alliance-(ready|start|step|finish|action|problem) \{("(widget|step|action|code|field|message)":"[^"]*",?)+\} /;
      assert.deepEqual(
        details.filter((detail) => !plain.test(detail.replaceAll('\\"', ''))),
        [],
      );
    });

    it('when words are typed that open the panel: not even that it opened', async () => {
      await open();
      await rounds('a plain note', 12);
      await wait(900);
      const before = await browser.evaluate(readTraces);
      await browser.evaluate(
        (tags, words) => {
          for (const tag of tags) {
            for (const box of document.querySelector(tag).shadowRoot.querySelectorAll('textarea')) {
              box.value = words;
              box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
            }
          }
        },
        TAGS,
        CRISIS,
      );
      const panels = await answerOf(browser, readPanels, ({ length }) => length > 0, TAGS);
      assert.ok(panels.length > 0, 'a panel opened');
      await wait(300);
      assert.deepEqual(await browser.evaluate(readTraces), before);
    });

    it('to the device, until the visitor says so; typed words only with the second switch', async () => {
      await open();
      await rounds(SECRET, 12);
      await browser.evaluate(turn, TAGS, 'Save on this device');
      await wait(300);
      await rounds(SECRET, 4);
      const first = (await browser.evaluate(readTraces)).stored;
      assert.match(first, /alliance:/);
      assert.doesNotMatch(first, /zebra/);

      await browser.evaluate(turn, TAGS, 'Also save what I typed');
      const both = await answerOf(browser, readTraces, ({ stored }) => stored.includes('zebra'));
      assert.match(both.stored, /zebra/);

      await browser.evaluate(turn, TAGS, 'Save on this device');
      await wait(300);
      assert.equal(
        (await browser.evaluate(readTraces)).stored,
        '[{},{}]',
        'off is deleted at once',
      );
    });
  });
}
