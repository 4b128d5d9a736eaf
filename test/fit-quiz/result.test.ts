import { expect } from '@open-wc/testing';
import { DIMENSIONS } from '../../src/fit-quiz/dimensions.js';
import type { Practice } from '../../src/practice/schema.js';
import { onQuestions, type HandoverQuestion } from '../../src/visitor/handover.js';
import { comeBack } from './anyone.js';
import {
  all,
  ana,
  dee,
  eli,
  EIGHT,
  find,
  finish,
  focused,
  group,
  names,
  outline,
  press,
  read,
  solo,
  visit,
} from './visitor.js';

const FIRST = 'This is a first look, not a verdict. No quiz can tell how two people will get on.';
const FEW =
  'Many people need a few meetings to know. You could give it two or three, if you feel safe enough.';
const FAULT = 'If it is not a good fit, that is not a failing in you or in them.';

describe('The result beside one therapist', () => {
  it('takes focus at its heading and comes in the order it is meant to be read', async () => {
    const quiz = await visit(solo);
    await finish(quiz, EIGHT, ['Straight or gentle', 'When something is off']);
    expect(focused(quiz)).to.equal('You and Ana: a first look');
    const { 'Where to go from here': _, ...sections } = outline(quiz);
    expect(sections).to.eql({
      'Talk about these first': ['Straight or gentle', 'When something is off'],
      'Sounds close': ['Who starts', 'How much they say', 'Then or now'],
      'Worth a question': ['Pace at the start'],
      'You are open, or not sure yet': [],
      'Your questions': [],
      'Take it along': [],
    });
  });

  it('says what is the same above and below every result', async () => {
    for (const facts of [solo, group, {}]) {
      const quiz = await visit(facts);
      await finish(quiz);
      for (const line of [FIRST, FEW, FAULT]) expect(read(quiz)).to.include(line);
    }
  });

  it('says each line in four parts', async () => {
    const quiz = await visit(solo);
    await finish(quiz, EIGHT, ['Straight or gentle']);
    expect(read(quiz)).to.include(
      'Straight or gentle These differ. It matters to you. ' +
        'You said you would like them to say it straight. Ana says they mostly go gently. ' +
        'In their words: “I tend to wait until you are ready.” ' +
        'You could ask: “How direct are you?”',
    );
    expect(read(quiz)).to.include(
      'You said you would like to look at what is going on now and next, a bit more. ' +
        'Ana says they mostly look at what is going on now and next, but not always.',
    );
    expect(read(quiz)).to.include(
      'Ana says they can work either way. Ask what they would do with you.',
    );
    expect(read(quiz)).to.include('Ana has not said.');
    expect(read(quiz)).not.to.include('You could ask. You could ask');
  });

  it('draws each line for the eye only, as the words say', async () => {
    const quiz = await visit(solo);
    await finish(quiz, EIGHT, ['Straight or gentle']);
    const drawing = quiz.shadowRoot!.querySelector('.line [aria-hidden=true]')!;
    const box = (part: string) => drawing.querySelector(`[part~=${part}]`)!.getBoundingClientRect();
    const line = drawing.firstElementChild!.getBoundingClientRect();
    expect(box('mark').x + box('mark').width / 2).to.be.closeTo(line.right, 1);
    expect(box('band').left).to.be.lessThan(line.left);
    // Its end is round about the last place that is meant.
    const { right, height } = box('band');
    expect(right).to.be.closeTo(line.left + line.width / 4 + height / 2, 1);
  });

  it('explains no band where the therapist has said nothing', async () => {
    const key = (quiz: Element) => quiz.shadowRoot!.querySelector('.key');
    for (const [facts, is] of [
      [{ therapists: [{ id: 'kim', name: 'Kim' }] }, false],
      [solo, true],
    ] as const) {
      const quiz = await visit(facts as Practice);
      await finish(quiz);
      expect(Boolean(key(quiz))).to.equal(is);
    }
  });

  it('mirrors the drawing where the page is read from right to left', async () => {
    const quiz = await visit(solo, { dir: 'rtl' });
    await finish(quiz, EIGHT, ['Straight or gentle']);
    const track = quiz.shadowRoot!.querySelector('.line [aria-hidden=true]')!.firstElementChild!;
    const mark = track.querySelector('[part~=mark]')!.getBoundingClientRect();
    expect(mark.x + mark.width / 2).to.be.closeTo(track.getBoundingClientRect().left, 1);
  });

  it('says the number of lines in each section once, politely', async () => {
    const quiz = await visit(solo);
    await finish(quiz, EIGHT, ['Straight or gentle']);
    expect(names(quiz, 'status')[0]).to.equal(
      'Talk about these first: 1. Sounds close: 3. Worth a question: 2. You are open, or not sure yet: 2.',
    );
  });

  it('names hopes and methods that both named, and what to ask about; no gaps', async () => {
    const quiz = await visit(solo);
    await finish(quiz);
    await press(quiz, 'Change or add answers');
    await press(quiz, 'Where would you like to start?');
    await press(quiz, 'What I feel');
    await press(quiz, 'What I think');
    await press(quiz, 'Ways of working');
    for (const [method, wish] of [
      ['EMDR', 'yes'],
      ['Arts', 'yes'],
      ['Somatic', 'more'],
    ] as const) {
      const select = find(quiz, 'combobox', method) as HTMLSelectElement;
      select.value = wish;
      select.dispatchEvent(new Event('change'));
    }
    await press(quiz, 'See my first look');
    const text = read(quiz);
    expect(text).to.include('You would like to start here, and Ana often does: What I feel.');
    expect(text).to.include(
      'EMDR. You said: Yes please. Ana works with this. In their words: “We go step by step.”',
    );
    expect(text).to.include('A method that is new to you may still suit you.');
    expect(text).to.include('Can you tell me about this way of working: Somatic?');
    expect(text).not.to.match(/Arts|What I think/);
  });

  it('says when what a therapist wrote is old', async () => {
    const quiz = await visit({ therapists: [{ ...ana, asOf: '2020-03-01' }] });
    await finish(quiz);
    expect(read(quiz)).to.include('Last checked March 1, 2020.');
  });
});

describe('Too little to compare', () => {
  it('is said kindly, and the therapist speaks for themself', async () => {
    const quiz = await visit(solo);
    await finish(quiz, [2, 'either', 1, ...Array(5).fill(undefined)]);
    const text = read(quiz);
    expect(text).to.include('You left most of these blank, so we have not compared.');
    expect(text).to.include('You left 5 blank. You can go back.');
    expect(text).not.to.match(/These (sound close|differ|are near)/);
    expect(outline(quiz)).to.have.property('How Ana works');
    await press(quiz, 'Go back');
    expect(names(quiz, 'group')[0]).to.match(/^4 of 8/);
  });

  it('does not call an open visitor blank', async () => {
    const quiz = await visit(solo);
    await finish(quiz, Array(8).fill('either'));
    expect(read(quiz)).to.include('You are open on most of this.');
    expect(read(quiz)).not.to.include('blank');
  });
});

describe('No therapist', () => {
  it('does not speak of comparing where there is nobody to compare with', async () => {
    const quiz = await visit();
    await finish(quiz, [2, -2, 'either', ...Array<undefined>(5)]);
    expect(read(quiz)).not.to.include('compare');
    expect(read(quiz)).to.include('You left 5 blank. You can go back.');
  });

  it('says back what was said, what matters, and one question for any therapist', async () => {
    const quiz = await visit();
    await finish(quiz, EIGHT, ['Straight or gentle']);
    expect(outline(quiz)).to.have.property('What matters most to you').eql(['Straight or gentle']);
    expect(read(quiz)).to.include(
      'You said you would like them to say it straight. You could ask any therapist: “How direct are you?”',
    );
    expect(find(quiz, 'button', 'See ways to get in touch')).not.to.exist;
  });
});

describe('A practice of several', () => {
  it('shows everybody in sections; who comes out the same stays the same', async () => {
    const quiz = await visit(group, { 'tie-order': 'alpha' });
    await finish(quiz, EIGHT, ['Straight or gentle']);
    const sections = outline(quiz);
    expect(sections['Places to start']).to.eql(['Dee', 'Fay']);
    expect(sections['Differs on something that matters to you']).to.eql(['Ana']);
    expect(sections['Has not said enough to compare']).to.eql(['Eli']);
    expect(read(quiz)).to.include(
      'Dee and Fay come out the same here. Any of them could be a good place to start.',
    );
    expect(read(quiz)).to.include('These differ and matter to you: Straight or gentle.');
  });

  it('opens one person line by line, and leads back to the same place', async () => {
    const quiz = await visit(group);
    await finish(quiz);
    await press(quiz, 'You and Fay, line by line');
    expect(focused(quiz)).to.equal('You and Fay: a first look');
    await press(quiz, 'Back to everyone');
    expect(focused(quiz)).to.equal('You and Fay, line by line');
  });

  it('with "either" on all, nobody stands above another', async () => {
    const quiz = await visit(group);
    await finish(quiz, Array(8).fill('either'));
    expect(Object.keys(outline(quiz))[0]).to.equal('How each person works');
    expect(read(quiz)).to.include(
      'You are open on most of this. Any of them could be a good place to start.',
    );
  });

  it('calls nobody a good place to start who lacks a must-have', async () => {
    const facts = { therapists: [ana, { ...dee, practical: { languages: ['pl'] } }] };
    const needs = { language: { level: 'must', want: ['en'] } };
    const answers = Object.fromEntries(DIMENSIONS.map(({ id }) => [id, 'either']));
    const quiz = await comeBack({ at: 'result', answers, needs }, facts);
    expect(read(quiz)).to.include('You are open on most of this. Here is how each person says');
    expect(read(quiz)).to.include('What is missing: English.');
    localStorage.clear();
  });

  it('says nobody has not said what they said, though it leaves a question', async () => {
    const fee = { from: 60, to: 90, currency: 'GBP', lowRate: true };
    const facts = { therapists: [{ ...ana, practical: { fee } }, dee] };
    const needs = { cost: { level: 'must', want: ['50', 'GBP'] } };
    const answers = { LEAD: -2, TALK: -1, TIME: 1, TONE: 2 };
    const quiz = await comeBack({ at: 'result', answers, needs }, facts);
    const [aboutAna, aboutDee] = ['Ana', 'Dee'].map(
      (name) => find(quiz, 'button', `You and ${name}, line by line`)!.closest('li')!.textContent,
    );
    expect(aboutAna).to.include('You could talk about: Up to £50 a session.');
    expect(aboutDee).to.include('Has not said: Up to £50 a session. You could ask.');
    localStorage.clear();
  });

  it('opens the one who was pressed, though two have the same id', async () => {
    const quiz = await visit({ therapists: [ana, { ...dee, id: 'ana' }] });
    await finish(quiz);
    await press(quiz, 'You and Dee, line by line');
    expect(focused(quiz)).to.equal('You and Dee: a first look');
  });

  it('says of one person nothing that was said of another', async () => {
    const quiz = await visit(group);
    await finish(quiz, EIGHT, ['Straight or gentle']);
    await press(quiz, 'You and Fay, line by line');
    await press(quiz, /^Add these/);
    sessionStorage.clear();
    const told = () => quiz.shadowRoot!.querySelector('.told')?.textContent;
    expect(told()).to.include('They wait in this tab.');
    await press(quiz, 'Back to everyone');
    expect(told()).to.equal(undefined);
  });

  it('says from when somebody has room', async () => {
    const quiz = await visit({ therapists: [ana, { ...eli, openFrom: '2999-03-01' }] });
    await finish(quiz);
    expect(read(quiz)).to.include('Room for new people from March 1, 2999.');
  });

  it('can be about one of them', async () => {
    const quiz = await visit(group, { therapist: 'ana' });
    await finish(quiz);
    expect(focused(quiz)).to.equal('You and Ana: a first look');
    expect(find(quiz, 'button', 'Back to everyone')).not.to.exist;
  });
});

describe('Changing an answer from the result', () => {
  it('opens that scene and leads back to its line, wherever it stands now', async () => {
    const quiz = await visit(solo);
    await finish(quiz, EIGHT, ['Straight or gentle']);
    await press(quiz, 'Change my answer: Straight or gentle');
    expect(focused(quiz)).to.match(/^5 of 8/);
    await press(quiz, /^Much more: go gently/);
    await press(quiz, 'Back to my first look');
    expect(focused(quiz)).to.equal('Straight or gentle');
    expect(outline(quiz)['Sounds close']).to.include('Straight or gentle');
  });

  it('finds a line that moved into the closed list', async () => {
    const quiz = await visit(solo);
    await finish(quiz);
    await press(quiz, 'Change my answer: Who starts');
    await press(quiz, 'Either is fine');
    await press(quiz, 'Back to my first look');
    expect(focused(quiz)).to.equal('Who starts');
  });

  it('keeps focus where the line is gone and the owner wrote the heading', async () => {
    const quiz = await visit(solo);
    const heading = document.createElement('h2');
    heading.slot = 'heading';
    quiz.append(heading);
    await finish(quiz);
    await press(quiz, 'Change my answer: Straight or gentle');
    await press(quiz, 'Clear');
    await press(quiz, 'Back to my first look');
    expect(focused(quiz)).to.equal(FIRST);
  });

  it('marks what matters, and the order follows without losing focus', async () => {
    const quiz = await visit(solo);
    await finish(quiz);
    await press(quiz, 'Change my answer: Pace at the start');
    await press(quiz, 'This matters most to me');
    expect(focused(quiz)).to.equal('This matters most to me');
    await press(quiz, 'Back to my first look');
    expect(outline(quiz)['Talk about these first']).to.eql(['Pace at the start']);
    expect(focused(quiz)).to.equal('Pace at the start');
  });

  it('starts over, and can bring everything back', async () => {
    const quiz = await visit(solo);
    await finish(quiz);
    const before = read(quiz);
    await press(quiz, 'Start over');
    expect(names(quiz, 'group')[0]).to.match(/^1 of 8/);
    expect(all(quiz, 'radio').some((radio) => (radio as HTMLInputElement).checked)).to.equal(false);
    await press(quiz, 'Bring them back');
    expect(focused(quiz)).to.equal('You and Ana: a first look');
    expect(read(quiz)).to.equal(before);
  });
});

describe('Taking questions along', () => {
  afterEach(() => sessionStorage.clear());

  it('stores nothing until the visitor presses', async () => {
    const quiz = await visit(solo);
    await finish(quiz);
    expect(sessionStorage).to.have.length(0);
    expect(localStorage).to.have.length(0);
  });

  it('hands one question to a list on this page, and says so', async () => {
    const received: HandoverQuestion[] = [];
    const stop = onQuestions((questions) => received.push(...questions));
    const quiz = await visit(solo);
    await finish(quiz);
    await press(quiz, 'Add to my list: How direct are you?');
    expect(received).to.eql([
      {
        id: 'Q-TONE',
        text: 'How direct are you?',
        why: 'You and Ana may differ on this one.',
      },
    ]);
    expect(focused(quiz)).to.equal('On my list: How direct are you?');
    expect(read(quiz)).to.include('They are in the question list on this page.');
    stop();
  });

  it('hands all of them over, by the ids the bank knows, with nothing asked twice', async () => {
    let received: readonly HandoverQuestion[] = [];
    const stop = onQuestions((questions) => (received = questions));
    const quiz = await visit(solo);
    await finish(quiz, EIGHT, ['Straight or gentle']);
    await press(quiz, 'Add these 4 to my list');
    expect(received.map(({ id }) => id)).to.eql(['Q-TONE', 'E2', 'Q-PACE', 'D4']);
    expect(find(quiz, 'button', 'On my list')).to.exist;
    stop();
  });

  it('keeps them for the next page of this tab where there is no list here', async () => {
    const quiz = await visit(solo);
    await finish(quiz);
    await press(quiz, /^Add these/);
    expect(read(quiz)).to.include('They wait in this tab.');
    expect(sessionStorage).to.have.length(1);
  });
});

describe('Where to go from here', () => {
  it('leads to the way to get in touch on this page', async () => {
    const booking = document.createElement('alliance-booking');
    booking.tabIndex = 0;
    const quiz = await visit(solo, {}, booking);
    await finish(quiz);
    await press(quiz, 'See ways to get in touch');
    expect(document.activeElement).to.equal(booking);
  });

  const booking = { url: 'https://cal.example/ana' };
  const contact = { email: 'ana@harbor.example', phone: '+1 212 555 0100' };
  const website = 'https://harbor.example/contact';

  const ways: [string, Practice, string, string][] = [
    ['the website', { booking, contact, website }, 'See ways to get in touch', website],
    ['what the owner gave first', { contact, booking }, 'Send an email', `mailto:${contact.email}`],
    [
      'the phone',
      { contact: { phone: contact.phone } },
      `Call ${contact.phone}`,
      'tel:+12125550100',
    ],
    ['a text', { contact: { sms: contact.phone } }, 'Send a text', 'sms:+12125550100'],
    ['the scheduler', { booking, contact }, 'See open times', booking.url],
    [
      'the phone, while nobody new is taken',
      { booking: { ...booking, status: 'closed' }, contact: { phone: contact.phone } },
      `Call ${contact.phone}`,
      'tel:+12125550100',
    ],
  ];
  for (const [what, given, name, href] of ways) {
    it(`else to ${what}, without any answer in it`, async () => {
      const quiz = await visit({ ...given, ...solo });
      await finish(quiz);
      const away = href.startsWith('http');
      const link = find(quiz, 'link', away ? `${name} (opens in a new tab)` : name);
      expect(link?.getAttribute('href')).to.equal(href);
      expect(link?.getAttribute('rel')).to.equal('noopener noreferrer');
      expect(link?.getAttribute('target')).to.equal(away ? '_blank' : null);
    });
  }

  it('takes what the therapist gave before what the practice gave', async () => {
    const own = { ...ana, contact: { email: 'ana@own.example' } };
    const quiz = await visit({ contact, therapists: [own] });
    await finish(quiz);
    expect(find(quiz, 'link', 'Send an email')).to.have.attribute('href', 'mailto:ana@own.example');
  });

  it('tells the page which way was pressed, and nothing more', async () => {
    const told: unknown[] = [];
    const hear = (event: GlobalEventHandlersEventMap['alliance-action']) => told.push(event.detail);
    addEventListener('alliance-action', hear);
    const quiz = await visit({ contact: { phone: contact.phone }, ...solo });
    await finish(quiz);
    quiz.shadowRoot!.addEventListener('click', (event) => event.preventDefault());
    await press(quiz, /^Call/);
    removeEventListener('alliance-action', hear);
    expect(told).to.deep.equal([{ widget: 'fit-quiz', action: 'call' }]);
  });
});
