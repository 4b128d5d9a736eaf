import { expect } from '@open-wc/testing';
import { offerQuestions } from '../../src/visitor/handover.js';
import type { AllianceAnswersEvent } from '../../src/widget/events.js';
import { CATEGORIES } from '../../src/checklist/questions.js';
import { show, type Page } from './page.js';

const STARTERS = [
  'Can you walk me through how therapy with you works?',
  'Are you licensed or on a register here? How can I check?',
  'Have you helped people with something like what brings me here?',
  'Which methods do you use, in plain words?',
  'How will you check how it is going for me?',
  'About how long do people stay with you?',
  'What do you charge? Do you have lower rates?',
  'Who can see my notes? When would you have to tell someone?',
];
const LOT = 'That may be a lot for 15 minutes. Star the ones you most need.';
const LEAD = { id: 'Q-LEAD', text: 'Who gets us going?', why: 'You were not sure yet.' };

const placeOf = (page: Page, question: RegExp) =>
  page.questions.findIndex((each) => question.test(each));

describe('the checklist on first sight', () => {
  it('shows the eight starters, picked, and how long they take', async () => {
    const page = await show();
    expect(page.questions).to.deep.equal(STARTERS);
    expect(page.ticked).to.deep.equal(STARTERS);
    expect(page.words).to.contain('8 picked, about 16 minutes');
    expect(page.words).not.to.contain(LOT);
  });

  it('shows the set the owner asks for, as long as the visitor has touched nothing', async () => {
    const page = await show({ set: 'call' });
    expect(page.ticked).to.have.length(5);
    page.element.set = 'trauma';
    await page.settled();
    expect(page.ticked).to.have.length(2);
  });

  it('passes axe', async () => {
    const page = await show();
    await expect(page.element).to.be.accessible();
  });

  it('takes focus to its first control', async () => {
    const page = await show();
    page.element.focus();
    expect(page.focused).to.equal('Before');
  });
});

describe('picking', () => {
  it('keeps a question in its place when it is taken out, so that it can be put back', async () => {
    const page = await show();
    await page.tick(/licensed/);
    expect(page.questions).to.deep.equal(STARTERS);
    expect(page.ticked).to.have.length(7);
    expect(page.words).to.contain('7 picked, about 14 minutes');
    expect(page.all('button', /licensed/)).to.have.length(0);
    await page.tick(/licensed/);
    expect(page.ticked).to.deep.equal(STARTERS);
  });

  it('has let go of it when the visitor comes back from all questions', async () => {
    const page = await show();
    await page.tick(/licensed/);
    await page.press('See all 40 questions');
    await page.press('Back to my list');
    expect(placeOf(page, /licensed/)).to.equal(-1);
    expect(page.focused).to.equal('My list');
  });

  it('moves nothing on the screen', async () => {
    const page = await show();
    await page.press('See all 40 questions');
    const box = page.get('checkbox', /What would be my part/);
    const before = box.getBoundingClientRect().top;
    await page.tick(/What would be my part/);
    expect(box.getBoundingClientRect().top).to.equal(before);
  });

  it('finds all questions by category, with what is picked of each', async () => {
    const page = await show();
    await page.press('See all 40 questions');
    expect(page.focused).to.equal('All questions');
    expect(page.words).to.contain('How therapy works 1 of 5 picked');
    expect(page.words).to.contain('Practical things 2 of 8 picked');
    await page.tick(/What would be my part/);
    expect(page.words).to.contain('How therapy works 2 of 5 picked');
    await page.press('Back to my list');
    expect(page.questions.at(-1)).to.equal('What would be my part in this?');
  });

  it('draws the questions of a category when it is opened', async () => {
    const page = await show();
    await page.press('See all 40 questions');
    expect(page.questions).to.have.length(5);
    const training = page.element.shadowRoot!.querySelectorAll<HTMLElement>('.category > summary');
    training[1]!.click();
    await page.until(() => page.questions.length === 10);
    await expect(page.element).to.be.accessible();
  });

  it('adds all, and takes that back', async () => {
    const page = await show();
    await page.press('See all 40 questions');
    await page.press('Add all');
    expect(page.words).to.contain('40 picked, about 80 minutes');
    expect(page.said).to.equal('On your list now: 40.');
    await page.press('Undo');
    expect(page.words).to.contain('8 picked');
    expect(page.focused).to.equal('All questions');
  });

  it('clears all with a kind word and a way back', async () => {
    const page = await show();
    await page.press('Clear the list');
    expect(page.questions).to.have.length(0);
    expect(page.words).to.contain('An empty list is fine too.');
    expect(page.all('button', 'Print my list')).to.have.length(0);
    expect(page.focused).to.equal('Undo');
    await expect(page.element).to.be.accessible();
    await page.press('Undo');
    expect(page.ticked).to.deep.equal(STARTERS);
    await page.press('Clear the list');
    await page.press('Start again with the starters');
    expect(page.ticked).to.deep.equal(STARTERS);
    expect(page.focused).to.equal('My list');
  });
});

describe('sets by need', () => {
  it('are toggles that say what they did', async () => {
    const page = await show();
    expect(page.pressed).to.deep.equal(['Good to start with']);
    await page.press('Trauma');
    expect(page.pressed).to.deep.equal(['Good to start with', 'Trauma']);
    expect(page.questions.slice(-2)).to.deep.equal([
      'Are you trained to work with trauma?',
      'What do we do if it gets too much in a session?',
    ]);
    expect(page.said).to.equal('Added at the end. On your list now: 10.');
    await page.press('Trauma');
    expect(page.said).to.equal('On your list now: 8.');
    expect(page.questions).to.deep.equal(STARTERS);
  });

  it('change one kind of talk for another, and can be taken back', async () => {
    const page = await show();
    await page.press('15-minute call');
    expect(page.pressed).to.deep.equal(['15-minute call']);
    expect(page.ticked).to.have.length(5);
    await page.press('Undo');
    expect(page.ticked).to.deep.equal(STARTERS);
    expect(page.pressed).to.deep.equal(['Good to start with']);
  });

  it('say once a short talk is full, and never stand in the way', async () => {
    const page = await show({ set: 'call' });
    expect(page.words).not.to.contain(LOT);
    await page.press('Trauma');
    expect(page.words).to.contain(LOT);
    expect(page.ticked).to.have.length(7);
  });

  it("go by the owner's minutes, or by the length of the practice's first talk", async () => {
    const lot = (page: Page) => page.words.match(/That may be a lot for \d+ minutes/)?.[0];
    const long = await show({ minutes: '50' });
    await long.press('Trauma');
    expect(lot(long)).to.equal(undefined);
    const facts = await show({}, { booking: { consultation: { minutes: 20 } } });
    await facts.press('Trauma');
    expect(lot(facts)).to.equal('That may be a lot for 20 minutes');
    const half = { id: 'ana', name: 'Ana', booking: { consultation: { fee: 'free' } } };
    const filled = { booking: { consultation: { minutes: 20 } }, therapists: [half] };
    const both = await show({}, filled);
    await both.press('Trauma');
    expect(lot(both)).to.equal('That may be a lot for 20 minutes');
  });
});

describe('stars', () => {
  it('mark up to three, and say so at the fourth', async () => {
    const page = await show();
    const star = (question: string) => `Most want to ask: ${question}`;
    for (const question of STARTERS.slice(0, 3)) await page.press(star(question));
    await page.press(star(STARTERS[3]!));
    expect(page.pressed).to.have.length(4).and.include(star(STARTERS[2]!));
    expect(page.words).to.contain('You have three stars. Take one off to use it here.');
    expect(page.said).to.contain('You have three stars.');
    await page.press(star(STARTERS[0]!));
    await page.press(star(STARTERS[3]!));
    expect(page.pressed).to.include(star(STARTERS[3]!));
    expect(page.words).not.to.contain('You have three stars.');
  });
});

describe('the order', () => {
  it('changes by buttons; focus stays with what was moved, and its place is said', async () => {
    const page = await show();
    await page.press(`Move up: ${STARTERS[2]}`);
    expect(placeOf(page, /something like/)).to.equal(1);
    expect(page.focused).to.equal(`Move up: ${STARTERS[2]}`);
    expect(page.said).to.equal('Moved to 2 of 8');
    await page.press(`Move up: ${STARTERS[2]}`);
    expect(page.said).to.equal('Moved to 1 of 8');
    await page.press(`Move down: ${STARTERS[2]}`);
    expect(page.focused).to.equal(`Move down: ${STARTERS[2]}`);
    expect(placeOf(page, /something like/)).to.equal(1);
  });

  it('stays as it is at the ends, where the buttons can still be reached', async () => {
    const page = await show();
    const up = page.get('button', `Move up: ${STARTERS[0]}`);
    expect(up.ariaDisabled).to.equal('true');
    await page.press(`Move up: ${STARTERS[0]}`);
    expect(page.questions).to.deep.equal(STARTERS);
    expect(page.said).to.equal('Moved to 1 of 8');
  });

  it('passes over what has been taken out', async () => {
    const page = await show();
    await page.tick(/licensed/);
    await page.press(`Move up: ${STARTERS[2]}`);
    expect(page.said).to.equal('Moved to 1 of 7');
    expect(page.questions[0]).to.equal(STARTERS[2]);
  });
});

describe('dragging', () => {
  const capture = HTMLElement.prototype.setPointerCapture;
  before(() => {
    // These pointers are made up, and cannot be captured.
    HTMLElement.prototype.setPointerCapture = () => undefined;
  });
  after(() => {
    HTMLElement.prototype.setPointerCapture = capture;
  });

  const rows = (page: Page) => [
    ...page.element.shadowRoot!.querySelectorAll<HTMLElement>('ol > li'),
  ];
  /** Where it belongs: it may still be moving there after a drag. */
  const middle = (row: HTMLElement) => {
    const list = row.parentElement!;
    const first = list.firstElementChild as HTMLElement;
    const top = first.offsetTop - row.offsetTop;
    return list.getBoundingClientRect().top - top + row.offsetHeight / 2;
  };
  const pointer = (target: EventTarget, type: string, clientY: number) =>
    target.dispatchEvent(
      new PointerEvent(type, { bubbles: true, composed: true, pointerId: 7, clientY, button: 0 }),
    );

  /** Takes the row at `from` to where the row at `to` is; ends as told. */
  const drag = async (page: Page, from: number, to: number, end: 'drop' | 'escape') => {
    const all = rows(page);
    const list = all[0]!.parentElement!;
    // Away from the edges of the window, where a drag scrolls the page.
    scrollBy(0, middle(all[Math.min(from, to)]!) - 150);
    const y = middle(all[to]!) + (to > from ? 4 : -4);
    pointer(all[from]!.querySelector('[aria-hidden].handle')!, 'pointerdown', middle(all[from]!));
    pointer(list, 'pointermove', y);
    if (end === 'escape') dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    pointer(list, 'pointerup', y);
    await page.settled();
  };

  it('takes a question down or up, and says where it is', async () => {
    const page = await show();
    await drag(page, 0, 2, 'drop');
    expect(page.questions.slice(0, 3)).to.deep.equal([STARTERS[1], STARTERS[2], STARTERS[0]]);
    expect(page.said).to.equal('Moved to 3 of 8');
    await drag(page, 2, 0, 'drop');
    expect(page.questions).to.deep.equal(STARTERS);
  });

  it('leaves no trace when it is given up', async () => {
    const page = await show();
    await drag(page, 0, 2, 'escape');
    expect(page.questions).to.deep.equal(STARTERS);
    expect(
      rows(page).some((row) => row.style.translate || row.className.includes('drag')),
    ).to.equal(false);
  });

  it('counts only what is picked', async () => {
    const page = await show();
    await page.tick(/licensed/);
    await drag(page, 0, 2, 'drop');
    expect(page.said).to.equal('Moved to 2 of 7');
  });
});

describe("the visitor's own words", () => {
  it('make a question, which can be changed, and removed with a way back', async () => {
    const page = await show();
    await page.press('Add my own question');
    expect(page.focused).to.equal('My own question');
    await page.type('Do you have a dog?');
    await page.press('Add to my list');
    expect(page.questions.at(-1)).to.equal('Do you have a dog? my own');
    expect(page.said).to.equal('Your question is on your list.');
    expect(page.focused).to.equal('Add my own question');

    await page.press('Change: Do you have a dog?');
    await page.type('Do you have a cat?');
    expect(page.questions.at(-1)).to.equal('Do you have a cat? my own');
    await page.press('Done');
    expect(page.focused).to.equal('Change: Do you have a cat?');

    await page.press('Remove: Do you have a cat?');
    expect(page.questions).to.deep.equal(STARTERS);
    expect(page.focused).to.equal('Undo');
    await page.press('Undo');
    expect(page.questions.at(-1)).to.equal('Do you have a cat? my own');
  });

  it('are asked for again when nothing was typed', async () => {
    const page = await show();
    await page.press('Add my own question');
    expect(page.get('textbox').maxLength).to.equal(140);
    await page.press('Add to my list');
    expect(page.words).to.contain('Type a few words first.');
    expect(page.focused).to.equal('My own question');
    expect(page.get('textbox').ariaInvalid).to.equal('true');
    await expect(page.element).to.be.accessible();
    await page.type('D');
    expect(page.get('textbox').ariaInvalid).to.equal(null);
    await page.press('Cancel');
    expect(page.all('textbox')).to.have.length(0);
    expect(page.focused).to.equal('Add my own question');
  });

  it('fill the gap in a question as they are typed', async () => {
    const page = await show();
    await page.press(`Use my own words: ${STARTERS[2]}`);
    await page.type('not sleeping ');
    expect(page.questions[2]).to.equal('Have you helped people with something like not sleeping?');
    expect(page.get('textbox').value).to.equal('not sleeping ');
    await page.press('Done');
    expect(page.focused).to.contain('Use my own words');
  });

  it('wait, half typed, while the visitor looks elsewhere', async () => {
    const page = await show();
    await page.press('Add my own question');
    await page.type('Half a thought');
    await page.tick(/licensed/);
    await page.press('See all 40 questions');
    await page.press('Back to my list');
    expect(page.get('textbox').value).to.equal('Half a thought');
  });

  it('are not asked for where the page may record them and the owner says block', async () => {
    Object.assign(globalThis, { fbq: () => undefined });
    try {
      const page = await show({ 'tracker-guard': 'block' });
      expect(page.all('button', /my own/)).to.have.length(0);
    } finally {
      delete (globalThis as { fbq?: unknown }).fbq;
    }
  });
});

describe('the first line', () => {
  it('is chosen from a list, and may hold own words', async () => {
    const page = await show();
    await page.choose(/first line/, 'vague');
    expect(page.get('combobox').selectedOptions[0]?.label).to.equal(
      "I can't quite name it. I have not felt right for a while.",
    );
    await page.type('two months');
    expect(page.get('combobox').selectedOptions[0]?.label).to.contain('for two months.');
  });
});

describe('questions from the quiz', () => {
  it('come once, tagged, with the reason', async () => {
    const page = await show();
    offerQuestions([LEAD, { id: 'A1', text: 'Known already.' }]);
    offerQuestions([LEAD]);
    await page.settled();
    expect(page.questions.filter((each) => each.includes(LEAD.text))).to.deep.equal([
      'Who gets us going? from your quiz',
    ]);
    expect(page.questions).to.have.length(9);
    expect(page.words).to.contain('You were not sure yet.');
  });

  it('are announced in words on the list', async () => {
    const page = await show();
    offerQuestions([LEAD]);
    await page.settled();
    expect(page.words).to.contain('From your quiz, now on your list: 1 more.');
  });

  it('come along from an earlier page of the same tab, and start nothing', async () => {
    sessionStorage.setItem('alliance:handover', JSON.stringify([LEAD]));
    const started: Event[] = [];
    const note = (event: Event) => started.push(event);
    addEventListener('alliance-start', note);
    try {
      const page = await show();
      expect(page.questions.at(-1)).to.equal('Who gets us going? from your quiz');
      expect(page.ticked).to.have.length(9);
      expect(started).to.have.length(0);
    } finally {
      removeEventListener('alliance-start', note);
      sessionStorage.clear();
    }
  });
});

describe('what the practice adds', () => {
  const practice = {
    therapists: [{ id: 'ana', name: 'Ana', answers: { B2: 'Yes: LCSW 1234.' } }],
    checklist: {
      hide: ['A1'],
      add: [
        { id: 'x1', category: 'Couples', question: 'Do you see us together?', why: 'It varies.' },
      ],
    },
  };

  it('answers of the therapist stand under the question', async () => {
    const page = await show({}, practice);
    expect(page.words).to.contain('Answered by Ana Yes: LCSW 1234.');
  });

  it('hidden questions are nowhere', async () => {
    const page = await show({}, practice);
    expect(placeOf(page, /walk me through/)).to.equal(-1);
    expect(page.words).to.contain('7 picked');
  });

  it('own categories are a set, and stand with the others', async () => {
    const page = await show({}, practice);
    await page.press('Couples');
    expect(page.questions.at(-1)).to.equal('Do you see us together?');
    await page.press('See all 40 questions');
    expect(page.words).to.contain('Couples 1 of 1 picked');
  });

  it('a category with the name of a set adds to that set', async () => {
    const add = [{ id: 'x1', category: 'Trauma', question: 'Do you work with EMDR?' }];
    const page = await show({}, { checklist: { add } });
    expect(page.all('button', 'Trauma')).to.have.length(1);
    await page.press('Trauma');
    expect(page.questions.slice(-3)).to.deep.equal([
      'Are you trained to work with trauma?',
      'What do we do if it gets too much in a session?',
      'Do you work with EMDR?',
    ]);
  });

  it('can be all there is: the first of its own begin, and are found', async () => {
    const add = [
      { id: 'x1', question: 'How do you work?' },
      { id: 'x2', question: 'What does it cost?' },
    ];
    const hide = Object.values(CATEGORIES).flat();
    const page = await show({}, { checklist: { hide, add } });
    expect(page.questions).to.deep.equal(['How do you work?', 'What does it cost?']);
    await page.press('Clear the list');
    await page.press('Start again with the starters');
    expect(page.questions).to.have.length(2);
    await page.press('See all 2 questions');
    expect(page.words).to.contain('Practical things 2 of 2 picked');
    await page.type('cost', 'searchbox');
    expect(page.questions).to.deep.equal(['What does it cost?']);
  });

  it('only the chosen therapist answers', async () => {
    const two = {
      therapists: [
        { id: 'ana', name: 'Ana', answers: { B2: 'Ana here.' } },
        { id: 'ben', name: 'Ben', answers: { B2: 'Ben here.' } },
      ],
    };
    const page = await show({ therapist: 'ben' }, two);
    expect(page.words).to.contain('Ben here.').and.not.contain('Ana here.');
    page.element.therapist = '';
    await page.settled();
    expect(page.words).to.contain('Ben here.').and.contain('Ana here.');
  });

  it('markup in it stays text', async () => {
    const odd = '<img src=x onerror=alert(1)>';
    const page = await show(
      {},
      { checklist: { add: [{ id: 'x', category: odd, question: odd, why: odd }], starter: ['x'] } },
    );
    expect(page.questions).to.deep.equal([odd]);
    expect(page.element.shadowRoot!.querySelector('img')).to.equal(null);
  });
});

describe('taking the list along', () => {
  const heard = (page: Page) => {
    const actions: string[] = [];
    page.element.addEventListener('alliance-action', ({ detail }) => actions.push(detail.action!));
    return actions;
  };
  const replace = (target: object, name: string, value: unknown) => {
    const before = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
    return () => {
      if (before) Object.defineProperty(target, name, before);
      else delete (target as Record<string, unknown>)[name];
    };
  };

  it('copies what is chosen, starred first', async () => {
    const page = await show();
    const actions = heard(page);
    let copied = '';
    const undo = replace(navigator, 'clipboard', {
      writeText: (text: string) => Promise.resolve(void (copied = text)),
    });
    await page.tick(/walk me through/);
    await page.press(/Most want to ask: Who can see/);
    await page.press('Copy');
    undo();
    expect(page.words).to.contain('Copied.');
    expect(page.said).to.equal('Copied.');
    expect(copied.indexOf('Who can see')).to.be.lessThan(copied.indexOf('Are you licensed'));
    expect(copied).not.to.contain('walk me through');
    expect(actions).to.deep.equal(['copy']);
  });

  it('shows the words where they cannot be copied', async () => {
    const page = await show();
    const actions = heard(page);
    const undo = replace(navigator, 'clipboard', undefined);
    await page.press('Copy');
    undo();
    expect(page.words).to.contain('We could not copy this.');
    expect(page.get('textbox').value).to.contain(STARTERS[7]!);
    expect(actions).to.deep.equal([]);
  });

  it('saves a file with a neutral name', async () => {
    const page = await show();
    let name = '';
    const undo = replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      name = this.download;
    });
    await page.press('Save as a file');
    undo();
    expect(name).to.equal('my-notes.txt');
    expect(page.said).to.equal('Saved as my-notes.txt.');
  });

  it('prints a sheet of its own, under a neutral title', async () => {
    const page = await show();
    let [title, sheet] = ['', ''];
    const undo = replace(globalThis, 'print', () => {
      dispatchEvent(new Event('beforeprint'));
      title = document.title;
      sheet = document.querySelector('[data-alliance-sheet]')?.shadowRoot?.textContent ?? '';
    });
    await page.press(/Most want to ask: Who can see/);
    await page.press('Print my list');
    dispatchEvent(new Event('afterprint'));
    undo();
    expect(title).to.equal('My questions');
    expect(sheet).to.match(/^My questionsI most want to askWho can see/);
    expect(document.querySelector('[data-alliance-sheet]')).to.equal(null);
  });

  it('says so where printing does not exist', async () => {
    const page = await show();
    const undo = replace(globalThis, 'print', undefined);
    await page.press('Print my list');
    undo();
    expect(page.words).to.contain('No print window opened here. You can copy the words');
  });

  it('says so where a frame may not print, and nothing happens', async () => {
    const page = await show();
    const undo = replace(globalThis, 'print', () => {});
    const actions = heard(page);
    await page.press('Print my list');
    await page.until(() => page.words.includes('No print window opened here.'));
    undo();
    dispatchEvent(new Event('afterprint'));
    expect(actions).to.deep.equal([]);
  });
});

describe('what the page may hear', () => {
  const hear = (page: Page, target: EventTarget = page.element) => {
    const events: AllianceAnswersEvent[] = [];
    target.addEventListener('alliance-answers', (event) =>
      events.push(event as AllianceAnswersEvent),
    );
    return events;
  };

  it('is nothing of the list, unless the owner asks for it', async () => {
    const page = await show();
    const events = hear(page);
    await page.tick(/licensed/);
    expect(events).to.have.length(0);
  });

  it('is the list on the element itself, where the owner asks for it', async () => {
    const page = await show({ 'expose-answers': '' });
    const [events, above] = [hear(page), hear(page, document)];
    await page.press(/Most want to ask: Which/);
    const { answers } = events[0]!.detail as unknown as {
      answers: { questions: { id: string; star: boolean }[] };
    };
    expect(answers.questions).to.have.length(8);
    expect(answers.questions.find(({ star }) => star)?.id).to.equal('D1');
    expect(above).to.have.length(0);
  });

  it('is not in attributes, and never what was typed', async () => {
    const page = await show();
    const before = page.element.outerHTML;
    await page.press('Add my own question');
    await page.type('My secret?');
    await page.press('Add to my list');
    expect(page.element.outerHTML).to.equal(before);
  });
});

describe('keeping and clearing', () => {
  afterEach(() => localStorage.clear());

  const keep = (state: object) =>
    localStorage.setItem(
      'alliance:checklist',
      JSON.stringify({ v: 1, savedAt: Date.now(), data: { state, text: true } }),
    );

  it('takes back a saved list', async () => {
    keep({ items: [{ id: 'D4', star: true }, { id: 'A1' }], sets: [], opener: 'ask' });
    const page = await show();
    expect(page.ticked).to.deep.equal(['Do you give tasks to try between sessions?', STARTERS[0]]);
    expect(page.get('combobox').value).to.equal('ask');
  });

  it('comes back to where the visitor was, unless the owner asks for a mode', async () => {
    keep({ items: [{ id: 'A1', asked: true }], mode: 'during', notes: { '1/A1': 'Slowly.' } });
    const page = await show();
    expect(page.words).to.contain('1 of 1 asked').and.contain('Slowly.');
    const other = await show({ mode: 'before' });
    expect(other.ticked).to.have.length(1);
    expect(other.words).not.to.contain('asked');
  });

  it('follows another tab, and keeps words here that are not saved', async () => {
    const page = await show();
    await page.save('Save on this device');
    await page.press('Add my own question');
    await page.type('A dog?');
    await page.press('Add to my list');
    const key = 'alliance:checklist';
    const saved = JSON.parse(localStorage.getItem(key)!);
    expect(JSON.stringify(saved)).not.to.contain('dog');
    saved.data.state.items = [{ id: 'D4' }, { id: 'own:1', hand: true }];
    saved.data.state.mode = 'during';
    const newValue = JSON.stringify(saved);
    localStorage.setItem(key, newValue);
    dispatchEvent(new StorageEvent('storage', { key, newValue, storageArea: localStorage }));
    await page.settled();
    expect(page.ticked).to.deep.equal([
      'Do you give tasks to try between sessions?',
      'A dog? my own',
    ]);
  });

  it('sets aside what it cannot read, says so, and writes over nothing', async () => {
    const newer = { v: 9, savedAt: Date.now(), data: { state: { pages: [] }, text: true } };
    localStorage.setItem('alliance:checklist', JSON.stringify(newer));
    const page = await show();
    expect(page.ticked).to.deep.equal(STARTERS);
    expect(page.strip).to.contain('Something saved here could not be opened.');
    await page.save('Save on this device');
    await page.tick(/licensed/);
    const apart = JSON.parse(localStorage.getItem('alliance:checklist/apart')!);
    expect(apart).to.deep.equal(newer);
    expect(localStorage.getItem('alliance:checklist')).to.contain('"v":2');
    page.element.keep.clearEverything();
    await page.settled();
    expect(localStorage).to.have.length(0);
    expect(page.strip).not.to.contain('could not be opened');
  });

  it('takes up again what an older page had set aside', async () => {
    const apart = { v: 2, savedAt: Date.now(), data: { state: { items: [{ id: 'D4' }] } } };
    localStorage.setItem('alliance:checklist/apart', JSON.stringify(apart));
    const page = await show();
    expect(page.ticked).to.deep.equal(['Do you give tasks to try between sessions?']);
    expect(page.strip).not.to.contain('could not be opened');
    expect(Object.keys(localStorage)).to.deep.equal(['alliance:checklist']);
  });

  it('says so when the device has no room any more', async () => {
    const page = await show();
    await page.save('Save on this device');
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await page.tick(/licensed/);
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(page.strip).to.contain('This browser does not let us save.');
    expect(page.said).to.contain('This browser does not let us save.');
    expect(page.ticked).to.have.length(7);
  });

  it('begins anew where what was saved cannot be read', async () => {
    keep({ mood: 'fine' });
    const page = await show();
    expect(page.ticked).to.deep.equal(STARTERS);
  });

  it('goes back to the start when all is cleared', async () => {
    const page = await show();
    await page.press('15-minute call');
    await page.press('Add my own question');
    await page.type('Half a thought');
    page.element.clear();
    await page.settled();
    expect(page.ticked).to.deep.equal(STARTERS);
    expect(page.all('textbox')).to.have.length(0);
  });
});
