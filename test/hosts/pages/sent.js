/** What is sent is sent once, whatever hands and browsers do. */
import assert from 'node:assert/strict';
import { fillIn, practiceOf, send } from '../../e2e/sending-page.js';
import { FALLBACK } from '../page.js';

/** Feedback whose messages go to the test server. */
const withEndpoint = ({ base, origins }) =>
  `<alliance-practice><script type="application/json">${JSON.stringify(
    practiceOf({ endpoint: `${origins.own}${base}/inbox` }),
  )}</script><alliance-feedback>${FALLBACK}</alliance-feedback></alliance-practice>`;

const common = {
  widgets: ['feedback'],
  forms: ['classic', 'module', 'feedback'],
  ownCheck: true,
  body: withEndpoint,
};

export const sent = [
  {
    ...common,
    id: 32,
    name: 'pressed twice, Enter twice, then away and back again',
    posts: 1,
    check: async ({ driver, site, visit, expectWidgets, until }) => {
      const { page } = driver;
      await expectWidgets(['feedback']);
      const feedback = await fillIn(page);
      await feedback.getByLabel(/^I want Ana/).check();
      const button = feedback.locator('#send-now');
      // Asked once whether it was read: this visitor reads fast.
      await button.click();
      await button.evaluate((one) => [1, 2, 3].forEach(() => one.click())).catch(() => undefined);
      await driver.press('Enter');
      await driver.press('Enter');
      await feedback.getByText('It was sent').first().waitFor();
      await driver.press('Enter');
      const stored = () => site.postsOf(visit).length;
      assert.equal(stored(), 1);
      await page.goto(`${site.url}/3/none`);
      await page.goBack();
      await until(
        () => document.readyState,
        (state) => state === 'complete',
      );
      assert.equal(stored(), 1);
      assert.equal(JSON.parse(site.postsOf(visit)[0].body).schema, 'alliance.message/1');
    },
  },
  {
    ...common,
    id: '32b',
    name: 'a policy that lets nothing be sent: said so, and every word stays',
    headers: { 'content-security-policy': "default-src 'none'; script-src 'self'" },
    refuses: /connect-src/,
    check: async ({ driver, expectWidgets }) => {
      await expectWidgets(['feedback']);
      const feedback = await fillIn(driver.page);
      await send(feedback);
      await feedback
        .getByText(/not sent|did not go|could not be sent/i)
        .first()
        .waitFor();
      assert.match(await feedback.evaluate((host) => host.shadowRoot.textContent), /It ended fast/);
    },
  },
];
