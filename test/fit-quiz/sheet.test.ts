import { expect } from '@open-wc/testing';
import { tell } from '../../src/visitor/hub.js';
import { waitUntil } from '../wait.js';
import { EIGHT, find, finish, focused, group, press, read, solo, visit } from './visitor.js';

const FIXED = [
  'No quiz can tell how two people will get on.',
  'You could give it two or three, if you feel safe enough.',
  'that is not a failing in you or in them.',
];

/** Puts the page's own `print` and clipboard aside, and keeps what would have come out. */
function catchPaper() {
  const found = { paper: '', title: '', copied: '' };
  const own = window.print;
  const { clipboard } = navigator;
  const title = document.title;
  window.print = () => {
    const sheet = document.querySelector('[data-alliance-sheet]')!;
    found.paper = sheet.shadowRoot!.textContent!;
    found.title = document.title;
    dispatchEvent(new Event('afterprint'));
  };
  const writeText = async (text: string) => void (found.copied = text);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  const restore = () => {
    window.print = own;
    document.title = title;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  };
  return { found, restore };
}

describe('The page to take along', () => {
  let caught: ReturnType<typeof catchPaper>;
  beforeEach(() => (caught = catchPaper()));
  afterEach(() => caught.restore());

  const made = async (facts = solo, answers: Parameters<typeof finish>[1] = EIGHT) => {
    const quiz = await visit(facts);
    await finish(quiz, answers, ['Straight or gentle']);
    await press(quiz, 'Make my page');
    await waitUntil(() => find(quiz, 'button', 'Print'), 'the page is made');
    return quiz;
  };
  const sheetOf = (quiz: Element) =>
    quiz.shadowRoot!.querySelector('[part~=card]')!.textContent!.replace(/\s+/g, ' ');

  it('opens with focus on its heading, and says the answers in the visitor’s own voice', async () => {
    const quiz = await made();
    expect(focused(quiz)).to.equal('Take it along');
    const sheet = sheetOf(quiz);
    expect(sheet).to.include(
      'What matters most to me If I keep going round in circles, I would like them to… say it straight.',
    );
    expect(sheet).to.include('Ana says they mostly go gently.');
    expect(sheet).to.include(
      'While I talk, I would like them to… say what they notice as we go, a bit more.',
    );
    expect(sheet).to.include('Either is fine for me Strong feelings');
    expect(sheet).to.include('I am not sure yet Between sessions');
    expect(sheet).to.include('What I would like to ask How direct are you?');
    for (const line of FIXED) expect(sheet).to.include(line);
  });

  it('says once that a therapist has not said, or works either way', async () => {
    const sheet = sheetOf(await made());
    expect(sheet).to.include('Ana has not said.').and.not.include('Not said yet.');
    expect(sheet).to.include('Ana says they can work either way.');
    expect(sheet).not.to.include('Can work either way.');
  });

  it('prints what it shows, under a neutral title', async () => {
    const quiz = await made();
    await press(quiz, 'Print');
    await waitUntil(() => caught.found.paper, 'it is printed');
    const { paper, title } = caught.found;
    expect(title).to.equal('My notes');
    expect(paper).to.include('say it straight.');
    expect(paper).to.include('How direct are you?');
    expect(paper).not.to.include(solo.name);
    for (const line of FIXED) expect(paper).to.include(line);
  });

  it('copies the same words, says so, and tells the page only that a copy was made', async () => {
    const quiz = await made();
    const acts: unknown[] = [];
    quiz.addEventListener('alliance-action', ({ detail }) => acts.push(detail));
    await press(quiz, 'Copy');
    await waitUntil(() => read(quiz).includes('Copied.'), 'it says so');
    const { copied } = caught.found;
    expect(copied).to.match(/^My notes\n\nWhat matters most to me\n\* If I keep going/);
    expect(copied).to.include('Ana says they mostly go gently.');
    for (const line of FIXED) expect(copied).to.include(line);
    expect(acts).to.eql([{ widget: 'fit-quiz', action: 'copy' }]);
  });

  it('names nobody beside a whole practice', async () => {
    const quiz = await made(group);
    expect(sheetOf(quiz)).not.to.match(/Ana|Dee|Fay|Eli/);
  });

  it('follows an answer that is changed after it was made', async () => {
    const quiz = await made();
    await press(quiz, 'Change my answer: Straight or gentle');
    await press(quiz, /^Much more: go gently/);
    await press(quiz, 'Back to my first look');
    expect(sheetOf(quiz)).to.include('I would like them to… go gently and wait.');
  });

  it('is not offered where nothing was said', async () => {
    const quiz = await visit(solo);
    await finish(quiz, Array(8).fill(undefined));
    expect(find(quiz, 'button', 'Make my page')).not.to.exist;
  });
});

describe('Questions that were added', () => {
  it('are no longer said to be on a list that was emptied', async () => {
    const quiz = await visit(solo);
    await finish(quiz);
    await press(quiz, 'Add to my list: How direct are you?');
    expect(find(quiz, 'button', 'On my list: How direct are you?')).to.exist;
    tell('emptied');
    await quiz.updateComplete;
    expect(find(quiz, 'button', 'Add to my list: How direct are you?')).to.exist;
    sessionStorage.clear();
  });
});

describe('The result beside a practice', () => {
  it('holds every answer, and each can be changed from there', async () => {
    const quiz = await visit(group);
    await finish(quiz, EIGHT, ['Straight or gentle']);
    await press(quiz, 'What you said');
    await press(quiz, 'Change my answer: Straight or gentle');
    expect(focused(quiz)).to.match(/^5 of 8/);
    await press(quiz, /^Much more: go gently/);
    await press(quiz, 'Back to my first look');
    expect(focused(quiz)).to.equal('Straight or gentle');
    expect(read(quiz)).to.include('You said you would like them to go gently and wait.');
  });
});
