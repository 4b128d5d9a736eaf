/** The inbox for every eye and hand: axe in all its states, narrow screens, the keyboard alone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, describe, it } from 'node:test';
import { launchChromium } from './engines.js';
import { doubleText, findMisfits, spaceText } from './fitting.js';
import { openDesk, themed } from './inbox-desk.js';
import { newKey, PASSPHRASE } from './inbox-mail.js';
import { ALL, STATES } from './inbox-states.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await launchChromium();
after(() => browser.close());

const key = await newKey();

const findViolations = async (page) => {
  const { violations } = await page.evaluate(() => window.axe.run(document));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

describe('The inbox', () => {
  for (const [name, reach] of Object.entries(STATES).filter(
    ([name]) => !name.startsWith('on paper'),
  )) {
    it(`is clean for axe in light and dark, and fits 320 and 1280 px: ${name}`, async (t) => {
      const at = await openDesk(browser, { init: axe });
      t.after(() => at.context.close());
      await at.page.emulateMedia({ reducedMotion: 'reduce' });
      await reach(at);
      // Colours do not change with the width: each theme once, each width once.
      for (const [width, colorScheme] of [
        [1280, 'light'],
        [320, 'dark'],
      ]) {
        await at.page.setViewportSize({ width, height: 900 });
        await at.page.emulateMedia({ colorScheme });
        await at.page.evaluate(themed);
        assert.deepEqual(await findViolations(at.page), [], `${width} px, ${colorScheme}`);
        const misfits = await at.page.evaluate(findMisfits, { checkTargets: true, whole: 12 });
        assert.deepEqual(misfits, [], `${width} px`);
      }
      for (const change of [spaceText, doubleText]) {
        await at.page.evaluate(change);
        const misfits = await at.page.evaluate(findMisfits, { checkTargets: false, whole: 6 });
        assert.deepEqual(misfits, [], change.name);
      }
      assert.deepEqual(at.wrong, []);
    });
  }

  it('follows a screen without colours of its own', async (t) => {
    const at = await openDesk(browser, { forcedColors: 'active' });
    t.after(() => at.context.close());
    await STATES['a message: first talk'](at);
    const current = at.page.locator('[aria-current]');
    assert.notEqual(await current.evaluate((item) => getComputedStyle(item).outlineStyle), 'none');
    const [dot, text] = await at.page
      .locator('.unread')
      .first()
      .evaluate((item) => [
        getComputedStyle(item, '::before').backgroundColor,
        getComputedStyle(item).color,
      ]);
    assert.equal(dot, text, 'what is not read keeps its dot');
  });

  it('is black on white on paper, in the dark theme too, without buttons', async (t) => {
    const at = await openDesk(browser, { colorScheme: 'dark' });
    t.after(() => at.context.close());
    await STATES['on paper: one message'](at);
    const { page } = at;
    const colour = (place) => place.evaluate((element) => getComputedStyle(element).color);
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    assert.equal(await ground(), 'rgb(255, 255, 255)');
    assert.equal(
      await colour(page.getByRole('heading', { name: 'Дарья', level: 2 })),
      'rgb(0, 0, 0)',
    );
    assert.equal(await colour(page.locator('dd').first()), 'rgb(0, 0, 0)');
    assert.equal(await page.getByRole('button').count(), 0);
    assert.equal(await page.getByRole('link').count(), 0);
  });

  it('can be used with the keyboard alone, from the key to an answer', async (t) => {
    const at = await openDesk(browser);
    t.after(() => at.context.close());
    const { page } = at;
    const focused = () =>
      page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return (active?.labels?.[0] ?? active)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      });
    const tabTo = async (name) => {
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab');
        if ((await focused()).startsWith(name)) return;
      }
      assert.fail(`"${name}" is not reached; the focus is on "${await focused()}"`);
    };

    await tabTo('Open my key');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('inbox-page').shadowRoot.activeElement);
    assert.equal(await focused(), 'Open your key', 'the heading of the new view');
    await tabTo('Or paste the text of the key file');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(key.file);
    await tabTo('Passphrase');
    await page.keyboard.insertText(PASSPHRASE);
    await page.keyboard.press('Enter');
    await at.says('Your key is open.');
    await tabTo('Add messages');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Add messages' }).waitFor();
    await tabTo('Paste one mail or many');
    await page.keyboard.insertText(ALL);
    await tabTo('Read this');
    await page.keyboard.press('Enter');
    await at.says('8 new.');
    await tabTo('Asks for a first talk');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /^Write to/ }).waitFor();
    assert.equal(await focused(), 'Дарья', 'the heading of the message');
    await tabTo('Write to darya@example.com');
    await tabTo('Delete');
    await page.keyboard.press('Enter');
    await at.says('Deleted. It is under');
    await tabTo('Undo');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Дарья', level: 2 }).waitFor();
  });
});
