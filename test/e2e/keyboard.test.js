/**
 * Each widget from start to end with the keyboard alone; the fit quiz has a file of its own.
 * Wherever focus goes, it is checked that it can be seen, has a name, and is not lost.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchChromium } from './engines.js';
import { openSite } from './site.js';
import { heard, pageOf, sitDown } from './visitor.js';

const PAGES = {
  '/quiz': pageOf('<alliance-fit-quiz></alliance-fit-quiz>'),
  '/checklist': pageOf('<alliance-checklist></alliance-checklist>'),
  '/feedback': pageOf('<alliance-feedback></alliance-feedback>'),
  '/choices': pageOf('<alliance-feedback display="choices"></alliance-feedback>'),
  '/booking': pageOf('<alliance-booking></alliance-booking>'),
  '/button': pageOf('<alliance-booking variant="button"></alliance-booking>'),
  '/bar': pageOf('<p>Words of the page.</p><alliance-booking variant="bar"></alliance-booking>'),
};

/** Pages to go through from end to end, and whether what is on them can be cleared. */
const THROUGH = {
  '/quiz': true,
  '/checklist': true,
  '/feedback': true,
  '/choices': false,
  '/booking': true,
  '/button': false,
  '/bar': false,
};

describe('with the keyboard alone', () => {
  let site;
  let browser;
  let page;
  let hands;
  let open;
  before(async () => {
    site = await openSite(PAGES);
    browser = await launchChromium();
    ({ page, hands, open } = await sitDown(browser, site));
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const sees = async (words) =>
    assert.ok(await page.getByText(words).first().isVisible(), `${words} is seen`);

  describe('the checklist', () => {
    const FIRST = 'Can you walk me through how therapy with you works?';
    const SECOND = 'Are you licensed or on a register here? How can I check?';

    it('picks a set, takes a question out and puts it back', async () => {
      await open('/checklist');
      await hands.to('button', 'Online');
      assert.equal((await hands.press('Space')).states.pressed, 'true');
      await sees(/Added at the end\. On your list now: \d+\./);
      assert.equal((await hands.to('checkbox', FIRST)).states.checked, 'true');
      assert.equal((await hands.press('Space')).states.checked, 'false');
      assert.equal((await hands.press('Space')).name, FIRST);
      assert.equal((await hands.at()).states.checked, 'true');
    });

    it('stars three questions, and says why a fourth is not taken', async () => {
      await open('/checklist');
      for (let n = 0; n < 3; n++) {
        await hands.to('button', /^Most want to ask: /);
        assert.equal((await hands.press('Space')).states.pressed, 'true');
      }
      await hands.to('button', /^Most want to ask: /);
      const fourth = await hands.press('Space');
      assert.equal(fourth.states.pressed, 'false');
      assert.ok((await heard(page)).some((words) => words.startsWith('You have three stars.')));
    });

    it('moves a question, with focus staying on its button wherever it goes', async () => {
      await open('/checklist');
      await hands.to('button', `Move down: ${FIRST}`);
      for (const n of [2, 3, 4]) {
        const here = await hands.press('Enter');
        assert.equal(here.name, `Move down: ${FIRST}`);
        assert.ok((await heard(page)).includes(`Moved to ${n} of 8`));
      }
      await hands.back('button', `Move up: ${FIRST}`);
      assert.equal((await hands.press('Enter')).name, `Move up: ${FIRST}`);
      const order = await page
        .getByRole('checkbox')
        .evaluateAll((boxes) => boxes.map((box) => box.closest('label')?.textContent.trim()));
      assert.equal(order.indexOf(FIRST), 2);
      assert.equal(order.indexOf(SECOND), 0);
    });

    it('keeps focus on a button that cannot move its question any further', async () => {
      await open('/checklist');
      await hands.to('button', `Move down: ${FIRST}`);
      await hands.press('Enter');
      await hands.back('button', `Move up: ${FIRST}`);
      const top = await hands.press('Enter');
      assert.equal(top.name, `Move up: ${FIRST}`);
      assert.equal(top.states.disabled, true);
      assert.equal((await hands.press('Enter')).name, `Move up: ${FIRST}`);
    });

    it('opens why one may ask it', async () => {
      await open('/checklist');
      await hands.to('disclosure', new RegExp(`^Why ask this: ${FIRST.replace('?', '\\?')}`));
      assert.equal((await hands.press('Enter')).states.expanded, true);
      await sees('A helpful answer may include:');
      assert.equal((await hands.press('Space')).states.expanded, false);
    });

    it('adds a question in the visitor’s own words, changes it and takes it off again', async () => {
      await open('/checklist');
      await hands.use('button', 'Add my own question');
      await hands.expectAt('textbox', 'My own question');
      await hands.use('button', 'Add to my list');
      const mend = await hands.expectAt('textbox', 'My own question');
      assert.match(mend.description, /Type a few words first\./);
      await hands.type('May I bring my dog?');
      await hands.use('button', 'Add to my list');
      await hands.expectAt('button', 'Add my own question');
      await hands.back('button', 'Change: May I bring my dog?');
      await hands.press('Enter');
      await hands.expectAt('textbox', 'My own question');
      await hands.press('End');
      await hands.type(' He is calm.');
      await hands.use('button', 'Done');
      await hands.expectAt('button', 'Change: May I bring my dog? He is calm.');
      await hands.use('button', 'Remove: May I bring my dog? He is calm.');
      await hands.expectAt('button', 'Undo');
      await hands.press('Enter');
      await hands.expectAt('heading', 'My list');
      await hands.to('checkbox', /^May I bring my dog\? He is calm\. my own$/);
    });

    it('opens all questions, picks one of another category and goes back', async () => {
      await open('/checklist');
      await hands.use('button', /^See all \d+ questions$/);
      await hands.expectAt('heading', 'All questions');
      await hands.to('disclosure', /^Training/);
      assert.equal((await hands.press('Enter')).states.expanded, true);
      const box = await hands.to('checkbox', 'What did you train in?');
      assert.equal(box.states.checked, 'false');
      assert.equal((await hands.press('Space')).states.checked, 'true');
      await hands.use('button', 'Back to my list');
      await hands.expectAt('heading', 'My list');
      await hands.to('checkbox', 'What did you train in?');
    });

    it('clears the list, and brings it back', async () => {
      await open('/checklist');
      await hands.use('button', 'Clear the list');
      await hands.expectAt('button', 'Undo');
      await sees('Nothing picked');
      await hands.press('Enter');
      await hands.expectAt('heading', 'My list');
      await hands.to('checkbox', FIRST);
    });

    it('chooses how to begin, and copies the list', async () => {
      await open('/checklist');
      await hands.to('combobox', /^The first line can be hard to find/);
      await hands.press('ArrowDown');
      await hands.to('textbox', 'What brings you');
      await hands.type('sleep');
      await hands.use('button', 'Copy');
      await hands.expectAt('button', 'Copy');
      assert.ok((await heard(page)).includes('Copied.'));
      const text = await copied();
      assert.match(text, /I am looking for help with sleep\./);
      assert.match(text, new RegExp(FIRST.replace('?', '\\?')));
    });
  });

  describe('the feedback', () => {
    it('answers a line by arrows, ends and the middle', async () => {
      await open('/feedback');
      const line = await hands.to('slider', 'Could I be open today?');
      assert.equal(line.spoken, 'Not answered yet');
      assert.equal(line.description, 'I held a lot back , I could be open');
      assert.equal((await hands.press('Enter')).spoken, 'In the middle');
      assert.equal((await hands.press('ArrowRight')).spoken, 'Nearer: I could be open');
      assert.equal((await hands.press('Home')).spoken, 'Nearer: I held a lot back');
      assert.equal((await hands.press('End')).spoken, 'Nearer: I could be open');
    });

    it('leaves a line open by ‘Can’t say’, also after an answer', async () => {
      await open('/feedback');
      await hands.to('slider', 'Could I be open today?');
      await hands.press('ArrowLeft');
      await hands.to('button', "Can't say: Could I be open today?");
      assert.equal((await hands.press('Space')).states.pressed, 'true');
      assert.equal((await hands.back('slider', /^Could I/)).spoken, 'Left open');
    });

    it('answers the same by five places', async () => {
      await open('/choices');
      await hands.to('radio', 'I held a lot back');
      await hands.press('Space');
      for (const name of [
        'Nearer: I held a lot back',
        'In the middle',
        'Nearer: I could be open',
        'I could be open',
      ]) {
        assert.equal((await hands.press('ArrowRight')).name, name);
      }
    });

    it('picks the pace by arrows and more than one thing the session was', async () => {
      await open('/feedback');
      await hands.to('radio', 'Much too slow');
      await hands.press('Space');
      assert.equal((await hands.press('ArrowDown')).name, 'A bit slow');
      for (const name of ['Telling and exploring', 'Trying something out']) {
        await hands.to('checkbox', name);
        assert.equal((await hands.press('Space')).states.checked, 'true');
      }
    });

    it('finds words step by step, changes them, and takes them along', async () => {
      await open('/feedback');
      await hands.use('button', 'Help me put it into words');
      await hands.expectAt('heading', 'What makes it hard?');
      await hands.to('button', 'I do not want to upset them');
      assert.equal((await hands.press('Space')).states.pressed, 'true');
      assert.ok((await heard(page)).some((words) => words.startsWith('Most therapists want to')));
      await hands.use('button', 'Next');
      await hands.expectAt('heading', 'I felt…');
      await hands.to('button', 'rushed');
      await hands.press('Space');
      await hands.use('button', 'Next');
      await hands.expectAt('heading', 'When was it?');
      await hands.use('button', 'Back');
      await hands.expectAt('heading', 'I felt…');
      assert.equal((await hands.to('button', 'rushed')).states.pressed, 'true');
      await hands.use('button', 'Next');
      await hands.to('button', 'we ran out of time');
      await hands.press('Space');
      await hands.use('button', 'Next');
      await hands.use('button', 'Skip this step');
      await hands.expectAt('heading', 'How would you like to start?');
      await hands.use('button', 'Skip this step');
      await hands.expectAt('heading', 'Your words');
      const box = await hands.to('textbox', 'Change them in any way you like.');
      assert.equal(box.value, 'When we ran out of time, I felt rushed.');
      await hands.press('Control+End');
      await hands.type(' It stayed with me.');
      await hands.use('button', 'Done');
      await hands.expectAt('button', 'Change my picks');

      await hands.use('button', 'Take it to a session');
      assert.equal((await hands.at()).states.expanded, true);
      await hands.use('button', 'Copy');
      await hands.expectAt('button', 'Copy');
      assert.ok((await heard(page)).includes('Copied.'));
      assert.match(await copied(), /When we ran out of time, I felt rushed\. It stayed with me\./);
    });

    it('leaves a line out of what is taken along, and puts it back', async () => {
      await open('/feedback');
      await hands.to('slider', 'Could I be open today?');
      await hands.press('ArrowRight');
      await hands.use('button', 'Take it to a session');
      await hands.use('button', 'Leave out: Could I be open today?');
      await hands.expectAt('button', 'Put back: Could I be open today?');
      await hands.press('Enter');
      await hands.expectAt('button', 'Leave out: Could I be open today?');
    });

    it('reaches the safety card from the helper and comes back', async () => {
      await open('/feedback');
      await hands.use('button', 'Help me put it into words');
      await hands.use('button', 'Skip this step');
      await hands.use('button', 'not safe');
      await hands.expectAt('heading', 'Your safety comes first');
      await hands.use('button', 'Go back to the other words');
      await hands.expectAt('heading', 'I felt…');
    });

    it('reaches the safety card from an ending and comes back', async () => {
      await open('/feedback');
      await hands.use('disclosure', 'Thinking of a pause or an ending?');
      await hands.use('button', 'I do not feel safe with them');
      await hands.expectAt('heading', 'Your safety comes first');
      await hands.use('button', 'Go back to the other words');
      await hands.expectAt('heading', 'What fits best?');
      await hands.use('button', 'I want a break', 'Space');
      const draft = await hands.to('textbox', 'A first draft');
      assert.match(draft.value, /^Hi Ana Reyes, I would like to take a break/);
    });

    it('does not leave the page when a visitor goes back by Shift and Tab many times', async () => {
      await open('/feedback');
      await hands.to('slider', 'How do I feel about coming back?');
      for (let n = 0; n < 8; n++) await hands.press('Shift+Tab');
      assert.equal(new URL(page.url()).pathname, '/feedback');
    });
  });

  describe('booking', () => {
    it('reads a mixed feeling and what to say, and copies the number', async () => {
      await open('/booking');
      await hands.to('link', /^Call \+1\s212\s555\s0100$/);
      await hands.use('button', 'Copy the phone number');
      await hands.expectAt('button', 'Copied.');
      assert.equal(await copied(), '+1 212 555 0100');
      await hands.to('button', 'I feel nervous');
      assert.equal((await hands.press('Space')).states.pressed, 'true');
      await sees(/Many people do, right up to the first call\./);
      assert.equal((await hands.press('Space')).states.pressed, 'false');
      for (const name of ['What to say when you call', 'What to write', 'You may have heard']) {
        await hands.to('disclosure', name);
        assert.equal((await hands.press('Enter')).states.expanded, true);
      }
    });

    it('says ‘Not now’, and brings it back', async () => {
      await open('/booking');
      await hands.use('button', 'Not now');
      await sees('That is fine. This page will be here.');
      await hands.use('button', 'Show it again');
      await hands.expectAt('link', /^Call /);
    });

    it('opens a dialog, stays in it, and comes back to the button by Escape', async () => {
      await open('/button');
      await hands.use('button', 'Ask for a first talk');
      await hands.expectAt('heading', 'Take your time');
      for (let stops = 0; stops < 40; stops++) {
        await page.keyboard.press('Tab');
        assert.doesNotMatch((await hands.at()).name, /^(Before|After|Ask for a first talk)$/);
      }
      await page.keyboard.press('Escape');
      await hands.expectAt('button', 'Ask for a first talk');
    });

    it('closes the dialog by its button, and keeps what was opened in it', async () => {
      await open('/button');
      await hands.use('button', 'Ask for a first talk');
      await hands.use('button', 'I feel nervous');
      await hands.back('button', 'Close');
      await hands.press('Enter');
      await hands.expectAt('button', 'Ask for a first talk');
      await hands.press('Enter');
      assert.equal((await hands.to('button', 'I feel nervous')).states.pressed, 'true');
    });

    it('says ‘Not now’ in the dialog, and finds the way back', async () => {
      await open('/button');
      await hands.use('button', 'Ask for a first talk');
      await hands.use('button', 'Not now');
      await hands.use('button', 'Show it again');
      await hands.expectAt('button', 'Ask for a first talk');
    });

    it('sends the bar away for the visit', async () => {
      await open('/bar');
      await hands.use('button', 'Not now');
      await hands.to('button', 'Show it again');
    });
  });

  describe('any widget', () => {
    for (const [path, isCleared] of Object.entries(THROUGH)) {
      it(`${path.slice(1)}: lets the visitor through and out on both sides${isCleared ? ', and can be cleared' : ''}`, async () => {
        await open(path);
        await hands.to('link', 'After');
        if (isCleared) {
          await hands.back('button', 'Clear everything');
          await hands.press('Enter');
          await hands.expectAt('button', 'Clear everything');
          assert.ok((await heard(page)).includes('All clear. Nothing is kept here.'));
        }
        await hands.back('link', 'Before');
      });
    }

    it('can be saved by its switch, with focus staying on the switch', async () => {
      await open('/feedback');
      await hands.to('checkbox', 'Save on this device');
      assert.equal((await hands.press('Space')).states.checked, 'true');
      await hands.to('checkbox', 'Also save what I typed');
      assert.equal((await hands.press('Space')).states.checked, 'true');
    });
  });
});
