/** The inbox at the end of a long day: nothing is lost by one press, and the focus is never lost. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { launchChromium } from './engines.js';
import { openDesk } from './inbox-desk.js';
import { STATES } from './inbox-states.js';

const browser = await launchChromium();
after(() => browser.close());

/** A desk in one of the states. */
async function reach(t, name) {
  const at = await openDesk(browser);
  t.after(() => at.context.close());
  await STATES[name](at);
  return at;
}

/** What has the focus: its own words, those of its label, or what it is named by. */
const focused = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('inbox-page').shadowRoot;
    const active = root.activeElement;
    const name = active?.getAttribute('aria-labelledby');
    const told = name ? root.getElementById(name) : (active?.labels?.[0] ?? active);
    return told?.textContent.replace(/\s+/g, ' ').trim() ?? 'nothing';
  });

/** Waits until the focus is there: it moves after the page has changed. */
async function assertFocus(page, words) {
  for (let tries = 0; tries < 100 && !(await focused(page)).match(words); tries += 1) {
    await new Promise((done) => setTimeout(done, 50));
  }
  assert.match(await focused(page), words);
}

describe('The focus in the inbox', () => {
  for (const [name, press, goes] of [
    ['closing', 'Cancel', /^Close my inbox$/],
    ['the list', 'Hide this note', /^Messages$/],
    ['a search without an answer', 'Show all', /^Search$/],
    ['keeping and exporting', 'Keep my messages here', /^Keep and export$/],
    ['keeping and exporting: kept', 'Stop, and delete what is kept here', /^Keep and export$/],
    ['what is deleted', 'Put back', /^Deleted$/],
    ['what is deleted: for good?', 'Cancel', /^Delete all of these for good$/],
    ['what is deleted', 'Delete all of these for good', /^Delete this message for good/],
    ['what cannot be read', 'Remove it from here', /^Not readable yet$/],
    ['what cannot be read: removed', 'Undo', /^Not readable yet$/],
    ['a message: deleted', 'Undo', /^Дарья$/],
    ['opening a key: no file', 'Open', /^Choose the key file$/],
    ['key made', 'Go to my inbox', /^Save the key file$/],
  ]) {
    it(`goes somewhere useful: ${name}, “${press}”`, async (t) => {
      const { page } = await reach(t, name);
      await page
        .getByRole('button', { name: new RegExp(`^${press}`) })
        .first()
        .focus();
      await page.keyboard.press('Enter');
      await assertFocus(page, goes);
    });
  }

  it('comes back to the message that was closed, on a phone: the list is where it was', async (t) => {
    const { page } = await reach(t, 'a message: first talk');
    await page.setViewportSize({ width: 390, height: 800 });
    await page.getByRole('button', { name: 'Back to the messages' }).press('Enter');
    await assertFocus(page, /^Asks for a first talk/);
  });

  it('leads to what mends it, where files hold no message', async (t) => {
    const { page } = await reach(t, 'adding messages: files without a message');
    await assertFocus(page, /^Choose files$/);
    const files = page.getByLabel('Choose files');
    const id = await files.getAttribute('aria-describedby');
    assert.match(
      await page.locator(`#${id}`).textContent(),
      /^We found no message in holiday\.txt/,
    );
  });

  it('stays, and a trouble of the receiver is read out', async (t) => {
    const at = await reach(t, 'receiver: the token refused');
    assert.equal(await at.status(), 'The receiver does not know this token. Nothing was changed.');
  });
});

describe('A key', () => {
  it('can be left alone while it is made: the page goes on, and it does not come back', async (t) => {
    const at = await reach(t, 'making a key: one is suggested');
    await at.page.evaluate(() => {
      const { yield: turn } = scheduler;
      scheduler.yield = () => new Promise((go) => (window.goOn = go));
      window.goOnAlways = () => {
        scheduler.yield = turn;
        window.goOn();
      };
    });
    await at.press('Make my key');
    await at.says('Making your key. This takes a few seconds.');
    await at.press('Back');
    await at.says('Read what people sent you');
    await at.press(/^Make a key/);
    await at.says('One moment…');
    await at.page.evaluate(() => window.goOnAlways());
    // The work is done where the button has its words again.
    await at.page.getByRole('button', { name: 'Make my key' }).waitFor();
    assert.equal(await at.shown('Your key is ready'), 0);
    assert.deepEqual(at.wrong, []);
  });

  it('that is not saved is not left behind, however often the button is pressed', async (t) => {
    const at = await reach(t, 'key made');
    await at.press('Go to my inbox');
    await at.press('Go to my inbox');
    await at.says('Save the key file first.');
    await at.says('Your key is ready');
  });

  it('can be copied where the browser saves no files', async (t) => {
    const at = await reach(t, 'key made');
    await at.page.evaluate(() => {
      URL.createObjectURL = () => {
        throw new Error('no files here');
      };
    });
    await at.press('Save the key file');
    await at.says('This browser does not let us save a file.');
    const text = at.page.getByRole('group', { name: 'The key file, locked' });
    assert.match(await text.textContent(), /BEGIN AGE ENCRYPTED FILE/);
    await at.press('Copy the text');
    await at.press('Go to my inbox');
    await at.says('Nothing here yet.');
  });
});

describe('What cannot be undone', () => {
  it('is asked first, where somebody else’s messages are kept in this browser', async (t) => {
    const at = await reach(t, 'keeping and exporting: of another key');
    const before = await at.kept();
    await at.press('Delete what is kept here');
    await at.says('This cannot be undone.');
    assert.equal(await at.kept(), before);
    await at.press('Cancel');
    assert.equal(await at.kept(), before);
    await at.press('Delete what is kept here');
    await at.press('Yes, delete it');
    await at.says('Nothing is kept here any more.');
    assert.equal(await at.kept(), '{}');
  });

  it('is not said to be done, where the receiver did not delete: the message stays here', async (t) => {
    const at = await reach(t, 'what is deleted: not at the receiver');
    assert.equal(await at.shown('Дарья'), 1);
    await assertFocus(at.page, /^Your receiver did not delete 1\./);
    await at.press('Cancel');
    await at.press('Delete all of these for good');
    await at.press('Yes, delete for good');
    await at.says('Your receiver did not delete 1.');
    await at.press('Delete them here only');
    await at.says('Deleted for good.');
    assert.equal(await at.shown('Дарья'), 0);
  });
});
