/**
 * Each widget's main path as it is read aloud: names, roles, values and states in reading order, and
 * what live regions say after a press. Drawings are silent; their words stand in these lines.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchChromium } from './engines.js';
import { openSite } from './site.js';
import { between, readAloud } from './spoken.js';
import { PAGES, show, STATES } from './states.js';
import { drawn, heard, visit } from './visitor.js';

describe('read aloud', () => {
  let site;
  let browser;
  let page;
  before(async () => {
    site = await openSite(PAGES);
    browser = await launchChromium();
    page = await (await visit(browser)).newPage();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  const open = (state) => show(page, site.url, typeof state === 'string' ? [state] : state);

  /** What is read from one line on to another, against the lines expected. */
  async function reads(first, last, expected) {
    await drawn(page);
    const lines = between(await readAloud(page), first, last);
    const wanted = expected.trim().split('\n');
    assert.deepEqual(
      lines,
      wanted.map((line) => line.trim()),
    );
  }

  /** Goes to a control, presses a key there, and hears what the page says then. */
  async function press(role, name, key = 'Enter') {
    await page.getByRole(role, { name, exact: true }).first().press(key);
    await drawn(page);
    return (await heard(page)).join(' ');
  }

  it('the quiz: a scene, the next one, and a line of the result', async () => {
    await open('/quiz');
    await reads(
      'heading 2',
      'button, Next',
      `heading 2, How would you like to work?
      Eight short scenes, about two minutes. Skip any. There are no right answers. This tool does not send or save them.
      group, 1 of 8 We sit down and I do not know where to begin. I would like my therapist to…
      radio button, Much more: pick a place to start, not checked
      radio button, A bit more: pick a place to start, not checked
      radio button, A mix of both, not checked
      radio button, A bit more: wait, and let me find my own start, not checked
      radio button, Much more: wait, and let me find my own start, not checked
      radio button, Either is fine, not checked
      radio button, Not sure yet, not checked
      button, Skip
      button, Next`,
    );
    await press('radio', 'A mix of both', 'Space');
    await reads(
      'radio button, A mix of both',
      'button, Clear',
      `radio button, A mix of both, checked
      radio button, A bit more: wait, and let me find my own start, not checked
      radio button, Much more: wait, and let me find my own start, not checked
      radio button, Either is fine, not checked
      radio button, Not sure yet, not checked
      button, Clear`,
    );
    assert.equal(await press('button', 'Next'), '');
    await reads(
      'group, 2',
      'radio',
      'group, 2 of 8 While I talk, I would like them to…\nradio button, Much more: say what they notice as we go, not checked',
    );

    await open(STATES['the result of the quiz']);
    assert.deepEqual(await heard(page), [
      'Sounds close: 2. Worth a question: 4. You are open, or not sure yet: 2.',
    ]);
    await reads(
      'heading 2',
      'heading 3',
      `heading 2, You and Ana Reyes: a first look
      This is a first look, not a verdict. No quiz can tell how two people will get on.
      Many people need a few meetings to know. You could give it two or three, if you feel safe enough.
      heading 3, Sounds close`,
    );
    await reads(
      'heading 4, Who starts',
      'button, Change',
      `heading 4, Who starts
      These differ.
      You said you would like them to pick a place to start. Ana Reyes says they mostly wait and let you find your start. In their words: “I ask what is on your mind, and then I wait.”
      You could ask: “Who gets us going at the start of a session?”
      button, Add to my list: Who gets us going at the start of a session?
      button, Change my answer: Who starts`,
    );
  });

  it('the quiz after two meetings: a card, and both side by side', async () => {
    await open(STATES['a meeting that was removed']);
    assert.deepEqual(await heard(page), ['That meeting is removed.']);
    await reads(
      'button, Bring it back',
      'group, I had room',
      `button, Bring it back
      group, Your meetings
      button, Meeting 1, pressed
      button, Another meeting
      heading 3, Meeting 1
      Such as: Tuesday call. It needs no real name.
      text box, A name for this meeting, Such as: Tuesday call. It needs no real name.
      combobox, Who was it with?, Not said
      heading 4, How was it?
      group, I could talk to them about private things.
      radio button, Yes, not checked
      radio button, Partly, not checked
      radio button, No, not checked
      radio button, Too soon to say, not checked
      group, I had room to talk, and they listened.`,
    );

    await open(STATES['four meetings side by side']);
    assert.deepEqual(await heard(page), [
      'Three rows have a star. To star another, take one away first.',
    ]);
    // The drawing of a row is its words; a row is named once, by what was noted.
    await reads(
      'heading 3, Side by side',
      'row heading, They got',
      `heading 3, Side by side
      Nothing is added up. You can star up to 3 rows that matter to you.
      checkbox, Show only what differs, not checked
      table, What you noted, meeting by meeting
      column heading, What you noted
      column heading, Wouldyousaythatthisoneverylongwordwithou
      column heading, Tuesday call
      column heading, Park Street
      column heading, A friend of Kim
      row heading, I could talk to them about private things.
      button, Matters to me: I could talk to them about private things., pressed
      cell, Too soon to say
      cell, Yes
      cell, Yes
      cell, Yes
      row heading, I had room to talk, and they listened.
      button, Matters to me: I had room to talk, and they listened., pressed
      cell, Not noted
      cell, No
      cell, No
      cell, No
      row heading, They got how it feels.`,
    );
  });

  it('the checklist: a question, and moving it', async () => {
    await open('/checklist');
    const first = 'Can you walk me through how therapy with you works?';
    await reads(
      'heading 3, My list',
      'checkbox, Are you',
      `heading 3, My list
      8 picked, about 16 minutes
      checkbox, ${first}, checked
      button, Most want to ask: ${first}, not pressed
      Answered by Ana Reyes
      I ask what brings you. You can ask me anything.
      button, Why ask this: ${first}, closed
      button, Move up: ${first}, unavailable
      button, Move down: ${first}
      checkbox, Are you licensed or on a register here? How can I check?, checked`,
    );
    assert.equal(await press('button', `Move down: ${first}`), 'Moved to 2 of 8');
    await press('button', `Most want to ask: ${first}`, 'Space');
    await reads(
      `checkbox, ${first}`,
      'button, Most',
      `checkbox, ${first}, checked
      button, Most want to ask: ${first}, pressed`,
    );
  });

  it('the feedback: a line before and after an answer, and how it went over time', async () => {
    await open('/feedback');
    await reads(
      'heading 2',
      'button',
      `heading 2, How was today?
      There is no right answer. Most people like their therapist and still have one thing to change.
      slider, Could I be open today?, Not answered yet, I held a lot back , I could be open
      I held a lot back , I could be open
      button, Can't say: Could I be open today?, not pressed`,
    );
    await press('slider', 'Could I be open today?', 'End');
    await reads(
      'slider, Could',
      'I held',
      `slider, Could I be open today?, Nearer: I could be open, I held a lot back , I could be open
      I held a lot back , I could be open`,
    );

    await open(STATES['the feedback over time']);
    await reads(
      'heading 4, Your lines',
      'The goals',
      `heading 4, Your lines
      Being open
      Nearer: I could be open
      Higher than your usual.
      Being understood
      Nearer: Missed it
      Lower than your usual.
      The goals`,
    );
    await reads(
      'row heading, Oct 12',
      'button, Delete',
      `row heading, Oct 12, 2026
      cell, 50
      cell, 60
      cell, no answer
      cell, 70
      cell, 30
      cell, 85
      cell, A bit slow
      button, Delete October 12, 2026`,
    );
  });

  it('booking: the ways to get in touch, and a mixed feeling', async () => {
    await open('/booking');
    await reads(
      'heading 2',
      'button, Ask with',
      `heading 2, Take your time
      You can ask for a first talk. You do not have to decide anything yet. It is fine to talk to a few therapists before you choose.
      There is room for new people. Usually replies within one working day.
      link, Call +1 212 555 0100
      Monday to Thursday, 10 to 6
      button, Copy the phone number
      button, Not now
      button, Ask with a short form You see every word first.`,
    );
    await press('button', 'I feel nervous');
    await reads(
      'button, I feel',
      'button, It may',
      'button, I feel nervous, pressed\nbutton, It may not be bad enough, not pressed',
    );
  });

  it('the page of a therapist: a line, how it reads, and what comes of it', async () => {
    await open(STATES['the page of a therapist, half filled in']);
    await reads(
      'group, Who starts',
      'One short',
      `group, Who starts
      They mostly…
      group, How you work: Who starts
      button, Nearly always: pick a place to start, pressed
      button, More often: pick a place to start, pressed
      button, Some of each, not pressed
      button, More often: wait and let you find your start, not pressed
      button, Nearly always: wait and let you find your start, not pressed
      Visitors read: Bartholomew Featherstonehaugh says they mostly pick a place to start. In their words: “${'I have proven results. '.repeat(8).trim()}”
      One short line, if you like. Up to 120 letters.`,
    );
    await reads(
      'heading 2, Before you use it',
      'heading 2, Your part',
      `heading 2, Before you use it
      You filled in 2 of the first 8. With fewer than half, visitors see that you have not said enough to compare.
      You last looked at this on January 1, 2024. After a year, visitors read that date beside it.
      Who starts: your words are longer than 120 letters. Shorten them. Past 300 they are left out.
      Who starts: “proven” can read as a promise. No one can promise how therapy goes.
      heading 2, Your part of practice.json`,
    );
  });
});
