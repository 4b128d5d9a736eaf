import { aTimeout, expect } from '@open-wc/testing';
import { show, type Page } from './page.js';

const MODE = 'Before, during or after the talk';
const WALK = 'Can you walk me through how therapy with you works?';
const LICENSED = 'Are you licensed or on a register here? How can I check?';
const CHARGE = 'What do you charge? Do you have lower rates?';

const hear = (page: Page, type: 'alliance-step' | 'alliance-start') => {
  const steps: (string | undefined)[] = [];
  page.element.addEventListener(type, ({ detail }) => steps.push(detail.step));
  return steps;
};

describe('the three modes', () => {
  it('begin before the talk, and are switched by the visitor', async () => {
    const page = await show();
    const steps = hear(page, 'alliance-step');
    expect(page.chosen(MODE)).to.equal('Before');
    await page.pick('During');
    expect(page.chosen(MODE)).to.equal('During');
    expect(page.focused).to.equal('During');
    expect(page.element.mode).to.equal('during');
    await page.pick('Before');
    expect(page.ticked).to.have.length(8);
    expect(steps).to.deep.equal(['during', 'list']);
  });

  it('follow the attribute at any time, without a word to the page', async () => {
    const page = await show({ mode: 'during' });
    const [steps, starts] = [hear(page, 'alliance-step'), hear(page, 'alliance-start')];
    expect(page.words).to.contain('Tick a question once you have asked it.');
    await page.pick('Before');
    page.element.mode = 'after';
    await page.until(() => page.words.includes('What came of it'));
    expect(page.chosen(MODE)).to.equal('After');
    expect(steps).to.deep.equal(['list']);
    expect(starts).to.have.length(1);
  });

  it('show before the talk where the attribute is none of them', async () => {
    const page = await show({ mode: 'tomorrow' });
    expect(page.chosen(MODE)).to.equal('Before');
    expect(page.ticked).to.have.length(8);
  });

  it('leave the list as it was', async () => {
    const page = await show();
    await page.press(`Most want to ask: ${CHARGE}`);
    await page.pick('During');
    await page.pick('Before');
    expect(page.questions[6]).to.equal(CHARGE);
    expect(page.pressed).to.include(`Most want to ask: ${CHARGE}`);
  });
});

describe('in the talk', () => {
  const during = async (attributes = {}) => {
    const page = await show(attributes);
    await page.pick('During');
    return page;
  };

  it('one tap marks a question as asked, another takes it back', async () => {
    const page = await during();
    expect(page.words).to.contain('0 of 8 asked');
    await page.tick(WALK);
    expect(page.words).to.contain('1 of 8 asked');
    expect(page.ticked).to.deep.equal([WALK]);
    await page.tick(WALK);
    expect(page.words).to.contain('0 of 8 asked');
  });

  it('starred questions stand first, in larger letters, and nothing moves', async () => {
    const page = await show();
    await page.press(`Most want to ask: ${CHARGE}`);
    const small = getComputedStyle(page.get('checkbox', CHARGE).parentElement!).fontSize;
    await page.pick('During');
    expect(page.questions[0]).to.equal(CHARGE);
    expect(page.words).to.match(/I most want to ask .* I also want to ask/);
    const large = getComputedStyle(page.get('checkbox', CHARGE).parentElement!).fontSize;
    expect(parseFloat(large)).to.be.above(parseFloat(small) * 1.15);
    const order = page.questions;
    await page.tick(WALK);
    expect(page.questions).to.deep.equal(order);
  });

  it('the first line stands above', async () => {
    const page = await show();
    await page.choose(/first line/, 'ask');
    await page.pick('During');
    expect(page.words).to.contain('I wrote down a few questions. Is that OK?');
  });

  it('each question takes one note, which can be changed', async () => {
    const page = await during();
    await page.press(`Add a note: ${WALK}`);
    expect(page.focused).to.equal('My note');
    await page.type('Twelve weeks, then we look back.');
    await page.press('Done');
    expect(page.words).to.contain('Twelve weeks, then we look back.');
    expect(page.focused).to.equal(`Change my note: ${WALK}`);
    await page.press(`Change my note: ${WALK}`);
    expect(page.get('textbox').value).to.equal('Twelve weeks, then we look back.');
    expect(page.get('textbox').maxLength).to.equal(280);
    await page.type('');
    await page.press('Done');
    expect(page.focused).to.equal(`Add a note: ${WALK}`);
  });

  it('a note that speaks of danger brings ways to reach someone', async () => {
    const page = await during();
    await page.press(`Add a note: ${WALK}`);
    await page.type('I want to die');
    page.get('textbox').blur();
    await page.until(() => page.words.includes('You can reach someone now'));
    expect(page.words).to.contain('This tool does not send what you type');
  });

  it('an empty list leads back', async () => {
    const page = await show();
    await page.press('Clear the list');
    await page.pick('During');
    await page.press('Pick a few questions');
    expect(page.chosen(MODE)).to.equal('Before');
  });

  it('passes axe', async () => {
    const page = await during();
    await page.tick(WALK);
    await page.press(`Add a note: ${LICENSED}`);
    await expect(page.element).to.be.accessible();
  });
});

describe('the screen', () => {
  const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'wakeLock');
  let held: EventTarget[] = [];
  let asked = 0;

  class Lock extends EventTarget {
    released = false;
    release() {
      this.released = true;
      held = held.filter((each) => each !== this);
      this.dispatchEvent(new Event('release'));
      return Promise.resolve();
    }
  }
  const offer = (request: () => Promise<unknown>) =>
    Object.defineProperty(Navigator.prototype, 'wakeLock', {
      configurable: true,
      get: () => ({ request }),
    });

  beforeEach(() => {
    held = [];
    asked = 0;
    offer(() => {
      asked += 1;
      const lock = new Lock();
      held.push(lock);
      return Promise.resolve(lock);
    });
  });
  after(() => {
    if (real) Object.defineProperty(Navigator.prototype, 'wakeLock', real);
  });

  it('stays on in the talk, and only there', async () => {
    const page = await show();
    expect(asked).to.equal(0);
    await page.pick('During');
    expect(held).to.have.length(1);
    expect(page.words).to.contain('Your screen stays on.');
    await page.tick(WALK);
    expect(asked).to.equal(1);
    await page.pick('Before');
    expect(held).to.have.length(0);
  });

  it('may go off when the widget leaves the page, and is on again when it is back', async () => {
    const page = await show();
    await page.pick('During');
    const place = page.element.parentElement!;
    page.element.remove();
    await aTimeout(0);
    expect(held).to.have.length(0);
    place.append(page.element);
    page.element.requestUpdate();
    await page.settled();
    expect(held).to.have.length(1);
  });

  it('is asked for again when the visitor comes back to the page', async () => {
    const page = await show();
    await page.pick('During');
    // A browser lets go by itself when the page is hidden.
    let state = 'hidden';
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
    try {
      await (held[0] as Lock).release();
      document.dispatchEvent(new Event('visibilitychange'));
      await page.settled();
      expect(page.words).not.to.contain('Your screen stays on.');
      state = 'visible';
      document.dispatchEvent(new Event('visibilitychange'));
      await page.settled();
      expect(held).to.have.length(1);
      expect(page.words).to.contain('Your screen stays on.');
    } finally {
      delete (document as { visibilityState?: unknown }).visibilityState;
    }
  });

  it('goes off as always where the device does not allow it; nothing is said', async () => {
    offer(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const page = await show();
    await page.pick('During');
    expect(page.words).not.to.contain('Your screen stays on.');
    Object.defineProperty(Navigator.prototype, 'wakeLock', {
      configurable: true,
      value: undefined,
    });
    const other = await show();
    await other.pick('During');
    expect(other.words).to.contain('Tick a question');
  });

  it('is left alone where the owner opens this mode and the visitor has touched nothing', async () => {
    const page = await show({ mode: 'during' });
    await page.tick(WALK);
    expect(asked).to.equal(0);
  });
});

describe('after the talk', () => {
  const after = async (prepare?: (page: Page) => Promise<void>) => {
    const page = await show();
    await page.pick('During');
    await page.tick(WALK);
    await prepare?.(page);
    await page.pick('After');
    await page.until(() => page.words.includes('What came of it'));
    return page;
  };

  it('what was ticked waits for a word, the rest was not asked', async () => {
    const page = await after();
    expect(page.chosen(WALK)).to.equal(undefined);
    expect(page.chosen(CHARGE)).to.equal('Not asked');
    await page.pick('Partly', WALK);
    expect(page.chosen(WALK)).to.equal('Partly');
    expect(page.ticked).to.include(`Ask next time: ${WALK}`);
    await page.pick('Answered', WALK);
    expect(page.ticked).not.to.include(`Ask next time: ${WALK}`);
    expect(page.words).to.contain('7 to ask next time');
  });

  it('what is for next time becomes the next list, with a way back', async () => {
    const page = await after();
    await page.pick('Still unclear', WALK);
    for (const box of page.all('checkbox', /^Ask next time: (?!Can you|What do)/)) box.click();
    await page.settled();
    expect(page.words).to.contain('2 to ask next time');
    await page.press('Make my next list');
    expect(page.chosen(MODE)).to.equal('Before');
    expect(page.questions).to.deep.equal([WALK, CHARGE]);
    expect(page.chosen('My lists')).to.equal('List 2');
    expect(page.said).to.equal('This is your next list. The old one is still here.');
    expect(page.focused).to.equal('List 2');
    await page.press('Undo');
    expect(page.questions).to.have.length(8);
  });

  it('with nothing on the list, says so and leads to the questions', async () => {
    const page = await show();
    await page.press('Clear the list');
    await page.pick('After');
    await page.until(() => page.words.includes('What came of it'));
    expect(page.words).to.contain('There is nothing on your list yet.');
    expect(page.words).not.to.contain('Leave out what you like.');
    await page.press('Pick a few questions');
    expect(page.chosen(MODE)).to.equal('Before');
  });

  it('notes of the talk are there, and can be taken along', async () => {
    const page = await after(async (now) => {
      await now.press(`Add a note: ${WALK}`);
      await now.type('One step at a time.');
      await now.press('Done');
    });
    expect(page.words).to.contain('One step at a time.');
    await page.pick('Answered', WALK);
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void (copied = text)) },
    });
    await page.press('Copy');
    delete (navigator as { clipboard?: unknown }).clipboard;
    expect(copied).to.contain('Answered. One step at a time.');
  });

  it('passes axe', async () => {
    const page = await after();
    await page.pick('Partly', WALK);
    await expect(page.element).to.be.accessible();
  });
});

describe('lists for several talks', () => {
  const tools = async () => {
    const page = await show({ set: 'call' });
    await page.unfold('Lists for other talks');
    await page.until(() => page.all('button', 'Add a list').length > 0);
    return page;
  };

  it('are made, named, and switched', async () => {
    const page = await tools();
    await page.press('Add a list');
    expect(page.said).to.contain('This is a new list with the same questions.');
    expect(page.focused).to.equal('Name this list');
    await page.type('Tuesday call');
    expect(page.chosen('My lists')).to.equal('Tuesday call');
    await page.press('Done');
    await page.press('Trauma');
    expect(page.questions).to.have.length(7);
    await page.pick('List 1');
    expect(page.questions).to.have.length(5);
    expect(page.pressed).to.deep.equal(['15-minute call']);
    await page.pick('Tuesday call');
    expect(page.questions).to.have.length(7);
  });

  it('copy from one to another, and can be removed, with a way back each', async () => {
    const page = await tools();
    await page.press('Add a list');
    await page.press('Done');
    await page.press('Trauma');
    await page.pick('List 1');
    await page.unfold('Lists for other talks');
    await page.press('Copy from: List 2');
    expect(page.said).to.equal('Copied to this list: 2 more.');
    expect(page.questions).to.have.length(7);
    await page.press('Undo');
    expect(page.questions).to.have.length(5);
    await page.press('Remove: List 1');
    expect(page.all('radio', /List/)).to.have.length(0);
    expect(page.questions).to.have.length(7);
    await page.press('Undo');
    expect(page.chosen('My lists')).to.equal('List 1');
  });

  it('keep their own ticks and notes', async () => {
    const page = await tools();
    await page.press('Add a list');
    await page.press('Done');
    await page.pick('During');
    await page.tick(LICENSED);
    await page.pick('List 1');
    expect(page.words).to.contain('0 of 5 asked');
    await page.pick('List 2');
    expect(page.words).to.contain('1 of 5 asked');
  });

  it('pass axe', async () => {
    const page = await tools();
    await page.press('Add a list');
    await expect(page.element).to.be.accessible();
  });
});

describe('a reminder', () => {
  const click = HTMLAnchorElement.prototype.click;
  const create = URL.createObjectURL;
  let [name, blob]: [string, Blob | undefined] = ['', undefined];
  beforeEach(() => {
    HTMLAnchorElement.prototype.click = function () {
      name = this.download;
    };
    URL.createObjectURL = (given) => {
      blob = given as Blob;
      return 'blob:x';
    };
  });
  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = create;
  });

  const asked = async () => {
    const page = await show();
    await page.press('Set a reminder');
    await page.until(() => page.all('datetime').length > 0);
    return page;
  };

  it('is a neutral file for the time that was picked', async () => {
    const page = await asked();
    await page.type('2099-03-05T17:30', 'datetime');
    await page.press('Save the reminder');
    expect(name).to.equal('reminder.ics');
    expect(blob!.type).to.contain('text/calendar');
    const text = await blob!.text();
    const time = new Date(2099, 2, 5, 17, 30).toISOString().replace(/[-:]|\.000/g, '');
    expect(text).to.contain(`DTSTART:${time}`).and.contain('SUMMARY:Look at my notes');
    expect(text).not.to.contain(WALK);
    expect(page.said).to.contain('Saved as reminder.ics.');
    expect(page.all('datetime')).to.have.length(0);
    expect(page.focused).to.equal('Set a reminder');
  });

  it('asks for a time that is still to come', async () => {
    const page = await asked();
    await page.press('Save the reminder');
    expect(page.words).to.contain('Pick a day and a time first.');
    await page.type('2020-03-05T17:30', 'datetime');
    await page.press('Save the reminder');
    expect(page.words).to.contain('That time has gone by.');
    await expect(page.element).to.be.accessible();
  });

  it('leaves other fields alone when its time is missing', async () => {
    const page = await asked();
    await page.press('Add my own question');
    await page.press('Save the reminder');
    expect(page.words).not.to.contain('Type a few words first.');
    await page.type('2099-03-05T17:30', 'datetime');
    await page.press('Add to my list');
    expect(page.words).to.contain('Type a few words first.');
    expect(page.words).not.to.contain('Pick a day and a time first.');
  });

  it('is put away by the same button', async () => {
    const page = await asked();
    expect(page.get('button', 'Set a reminder').ariaExpanded).to.equal('true');
    await page.press('Set a reminder');
    expect(page.all('datetime')).to.have.length(0);
  });
});

describe('many questions', () => {
  const add = Array.from({ length: 1000 }, (_, n) => ({
    id: `x${n}`,
    category: `Topic ${n % 5}`,
    question: `What about number ${n}?`,
  }));

  it('are found by a word, grouped, and picked from there', async () => {
    const page = await show({}, { checklist: { add } });
    await page.press('See all 1040 questions');
    await page.type('number 77', 'searchbox');
    expect(page.words).to.contain('19 found');
    expect(page.questions[0]).to.equal('What about number 770?');
    await page.tick('What about number 77?');
    expect(page.words).to.contain('9 picked');
    await page.type('number', 'searchbox');
    await page.press('Show 50 more');
    expect(page.questions).to.have.length(100);
    expect(page.focused).to.equal(page.questions[50]);
    await page.type('zebra', 'searchbox');
    expect(page.words).to.contain('Nothing found.');
    await page.until(() => page.said === '0 found');
    await page.type('', 'searchbox');
    expect(page.words).to.contain('How therapy works 1 of 5 picked');
  });

  it('are drawn a few at a time; the next ones take the focus', async () => {
    const page = await show({}, { checklist: { add } });
    await page.press('See all 1040 questions');
    await page.press('Add all');
    expect(page.said).to.equal('On your list now: 1040.');
    await page.press('Back to my list');
    expect(page.questions).to.have.length(50);
    const next = 'What about number 0?';
    await page.press('Show 50 more');
    expect(page.questions).to.have.length(100);
    expect(page.focused).to.equal(page.questions[50]);
    expect(page.questions).to.include(next);
    await page.pick('During');
    expect(page.words).to.contain('0 of 1040 asked');
    expect(page.questions).to.have.length(50);
  });
});
