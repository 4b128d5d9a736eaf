import { expect } from '@open-wc/testing';
import { TAKES_MESSAGES } from '../sending/facts.js';
import { waitUntil } from '../wait.js';
import {
  all,
  choose,
  daysAgo,
  find,
  focused,
  has,
  keepHistory,
  kept,
  press,
  tap,
  taken,
  type,
  value,
  visit,
  words,
} from './visitor.js';

const GOT = 'Did my therapist get what I meant?';
const SAY = 'Did I have a say in what we did?';
const good = { got: 86 };

afterEach(() => localStorage.clear());

describe('what stands out beside the visitor’s own history', () => {
  it('is what dropped from their usual', async () => {
    keepHistory([{ got: 85 }, { got: 90 }, { got: 84 }]);
    const widget = await visit();
    await tap(widget, GOT, 0.62);
    await waitUntil(() => words(widget).includes('You may want to talk about: being understood.'));
    expect(words(widget)).to.include('Lower than your usual: being understood.');
    await press(widget, 'Take it to a session');
    expect(taken(widget)).to.deep.include({ 'I may want to talk about:': 'being understood' });
  });

  for (const who of ['couple', 'family']) {
    it(`is not said to a ${who}`, async () => {
      keepHistory([{ got: 85 }, { got: 90 }, { got: 84 }]);
      const widget = await visit({ for: who });
      await tap(widget, GOT, 0.62);
      await press(widget, 'Take it to a session');
      expect(taken(widget)).to.deep.equal({ [GOT]: 'Nearer: Really got it' });
      expect(kept()?.entries, 'and nothing is lost').to.have.length(3);
    });
  }

  it('forgets nothing, but uses nothing of today', async () => {
    keepHistory([good, good], {
      entries: [0, 7, 14].map((ago) => ({ day: daysAgo(ago), lines: good })),
    });
    const widget = await visit();
    await tap(widget, GOT, 0.6);
    await press(widget, 'Take it to a session');
    expect(taken(widget)).to.deep.equal({ [GOT]: 'Nearer: Really got it' });
  });

  it('says when it has come up before, and what the visitor can ask for', async () => {
    keepHistory([{ got: 80, say: 20 }]);
    const widget = await visit();
    await tap(widget, SAY, 0.1);
    await waitUntil(() => words(widget).includes('This has come up more than once.'));
    expect(words(widget)).to.include('You can ask for a second view');
    expect(words(widget)).to.include('You can also look for someone new.');
  });

  it('does not say so for another thing than last time', async () => {
    keepHistory([{ got: 10, say: 80 }]);
    const widget = await visit();
    await tap(widget, SAY, 0.1);
    await waitUntil(() => words(widget).includes('You may want to talk about: having a say.'));
    expect(words(widget)).not.to.include('This has come up more than once.');
  });

  it('counts a pace that was off twice', async () => {
    keepHistory([], { entries: [{ day: daysAgo(7), lines: {}, pace: 2 }] });
    const widget = await visit();
    await choose(widget, 'radio', 'A bit fast', 'How was the pace?');
    await waitUntil(() => words(widget).includes('This has come up more than once.'));
  });

  it('follows what another tab or “Clear everything” does to the history', async () => {
    keepHistory([{ got: 85 }, { got: 90 }, { got: 84 }]);
    const widget = await visit();
    await tap(widget, GOT, 0.62);
    await waitUntil(() => words(widget).includes('Lower than your usual'));
    localStorage.clear();
    dispatchEvent(
      new StorageEvent('storage', { storageArea: localStorage, key: 'alliance:feedback-history' }),
    );
    await widget.updateComplete;
    expect(words(widget)).not.to.include('Lower than your usual');
  });
});

describe('the privacy line beside a history', () => {
  it('says until when the history is kept', async () => {
    keepHistory([good]);
    expect(words(await visit())).to.match(/Your history is kept on this device until \w+ \d+, \d+/);
  });

  it('says of who can send only what is true: the history is kept, the answers are not', async () => {
    keepHistory([{ got: 50 }]);
    const widget = await visit({}, TAKES_MESSAGES);
    expect(words(widget)).to.match(
      /Your history is kept on this device until .*\d{4}\. Nothing is sent unless you press send\./,
    );
    expect(words(widget)).not.to.include('Saved on this device');
  });

  it('is not about a history older than 30 days: that is gone', async () => {
    keepHistory([good]);
    const saved = JSON.parse(localStorage.getItem('alliance:feedback-history')!) as object;
    const month = 31 * 24 * 60 * 60 * 1000;
    localStorage.setItem(
      'alliance:feedback-history',
      JSON.stringify({ ...saved, savedAt: Date.now() - month }),
    );
    expect(words(await visit())).to.include('This tool does not send or save your answers.');
    expect(localStorage).to.have.length(0);
  });

  it('goes with the history where the owner lets nothing be kept', async () => {
    keepHistory([good]);
    await visit({ save: 'off' });
    expect(localStorage).to.have.length(0);
  });
});

describe('saved answers of another day', () => {
  const keepAnswers = (ago: number) => {
    const savedAt = Date.now() - ago * 24 * 60 * 60 * 1000;
    const data = { state: { lines: { got: 90 } }, text: false };
    localStorage.setItem('alliance:feedback', JSON.stringify({ v: 1, savedAt, data }));
  };

  it('say of which day they are, and make room for a new session', async () => {
    keepAnswers(7);
    const widget = await visit();
    expect(words(widget)).to.match(/These are your answers from \w+ \d+, \d+\./);
    await press(widget, 'Start a new one');
    expect(value(widget, GOT)).to.equal('Not answered yet');
    expect(words(widget)).to.include('This is a new one.');
    expect(all(widget, 'checkbox').some((box) => (box as HTMLInputElement).checked)).to.equal(true);
  });

  it('can be brought back', async () => {
    keepAnswers(7);
    const widget = await visit();
    await press(widget, 'Start a new one');
    await press(widget, 'Go back to the other one');
    expect(value(widget, GOT)).to.equal('Nearer: Really got it');
    expect(focused(widget)).to.include('These are your answers from');
    expect(localStorage.getItem('alliance:feedback')).to.include('90');
  });

  it('can be brought back, and the new ones are not lost with that', async () => {
    keepAnswers(7);
    const widget = await visit();
    await press(widget, 'Start a new one');
    await type(widget, 'What helped today?', 'You waited.');
    await press(widget, 'Go back to the other one');
    expect(find<HTMLTextAreaElement>(widget, 'textbox', 'What helped today?').value).to.equal('');
    await press(widget, 'Start a new one');
    expect(find<HTMLTextAreaElement>(widget, 'textbox', 'What helped today?').value).to.equal(
      'You waited.',
    );
    expect(value(widget, GOT)).to.equal('Not answered yet');
  });

  it('are not spoken of where there are none', async () => {
    keepAnswers(7);
    const saved = JSON.parse(localStorage.getItem('alliance:feedback')!);
    saved.data.state = {};
    localStorage.setItem('alliance:feedback', JSON.stringify(saved));
    expect(words(await visit())).not.to.include('These are your answers from');
  });

  it('of today say nothing', async () => {
    keepAnswers(0);
    expect(has(await visit(), 'button', 'Start a new one')).to.equal(false);
  });
});
