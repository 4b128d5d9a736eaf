/** Questions on their way from the quiz to the checklist: on one page, and from page to page. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launchChromium } from './engines.js';
import { openSite } from './site.js';
import { answerQuiz, drawn, pageOf, visit } from './visitor.js';

const PAGES = {
  '/both': pageOf(
    '<alliance-fit-quiz></alliance-fit-quiz><alliance-checklist></alliance-checklist>',
  ),
};

/** Far from how Ana works in some scenes, near in others, open in one and not sure in one. */
const ANSWERS = [0, 2, 1, 2, 4, 4, 5, 6];
const FIRST = 'Who gets us going at the start of a session?';
/** What the quiz asks about is a starter of the checklist, in the checklist's own words. */
const KNOWN = 'How will you check how it is going for me?';

describe('questions from the quiz', () => {
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
    context = await visit(browser);
    page = await context.newPage();
  });
  afterEach(() => context?.close());

  const stored = (where = page) =>
    where.evaluate(() => ({ ...{ ...sessionStorage }, ...{ ...localStorage } }));
  const button = (name) => page.getByRole('button', { name });
  const list = () => page.locator('alliance-checklist');
  const onList = (where = list()) =>
    where
      .getByRole('checkbox')
      .evaluateAll((boxes) =>
        boxes
          .map((box) => box.closest('li')?.textContent.replace(/\s+/g, ' ').trim() ?? '')
          .filter((words) => words.includes('from your quiz')),
      );
  const addAll = /^Add (these \d|this) to my list$/;
  const times = (rows, question) => rows.filter((row) => row.includes(question)).length;

  describe('on one page', () => {
    beforeEach(async () => {
      await page.goto(`${site.url}/both`);
      await answerQuiz(page, ANSWERS);
    });

    it('go to the list at once, marked, and with their reason', async () => {
      assert.deepEqual(await onList(), []);
      await button(addAll).click();
      const rows = await onList();
      assert.ok(rows.length >= 3, rows.join('\n'));
      assert.match(
        rows.find((row) => row.startsWith(FIRST)),
        /from your quiz.*You and Ana Reyes may differ on this one\./,
      );
      assert.ok(
        await page
          .getByText(/They are in the question list/)
          .first()
          .isVisible(),
      );
    });

    it('stand after what was on the list, which stays in its order', async () => {
      const questions = () =>
        list()
          .getByRole('checkbox')
          .evaluateAll((boxes) =>
            boxes.map((box) =>
              box.closest('label')?.textContent.replace('from your quiz', '').trim(),
            ),
          );
      const before = (await questions()).filter(Boolean);
      await button(addAll).click();
      const now = (await questions()).filter(Boolean);
      const starters = before.slice(0, 8);
      assert.deepEqual(now.slice(0, 8), starters);
      assert.ok(now.indexOf(FIRST) >= 8);
    });

    it('mark a question that was on the list already, and leave it where it is', async () => {
      assert.equal(await list().getByRole('checkbox', { name: KNOWN }).count(), 1);
      await button(addAll).click();
      const rows = await onList();
      assert.equal(times(rows, KNOWN), 1);
      assert.match(
        rows.find((row) => row.startsWith(KNOWN)),
        /from your quiz.*You were not sure yet\./,
      );
      assert.equal(await list().getByRole('checkbox', { name: KNOWN }).count(), 1);
    });

    it('are never there twice, in whatever order they are added', async () => {
      await button(new RegExp(`^Add to my list: ${FIRST.replace('?', '\\?')}`)).click();
      assert.equal(times(await onList(), FIRST), 1);
      await button(addAll).click();
      const rows = await onList();
      await button('On my list', { exact: true }).last().click();
      assert.deepEqual(await onList(), rows);
      assert.equal(times(rows, FIRST), 1);
    });

    it('come back when they are asked for again after they were taken out', async () => {
      await button(addAll).click();
      const box = list().getByRole('checkbox', { name: FIRST });
      await box.uncheck();
      await button(new RegExp(`^On my list: ${FIRST.replace('?', '\\?')}`)).click();
      assert.equal(await box.isChecked(), true);
      assert.equal(times(await onList(), FIRST), 1);
    });

    it('are offered again after the list itself was cleared', async () => {
      await button(addAll).click();
      await list().getByRole('button', { name: 'Clear the list' }).click();
      await drawn(page);
      assert.equal(await button('On my list').count(), 0);
      assert.ok(await button(addAll).isVisible());
    });

    it('need no storage and no change of address', async () => {
      await button(addAll).click();
      await drawn(page);
      assert.deepEqual(await stored(), {});
      assert.equal(page.url(), `${site.url}/both`);
    });

    it('are gone from both after ‘Clear everything’', async () => {
      await button(addAll).click();
      await page
        .locator('alliance-fit-quiz')
        .getByRole('button', { name: 'Clear everything' })
        .click();
      await drawn(page);
      assert.deepEqual(await onList(), []);
      assert.equal(await list().getByRole('checkbox', { name: FIRST }).count(), 0);
      assert.ok(await page.getByText('1 of 8').isVisible());
    });
  });

  describe('from page to page of the demo', () => {
    const fit = () => page.goto(`${site.url}/demo/solo/fit.html`);
    const toContact = async () => {
      await page.getByRole('navigation').getByRole('link', { name: 'Get in touch' }).click();
      await page.locator('alliance-checklist').getByRole('checkbox').first().waitFor();
    };

    it('travel in the tab’s own storage, and only after the press', async () => {
      await fit();
      await answerQuiz(page, ANSWERS);
      assert.deepEqual(await stored(), {});
      await button(addAll).click();
      assert.ok(
        await page
          .getByText(/^They wait in this tab\./)
          .first()
          .isVisible(),
      );
      assert.deepEqual(Object.keys(await stored()), ['alliance:handover']);
      assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
    });

    it('hold questions and reasons, never an answer', async () => {
      await fit();
      await answerQuiz(page, ANSWERS);
      await button(addAll).click();
      const waiting = JSON.parse((await stored())['alliance:handover']);
      for (const question of waiting) {
        assert.deepEqual(
          Object.keys(question).filter((key) => !['id', 'text', 'why'].includes(key)),
          [],
        );
        assert.match(question.text, /\?$/);
        assert.match(
          question.why ?? '',
          /^(|You were not sure yet\.|It matters to you\.|You and Ana Reyes may differ on this one\.)$/,
        );
      }
    });

    it('are on the list of the next page, marked, with their reason, and not in its address', async () => {
      await fit();
      await answerQuiz(page, ANSWERS);
      await button(addAll).click();
      await toContact();
      const rows = await onList();
      assert.ok(rows.length >= 3, rows.join('\n'));
      assert.match(
        rows.find((row) => row.startsWith(FIRST)),
        /from your quiz.*You and Ana Reyes may differ on this one\./,
      );
      assert.equal(page.url(), `${site.url}/demo/solo/contact.html`);
      assert.ok(await page.getByText(/From your quiz, now on your list: \d more\./).isVisible());
    });

    it('are there once after a reload, and after they were added a second time', async () => {
      await fit();
      await answerQuiz(page, ANSWERS);
      await button(addAll).click();
      await toContact();
      const rows = await onList();
      await page.reload();
      await list().getByRole('checkbox').first().waitFor();
      assert.deepEqual(await onList(), rows);
      await fit();
      await answerQuiz(page, ANSWERS);
      await button(addAll).click();
      await toContact();
      assert.deepEqual((await onList()).sort(), [...rows].sort());
    });

    it('do not reach another tab', async () => {
      await fit();
      await answerQuiz(page, ANSWERS);
      await button(addAll).click();
      const other = await context.newPage();
      await other.goto(`${site.url}/demo/solo/contact.html`);
      const there = other.locator('alliance-checklist');
      await there.getByRole('checkbox').first().waitFor();
      assert.deepEqual(await onList(there), []);
      assert.deepEqual(await stored(other), {});
    });

    it('are gone for good after ‘Clear everything’', async () => {
      await fit();
      await answerQuiz(page, ANSWERS);
      await button(addAll).click();
      await toContact();
      await list().getByRole('button', { name: 'Clear everything' }).click();
      await drawn(page);
      assert.deepEqual(await stored(), {});
      assert.deepEqual(await onList(), []);
      await page.reload();
      await list().getByRole('checkbox').first().waitFor();
      assert.deepEqual(await onList(), []);
    });
  });
});
