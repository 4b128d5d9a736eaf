import { expect } from '@open-wc/testing';
import type { AllianceFeedback } from '../../src/feedback/feedback.js';
import {
  all,
  find,
  focused,
  has,
  heard,
  names,
  open,
  plain,
  press,
  taken,
  tap,
  type,
  visit,
  words,
} from './visitor.js';

const SKIP = 'Skip this step';

const start = async (attributes: Record<string, string> = {}) => {
  const widget = await visit(attributes);
  await press(widget, 'Help me put it into words');
  return widget;
};

const skip = async (widget: AllianceFeedback, times: number) => {
  for (let at = 0; at < times; at++) await press(widget, SKIP);
};

const yourWords = (widget: AllianceFeedback) =>
  find<HTMLTextAreaElement>(widget, 'textbox', 'Change them in any way you like.').value;

describe('the helper for what is hard to say', () => {
  it('says how many steps there are and moves focus to each', async () => {
    const widget = await start();
    for (const [at, ask] of [
      'What makes it hard?',
      'I felt…',
      'When was it?',
      'I would like…',
      'How would you like to start?',
      'Your words',
    ].entries()) {
      expect(words(widget)).to.include(`Step ${at + 1} of 6`);
      expect(focused(widget)).to.equal(ask);
      if (at < 5) await press(widget, SKIP);
    }
  });

  it('lets every step be skipped, and then offers an empty field', async () => {
    const widget = await start();
    await skip(widget, 5);
    expect(yourWords(widget)).to.equal('');
    expect(words(widget)).to.include('You have not picked any words yet.');
  });

  it('builds the words step by step and keeps them on the way back', async () => {
    const widget = await start();
    await press(widget, 'It feels like moaning');
    expect(words(widget)).to.include('Saying what helps you is not moaning.');
    await press(widget, 'Next');
    await press(widget, 'left alone with it');
    await press(widget, 'Next');
    await press(widget, 'we ran out of time');
    expect(words(widget)).to.include('So far: When we ran out of time, I felt left alone with it.');
    await press(widget, 'Back');
    await press(widget, 'Back');
    expect(find(widget, 'button', 'It feels like moaning')).to.have.attribute(
      'aria-pressed',
      'true',
    );
    await press(widget, 'Next');
    await press(widget, 'Next');
    await press(widget, 'Next');
    await press(widget, 'us to talk about it');
    await press(widget, 'Next');
    await press(widget, 'This is a bit hard to say.');
    await press(widget, 'Next');
    expect(yourWords(widget)).to.equal(
      'This is a bit hard to say. When we ran out of time, I felt left alone with it. I would like us to talk about it.',
    );
    expect(words(widget)).to.include('You can hand over this page.');
    await press(widget, 'Done');
    expect(focused(widget)).to.equal('Change my picks');
    await press(widget, 'Take it to a session');
    expect(taken(widget))
      .to.have.property('What I would like to say:')
      .that.matches(/^This is a bit/);
  });

  it('says that words are part of what can be taken along once there are any', async () => {
    const PART = 'These words are now part of what you can take along.';
    const widget = await start();
    await skip(widget, 5);
    expect(words(widget)).not.to.include(PART);
    await type(widget, 'Change them in any way you like.', 'I felt rushed.');
    expect(words(widget)).to.include(PART);
  });

  it('takes a pick back with a second press', async () => {
    const widget = await start();
    await skip(widget, 1);
    await press(widget, 'rushed');
    await press(widget, 'rushed');
    expect(find(widget, 'button', 'rushed')).to.have.attribute('aria-pressed', 'false');
    expect(has(widget, 'button', SKIP)).to.equal(true);
  });

  it('holds two feelings, and says so at the third', async () => {
    const widget = await start();
    await skip(widget, 1);
    for (const feeling of ['rushed', 'lost', 'hurt']) await press(widget, feeling);
    const on = all(widget, 'button').filter((each) => each.getAttribute('aria-pressed') === 'true');
    expect(on.map((each) => plain(each.textContent))).to.deep.equal(['rushed', 'lost']);
    const status = widget.shadowRoot!.querySelector('[part~=base] > [role=status]');
    expect(plain(status?.textContent)).to.equal('That is two. Take one away to pick another.');
    const hint = widget.shadowRoot!.querySelector('.scene + p');
    expect(plain(hint?.textContent)).to.equal('That is two. Take one away to pick another.');
    await press(widget, 'lost');
    expect(plain(hint?.textContent)).to.match(/^Pick one or two\./);
  });

  it('takes a moment in the visitor’s own words', async () => {
    const widget = await start();
    await skip(widget, 2);
    await press(widget, 'In my own words');
    await type(widget, 'When…', 'You looked at the clock.');
    await press(widget, 'Next');
    await skip(widget, 2);
    expect(yourWords(widget)).to.equal('It is about when you looked at the clock.');
  });

  it('looks after the visitor in the moment, too', async () => {
    const widget = await start({ region: 'US' });
    await skip(widget, 2);
    await press(widget, 'In my own words');
    const field = find<HTMLTextAreaElement>(widget, 'textbox', 'When…');
    expect(field.getAttribute('spellcheck')).to.equal('false');
    expect(field.maxLength).to.equal(80);
    await type(widget, 'When…', 'I want to die');
    field.dispatchEvent(new FocusEvent('blur'));
    await widget.updateComplete;
    expect(words(widget)).to.include('We may have got that wrong.');
  });

  it('says that closeness is common and will stay with talking', async () => {
    const widget = await start();
    await skip(widget, 1);
    await press(widget, 'very close to you');
    await press(widget, 'Next');
    await skip(widget, 3);
    expect(words(widget)).to.include(
      'A good therapist can talk about it and will keep it to talking.',
    );
  });

  it('never loses changed words; new picks are only offered', async () => {
    const widget = await start();
    await skip(widget, 1);
    await press(widget, 'lost');
    await press(widget, 'Next');
    await skip(widget, 3);
    await type(widget, 'Change them in any way you like.', 'I got a bit lost there.');
    await press(widget, 'Back');
    await press(widget, 'This is a bit hard to say.');
    await press(widget, 'Next');
    expect(yourWords(widget)).to.equal('I got a bit lost there.');
    expect(words(widget)).to.include('This is a bit hard to say. I felt lost.');
    await press(widget, 'Use the new words');
    expect(yourWords(widget)).to.equal('This is a bit hard to say. I felt lost.');
    await type(widget, 'Change them in any way you like.', '');
    expect(yourWords(widget)).to.equal('');
  });

  it('closes where it was opened', async () => {
    const widget = await start();
    await press(widget, 'Close');
    expect(focused(widget)).to.equal('Help me put it into words');
  });

  it('tells the page nothing at all', async () => {
    const widget = await visit();
    const events = await heard(async () => {
      await press(widget, 'Help me put it into words');
      await press(widget, 'It is not my place');
      await press(widget, 'Next');
      await press(widget, 'hurt');
      await press(widget, 'not safe');
      await press(widget, 'Go back to the other words');
      await press(widget, 'Next');
      await press(widget, 'Close');
    });
    expect(events).to.deep.equal([]);
  });
});

describe('the safety card', () => {
  const unsafe = async () => {
    const widget = await visit(
      { region: 'US' },
      { safety: { licensingBodyUrl: 'https://board.example/', secondContact: 'Sam, 555 0100' } },
    );
    await tap(widget, 'Could I be open today?', 0.1);
    await press(widget, 'Help me put it into words');
    await skip(widget, 1);
    await press(widget, 'rushed');
    await press(widget, 'not safe');
    return widget;
  };

  it('comes first, takes the focus and asks for nothing', async () => {
    const widget = await unsafe();
    expect(focused(widget)).to.equal('Your safety comes first');
    expect(words(widget)).to.include(
      'You do not have to tell them, and you do not have to go back.',
    );
    expect(words(widget)).to.include('Sam, 555 0100');
    expect(all(widget, 'link').map((link) => (link as HTMLAnchorElement).href)).to.include(
      'https://board.example/',
    );
    expect(names(widget, 'link')).to.include('9 1 1');
  });

  it('leaves no sentence, no tips and no draft on the page', async () => {
    const widget = await unsafe();
    expect(words(widget)).not.to.include('I felt rushed');
    expect(names(widget, 'heading')).not.to.include('What stands out');
    expect(words(widget)).not.to.include('Thinking of a pause or an ending?');
    await press(widget, 'Take it to a session');
    expect(Object.keys(taken(widget))).to.deep.equal(['Could I be open today?']);
    expect(names(widget, 'button').join()).not.to.match(/send/i);
  });

  it('can be left again, and nothing is lost', async () => {
    const widget = await unsafe();
    await press(widget, 'Go back to the other words');
    expect(focused(widget)).to.equal('I felt…');
    expect(find(widget, 'button', 'rushed')).to.have.attribute('aria-pressed', 'true');
  });

  it('is not saved with the rest', async () => {
    const widget = await unsafe();
    widget.keep.turn(true);
    widget.keep.turnText(true);
    expect(JSON.stringify({ ...localStorage })).not.to.match(/safe/);
    widget.keep.turn(false);
  });

  it('goes when everything is cleared', async () => {
    const widget = await unsafe();
    await press(widget, 'Clear everything');
    expect(names(widget, 'heading')).not.to.include('Your safety comes first');
    expect(has(widget, 'button', 'Help me put it into words')).to.equal(true);
  });
});

describe('words for a pause or an ending', () => {
  const stop = async (facts = {}) => {
    const widget = await visit({}, facts);
    await open(widget, 'Thinking of a pause or an ending?');
    return widget;
  };
  const draft = (widget: AllianceFeedback) =>
    find<HTMLTextAreaElement>(widget, 'textbox', 'A first draft').value;

  it('wait behind one quiet line', async () => {
    const widget = await visit();
    expect(words(widget)).to.include('Thinking of a pause or an ending?');
    expect(has(widget, 'button', 'I want a break')).to.equal(false);
  });

  it('greet the therapist by name where the name is known', async () => {
    const widget = await stop({ therapists: [{ id: 'ana', name: 'Ana Reyes' }] });
    await press(widget, 'I got what I came for');
    expect(draft(widget)).to.equal(
      'Hi Ana Reyes, I think I have what I came for. I would like to plan a last session.',
    );
  });

  it('greet no one by name where it is not, and leave a gap for the date', async () => {
    const widget = await stop();
    await press(widget, 'I want a break');
    expect(draft(widget)).to.equal(
      'Hi there, I would like to take a break until [date]. I will let you know if I want to start again.',
    );
  });

  it('fold up again when everything is cleared', async () => {
    const widget = await stop();
    await press(widget, 'I want a break');
    await press(widget, 'Clear everything');
    expect(words(widget)).to.include('Thinking of a pause or an ending?');
    expect(has(widget, 'button', 'I want a break')).to.equal(false);
    await open(widget, 'Thinking of a pause or an ending?');
    expect(has(widget, 'button', 'I want a break')).to.equal(true);
    expect(has(widget, 'textbox', 'A first draft')).to.equal(false);
  });

  it('keep each draft as the visitor changed it', async () => {
    const widget = await stop();
    await press(widget, 'Money or time');
    await type(widget, 'A first draft', 'Can we meet less often?');
    await press(widget, 'I want a break');
    await press(widget, 'Money or time');
    expect(draft(widget)).to.equal('Can we meet less often?');
  });

  it('open the safety card for a visitor who does not feel safe, and hold no draft for it', async () => {
    const widget = await stop();
    await press(widget, 'We are not a good fit');
    await press(widget, 'I do not feel safe with them');
    expect(focused(widget)).to.equal('Your safety comes first');
    expect(has(widget, 'textbox', 'A first draft')).to.equal(false);
    expect(has(widget, 'button', 'Help me put it into words')).to.equal(false);
    await press(widget, 'Go back to the other words');
    expect(focused(widget)).to.equal('What fits best?');
  });

  it('are not part of what is taken to a session', async () => {
    const widget = await stop();
    await press(widget, 'We are not a good fit');
    await press(widget, 'Take it to a session');
    expect(words(widget)).to.include('There is nothing to take along yet.');
  });

  it('tell the page nothing at all', async () => {
    const widget = await visit();
    const events = await heard(async () => {
      await open(widget, 'Thinking of a pause or an ending?');
      await press(widget, 'We are not a good fit');
      await type(widget, 'A first draft', 'Bye');
      await press(widget, 'Copy this draft');
      await press(widget, 'I do not feel safe with them');
    });
    expect(events).to.deep.equal([]);
  });
});
