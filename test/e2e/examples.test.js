/** The examples for React, Vue and Svelte: built as they are, and pressed. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { buildExamples, EXAMPLES } from '../../examples/build.js';
import { serve } from '../../scripts/server.js';
import { launchChromium } from './engines.js';
import { visit } from './visitor.js';

const FOLDER = '.cache/examples';

describe('the examples', () => {
  let site;
  let browser;
  before(async () => {
    await buildExamples(FOLDER);
    site = await serve({ mounts: { '/': FOLDER } });
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  for (const name of Object.keys(EXAMPLES)) {
    it(`${name}: facts that change, an event, answers that survive another page`, async () => {
      const context = await visit(browser);
      const page = await context.newPage();
      const wrong = [];
      page.on('pageerror', (error) => wrong.push(String(error)));
      page.on('console', (message) => {
        if (['warning', 'error'].includes(message.type())) wrong.push(message.text());
      });
      const press = (words) => page.getByRole('button', { name: words, exact: true }).click();
      await page.goto(`${site.url}/${name}/`);

      const booking = page.locator('alliance-booking');
      await booking.getByRole('link', { name: 'Call +1 212 555 0100' }).waitFor();
      await press('Evening number');
      await booking.getByRole('link', { name: 'Call +1 212 555 0199' }).waitFor();

      await booking.getByRole('link', { name: /^Call \+1/ }).evaluate((link) => {
        link.addEventListener('click', (event) => event.preventDefault());
        link.click();
      });
      await page.getByText('call', { exact: true }).waitFor();

      const quiz = page.locator('alliance-fit-quiz');
      await quiz.getByRole('button', { name: 'Skip' }).click();
      const scene = await quiz.evaluate(async (element) => {
        await element.updateComplete;
        return element.shadowRoot.querySelector('.body').textContent;
      });
      await press('About');
      await quiz.waitFor({ state: 'detached' });
      await press('Contact');
      await quiz.getByRole('button', { name: 'Back' }).waitFor();
      assert.equal(
        await quiz.evaluate((element) => element.shadowRoot.querySelector('.body').textContent),
        scene,
      );
      assert.deepEqual(wrong, []);
      await context.close();
    });
  }
});
