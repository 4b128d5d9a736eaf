/** The inbox for every eye and hand: axe in all its states, narrow screens, the keyboard alone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, describe, it } from 'node:test';
import { launchChromium } from './engines.js';
import { doubleText, findMisfits, spaceText } from './fitting.js';
import { openDesk } from './inbox-desk.js';
import { newKey, PASSPHRASE, sampleMessages, seal } from './inbox-mail.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await launchChromium();
after(() => browser.close());

const key = await newKey();
const other = await newKey();
const strange = await seal(sampleMessages()[0].message, other.publicLine);
const LATER = { schema: 'alliance.message/2', id: 'x', pages: [] };
const ALL = JSON.stringify([...sampleMessages(), strange, LATER]);

const withMessages = async (at) => {
  await at.openKey(key.file);
  await at.says('Your key is open.');
  await at.paste(ALL);
  await at.says('8 new.');
};

/** Each state by how a therapist gets there. */
const STATES = {
  'at first': () => undefined,
  'making a key': async (at) => {
    await at.press(/^Make a key/);
    await at.press('Suggest one');
    await at.press('Make my key');
    await at.says('Your key is ready');
  },
  'a passphrase that is too short': async (at) => {
    await at.press(/^Make a key/);
    await at.press('Make my key');
    await at.says('This is too short');
  },
  'a wrong passphrase': async (at) => {
    await at.openKey(key.file, 'wrong');
    await at.says('does not open this key');
  },
  'an empty inbox': async (at) => {
    await at.openKey(key.file);
    await at.says('Nothing here yet.');
  },
  'adding messages': async (at) => {
    await at.addScreen();
    await at.press('Read this');
    await at.says('Paste something first.');
  },
  'the list': withMessages,
  'a search without an answer': async (at) => {
    await withMessages(at);
    await at.page.getByLabel('Search').fill('nothing like this');
    await at.says('Nothing matches');
  },
  'a message': async (at) => {
    await withMessages(at);
    await at.press(/Asks for a first talk/);
    await at.page.getByText('Change the name in my list').click();
  },
  'one person over time': async (at) => {
    await withMessages(at);
    await at.press('Over time: Kim');
    await at.page.getByText('The same as a table').first().click();
  },
  'what cannot be read': async (at) => {
    await withMessages(at);
    await at.press(/^Not readable yet/);
    await at.page.getByText('What came').first().click();
  },
  'what is deleted': async (at) => {
    await withMessages(at);
    await at.press(/Asks for a first talk/);
    await at.press('Delete');
    await at.press(/^Deleted/);
    await at.press('Delete all of these for good');
  },
  'keeping and exporting': async (at) => {
    await withMessages(at);
    await at.press('Keep and export');
    await at.press('Keep my messages here');
    await at.says('Kept in this browser since');
  },
  closing: async (at) => {
    await withMessages(at);
    await at.press('Close my inbox');
  },
};

/** Runs in the page: the colours follow the theme in the next frame or two. */
async function themed() {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}

const findViolations = async (page) => {
  const { violations } = await page.evaluate(() => window.axe.run(document));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

describe('The inbox', () => {
  for (const [name, reach] of Object.entries(STATES)) {
    it(`is clean for axe in light and dark, and fits 320 and 1280 px: ${name}`, async (t) => {
      const at = await openDesk(browser, { init: axe });
      t.after(() => at.context.close());
      await at.page.emulateMedia({ reducedMotion: 'reduce' });
      await reach(at);
      for (const width of [1280, 320]) {
        await at.page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ['light', 'dark']) {
          await at.page.emulateMedia({ colorScheme });
          await at.page.evaluate(themed);
          assert.deepEqual(await findViolations(at.page), [], `${width} px, ${colorScheme}`);
        }
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
    await withMessages(at);
    await at.press(/Asks for a first talk/);
    const current = at.page.locator('[aria-current]');
    assert.notEqual(await current.evaluate((item) => getComputedStyle(item).outlineStyle), 'none');
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
