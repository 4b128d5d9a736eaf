/**
 * A page that watches all it can, and a visitor who uses all four widgets: what the page learns.
 * What is typed and picked here is easy to recognise anywhere.
 */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { launchChromium } from './engines.js';
import { openSite } from './site.js';
import { answerQuiz, drawn, heard, pageOf, visit } from './visitor.js';

const TAGS = ['fit-quiz', 'checklist', 'feedback', 'booking'].map((name) => `alliance-${name}`);
const SECRET = 'zebra-secret';
const WORRYING = 'I want to die';

/** What the visitor picks in {@link useAll}: by its words, and by the ids the widgets know it by. */
const PICKED = [
  'Who gets us going',
  'pick a place to start',
  'LEAD',
  'Feel less stressed',
  'EMDR',
  'emdr',
  'Are you licensed or on a register',
  'I had therapy before',
  'Could I be open',
  'held a lot back',
  'Much too slow',
  'muchSlow',
  'Just getting through it',
  'rushed',
  'we ran out of time',
  'not upset them',
  'I got what I came for',
  'I feel nervous',
  'nervous',
];

/** Runs before any script of the page. Notes every way a page could learn something. */
function spy() {
  const seen = [];
  window.seen = seen;
  const text = (value) => {
    try {
      return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
    } catch {
      return String(value);
    }
  };
  const note = (kind, ...parts) => seen.push(`${kind} ${parts.map(text).join(' ')}`);
  const watch = (owner, name, kind) => {
    const own = owner?.[name];
    if (typeof own !== 'function') return;
    owner[name] = function (...words) {
      note(kind, name, ...words);
      return own.apply(this, words);
    };
  };
  const watchSetter = (owner, name, kind) => {
    const { get, set } = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, {
      configurable: true,
      get,
      set(value) {
        note(kind, name, value);
        set.call(this, value);
      },
    });
  };

  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    const where = this.getRootNode?.() instanceof ShadowRoot ? 'inside' : 'outside';
    note('event', event.type, where, event.detail ?? null, event);
    return dispatch.call(this, event);
  };
  for (const name of ['ready', 'start', 'step', 'finish', 'action', 'problem', 'answers', 'send']) {
    for (const target of [window, document]) {
      target.addEventListener(
        `alliance-${name}`,
        (event) => note('heard', event.type, event.detail),
        true,
      );
    }
  }
  for (const level of ['log', 'info', 'debug', 'warn', 'error']) watch(console, level, 'console');
  for (const name of ['setItem', 'removeItem', 'clear']) watch(Storage.prototype, name, 'storage');
  for (const name of ['pushState', 'replaceState']) watch(History.prototype, name, 'address');
  for (const name of ['open', 'deleteDatabase']) watch(IDBFactory.prototype, name, 'database');
  watch(CacheStorage.prototype, 'open', 'database');
  watch(BroadcastChannel.prototype, 'postMessage', 'tabs');
  watch(MessagePort.prototype, 'postMessage', 'message');
  watch(window, 'postMessage', 'message');
  watch(window, 'fetch', 'request');
  watch(window, 'open', 'request');
  watch(Navigator.prototype, 'sendBeacon', 'request');
  watch(XMLHttpRequest.prototype, 'send', 'request');
  watch(window, 'WebSocket', 'request');
  watch(Clipboard.prototype, 'writeText', 'clipboard');
  watch(Clipboard.prototype, 'write', 'clipboard');
  watch(Performance.prototype, 'mark', 'mark');
  watchSetter(Document.prototype, 'title', 'title');
  watchSetter(Document.prototype, 'cookie', 'cookie');
  watchSetter(window, 'name', 'name');

  new MutationObserver((changes) => {
    for (const { target, attributeName, addedNodes, removedNodes } of changes) {
      if (attributeName)
        note('attribute', target.nodeName, attributeName, target.getAttribute(attributeName));
      for (const node of [...addedNodes, ...removedNodes])
        note('content', node.nodeName, node.textContent);
    }
  }).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
}

/** Everything a page can look up at any time. */
const lookUp = (page) =>
  page.evaluate(
    async (tags) => ({
      hosts: tags.map((tag) => document.querySelector(tag).cloneNode(false).outerHTML),
      page: document.documentElement.outerHTML.replace(/<script[^]*?<\/script>/g, ''),
      title: document.title,
      address: location.href,
      history: `${history.length} ${JSON.stringify(history.state)}`,
      name: window.name,
      cookie: document.cookie,
      local: JSON.stringify({ ...localStorage }),
      session: JSON.stringify({ ...sessionStorage }),
      databases: JSON.stringify(await indexedDB.databases()),
      globals: Object.keys(window).join(),
    }),
    TAGS,
  );

/** Runs in the page: all words of each widget. */
const texts = (tags) =>
  tags.map(
    (tag) => document.querySelector(tag).shadowRoot.querySelector('[part~=base]').textContent,
  );

describe('a page that watches', () => {
  let site;
  let browser;
  let context;
  let page;
  let requests;
  before(async () => {
    site = await openSite({ '/page': pageOf(TAGS.map((tag) => `<${tag}></${tag}>`).join('')) });
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(async () => {
    context = await visit(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
    await context.addInitScript(spy);
    page = await open();
  });
  afterEach(() => context?.close());

  async function open() {
    const tab = await context.newPage();
    requests = [];
    tab.on('request', (request) =>
      requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
    );
    await tab.goto(`${site.url}/page`);
    await tab.locator('alliance-booking').getByRole('button', { name: 'Not now' }).waitFor();
    return tab;
  }

  const seen = (tab = page) => tab.evaluate(() => window.seen);
  const stored = (tab = page) =>
    tab.evaluate(() => ({ local: { ...localStorage }, session: { ...sessionStorage } }));
  const inside = (tag) => page.locator(`alliance-${tag}`);
  const press = (tag, name, options) =>
    inside(tag)
      .getByRole('button', { name, ...options })
      .first()
      .click();
  const write = (tag, name, words) => inside(tag).getByRole('textbox', { name }).fill(words);

  async function useQuiz() {
    await answerQuiz(page, [0, 2, 1, 2, 4, 4, 5, 6]);
    await press('fit-quiz', 'Change or add answers');
    await press('fit-quiz', 'Who starts');
    await inside('fit-quiz').getByText('What do you hope for?').click();
    await press('fit-quiz', 'Feel less stressed');
    await inside('fit-quiz').getByText('Ways of working').click();
    await inside('fit-quiz').getByRole('combobox', { name: 'EMDR' }).selectOption('Tell me more');
    await press('fit-quiz', 'See my first look');
    await press('fit-quiz', /^Change my answer/);
    await press('fit-quiz', 'Back to my first look');
    await press('fit-quiz', /^Add these \d to my list/);
  }

  async function useChecklist() {
    await press('checklist', /^Most want to ask: Are you licensed/);
    await press('checklist', /^Move down: Are you licensed/);
    await press('checklist', 'Add my own question');
    await write('checklist', 'My own question', `${SECRET} own question`);
    await press('checklist', 'Add to my list');
    await inside('checklist').getByRole('combobox').selectOption('clear');
    await write('checklist', 'What brings you', `${SECRET} topic`);
    await press('checklist', /^Use my own words/);
    await inside('checklist').getByRole('textbox').first().fill(`${SECRET} gap`);
    await press('checklist', 'Done');
  }

  async function useHelper() {
    const next = () => press('feedback', 'Next', { exact: true });
    await press('feedback', /^(Help me put it into words|Change my picks)$/);
    await press('feedback', 'I do not want to upset them');
    await next();
    await press('feedback', 'rushed');
    await next();
    await press('feedback', 'In my own words');
    await write('feedback', 'When…', `${SECRET} moment`);
    await next();
    await press('feedback', 'to go slower');
    await next();
    await press('feedback', 'This is a bit hard to say.');
    await next();
    await write('feedback', 'Change them in any way you like.', `${SECRET} words`);
    await press('feedback', 'Done');
  }

  async function useStop() {
    await inside('feedback').getByText('Thinking of a pause or an ending?').click();
    await press('feedback', 'I got what I came for');
    await write('feedback', 'A first draft', `${SECRET} draft`);
    await press('feedback', 'I do not feel safe with them');
    await press('feedback', 'Go back to the other words');
    await press('feedback', 'Copy this draft');
  }

  async function useFeedback() {
    for (const line of await inside('feedback').getByRole('slider').all()) await line.press('Home');
    await inside('feedback').getByText('Much too slow').click();
    await inside('feedback').getByText('Just getting through it').click();
    await write('feedback', 'What helped today?', `${SECRET} helped`);
    await write('feedback', 'What did not help, or felt off?', `${SECRET} off`);
    await write('feedback', 'One thing I wish my therapist knew:', `${SECRET} wish`);
  }

  async function useBooking() {
    await press('booking', 'I feel nervous');
    await press('booking', 'I worry about the cost');
    await inside('booking').getByText('What to say when you call').click();
    await inside('booking').getByText('What to write').click();
    await press('booking', 'Not now');
    await press('booking', 'Show it again');
  }

  async function useAll() {
    await useQuiz();
    await useChecklist();
    await useFeedback();
    await useHelper();
    await useStop();
    await press('feedback', 'Take it to a session');
    await press('feedback', 'Keep it to myself');
    await useBooking();
    await wait(1000); // what is said of the answers comes when the visitor pauses
  }

  const holding = (traces, words) =>
    traces.filter((trace) => words.some((word) => trace.includes(word)));

  const turn = (tag, name) => inside(tag).getByRole('checkbox', { name }).click();

  it('learns nothing of what is typed or picked in all four widgets', async () => {
    const before = await lookUp(page);
    const early = (await seen()).length;
    requests.length = 0;
    await useAll();
    const traces = (await seen()).slice(early).filter((trace) => !trace.startsWith('clipboard'));
    assert.deepEqual(holding(traces, [SECRET, ...PICKED]), []);
    assert.deepEqual(await lookUp(page), before);
    assert.deepEqual(requests, []);
    const quiet =
      /^(storage setItem|address|database|request|title|cookie|name|message|mark|console|tabs)/;
    assert.deepEqual(
      traces.filter((trace) => quiet.test(trace)),
      [],
    );
  });

  it('hears only that something was begun, that a step was taken, and where', async () => {
    await useAll();
    const events = (await seen()).filter((trace) => trace.startsWith('heard '));
    const details = new Set(events.map((trace) => trace.replace(/^heard /, '')));
    const known =
      /^alliance-(ready|start|step|finish|action) \{"widget":"[a-z-]+"(,"(step|action)":"[a-z0-9-]+")?\}$/;
    assert.deepEqual(
      [...details].filter((detail) => !known.test(detail)),
      [],
    );
    assert.ok(details.has('alliance-step {"widget":"fit-quiz","step":"scene-2"}'));
    assert.ok(details.has('alliance-finish {"widget":"feedback"}'));
  });

  it('hears the same number of events whatever is answered', async () => {
    const count = async (places) => {
      await page.reload();
      await answerQuiz(page, places);
      return (await seen()).filter((trace) => trace.startsWith('heard '));
    };
    assert.deepEqual(await count([0, 0, 0, 0, 0, 0, 0, 0]), await count([6, 5, 4, 3, 2, 1, 0, 6]));
  });

  it('hears nothing at all of the helper, of an ending, and of the safety card', async () => {
    await wait(100);
    const before = await seen();
    await useHelper();
    await press('feedback', 'Change my picks');
    await press('feedback', 'Next', { exact: true });
    await press('feedback', 'not safe');
    await press('feedback', 'Go back to the other words');
    await useStop();
    const since = (await seen()).slice(before.length);
    assert.deepEqual(
      since.filter((trace) => !trace.startsWith('clipboard')),
      [],
    );
  });

  it('sees nothing in the clipboard but what the visitor had copied there', async () => {
    await useChecklist();
    assert.deepEqual(
      (await seen()).filter((trace) => trace.startsWith('clipboard')),
      [],
    );
    await press('checklist', 'Copy', { exact: true });
    await drawn(page);
    const copied = (await seen()).filter((trace) => trace.startsWith('clipboard'));
    assert.equal(copied.length, 1);
    assert.match(copied[0], new RegExp(`${SECRET} own question`));
  });

  describe('while worrying words are typed', () => {
    const FIELDS = [
      ['checklist', 'My own question', () => press('checklist', 'Add my own question')],
      [
        'checklist',
        'What brings you',
        () => inside('checklist').getByRole('combobox').selectOption('clear'),
      ],
      ['feedback', 'What helped today?'],
      ['feedback', 'One thing I wish my therapist knew:'],
      [
        'feedback',
        'A first draft',
        async () => {
          await inside('feedback').getByText('Thinking of a pause or an ending?').click();
          await press('feedback', 'I want a break');
        },
      ],
    ];

    for (const [tag, name, prepare] of FIELDS) {
      it(`does not learn that the panel opened below ‘${name}’`, async () => {
        await prepare?.();
        await write(tag, name, 'a plain note');
        await wait(1000);
        const before = [await seen(), await lookUp(page)];
        requests.length = 0;
        await write(tag, name, WORRYING);
        await inside(tag).getByText('We may have got that wrong.').waitFor();
        assert.deepEqual([await seen(), await lookUp(page)], before);
        await press(tag, 'Carry on');
        assert.deepEqual([await seen(), await lookUp(page)], before);
        assert.deepEqual(requests, []);
      });
    }

    it('finds nothing of them in what is saved without the second switch', async () => {
      await write('feedback', 'What helped today?', 'a plain note');
      await turn('feedback', 'Save on this device');
      const before = (await stored()).local['alliance:feedback'];
      await write('feedback', 'What helped today?', WORRYING);
      await inside('feedback').getByText('We may have got that wrong.').waitFor();
      const { data } = JSON.parse((await stored()).local['alliance:feedback']);
      assert.deepEqual(data, JSON.parse(before).data);
    });
  });

  describe('saving', () => {
    const SAVING = ['fit-quiz', 'checklist', 'feedback'];

    it('keeps what was picked only after the switch, only under our own keys, and no typed word', async () => {
      await useAll();
      assert.deepEqual(await stored(), { local: {}, session: {} });
      for (const tag of SAVING) await turn(tag, 'Save on this device');
      const { local, session } = await stored();
      assert.deepEqual(Object.keys(local).sort(), [
        'alliance:checklist',
        'alliance:feedback',
        'alliance:fit-quiz',
      ]);
      assert.deepEqual(session, {});
      assert.match(local['alliance:fit-quiz'], /"LEAD":-2/);
      assert.match(local['alliance:feedback'], /"pace":"muchSlow"/);
      assert.deepEqual(
        holding(Object.values(local), [SECRET, 'rushed', 'got what I came for']),
        [],
      );
      const { address, title, cookie, databases, hosts } = await lookUp(page);
      assert.deepEqual(
        holding([address, title, cookie, databases, ...hosts], [SECRET, ...PICKED]),
        [],
      );
    });

    it('keeps typed words only after the second switch, and lets go of them when it is turned off', async () => {
      await useAll();
      for (const tag of ['checklist', 'feedback']) {
        await turn(tag, 'Save on this device');
        assert.doesNotMatch((await stored()).local[`alliance:${tag}`], new RegExp(SECRET));
        await turn(tag, 'Also save what I typed');
        assert.match((await stored()).local[`alliance:${tag}`], new RegExp(SECRET));
        await turn(tag, 'Also save what I typed');
        assert.doesNotMatch((await stored()).local[`alliance:${tag}`], new RegExp(SECRET));
      }
    });

    it('brings answers back on the next visit, and says that they are saved', async () => {
      await useFeedback();
      await turn('feedback', 'Save on this device');
      await turn('feedback', 'Also save what I typed');
      await page.reload();
      await inside('feedback')
        .getByText(/saved on this device until/i)
        .first()
        .waitFor();
      assert.equal(
        await inside('feedback').getByRole('textbox', { name: 'What helped today?' }).inputValue(),
        `${SECRET} helped`,
      );
      assert.equal(
        await inside('feedback').getByRole('radio', { name: 'Much too slow' }).isChecked(),
        true,
      );
    });

    it('deletes at once when it is turned off', async () => {
      await useAll();
      for (const tag of SAVING) await turn(tag, 'Save on this device');
      for (const tag of SAVING) await turn(tag, 'Save on this device');
      assert.deepEqual(await stored(), { local: {}, session: {} });
      assert.ok((await heard(page)).includes('Nothing is saved any more.'));
    });

    it('leaves what the page itself keeps alone', async () => {
      await page.evaluate(() => localStorage.setItem('cart', 'the page’s own'));
      await useFeedback();
      await turn('feedback', 'Save on this device');
      await press('feedback', 'Clear everything');
      assert.deepEqual((await stored()).local, { cart: 'the page’s own' });
    });

    it('is empty after ‘Clear everything’ in any one of them, and so are all four widgets', async () => {
      const fresh = await page.evaluate(texts, TAGS);
      await useAll();
      for (const tag of SAVING) await turn(tag, 'Save on this device');
      await press('booking', 'Clear everything');
      await drawn(page);
      await wait(900);
      assert.deepEqual(await stored(), { local: {}, session: {} });
      const cleared = await page.evaluate(texts, TAGS);
      assert.deepEqual(holding(cleared, [SECRET]), []);
      assert.deepEqual(
        cleared.map((words) => words.replace('All clear. Nothing is kept here.', '')),
        fresh,
      );
      const typed = await page
        .getByRole('textbox')
        .evaluateAll((boxes) => boxes.map(({ value }) => value));
      assert.deepEqual(typed.filter(Boolean), []);
    });
  });

  describe('in two tabs', () => {
    let other;
    beforeEach(async () => {
      other = await open();
    });

    const pace = (tab) =>
      tab.locator('alliance-feedback').getByRole('radio', { name: 'Much too slow' });

    it('nothing of one is in the other before it is saved', async () => {
      await useFeedback();
      assert.equal(await pace(other).isChecked(), false);
      assert.deepEqual(holding(await seen(other), [SECRET]), []);
    });

    it('the other follows what is saved in one', async () => {
      await useFeedback();
      await turn('feedback', 'Save on this device');
      await other
        .locator('alliance-feedback')
        .getByText(/saved on this device until/i)
        .first()
        .waitFor();
      assert.equal(await pace(other).isChecked(), true);
    });

    it('the other stops saving when one does, and keeps what the visitor sees', async () => {
      await useFeedback();
      await turn('feedback', 'Save on this device');
      await other
        .locator('alliance-feedback')
        .getByText(/saved on this device until/i)
        .first()
        .waitFor();
      await turn('feedback', 'Save on this device');
      await other
        .locator('alliance-feedback')
        .getByText('This tool does not send or save')
        .first()
        .waitFor();
      assert.equal(await pace(other).isChecked(), true);
      assert.deepEqual(await stored(other), { local: {}, session: {} });
    });

    it('‘Clear everything’ in one empties the other too, saved or not', async () => {
      await other
        .locator('alliance-feedback')
        .getByRole('textbox', { name: 'What helped today?' })
        .fill(SECRET);
      await press('booking', 'Clear everything');
      await wait(300);
      assert.equal(
        await other
          .locator('alliance-feedback')
          .getByRole('textbox', { name: 'What helped today?' })
          .inputValue(),
        '',
      );
      assert.deepEqual(
        (await seen()).filter((trace) => trace.startsWith('tabs')),
        ['tabs postMessage clear'],
      );
    });
  });
});
