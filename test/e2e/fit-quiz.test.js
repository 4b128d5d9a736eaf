/** The fit quiz from the first scene to paper, as a visitor of the group practice goes through it. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launchChromium } from './engines.js';
import { openSite } from './site.js';
import { drawn, visit } from './visitor.js';

/** Who starts, how much they say, then or now, feelings, tone, pace, between sessions, checking. */
const ANSWERS = [0, 1, 3, 5, 4, 2, 6, 0];

/** Headings and what stands below each, in the order in which a screen reader meets them. */
async function readingOrder(quiz) {
  const snapshot = await quiz.ariaSnapshot();
  const found = {};
  let section;
  for (const [, name, level] of snapshot.matchAll(/heading "(.+?)" \[level=(\d)\]/g)) {
    if (level === '4') found[(section = name)] = [];
    if (level === '5') found[section]?.push(name);
  }
  return found;
}

describe('the fit quiz at the group practice', () => {
  let site;
  let browser;
  let context;
  let page;
  let quiz;
  before(async () => {
    site = await openSite();
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(async () => {
    context = await visit(browser);
    page = await context.newPage();
    await page.goto(`${site.url}/demo/group/index.html`);
    quiz = page.locator('alliance-fit-quiz');
  });
  afterEach(() => context?.close());

  /** Presses and then makes sure that focus is still in the quiz. */
  async function press(name, options = {}) {
    await quiz.getByRole('button', { name, ...options }).click();
    await drawn(page);
    const holder = await page.evaluate(() => document.activeElement?.localName);
    assert.equal(holder, 'alliance-fit-quiz', `focus after ${name}`);
    const inside = await quiz.evaluate((host) => Boolean(host.shadowRoot.activeElement));
    assert.ok(inside, `focus inside the quiz after ${name}`);
  }

  const focused = () =>
    quiz.evaluate(({ shadowRoot }) => shadowRoot.activeElement.textContent.trim());

  async function toResult() {
    for (const place of ANSWERS) {
      await quiz.locator('label:has(input[type=radio])').nth(place).click();
      await press('Next');
    }
    await press('Straight or gentle');
    await press('When something is off');
    await quiz.getByText('What has to fit?').click();
    await quiz.getByRole('combobox', { name: 'Times' }).selectOption('must');
    await press('Evenings');
    await press('See my first look');
  }

  it('reads sections, people and reasons in the order that is seen', async () => {
    await toResult();
    assert.equal(await focused(), 'Everyone here: a first look');
    const order = await readingOrder(quiz);
    assert.deepEqual(order['Places to start'], ['Tom Ashworth', 'Daniel Okafor']);
    assert.deepEqual(order['Does not meet a must-have'], [
      'Priya Nair',
      'Rhiannon Price',
      'Ewa Kowalczyk',
    ]);
    assert.deepEqual(order['Has not said enough to compare'], ['Sam Whitlock']);
    assert.deepEqual(Object.keys(order).slice(0, 3), [
      'Places to start',
      'Does not meet a must-have',
      'Has not said enough to compare',
    ]);
    assert.equal(await quiz.getByText('What is missing: Evenings.').count(), 3);
    assert.ok(await quiz.getByText('Room for new people from 11 January 2027.').isVisible());
  });

  it('says once, politely, how many there are in each section', async () => {
    await toResult();
    const said = await quiz.getByRole('status').first().textContent();
    assert.equal(
      said,
      'Places to start: 2. Does not meet a must-have: 3. Has not said enough to compare: 1.',
    );
  });

  it('changes one answer from the result, and comes back to it in a new order', async () => {
    await toResult();
    await quiz.getByText('What you said', { exact: true }).click();
    await press('Change my answer: Straight or gentle');
    await quiz.getByText('A mix of both', { exact: true }).first().click();
    await press('Back to my first look');
    assert.equal(await focused(), 'Straight or gentle');
    const order = await readingOrder(quiz);
    assert.deepEqual(order['Places to start'], ['Daniel Okafor', 'Tom Ashworth']);
  });

  it('prints one page in the visitor’s own voice, and gives the site back as it was', async () => {
    await toResult();
    await page.evaluate(() => {
      window.print = () => {
        const sheet = document.querySelector('[data-alliance-sheet]');
        window.paper = { title: document.title, text: sheet.shadowRoot.textContent };
        dispatchEvent(new Event('afterprint'));
      };
    });
    const title = await page.title();
    await press('Make my page');
    await quiz.getByRole('button', { name: 'Print' }).waitFor();
    await press('Print');
    const paper = await page.evaluate(() => window.paper);
    assert.equal(paper.title, 'My notes');
    assert.match(paper.text, /going round in circles, I would like them to… say it straight\./);
    assert.match(paper.text, /Must have: Evenings\./);
    assert.match(paper.text, /You could give it two or three, if you feel safe enough\./);
    assert.doesNotMatch(paper.text, /Alder Row/);
    assert.equal(await page.title(), title);
    assert.equal(await page.locator('[data-alliance-sheet]').count(), 0);
  });
});
