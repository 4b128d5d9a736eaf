import { expect } from '@open-wc/testing';
import {
  all,
  choose,
  copying,
  find,
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

const OPEN = 'Could I be open today?';
const TAKE = 'Take it to a session';
const KEEP = 'Keep it to myself';

const filled = async (attributes: Record<string, string> = {}) => {
  const widget = await visit(attributes);
  await tap(widget, OPEN, 0.8);
  await choose(widget, 'radio', 'A bit fast', 'How was the pace?');
  await type(widget, 'What helped today?', 'You waited.');
  return widget;
};

describe('the two ends', () => {
  it('are a choice; there is no way to send', async () => {
    const widget = await visit();
    expect(find(widget, 'button', TAKE)).to.have.attribute('aria-expanded', 'false');
    expect(find(widget, 'button', KEEP)).to.have.attribute('aria-expanded', 'false');
    expect(names(widget, 'button').join()).not.to.match(/send/i);
  });

  it('say what keeping means', async () => {
    const widget = await visit();
    await press(widget, KEEP);
    expect(words(widget)).to.include('Stays on this page. Gone when you close it.');
    expect(words(widget)).to.include('you can save it on this device');
    await press(widget, KEEP);
    expect(words(widget)).not.to.include('Stays on this page.');
  });

  it('do not point to a switch that the owner took away', async () => {
    const widget = await visit({ save: 'off' });
    await press(widget, KEEP);
    expect(words(widget)).not.to.include('you can save it on this device');
  });

  for (const who of ['couple', 'family']) {
    it(`warn a ${who} that others may use the device`, async () => {
      const widget = await visit({ for: who });
      await press(widget, KEEP);
      expect(words(widget)).to.include('Other people may use this device.');
    });
  }

  it('show every line that is taken along', async () => {
    const widget = await filled();
    await press(widget, TAKE);
    expect(taken(widget)).to.deep.equal({
      [OPEN]: 'Nearer: I could be open',
      'How was the pace?': 'A bit fast',
      'What helped today?': 'You waited.',
      'I may want to talk about:': 'the pace',
    });
  });

  it('copy exactly what is shown, without the lines left out', async () => {
    const widget = await filled();
    await press(widget, TAKE);
    await press(widget, 'Leave out: How was the pace?');
    await press(widget, 'Leave out: I may want to talk about:');
    const copied = await copying(() => press(widget, 'Copy'));
    expect(copied).to.deep.equal([
      `My notes\n\n${OPEN}\nNearer: I could be open\n\nWhat helped today?\nYou waited.\n`,
    ]);
    expect(words(widget)).to.include('Copied.');
    await press(widget, 'Put back: How was the pace?');
    expect((await copying(() => press(widget, 'Copy')))[0]).to.include('A bit fast');
  });

  it('say so where copying is not possible', async () => {
    const widget = await filled();
    await press(widget, TAKE);
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await press(widget, 'Copy');
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(words(widget)).to.include('You can mark the words and copy them.');
  });

  it('save a file under a name that gives nothing away', async () => {
    const widget = await filled();
    await press(widget, TAKE);
    const saved: string[] = [];
    const watch = (event: Event) => {
      const link = event.target as HTMLAnchorElement;
      if (!link.download) return;
      event.preventDefault();
      saved.push(link.download);
    };
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      watch({ target: this, preventDefault: () => undefined } as unknown as Event);
    };
    await press(widget, 'Save as a file');
    HTMLAnchorElement.prototype.click = click;
    expect(saved).to.deep.equal(['my-notes.txt']);
    expect(words(widget)).to.include('Saved as my-notes.txt.');
  });

  it('tell the page which end was chosen, once, and no word of what it holds', async () => {
    const widget = await filled();
    const events = await heard(async () => {
      await press(widget, KEEP);
      await press(widget, TAKE);
      await copying(() => press(widget, 'Copy'));
    });
    expect(events).to.deep.equal([
      'alliance-finish {"widget":"feedback"}',
      'alliance-action {"widget":"feedback","action":"copy"}',
    ]);
  });

  it('27. ask nothing of the network and store nothing', async () => {
    const before = performance.getEntriesByType('resource').length;
    const widget = await filled();
    await press(widget, KEEP);
    await press(widget, TAKE);
    await copying(() => press(widget, 'Copy'));
    expect(performance.getEntriesByType('resource').length).to.equal(before);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });
});

describe('saving on this device', () => {
  afterEach(() => localStorage.clear());

  it('is what “Keep it to myself” speaks of, as it is now', async () => {
    const widget = await filled();
    await press(widget, KEEP);
    expect(words(widget)).to.include('Gone when you close it.');
    await choose(widget, 'checkbox', 'Save on this device');
    expect(words(widget))
      .to.include('Your answers are saved on this device. Your own words are not')
      .and.not.include('Gone when you close it.')
      .and.not.include('To keep it longer');
    await choose(widget, 'checkbox', 'Also save what I typed');
    expect(words(widget))
      .to.include('Your answers and your words are saved on this device.')
      .and.not.include('Your own words are not');
    await choose(widget, 'checkbox', 'Save on this device');
    expect(words(widget)).to.include('Gone when you close it.');
  });

  it('keeps answers, and typed words only with the second switch', async () => {
    const widget = await filled();
    await choose(widget, 'checkbox', 'Save on this device');
    expect(JSON.stringify({ ...localStorage }))
      .to.include('bitFast')
      .and.not.to.include('You waited.');
    await choose(widget, 'checkbox', 'Also save what I typed');
    expect(JSON.stringify({ ...localStorage })).to.include('You waited.');
  });

  it('brings them back on the next visit', async () => {
    const widget = await filled();
    await choose(widget, 'checkbox', 'Save on this device');
    await choose(widget, 'checkbox', 'Also save what I typed');
    const again = await visit();
    await press(again, TAKE);
    expect(taken(again)).to.deep.include({
      [OPEN]: 'Nearer: I could be open',
      'What helped today?': 'You waited.',
    });
  });
});

describe('free text', () => {
  it('is short, unwatched by spelling tools, and can be checked on request', async () => {
    const widget = await visit();
    const fields = all<HTMLTextAreaElement>(widget, 'textbox');
    expect(names(widget, 'textbox')).to.deep.equal([
      'What helped today?',
      'What did not help, or felt off?',
      'One thing I wish my therapist knew:',
    ]);
    for (const field of fields) {
      expect(field.maxLength).to.equal(500);
      expect(field.spellcheck).to.equal(false);
    }
    const check = names(widget, 'checkbox').find((name) => name.startsWith('Check spelling'))!;
    await choose(widget, 'checkbox', check);
    expect(all<HTMLTextAreaElement>(widget, 'textbox')[0]!.spellcheck).to.equal(true);
  });

  it('says when a field is full, as browsers take no more and say nothing', async () => {
    const widget = await visit();
    await type(widget, 'What helped today?', 'a'.repeat(499));
    expect(words(widget)).not.to.include('This field is full');
    await type(widget, 'What helped today?', 'a'.repeat(500));
    expect(words(widget)).to.include('This field is full.');
    const field = find(widget, 'textbox', 'What helped today?');
    const hint = widget.shadowRoot!.getElementById(field.getAttribute('aria-describedby')!);
    expect(plain(hint?.textContent)).to.equal('This field is full.');
    const said = widget.shadowRoot!.querySelector('[role=status].visually-hidden');
    expect(plain(said?.textContent)).to.equal('This field is full.');
  });

  it('shows ways to reach someone beside words that worry, and changes nothing else', async () => {
    const widget = await visit({ region: 'US' });
    await type(widget, 'What helped today?', 'I want to die');
    find(widget, 'textbox', 'What helped today?').dispatchEvent(new FocusEvent('blur'));
    await widget.updateComplete;
    expect(words(widget)).to.include('We may have got that wrong.');
    await press(widget, 'Carry on');
    expect(words(widget)).not.to.include('We may have got that wrong.');
  });

  it('is off where the owner blocks it on a page that records', async () => {
    Object.assign(globalThis, { fbq: () => undefined });
    const widget = await visit({ 'tracker-guard': 'block' });
    Reflect.deleteProperty(globalThis, 'fbq');
    expect(all(widget, 'textbox')).to.have.length(0);
    expect(has(widget, 'button', 'Help me put it into words')).to.equal(false);
    expect(words(widget)).to.include('typing and sending are off here');
  });

  it('that is off leaves a draft to read and to copy', async () => {
    Object.assign(globalThis, { fbq: () => undefined });
    const widget = await visit({ 'tracker-guard': 'block' });
    await open(widget, 'Thinking of a pause or an ending?');
    await press(widget, 'Money or time');
    const copied = await copying(() => press(widget, 'Copy this draft'));
    Reflect.deleteProperty(globalThis, 'fbq');
    expect(all(widget, 'textbox')).to.have.length(0);
    expect(copied[0]).to.match(/^Hi there, /);
    expect(words(widget)).to.include(copied[0]).and.not.include('Change it in any way you like.');
  });
});

describe('the owner’s words', () => {
  it('replace ours, one by one', async () => {
    const widget = await visit(
      {},
      { text: { 'feedback.lines.open.ask': 'Could I say what I think?' } },
    );
    expect(names(widget, 'slider')[0]).to.equal('Could I say what I think?');
    expect(names(widget, 'slider')[1]).to.equal('Did my therapist get what I meant?');
  });
});
