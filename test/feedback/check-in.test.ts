import { expect } from '@open-wc/testing';
import { isDue, isStuck } from '../../src/feedback/check-in.js';
import { EMPTY } from '../../src/feedback/history.js';
import { waitUntil } from '../wait.js';
import {
  choose,
  daysAgo,
  focused,
  has,
  heard,
  keepHistory,
  kept,
  names,
  press,
  taken,
  visit,
  words,
} from './visitor.js';

const SAID = 'Lately, have I said it was fine when it was not?';
const CHANGING = 'Is anything changing for me?';
const MORE = 'Can I do a bit more on my own than before?';
const STUCK = 'It may be time to talk about how this is going.';
const RIGHT = 'You have a right to say: “I do not think this is working for me.”';

const usual = { open: 80, got: 80, say: 80 };

afterEach(() => localStorage.clear());

describe('the look at the whole', () => {
  const never = { on: true, session: undefined, history: undefined, before: 0 };
  const cases: [string, Partial<Parameters<typeof isDue>[0]>, boolean][] = [
    ['is not due where no session is counted', {}, false],
    ['is due in the fourth session', { session: 4 }, true],
    ['is not due in the fifth', { session: 5 }, false],
    ['is due in the eighth', { session: 8 }, true],
    ['is not due in a session that is no number', { session: NaN }, false],
    ['is due after three kept sessions', { history: EMPTY, before: 3 }, true],
    ['is not due after two', { history: EMPTY, before: 2 }, false],
    ['is not due before any', { history: EMPTY, before: 0 }, false],
    ['goes by the page before the history', { session: 5, history: EMPTY, before: 3 }, false],
    ['is not due where the owner turned it off', { on: false, session: 4 }, false],
    ['is not due where the visitor did', { session: 4, history: { ...EMPTY, asks: false } }, false],
  ];
  for (const [what, due, expected] of cases) {
    it(what, () => expect(isDue({ ...never, ...due })).to.equal(expected));
  }

  it('asks three questions, none of them answered', async () => {
    const widget = await visit({ session: '4' });
    expect(names(widget, 'radiogroup')).to.include.members([SAID, CHANGING, MORE]);
    expect(widget.shadowRoot!.querySelectorAll('input:checked')).to.have.length(0);
  });

  it('comes with the fourth session of a history', async () => {
    keepHistory([usual, usual]);
    expect(has(await visit(), 'radiogroup', SAID)).to.equal(false);
    keepHistory([usual, usual, usual]);
    expect(has(await visit(), 'radiogroup', SAID)).to.equal(true);
  });

  it('can be turned off by the owner', async () => {
    const widget = await visit({ session: '4', 'check-in': 'off' });
    expect(has(widget, 'radiogroup', SAID)).to.equal(false);
  });

  it('can be skipped, and asked for after all', async () => {
    const widget = await visit({ session: '4' });
    await press(widget, 'Skip these three');
    expect(has(widget, 'radiogroup', SAID)).to.equal(false);
    expect(focused(widget)).to.equal('Every now and then: the whole of it');
    await press(widget, 'Ask me after all');
    expect(has(widget, 'radiogroup', SAID)).to.equal(true);
    expect(localStorage).to.have.length(0);
  });

  it('stays off where a history can remember it', async () => {
    keepHistory([usual, usual, usual]);
    const widget = await visit();
    await press(widget, 'Do not ask these again');
    expect(has(widget, 'radiogroup', SAID)).to.equal(false);
    expect(has(await visit(), 'radiogroup', SAID)).to.equal(false);
    await press(widget, 'Ask me after all');
    expect(kept()).to.deep.include({ asks: true });
    expect(kept()?.entries).to.have.length(3);
  });

  it('stays out of the notes until the visitor puts it in; “rather not say” is never in them', async () => {
    const widget = await visit({ session: '4' });
    await choose(widget, 'radio', 'I would rather not say', SAID);
    await choose(widget, 'radio', 'A little', CHANGING);
    await press(widget, 'Take it to a session');
    expect(taken(widget)).to.deep.equal({ [CHANGING]: 'Left out' });
    await press(widget, `Put back: ${CHANGING}`);
    expect(taken(widget)).to.deep.equal({ [CHANGING]: 'A little' });
  });

  it('tells the page no more than that something was begun', async () => {
    const widget = await visit({ session: '4' });
    const events = await heard(async () => {
      await choose(widget, 'radio', 'Often', SAID);
      await choose(widget, 'radio', 'It is getting worse', CHANGING);
      await press(widget, 'Skip these three');
    });
    expect(events).to.deep.equal(['alliance-start {"widget":"feedback"}']);
  });
});

describe('what to do when it is stuck', () => {
  const calm = { said: 'no', changing: 'yes', more: 'yes' };
  const cases: [string, Partial<typeof calm>, boolean, boolean][] = [
    ['is not said after a calm look', {}, false, false],
    ['is said after “Often”', { said: 'often' }, false, true],
    ['is not said after “Now and then”', { said: 'now' }, false, false],
    ['is said when it is getting worse', { changing: 'worse' }, false, true],
    ['is not said after one “Not yet”', { changing: 'notYet' }, false, false],
    ['is said after a second “Not yet”, weeks later', { changing: 'notYet' }, true, true],
    ['is said after “Not yet” to both', { changing: 'notYet', more: 'notYet' }, false, true],
    ['is not said when it has begun to change', { changing: 'little' }, true, false],
    ['is not said for what is not yet done alone', { more: 'notYet' }, true, false],
  ];
  for (const [what, answers, before, expected] of cases) {
    it(what, () => expect(isStuck({ ...calm, ...answers }, before)).to.equal(expected));
  }

  it('comes after a pause, with the visitor’s rights', async () => {
    const widget = await visit({ session: '4' });
    await choose(widget, 'radio', 'Often', SAID);
    expect(words(widget)).not.to.include(RIGHT);
    await waitUntil(() => words(widget).includes(STUCK));
    expect(words(widget)).to.include(RIGHT);
    expect(words(widget)).not.to.include('This has come up more than once.');
  });

  it('knows of the “Not yet” of weeks ago', async () => {
    keepHistory([usual, usual, usual], { notYet: daysAgo(28) });
    const widget = await visit();
    await choose(widget, 'radio', 'Not yet', CHANGING);
    await waitUntil(() => words(widget).includes(RIGHT));
  });

  it('goes with the safety card in its place', async () => {
    const widget = await visit({ session: '4' });
    await choose(widget, 'radio', 'Often', SAID);
    await waitUntil(() => words(widget).includes(RIGHT));
    await press(widget, 'Help me put it into words');
    await press(widget, 'Skip this step');
    await press(widget, 'not safe');
    expect(words(widget)).not.to.include(RIGHT);
  });
});
