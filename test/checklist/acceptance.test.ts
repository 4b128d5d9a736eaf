/** The checklist's acceptance checks, 1 to 7, by their numbers; the other tests here go deeper. */
import { expect } from '@open-wc/testing';
import { CATEGORIES, SETS } from '../../src/checklist/questions.js';
import { SOURCES } from '../../src/checklist/sources.js';
import { checklist } from '../../src/text/en/checklist.js';
import { offerQuestions } from '../../src/visitor/handover.js';
import { show, type Page } from './page.js';

const LOT = 'That may be a lot for 15 minutes. Star the ones you most need.';
const WALK = 'Can you walk me through how therapy with you works?';

/** Puts something in the place of what a browser does, until the returned function is called. */
function replace(target: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  return () => {
    if (before) Object.defineProperty(target, name, before);
    else delete (target as Record<string, unknown>)[name];
  };
}

/** The list as a file, as it would be written to the device. */
async function fileOf(page: Page): Promise<{ name: string; text: string }> {
  let [name, blob] = ['', new Blob()];
  const undo = [
    replace(URL, 'createObjectURL', (given: Blob) => ((blob = given), 'blob:none')),
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      name = this.download;
    }),
  ];
  await page.press('Save as a file');
  undo.forEach((each) => each());
  return { name, text: await blob.text() };
}

/** What goes to the printer, line by line. */
async function paperOf(page: Page): Promise<{ title: string; lines: string[] }> {
  const { title: before } = document;
  let [title, lines] = ['', [] as string[]];
  const undo = replace(globalThis, 'print', () => {
    dispatchEvent(new Event('beforeprint'));
    ({ title } = document);
    const sheet = document.querySelector('[data-alliance-sheet]')!.shadowRoot!;
    lines = [...sheet.querySelectorAll('li')].map(({ textContent }) => textContent);
  });
  await page.press('Print my list');
  dispatchEvent(new Event('afterprint'));
  undo();
  expect(document.title).to.equal(before);
  return { title, lines };
}

describe('acceptance checks of the checklist', () => {
  it('1. all forty questions exist, each with a why, a helpful answer and where it is from', () => {
    const ids = Object.values(CATEGORIES).flat();
    expect(new Set(ids).size).to.equal(40);
    expect(Object.keys(checklist.questions).sort()).to.deep.equal([...ids].sort());
    for (const id of ids) {
      const { why, helpful } = checklist.questions[id];
      expect(why, id).to.match(/\w+\.$/);
      expect(helpful, id).to.match(/\w+\.$/);
      expect(SOURCES[id], id).to.match(/^(ext|S[0-4]( S[0-4])*)$/);
    }
  });

  it('2. first opens with exactly the eight starters; clearing all and adding all work', async () => {
    const page = await show();
    expect(page.ticked).to.have.length(8);
    expect(SETS.starter).to.deep.equal(['A1', 'B2', 'C1', 'D1', 'E2', 'F1', 'G1', 'G5']);
    expect(page.ticked).to.deep.equal(page.questions);
    await page.press('Clear the list');
    expect(page.ticked).to.have.length(0);
    await page.press('See all 40 questions');
    await page.press('Add all');
    await page.press('Back to my list');
    expect(page.ticked).to.have.length(40);
  });

  it('3. the set for 15 minutes has five; a sixth is let in, and the time note shows', async () => {
    const page = await show();
    await page.press('15-minute call');
    expect(page.ticked).to.have.length(5);
    expect(page.words).not.to.contain(LOT);
    await page.press('See all 40 questions');
    await page.tick('What happens in the first few meetings?');
    await page.press('Back to my list');
    expect(page.ticked).to.have.length(6);
    expect(page.words).to.contain(LOT);
  });

  it('4. what the quiz hands over is added once each, and tagged', async () => {
    const page = await show();
    const questions = [
      { id: 'D6', text: 'Do you look at the past, the present or both?', why: 'You said both.' },
      { id: 'Q-TONE', text: 'How direct are you?' },
    ];
    offerQuestions(questions);
    offerQuestions(questions);
    await page.settled();
    for (const { text } of questions) {
      const found = page.questions.filter((question) => question.startsWith(text));
      expect(found).to.deep.equal([`${text} from your quiz`]);
    }
    expect(page.questions).to.have.length(10);
  });

  it('5. in the talk one tap marks a question and another takes it back; notes stay here', async () => {
    const asked: unknown[] = [];
    const told: unknown[] = [];
    const undo = replace(globalThis, 'fetch', (...request: unknown[]) => {
      asked.push(request);
      return Promise.reject(new Error('not here'));
    });
    const page = await show();
    for (const type of ['alliance-step', 'alliance-action', 'alliance-answers'] as const) {
      page.element.addEventListener(type, ({ detail }) => told.push(detail));
    }
    await page.pick('During');
    await page.tick(WALK);
    expect(page.words).to.contain('1 of 8 asked');
    await page.tick(WALK);
    expect(page.words).to.contain('0 of 8 asked');
    await page.press(`Add a note: ${WALK}`);
    await page.type('Twelve weeks at first.');
    await page.press('Done');
    undo();
    expect(page.words).to.contain('Twelve weeks at first.');
    expect(asked).to.deep.equal([]);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(JSON.stringify(told)).not.to.contain('Twelve');
    expect(told).to.deep.equal([{ widget: 'checklist', step: 'during' }]);
  });

  it('6. paper and file hold chosen questions only, starred first, under a neutral name', async () => {
    const page = await show({ name: 'Harbor Street Psychotherapy' });
    await page.tick(WALK);
    const starred = 'Who can see my notes? When would you have to tell someone?';
    await page.press(`Most want to ask: ${starred}`);
    const chosen = page.ticked;

    const { title, lines } = await paperOf(page);
    expect(title).to.equal('My questions');
    expect(lines).to.have.length(7);
    expect(lines[0]).to.equal(starred);
    expect([...lines].sort()).to.deep.equal([...chosen].sort());

    const { name, text } = await fileOf(page);
    expect(name).to.equal('my-notes.txt');
    const written = text.split('\n').filter((line) => /^[*-] /.test(line));
    expect(written[0]).to.equal(`* ${starred}`);
    expect(written.map((line) => line.slice(2))).to.deep.equal(lines);
    expect(text).not.to.match(/Harbor|therapy with you/);
  });

  it('7. order changes by buttons, which a keyboard reaches and presses', async () => {
    const page = await show();
    const [first, second, third] = page.questions;
    const down = page.get('button', `Move down: ${first}`);
    expect(down.tabIndex).to.equal(0);
    await page.press(`Move down: ${first}`);
    expect(page.questions.slice(0, 3)).to.deep.equal([second, first, third]);
    expect(page.focused).to.equal(`Move down: ${first}`);
    expect(page.said).to.equal('Moved to 2 of 8');
    await page.press(`Move up: ${first}`);
    expect(page.questions.slice(0, 2)).to.deep.equal([first, second]);
  });
});
