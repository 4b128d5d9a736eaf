/**
 * The fit quiz from its first scene to what comes after a meeting, and the page where a therapist
 * says how they work, with the keyboard alone. Wherever focus goes, it is checked that it can be
 * seen, has a name, and is not lost.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchChromium } from './engines.js';
import { openSite } from './site.js';
import { PAGES } from './states.js';
import { heard, pageOf, sitDown } from './visitor.js';

const TOGETHER = {
  '/quiz-and-list': pageOf(
    '<alliance-fit-quiz></alliance-fit-quiz><alliance-checklist></alliance-checklist>',
  ),
};

describe('the fit quiz, with the keyboard alone', () => {
  let site;
  let browser;
  let page;
  let hands;
  let open;
  before(async () => {
    site = await openSite({ ...PAGES, ...TOGETHER });
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
  const hears = async (words) => {
    const said = await heard(page);
    assert.ok(
      said.some((one) => (words instanceof RegExp ? words.test(one) : one === words)),
      `${words} among: ${said.join(' | ')}`,
    );
  };
  /** Presses a toggle, and says whether it is on then. */
  const toggle = async (role, name) => {
    await hands.to(role, name);
    return (await hands.press('Space')).states[role === 'button' ? 'pressed' : 'checked'];
  };

  /** Answers one scene by its first radio and so many arrows, and goes on. */
  async function answer(arrows) {
    await hands.to('radio', /./);
    await hands.press('Space');
    for (let step = 0; step < arrows; step++) await hands.press('ArrowRight');
    return hands.use('button', 'Next');
  }

  /** All eight scenes, each answered a little differently. */
  async function toTheEnd() {
    for (const arrows of [0, 1, 2, 3, 4, 5, 6, 0]) await answer(arrows);
    return hands.expectAt('heading', 'What matters most to you?');
  }

  it('answers a scene by arrows, and moves on only by ‘Next’', async () => {
    await open('/quiz');
    await hands.to('radio', 'Much more: pick a place to start');
    assert.equal((await hands.at()).states.checked, 'false');
    assert.equal((await hands.press('Space')).states.checked, 'true');
    const second = await hands.press('ArrowRight');
    assert.equal(second.name, 'A bit more: pick a place to start');
    assert.equal(second.states.checked, 'true');
    for (const name of [
      'A mix of both',
      'A bit more: wait, and let me find my own start',
      'Much more: wait, and let me find my own start',
      'Either is fine',
      'Not sure yet',
    ]) {
      assert.equal((await hands.press('ArrowRight')).name, name);
    }
    await sees('1 of 8');
  });

  it('takes the visitor to the next scene, to one left out, and back to what was said', async () => {
    await open('/quiz');
    const next = await answer(1);
    assert.match(next.name, /^2 of 8\s+While I talk/);
    const skipped = await hands.use('button', 'Skip');
    assert.match(skipped.name, /^3 of 8/);
    assert.match((await hands.use('button', 'Back')).name, /^2 of 8/);
    assert.match((await hands.use('button', 'Back')).name, /^1 of 8/);
    const kept = await hands.to('radio', 'A bit more: pick a place to start');
    assert.equal(kept.states.checked, 'true');
  });

  it('takes an answer back without losing the place', async () => {
    await open('/quiz');
    await hands.to('radio', /^Much more/);
    await hands.press('Space');
    assert.match((await hands.use('button', 'Clear')).name, /^1 of 8/);
    assert.deepEqual(await heard(page), ['Your answer is cleared.']);
    assert.equal((await hands.to('radio', /./)).states.checked, 'false');
  });

  it('goes from the first scene to the result, to the list, and starts over', async () => {
    await open('/quiz-and-list');
    await toTheEnd();
    // Three that matter, and why a fourth is not taken.
    for (const name of ['Who starts', 'How much they say', 'Then or now']) {
      assert.equal(await toggle('button', name), 'true');
    }
    assert.equal(await toggle('button', 'Strong feelings'), 'false');
    assert.equal((await hands.at()).name, 'Strong feelings');
    await hears(/^You have picked 3\./);

    // What is asked last: where to start, ways of working, more scenes.
    const start = await hands.use('disclosure', 'Where would you like to start?');
    assert.equal(start.states.expanded, true);
    assert.equal(await toggle('button', 'What I feel'), 'true');
    await hands.use('disclosure', /^Ways of working/);
    await hands.to('combobox', 'EMDR');
    assert.equal((await hands.press('ArrowDown')).value, 'Yes please');
    await hands.back('button', 'Four more scenes');
    assert.match((await hands.press('Enter')).name, /^9 of 12/);
    for (const n of [10, 11, 12]) {
      assert.match((await hands.use('button', 'Skip')).name, new RegExp(`^${n} of 12`));
    }
    await hands.use('button', 'Skip');
    await hands.expectAt('heading', 'What matters most to you?');

    // The result; one answer changed there, and back to its line.
    await hands.use('button', 'See my first look');
    await hands.expectAt('heading', 'You and Ana Reyes: a first look');
    await hears(/Sounds close: \d\. Worth a question: \d\./);
    await hands.use('button', 'Change my answer: Who starts');
    await hands.expectAt('legend', /^1 of 12/);
    await hands.to('radio', /^Much more: pick/);
    for (let n = 0; n < 3; n++) await hands.press('ArrowLeft');
    assert.equal((await hands.at()).name, 'Much more: wait, and let me find my own start');
    await hands.use('button', 'Back to my first look');
    await hands.expectAt('heading', 'Who starts');
    await sees(/You said you would like them to wait and let you find your own start\./);

    // A question for the list beside it, and the way there.
    await hands.to('button', /^Add to my list: /);
    assert.match((await hands.press('Enter')).name, /^On my list: /);
    await hands.use('button', 'Go to my list');
    await hands.expectAt('radio', 'Before');

    // All over again, and back.
    await hands.back('button', 'Start over');
    assert.match((await hands.press('Enter')).name, /^1 of /);
    await hands.back('button', 'Bring them back');
    await hands.press('Enter');
    await hands.expectAt('heading', 'You and Ana Reyes: a first look');
  });

  it('shows only some of many people, and everyone again', async () => {
    await open('/people');
    for (let scene = 0; scene < 8; scene++) {
      await hands.to('radio', /./);
      await hands.press('Space');
      await hands.use('button', 'Next');
    }
    await hands.use('button', 'See my first look');
    await hands.expectAt('heading', 'Everyone here: a first look');
    const some = await hands.use('disclosure', 'Show only some people');
    assert.equal(some.states.expanded, true);
    await page.getByLabel('Language').waitFor();
    await hands.to('combobox', 'Language');
    const polish = await hands.press('End');
    assert.equal(polish.value, 'Polish');
    await hears('Showing 4 of 7.');
    await hands.use('button', 'Show everyone');
    await hands.expectAt('button', 'Show everyone');
    await hears('Showing 7 of 7.');
    // One of them line by line, and back to where the visitor was.
    await hands.use('button', 'You and Ana Reyes 0, line by line');
    await hands.expectAt('heading', 'You and Ana Reyes 0: a first look');
    await hands.use('button', 'Back to everyone');
    assert.match((await hands.at()).name, /Ana Reyes 0/);
  });

  it('looks back at two meetings, lays them side by side, and takes one away', async () => {
    await open('/after');
    await hands.to('button', 'Look back at a meeting');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Meeting 1' }).waitFor();
    await hands.expectAt('heading', 'Meeting 1');

    const name = await hands.to('textbox', 'A name for this meeting');
    assert.match(name.description, /It needs no real name\./);
    await hands.type('Tuesday call');
    await hands.to('combobox', 'Who was it with?');
    await hands.press('ArrowDown');
    await hands.to('radio', 'Yes');
    await hands.press('Space');
    const partly = await hands.press('ArrowRight');
    assert.deepEqual([partly.name, partly.states.checked], ['Partly', 'true']);
    // The next line of the card is another group.
    const second = await hands.to('radio', 'Yes');
    assert.equal(second.states.checked, 'false');

    // A sign to stop: the card for it comes, and focus with it.
    const pauses = await hands.use('disclosure', 'Pause on these');
    assert.equal(pauses.states.expanded, true);
    await hands.use('button', 'They made it sexual or romantic.');
    await hands.expectAt('heading', 'Your safety comes first');
    await hands.back('button', 'They made it sexual or romantic.');
    assert.equal((await hands.press('Space')).states.pressed, 'false');

    await hands.back('button', 'Another meeting');
    await hands.press('Enter');
    await hands.expectAt('heading', 'Meeting 2');
    await hands.back('button', 'Side by side');
    await hands.press('Enter');
    await hands.expectAt('heading', 'Side by side');
    await page.locator('table').waitFor();

    // A star, what differs alone, and the card of one of them again.
    assert.equal(await toggle('checkbox', 'Show only what differs'), 'true');
    const star = 'Matters to me: I could talk to them about private things.';
    assert.equal(await toggle('button', star), 'true');
    await hands.use('button', 'Copy');
    await hands.expectAt('button', 'Copy');
    await hears('Copied.');
    assert.match(
      await copied(),
      /\(matters to me\)\n- Tuesday call: Partly\n- Meeting 2: Not noted/,
    );
    const wrong = await hands.use('button', 'Save the reminder');
    assert.equal(wrong.name.startsWith('After meeting 2 or 3, on') || wrong.name === 'Month', true);
    await hands.back('button', 'Meeting 2');
    await hands.press('Enter');
    await hands.expectAt('heading', 'Meeting 2');
    await hands.use('button', 'Remove this meeting');
    await hands.expectAt('button', 'Bring it back');
    await hears('That meeting is removed.');
    await hands.press('Enter');
    await hands.expectAt('heading', 'Meeting 2');
    await hands.to('link', 'After');
  });

  it('lets a therapist say how they work, hear how it reads, and copy it', async () => {
    await open('/demo/profile.html', 'All demos');
    await hands.to('textbox', 'Your name, as visitors see it');
    await hands.type('Ana');
    assert.equal(await toggle('button', 'Nearly always: pick a place to start'), 'true');
    await hears('Ana says they mostly pick a place to start.');
    assert.equal(await toggle('button', 'More often: pick a place to start'), 'true');
    await hands.to('textbox', 'In your own words');
    await hands.type('I ask first.');
    assert.equal(await toggle('button', 'Some of each'), 'true');
    // Pressed again, it is left out.
    assert.equal((await hands.press('Space')).states.pressed, 'false');
    await hears('Left out. Visitors read that you have not said.');
    await hands.to('region', 'Your part of practice.json');
    await hands.use('button', 'Copy');
    await hands.expectAt('button', 'Copy');
    await hears('Copied.');
    const { style } = JSON.parse(await copied());
    assert.deepEqual(style, { LEAD: { lo: -2, hi: -1, note: 'I ask first.' } });
  });
});
