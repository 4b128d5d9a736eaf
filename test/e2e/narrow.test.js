/**
 * Old phones, large text, high zoom: every page of the demo, and every widget in its main states,
 * in 320 px. Nothing is cut off, nothing scrolls sideways, everything can be hit with a finger.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import { launchChromium } from './engines.js';
import { doubleText, findMisfits, mirror, spaceText } from './fitting.js';
import { openSite } from './site.js';
import { PAGES, show, STATES } from './states.js';
import { findUnseen } from './unseen.js';
import { drawn, visit } from './visitor.js';

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

/** States with the most to see in them, and how much of it has to be there. */
const DRAWN = {
  'the quiz at its first scene': { focused: 10 },
  'what has to fit, with must-haves': { picked: 1, focused: 10 },
  'the result of the quiz': { drawings: 10 },
  'only some of many people': { focused: 10 },
  'the checklist in use': { picked: 10 },
  'a meeting that gave a fright': { picked: 3 },
  'four meetings side by side': { picked: 4, drawings: 25 },
  'the feedback answered': { picked: 1, focused: 20 },
  'the feedback over time': { picked: 1, drawings: 24 },
  'booking with everything open': { picked: 1, focused: 15 },
  'the page of a therapist, half filled in': { picked: 3, drawings: 2, focused: 60 },
};

describe('in little room', () => {
  let site;
  let browser;
  let page;
  before(async () => {
    site = await openSite(PAGES);
    browser = await launchChromium();
    // One page for all of them: its scripts are read once.
    page = await (await visit(browser)).newPage();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(() => page.setViewportSize({ width: 320, height: 800 }));

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

  for (const [name, state] of Object.entries(STATES)) {
    it(`${name} fits`, async () => {
      await show(page, site.url, state);
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
    before(() => page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }));
    after(() => page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' }));

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

    for (const colorScheme of ['light', 'dark']) {
      it(`draws what is light on dark, and dark on light: ${colorScheme}`, async () => {
        await page.emulateMedia({ forcedColors: 'active', colorScheme });
        await show(page, site.url, ['/checklist']);
        const icon = page.locator('alliance-checklist .ways-now svg').first();
        const { color } = await drawing(icon);
        const [red, green, blue] = color.match(/\d+/g).map(Number);
        assert.equal(red + green + blue > 384 ? 'dark' : 'light', colorScheme, color);
      });
    }

    for (const [name, [path, find]] of Object.entries(PICKS)) {
      it(`${name} shows that it is picked`, async () => {
        await show(page, site.url, [path]);
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

    it('whatever can be pressed, is picked, drawn or has focus, can be seen', async () => {
      await page.setViewportSize({ width: 1280, height: 800 });
      for (const [name, least] of Object.entries(DRAWN)) {
        await show(page, site.url, STATES[name]);
        // From here on, focus is shown.
        await page.keyboard.press('Tab');
        await drawn(page);
        const { unseen, seen } = await page.evaluate(findUnseen);
        assert.deepEqual(unseen, [], name);
        for (const [kind, count] of Object.entries(least)) {
          assert.ok(seen[kind] >= count, `${name}: ${seen[kind]} of ${count} ${kind} looked at`);
        }
      }
    });
  });

  it('from right to left, a drawing lies at the end that it means', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const middle = (locator) =>
      locator.first().evaluate((element) => {
        const { left, right } = element.getBoundingClientRect();
        return (left + right) / 2;
      });
    for (const dir of ['ltr', 'rtl']) {
      const turn = () => page.evaluate((dir) => (document.documentElement.dir = dir), dir);
      /** Whether the first comes before the second, as people read here. */
      const before = async (one, other) => {
        await drawn(page);
        const [a, b] = await Promise.all([middle(one), middle(other)]);
        assert.ok(dir === 'ltr' ? a < b : a > b, `${dir}: ${one} at ${a}, ${other} at ${b}`);
      };

      await show(page, site.url, STATES['the result of the quiz']);
      await turn();
      const line = page.locator('.line').filter({ hasText: 'Who starts' });
      await before(line.locator('.mark'), line.locator('.band'));
      await before(line.locator('.mark'), line.locator('.ends span').last());

      await show(page, site.url, ['/demo/profile.html']);
      await turn();
      const prompt = page.getByRole('group', { name: 'Who starts', exact: true });
      await prompt.getByRole('button', { name: /^Nearly always: pick a place/ }).click();
      await before(prompt.locator('.band'), prompt.locator('.tick').nth(1));
      await before(prompt.locator('.band'), prompt.locator('.chip').nth(1));
      await before(prompt.locator('.chip').first(), prompt.locator('.ends span').last());

      await show(page, site.url, STATES['four meetings side by side']);
      await turn();
      const row = page.locator('tbody tr').first();
      await before(row.locator('th'), row.locator('td').first());
      await before(row.locator('.row-label span'), row.getByRole('button'));

      await show(page, site.url, STATES['the feedback over time']);
      await turn();
      const trend = page.locator('svg.trend').first();
      const isTurned = await trend.evaluate(
        (drawing) => getComputedStyle(drawing).scale !== 'none',
      );
      assert.equal(isTurned, dir === 'rtl');
      await before(page.locator('.numbers th').first(), page.locator('.numbers td').first());
    }
  });

  it('nothing moves where the visitor wants less motion', async () => {
    for (const path of ['/quiz', '/checklist', '/feedback', '/booking']) {
      await show(page, site.url, [path]);
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
