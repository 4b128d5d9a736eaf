/**
 * Old phones, large text, high zoom: every page of the demo, and every widget in its main states,
 * in 320 px. Nothing is cut off, nothing scrolls sideways, everything can be hit with a finger.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { launchChromium } from './engines.js';
import { doubleText, findMisfits, mirror, spaceText } from './fitting.js';
import { openSite } from './site.js';
import { answerQuiz, drawn, pageOf, PRACTICE, visit } from './visitor.js';

const GROUP = {
  ...PRACTICE,
  therapists: ['Ana Reyes', 'Bartholomew Featherstonehaugh', 'Cleo Marsh'].map((name, index) => ({
    ...PRACTICE.therapists[0],
    id: `t${index}`,
    name,
    style: { LEAD: { lo: index - 2, hi: index }, TALK: { lo: 0, hi: 1 }, TIME: { lo: -2, hi: 0 } },
    contact: { phone: `+1 212 555 010${index}` },
  })),
};
const CLOSED = { ...PRACTICE, booking: { status: 'closed', referralUrl: 'https://example.com/' } };

/** No margin of the page hides a widget that reaches out of its own box. */
const look = { head: '<style>body { margin: 0; font: 100%/1.5 sans-serif }</style>' };
const LONG = 'Wouldyousaythatthisoneverylongwordwithoutanyblankinitstillfits?';

/** A state by what the visitor has done to get there. */
const STATES = {
  'the quiz at its first scene': ['/quiz'],
  'the quiz, all on a page': ['/quiz-page'],
  'the quiz at what is asked last': [
    '/quiz',
    async (see) => {
      for (let scene = 0; scene < 8; scene++) {
        await see.widget
          .locator('label:has(input[type=radio])')
          .nth(scene % 3)
          .click();
        await see.press('Next');
      }
      await see.open('Where would you like to start?');
      await see.open('What do you hope for?');
      await see.open('Ways of working');
    },
  ],
  'the result of the quiz': ['/quiz', (see) => answerQuiz(see.page, [0, 1, 2, 3, 4, 5, 6, 0])],
  'the result beside a group': ['/group', (see) => answerQuiz(see.page, [0, 1, 2, 3, 4, 5, 6, 0])],
  'the checklist at first': ['/checklist'],
  'the checklist in use': [
    '/checklist',
    async (see) => {
      await see.press(/^Most want to ask/);
      await see.open(/^Why ask this/);
      await see.press('Add my own question');
      await see.widget.getByRole('textbox').first().fill(LONG);
      await see.press('Add to my list');
      await see.press(/^Use my own words/);
      await see.widget.getByRole('combobox').selectOption('clear');
    },
  ],
  'all questions': [
    '/checklist',
    async (see) => {
      await see.press(/^See all/);
      await see.press('Add all');
      await see.open('Practical things');
    },
  ],
  'the feedback at first': ['/feedback'],
  'the feedback by choices': ['/choices'],
  'the feedback answered': [
    '/feedback',
    async (see) => {
      for (const line of await see.widget.getByRole('slider').all()) await line.press('Home');
      await see.press(/^Can't say: Could I/);
      await see.widget.getByRole('textbox').first().fill(`I want to die. ${LONG}`);
      await see.press('Take it to a session');
      await see.open('Need help now?', true);
      await see.open('Thinking of a pause or an ending?');
      await see.press('I want a break');
      await wait(1000);
    },
  ],
  'words for what is hard to say': [
    '/feedback',
    async (see) => {
      await see.press('Help me put it into words');
      await see.press('I do not want to upset them');
      await see.press('Next');
      await see.press('as if you told me what I feel');
    },
  ],
  'the last step of these words': [
    '/feedback',
    async (see) => {
      await see.press('Help me put it into words');
      for (let step = 0; step < 5; step++) await see.press('Skip this step');
    },
  ],
  'the safety card': [
    '/feedback',
    async (see) => {
      await see.press('Help me put it into words');
      await see.press('Skip this step');
      await see.press('not safe');
    },
  ],
  'booking with everything open': [
    '/booking',
    async (see) => {
      await see.press('I worry about the cost');
      await see.open('What to say when you call');
      await see.open('What to write');
      await see.open('You may have heard');
      await see.open('What is true of therapy here');
    },
  ],
  'booking with a choice of people': ['/booking-group'],
  'booking while there is no room': ['/closed'],
  'booking as a line': ['/inline'],
  'booking as a dialog': ['/button', (see) => see.press('Ask for a first talk')],
  'booking as a bar': ['/bar'],
  'booking put off': ['/booking', (see) => see.press('Not now')],
};

const PAGES = {
  '/quiz': pageOf('<alliance-fit-quiz></alliance-fit-quiz>', look),
  '/quiz-page': pageOf('<alliance-fit-quiz layout="page"></alliance-fit-quiz>', look),
  '/group': pageOf('<alliance-fit-quiz></alliance-fit-quiz>', { ...look, practice: GROUP }),
  '/checklist': pageOf('<alliance-checklist></alliance-checklist>', look),
  '/feedback': pageOf('<alliance-feedback></alliance-feedback>', look),
  '/choices': pageOf('<alliance-feedback display="choices"></alliance-feedback>', look),
  '/booking': pageOf('<alliance-booking></alliance-booking>', look),
  '/booking-group': pageOf('<alliance-booking></alliance-booking>', { ...look, practice: GROUP }),
  '/closed': pageOf('<alliance-booking></alliance-booking>', { ...look, practice: CLOSED }),
  '/inline': pageOf('<alliance-booking variant="inline"></alliance-booking>', look),
  '/button': pageOf('<alliance-booking variant="button"></alliance-booking>', look),
  '/bar': pageOf('<alliance-booking variant="bar"></alliance-booking>', look),
};

const DEMO = readdirSync('demo', { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html'));

/** What a visitor may have set, on a screen of what size. 400 % of 1280 × 1024 px is 320 × 256. */
const SETTINGS = [
  { name: 'at 320 px', size: [320, 800] },
  { name: 'at 400 % zoom', size: [320, 256] },
  { name: 'with wide text spacing', size: [320, 800], change: spaceText },
  { name: 'with text twice as big', size: [320, 800], change: doubleText, large: true },
  { name: 'from right to left', size: [320, 800], change: mirror },
  { name: 'with text twice as big in a wide window', size: [1280, 800], change: doubleText },
];

describe('in little room', () => {
  let site;
  let browser;
  let context;
  let page;
  before(async () => {
    site = await openSite(PAGES);
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(async () => {
    context = await visit(browser, { viewport: { width: 320, height: 800 } });
    page = await context.newPage();
  });
  afterEach(() => context?.close());

  /** The page in one state under each setting in turn; what does not fit, by setting. */
  async function misfits(short = 7) {
    const found = {};
    const sheets = await page.evaluateHandle(() => {
      const roots = (tree) => [
        tree,
        ...[...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
          shadowRoot ? roots(shadowRoot) : [],
        ),
      ];
      return roots(document).map((root) => [root, [...root.adoptedStyleSheets]]);
    });
    for (const { name, size, change, large } of SETTINGS) {
      await page.setViewportSize({ width: size[0], height: size[1] });
      if (change) await page.evaluate(change);
      await drawn(page);
      const wrong = await page.evaluate(findMisfits, {
        checkTargets: !change,
        whole: large ? short : 14,
      });
      if (wrong.length) found[name] = wrong;
      await page.evaluate(() => document.documentElement.removeAttribute('dir'));
      await sheets.evaluate((all) => all.forEach(([root, own]) => (root.adoptedStyleSheets = own)));
    }
    return found;
  }

  async function show([path, prepare]) {
    await page.goto(site.url + path);
    const widget = page.locator(
      await page.evaluate(
        () => document.querySelector('alliance-practice > :not(script)').localName,
      ),
    );
    await widget.getByRole('button').first().waitFor();
    await prepare?.({
      page,
      widget,
      press: (name) => widget.getByRole('button', { name, exact: true }).first().click(),
      open: async (name, ifThere) => {
        const summary = widget.locator('summary').filter({ hasText: name });
        if (!ifThere || (await summary.count())) await summary.first().click();
      },
    });
  }

  for (const [name, state] of Object.entries(STATES)) {
    it(`${name} fits`, async () => {
      await show(state);
      assert.deepEqual(await misfits(), {});
    });
  }

  for (const file of DEMO) {
    it(`demo/${file} fits`, async () => {
      await page.goto(`${site.url}/demo/${file}`, { waitUntil: 'networkidle' });
      // The headings of these pages are larger than a narrow window has room for.
      assert.deepEqual(await misfits(5), {});
    });
  }

  describe('with the colours of the system only', () => {
    beforeEach(() => page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }));

    /** What is drawn of an element: its ground, edge, ink, and how it is filled. */
    const drawing = (locator, pseudo) =>
      locator.evaluate((element, pseudo) => {
        element.blur();
        const { backgroundColor, borderTopColor, color, fill } = getComputedStyle(element, pseudo);
        return { backgroundColor, borderTopColor, color, fill };
      }, pseudo);

    const PICKS = {
      'a chip': ['/checklist', (at) => at.getByRole('button', { name: 'Trauma', exact: true })],
      'a star': [
        '/checklist',
        (at) => at.getByRole('button', { name: /^Most want to ask/ }).first(),
      ],
      'a place of the quiz': ['/quiz', (at) => at.locator('label:has(input) > input').nth(1)],
      'an answer beside the line': ['/quiz', (at) => at.locator('label.chip').first()],
      'a place of the feedback': ['/choices', (at) => at.getByRole('radio').nth(1)],
      'a checkbox': ['/checklist', (at) => at.getByRole('checkbox', { name: 'Save on' })],
    };

    for (const [name, [path, find]] of Object.entries(PICKS)) {
      it(`${name} shows that it is picked`, async () => {
        await show([path]);
        const choice = find(page.locator('alliance-practice'));
        const before = [
          await drawing(choice),
          await drawing(choice.locator('svg').or(choice).last()),
        ];
        await choice.click({ force: true });
        await drawn(page);
        const after = [
          await drawing(choice),
          await drawing(choice.locator('svg').or(choice).last()),
        ];
        assert.notDeepEqual(after, before);
      });
    }

    it('the drawings of the result are there', async () => {
      await show(STATES['the result of the quiz']);
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      for (const name of ['mark', 'band']) {
        const { borderTopColor } = await drawing(page.locator(`[part="${name}"]`).first());
        assert.notEqual(borderTopColor, ground, name);
      }
    });

    it('every button has an edge or is underlined', async () => {
      for (const [path] of [['/quiz'], ['/checklist'], ['/feedback'], ['/booking']]) {
        await show([path]);
        const bare = await page.getByRole('button').evaluateAll((buttons) =>
          buttons
            .filter((button) => {
              const { borderTopWidth, textDecorationLine } = getComputedStyle(button);
              return parseFloat(borderTopWidth) < 1 && textDecorationLine !== 'underline';
            })
            .map(({ textContent }) => textContent.trim()),
        );
        assert.deepEqual(bare, []);
      }
    });
  });

  it('nothing moves where the visitor wants less motion', async () => {
    for (const path of ['/quiz', '/checklist', '/feedback', '/booking']) {
      await show([path]);
      const moving = await page.evaluate(() => {
        const all = [...document.querySelectorAll('alliance-practice > *')].flatMap(
          ({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])],
        );
        return all
          .filter((element) => {
            const { transitionDuration, animationName } = getComputedStyle(element);
            return /[1-9]/.test(transitionDuration) || animationName !== 'none';
          })
          .map(({ localName, className }) => `${localName}.${className}`);
      });
      assert.deepEqual(moving, []);
    }
  });
});
