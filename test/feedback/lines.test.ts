import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { LINES } from '../../src/feedback/data.js';
import {
  all,
  choose,
  find,
  focused,
  heard,
  key,
  names,
  press,
  slider,
  taken,
  tap,
  value,
  visit,
  words,
} from './visitor.js';
import { say } from './words.js';

const OPEN = 'Could I be open today?';
const SAY = 'Did I have a say in what we did?';
const asks = LINES.map((id) => say(`lines.${id}.ask`));
const EARLY = ['open', 'got', 'say', 'back'].map((id) => say(`lines.${id}.ask`));

describe('the lines', () => {
  it('are six, each named by its question, with the pace after them', async () => {
    const widget = await visit();
    expect(names(widget, 'slider')).to.deep.equal(asks);
    expect(names(widget, 'radiogroup')).to.deep.equal(['How was the pace?']);
    expect(names(widget, 'radio')).to.have.length(5);
  });

  for (const session of ['1', '2', '3']) {
    it(`are four after session ${session}`, async () => {
      const widget = await visit({ session });
      expect(names(widget, 'slider')).to.deep.equal(EARLY);
      expect(names(widget, 'radiogroup')).to.deep.equal(['How was the pace?']);
    });
  }

  for (const session of ['4', '40', '0', 'first']) {
    it(`are six where the session is “${session}”`, async () => {
      expect(names(await visit({ session }), 'slider')).to.deep.equal(asks);
    });
  }

  it('have no answer and no handle before a touch, and say so', async () => {
    const widget = await visit();
    for (const ask of asks) {
      expect(value(widget, ask)).to.equal('Not answered yet');
      const described = slider(widget, ask).getAttribute('aria-describedby')!;
      expect(widget.shadowRoot!.getElementById(described)).to.exist;
    }
    expect(words(widget).match(/Tap anywhere on the line/g)).to.have.length(6);
    await press(widget, 'Take it to a session');
    expect(words(widget)).to.include('There is nothing to take along yet.');
  });

  const places: [number, string][] = [
    [0, 'Nearer: I held a lot back'],
    [0.2, 'Nearer: I held a lot back'],
    [0.5, 'In the middle'],
    [0.8, 'Nearer: I could be open'],
    [1, 'Nearer: I could be open'],
  ];
  for (const [share, expected] of places) {
    it(`are answered by a tap at ${share * 100} in a hundred`, async () => {
      const widget = await visit();
      await tap(widget, OPEN, share);
      expect(value(widget, OPEN)).to.equal(expected);
      expect(value(widget, SAY)).to.equal('Not answered yet');
    });
  }

  it('mirror where the page reads from right to left', async () => {
    const widget = await visit({ dir: 'rtl' });
    await tap(widget, OPEN, 0.1);
    expect(value(widget, OPEN)).to.equal('Nearer: I could be open');
    await tap(widget, SAY, 0.5);
    await key(widget, SAY, 'ArrowLeft');
    expect(value(widget, SAY)).to.equal('Nearer: As much as I wanted');
  });

  const keys: [string, number][] = [
    ['ArrowRight', 55],
    ['ArrowUp', 55],
    ['ArrowLeft', 45],
    ['ArrowDown', 45],
    ['PageUp', 70],
    ['PageDown', 30],
    ['Home', 0],
    ['End', 100],
    ['Enter', 50],
    [' ', 50],
  ];
  for (const [pressed, expected] of keys) {
    it(`are answered by the key “${pressed}”`, async () => {
      const widget = await visit();
      await key(widget, OPEN, pressed);
      expect(slider(widget, OPEN).value).to.equal(String(expected));
      expect(value(widget, OPEN)).not.to.equal('Not answered yet');
    });
  }

  it('are not answered by keys that only pass through', async () => {
    const widget = await visit();
    for (const pressed of ['Tab', 'Shift', 'a', 'Escape']) await key(widget, OPEN, pressed);
    expect(value(widget, OPEN)).to.equal('Not answered yet');
  });

  it('stop at their ends', async () => {
    const widget = await visit();
    await key(widget, OPEN, 'End');
    await key(widget, OPEN, 'PageUp');
    expect(slider(widget, OPEN).value).to.equal('100');
  });

  it('are not answered by a scroll that began on them', async () => {
    const widget = await visit();
    const line = slider(widget, OPEN);
    line.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    line.value = '83';
    line.dispatchEvent(new InputEvent('input', { bubbles: true }));
    line.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true }));
    await widget.updateComplete;
    expect(value(widget, OPEN)).to.equal('Not answered yet');
  });

  it('go back to no answer with “Can’t say”', async () => {
    const widget = await visit();
    await tap(widget, OPEN, 0.8);
    await press(widget, `Can't say: ${OPEN}`);
    expect(value(widget, OPEN)).to.equal('Left open');
    expect(find(widget, 'button', `Can't say: ${OPEN}`)).to.have.attribute('aria-pressed', 'true');
    await press(widget, 'Take it to a session');
    expect(taken(widget)).to.deep.equal({});
    await key(widget, OPEN, 'ArrowRight');
    expect(value(widget, OPEN)).to.equal('Nearer: I could be open');
  });

  it('show no number anywhere', async () => {
    const widget = await visit();
    for (const ask of asks) await tap(widget, ask, 0.7);
    await press(widget, 'Take it to a session');
    expect(words(widget)).not.to.match(/\d/);
  });
});

describe('five choices instead of a line', () => {
  const NAMES = [
    'I held a lot back',
    'Nearer: I held a lot back',
    'In the middle',
    'Nearer: I could be open',
    'I could be open',
  ];

  it('are native radios, named by what they mean', async () => {
    const widget = await visit({ display: 'choices' });
    expect(all(widget, 'slider')).to.have.length(0);
    expect(names(widget, 'radiogroup')).to.deep.equal([...asks, 'How was the pace?']);
    expect(names(widget, 'radio').slice(0, 5)).to.deep.equal(NAMES);
    expect(all<HTMLInputElement>(widget, 'radio').some(({ checked }) => checked)).to.equal(false);
  });

  it('give the same as the line at the same place', async () => {
    for (const [at, pressed] of [
      ['Home'],
      ['PageDown', 'ArrowLeft'],
      ['Enter'],
      ['PageUp', 'ArrowRight'],
      ['End'],
    ].entries()) {
      const line = await visit();
      for (const each of pressed) await key(line, OPEN, each);
      expect(slider(line, OPEN).value).to.equal(String(at * 25));
      await press(line, 'Take it to a session');
      const radios = await visit({ display: 'choices' });
      await choose(radios, 'radio', NAMES[at]!, OPEN);
      await press(radios, 'Take it to a session');
      expect(taken(radios)).to.deep.equal(taken(line));
    }
  });

  it('show what was answered on a line before', async () => {
    const widget = await visit();
    await key(widget, OPEN, 'End');
    widget.display = 'choices';
    await widget.updateComplete;
    const [last] = all<HTMLInputElement>(widget, 'radio').filter(({ checked }) => checked);
    expect(last?.labels?.[0]?.textContent?.trim()).to.equal('I could be open');
  });

  it('go back to no answer with “Can’t say”', async () => {
    const widget = await visit({ display: 'choices' });
    await choose(widget, 'radio', 'In the middle', OPEN);
    await press(widget, `Can't say: ${OPEN}`);
    expect(all<HTMLInputElement>(widget, 'radio').some(({ checked }) => checked)).to.equal(false);
    await choose(widget, 'radio', 'A bit fast', 'How was the pace?');
    await press(widget, "Can't say: How was the pace?");
    expect(all<HTMLInputElement>(widget, 'radio').some(({ checked }) => checked)).to.equal(false);
  });
});

describe('what stands out', () => {
  it('is silent until there is something to go by', async () => {
    const widget = await visit();
    await tap(widget, OPEN, 0.9);
    await aTimeout(900);
    expect(names(widget, 'heading')).not.to.include('What stands out');
  });

  it('comes after a pause, by name, with words that could be said', async () => {
    const widget = await visit();
    await tap(widget, SAY, 0.1);
    expect(words(widget)).not.to.include('You may want to talk about');
    await aTimeout(900);
    expect(names(widget, 'heading')).to.include('What stands out');
    expect(words(widget)).to.include('You may want to talk about: having a say.');
    expect(words(widget)).to.include('“I would like to choose where we start today.”');
    const status = widget.shadowRoot!.querySelector('[part~=base] > [role=status]');
    expect(status?.textContent).to.include('having a say');
  });

  it('names two things at most', async () => {
    const widget = await visit();
    for (const ask of asks) await tap(widget, ask, 0.1);
    await choose(widget, 'radio', 'Much too fast', 'How was the pace?');
    await aTimeout(900);
    expect(words(widget)).to.match(/talk about: [a-z ]+ and [a-z ]+\./);
  });

  it('says so when nothing does, and still asks what would be a bit better', async () => {
    const widget = await visit();
    for (const ask of asks) await tap(widget, ask, 0.9);
    await aTimeout(900);
    expect(words(widget)).to.include('Nothing stands out.');
    expect(names(widget, 'textbox')).to.include('One thing that would make it a bit better:');
  });

  it('does not ask what would be better after a low set', async () => {
    const widget = await visit();
    for (const ask of asks) await tap(widget, ask, 0.2);
    await aTimeout(900);
    expect(names(widget, 'textbox')).not.to.include('One thing that would make it a bit better:');
  });
});

describe('what a page hears of the answers', () => {
  it('is that something was begun, once, and nothing of what', async () => {
    const widget = await visit();
    const events = await heard(async () => {
      await tap(widget, OPEN, 0.8);
      await tap(widget, SAY, 0.1);
      await choose(widget, 'checkbox', 'Catching up');
      await aTimeout(900);
    });
    expect(events).to.deep.equal(['alliance-start {"widget":"feedback"}']);
  });

  it('is nothing of a scroll that began on a line', async () => {
    const widget = await visit();
    const line = slider(widget, OPEN);
    const move = async () => {
      line.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      line.value = '83';
      line.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await widget.updateComplete;
      expect(value(widget, OPEN)).to.equal('Nearer: I could be open');
    };
    const scrolled = await heard(async () => {
      await move();
      line.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true }));
    });
    expect(scrolled).to.deep.equal([]);
    const dragged = await heard(async () => {
      await move();
      // Not every browser tells of a finger or mouse that is lifted beside the line.
      line.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(dragged).to.deep.equal(['alliance-start {"widget":"feedback"}']);
  });

  it('leaves no answer on the host or in the address', async () => {
    const widget = await visit();
    const before = [widget.cloneNode(false), location.href, document.title] as const;
    await tap(widget, OPEN, 0.8);
    await nextFrame();
    expect((widget.cloneNode(false) as Element).outerHTML).to.equal(
      (before[0] as Element).outerHTML,
    );
    expect([location.href, document.title]).to.deep.equal(before.slice(1));
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('goes back to the start when everything is cleared', async () => {
    const widget = await visit();
    await tap(widget, OPEN, 0.8);
    await press(widget, 'Take it to a session');
    await press(widget, 'Clear everything');
    expect(value(widget, OPEN)).to.equal('Not answered yet');
    expect(all(widget, 'term')).to.have.length(0);
    expect(focused(widget)).to.equal('Clear everything');
  });
});
