import { expect } from '@open-wc/testing';
import type { AllianceFitQuiz } from '../../src/fit-quiz/fit-quiz.js';
import type { Practice } from '../../src/practice/schema.js';
import { waitUntil } from '../wait.js';
import {
  all,
  EIGHT,
  find,
  finish,
  focused,
  names,
  nameOf,
  press,
  read,
  settled,
  visit,
} from './visitor.js';

const KEY = 'alliance:fit-quiz';

const practice: Practice = {
  region: 'US',
  safety: { licensingBodyUrl: 'https://board.example/', secondContact: 'Jo, 212 555 0101' },
  therapists: [
    {
      id: 'ana',
      name: 'Ana',
      style: { LEAD: { lo: -2, hi: -1 }, TONE: { lo: -2, hi: -1 } },
      practical: { formats: ['video'], fee: { from: 90, currency: 'USD' } },
    },
    {
      id: 'ben',
      name: 'Ben',
      style: { LEAD: { lo: 1, hi: 2 } },
      practical: { formats: ['phone'] },
    },
  ],
};

const ROWS = [
  'I could talk to them about private things.',
  'I had room to talk, and they listened.',
  'They got how it feels.',
  'I felt safe enough.',
  'I could be myself.',
  'They seemed to care.',
  'They gave clear answers.',
  'They know this kind of problem.',
  'They were at ease with who I am.',
  'The time, place and cost can work.',
  'My gut says this could work.',
];

async function open(facts: Practice = practice, attributes = {}): Promise<AllianceFitQuiz> {
  const quiz = await visit(facts, { mode: 'reflect', ...attributes });
  await press(quiz, 'Look back at a meeting');
  await waitUntil(() => find(quiz, 'button', 'Another meeting'), 'the cards are here');
  return quiz;
}

const root = (quiz: Element) => quiz.shadowRoot!;

/** Presses one choice of a row. */
async function note(quiz: AllianceFitQuiz, row: string, choice: string): Promise<void> {
  const group = all(quiz, 'group').find((one) => nameOf(one) === row)!;
  const label = [...group.querySelectorAll('label')].find(
    ({ textContent }) => textContent.trim() === choice,
  )!;
  label.click();
  await settled(quiz);
}

async function type(quiz: AllianceFitQuiz, label: string, words: string): Promise<void> {
  const found = [...root(quiz).querySelectorAll<HTMLInputElement>('input, textarea')].find(
    (control) => control.labels?.[0]?.textContent.trim() === label,
  )!;
  found.value = words;
  found.dispatchEvent(new Event('input', { bubbles: true }));
  await settled(quiz);
}

async function who(quiz: AllianceFitQuiz, id: string): Promise<void> {
  const select = find(quiz, 'combobox', 'Who was it with?') as HTMLSelectElement;
  select.value = id;
  select.dispatchEvent(new Event('change'));
  await settled(quiz);
}

/** As many cards as names, each with other choices. */
async function cards(...labels: string[]): Promise<AllianceFitQuiz> {
  const quiz = await open();
  for (const [at, label] of labels.entries()) {
    if (at) await press(quiz, 'Another meeting');
    await type(quiz, 'A name for this meeting', label);
    await note(quiz, ROWS[0]!, at ? 'Partly' : 'No');
    await note(quiz, ROWS[1]!, 'Yes');
    await note(quiz, ROWS[10]!, at ? 'Yes' : 'Too soon to say');
  }
  return quiz;
}

async function compare(quiz: AllianceFitQuiz): Promise<void> {
  await press(quiz, 'Side by side');
  await waitUntil(() => root(quiz).querySelector('table'), 'they stand side by side');
}

/** The table as it is read: each row with its cells. */
const table = (quiz: Element): string[][] =>
  [...root(quiz).querySelectorAll('tr')].map((row) =>
    [...row.cells].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
  );

afterEach(() => localStorage.clear());

describe('After a meeting', () => {
  it('asks for nothing before a press, and takes focus along', async () => {
    const quiz = await visit(practice, { mode: 'reflect' });
    expect(focused(quiz)).to.equal('');
    expect(all(quiz, 'group')).to.have.length(0);
    expect(names(quiz, 'heading')[0]).to.equal('After a meeting');
    await press(quiz, 'Look back at a meeting');
    expect(root(quiz).activeElement).to.exist;
    await waitUntil(() => focused(quiz) === 'Meeting 1', 'focus is on the heading of the card');
  });

  it('has every row with its four choices, and whether one would go again', async () => {
    const quiz = await open();
    const groups = all(quiz, 'group').filter(({ localName }) => localName === 'fieldset');
    expect(groups.map(nameOf)).to.eql([...ROWS, 'Would I meet them again?']);
    for (const [at, group] of groups.entries()) {
      const choices = [...group.querySelectorAll('label')].map(({ textContent }) =>
        textContent.trim(),
      );
      expect(choices).to.eql(
        at < 11
          ? ['Yes', 'Partly', 'No', 'Too soon to say']
          : ['Yes', 'One more time', 'No', 'Not sure'],
      );
    }
  });

  it('keeps the cards apart, and what is on each of them', async () => {
    const quiz = await cards('Tuesday call', 'Park Street');
    const checked = () =>
      all(quiz, 'radio')
        .filter((radio) => (radio as HTMLInputElement).checked)
        .map(nameOf);
    expect(checked()).to.eql(['Partly', 'Yes', 'Yes']);
    await press(quiz, 'Tuesday call');
    expect(focused(quiz)).to.equal('Tuesday call');
    expect(checked()).to.eql(['No', 'Yes', 'Too soon to say']);
  });

  it('offers the way out by default, and not in the quiz itself', async () => {
    const link = (quiz: Element) => find(quiz, 'link', /Leave this page fast/);
    expect(link(await visit(practice, { mode: 'reflect' }))).to.exist;
    expect(link(await visit(practice))).not.to.exist;
    expect(link(await visit(practice, { mode: 'reflect', 'quick-exit': 'off' }))).not.to.exist;
  });

  it('says no number, no sum and no verdict', async () => {
    const quiz = await cards('A', 'B');
    const { textContent } = root(quiz).querySelector('.body')!;
    const words = textContent.replace('After meeting 2 or 3', '');
    expect(words).not.to.match(/\d|%|\b(score|total|best|winner|rank|points)\b/i);
  });

  it('can take a card back after it was removed', async () => {
    const quiz = await cards('A', 'B');
    await press(quiz, 'Remove this meeting');
    expect(find(quiz, 'button', 'B')).not.to.exist;
    expect(focused(quiz)).to.equal('Bring it back');
    await press(quiz, 'Bring it back');
    expect(find(quiz, 'button', 'B')).to.exist;
  });

  it('loses nothing that was noted after a card was removed', async () => {
    const quiz = await cards('A', 'B');
    await press(quiz, 'Remove this meeting');
    await type(quiz, 'What stood out?', 'A warm voice');
    await press(quiz, 'Bring it back');
    expect(focused(quiz)).to.equal('B');
    await press(quiz, 'A');
    expect(root(quiz).querySelector('textarea')!.value).to.equal('A warm voice');
  });

  it('empties the only card, and brings it back beside what came after', async () => {
    const quiz = await cards('A');
    await press(quiz, 'Remove this meeting');
    expect(find(quiz, 'button', 'Meeting 1')).to.exist;
    await press(quiz, 'Bring it back');
    expect(names(quiz, 'button')).to.include('A').and.not.include('Meeting 1');
    await press(quiz, 'Remove this meeting');
    await type(quiz, 'A name for this meeting', 'Z');
    await press(quiz, 'Bring it back');
    expect(names(quiz, 'button')).to.include.members(['A', 'Z']);
  });

  it('has room for four', async () => {
    const quiz = await cards('A', 'B', 'C', 'D');
    expect(find(quiz, 'button', 'Another meeting')).not.to.exist;
  });

  it('holds no field for words where the page may not take any', async () => {
    Object.assign(window, { hj: () => undefined });
    const quiz = await open(practice, { 'tracker-guard': 'block' });
    expect(
      root(quiz).querySelectorAll(
        '.body :is(textarea, input:not([type=radio], [type=datetime-local]))',
      ),
    ).to.have.length(0);
    Reflect.deleteProperty(window, 'hj');
  });
});

describe('Signs to pause on', () => {
  const danger = [
    'They asked me to keep secrets, or to meet outside of therapy.',
    'They made it sexual or romantic.',
  ];

  it('are a closed list that explains itself', async () => {
    const quiz = await open();
    expect(find(quiz, 'button', 'They promised it will work.')).not.to.exist;
    await press(quiz, 'Pause on these');
    expect(read(quiz)).to.include('Any of these is a good reason to stop and think.');
    await press(quiz, 'They promised it will work.');
    expect(find(quiz, 'heading', 'Your safety comes first')).not.to.exist;
  });

  for (const sign of danger) {
    it(`bring the safety card at once: ${sign}`, async () => {
      const quiz = await open();
      await press(quiz, 'Pause on these');
      await press(quiz, sign);
      expect(focused(quiz)).to.equal('Your safety comes first');
      const words = read(quiz);
      expect(words).to.include('You do not have to tell them, and you do not have to go back.');
      expect(words).to.include('Jo, 212 555 0101');
      expect(find(quiz, 'link', /^The body that licenses them/)).to.have.attribute(
        'href',
        'https://board.example/',
      );
      expect(find(quiz, 'link', '9 1 1')).to.exist;
      // Nothing that asks the visitor to give it another try.
      expect(words).not.to.include('You may need two or three meetings');
      expect(words).not.to.include('Look at this again');
    });
  }

  it('and the card tell the page nothing at all', async () => {
    const quiz = await open();
    const heard: string[] = [];
    for (const type of ['start', 'step', 'finish', 'action', 'answers', 'problem']) {
      addEventListener(`alliance-${type}`, ({ type: name }) => heard.push(name));
    }
    await press(quiz, 'Pause on these');
    await press(quiz, danger[1]!);
    expect(heard).to.eql([]);
  });
});

describe('Saving what was noted', () => {
  const saved = () => JSON.stringify(JSON.parse(localStorage.getItem(KEY) ?? '{}'));

  it('is the visitor’s choice, and typed words and signs are theirs again', async () => {
    const quiz = await open();
    await type(quiz, 'A name for this meeting', 'Tuesday call');
    await type(quiz, 'What stood out?', 'The plants');
    await note(quiz, ROWS[0]!, 'Partly');
    await press(quiz, 'Pause on these');
    await press(quiz, 'They promised it will work.');
    expect(localStorage).to.have.length(0);
    const box = (name: string) =>
      [...root(quiz).querySelectorAll<HTMLInputElement>('[type=checkbox]')].find(
        ({ labels }) => labels![0]!.textContent.trim() === name,
      )!;
    box('Save on this device').click();
    await settled(quiz);
    expect(saved()).to.include('partly');
    expect(saved()).not.to.match(/Tuesday|plants|promise/);
    box('Also save what I typed').click();
    await settled(quiz);
    expect(saved()).to.match(/Tuesday.*plants.*promise/);
  });

  it('brings the cards back, and leaves out what is not known', async () => {
    const state = {
      after: { meetings: [{ id: 3, who: 'ana', rows: { talk: 'yes', nope: 'no', got: 9 } }, 4] },
      typed: { 3: { name: 'Call', pauses: ['x'] } },
    };
    const data = { text: true, state };
    localStorage.setItem(KEY, JSON.stringify({ v: 1, savedAt: Date.now(), data }));
    const quiz = await open();
    expect(find(quiz, 'button', 'Call')).to.exist;
    expect(
      all(quiz, 'radio').filter((radio) => (radio as HTMLInputElement).checked),
    ).to.have.length(1);
  });

  it('outlives starting the quiz over', async () => {
    const state = {
      after: { meetings: [{ id: 1, rows: { talk: 'yes' } }] },
      at: 'result',
      answers: { LEAD: 1 },
    };
    localStorage.setItem(
      KEY,
      JSON.stringify({ v: 1, savedAt: Date.now(), data: { text: false, state } }),
    );
    const quiz = await visit(practice);
    await press(quiz, 'Start over');
    expect(saved()).to.include('"talk":"yes"');
    expect(saved()).not.to.include('LEAD":1');
  });

  it('never reaches `alliance-answers`', async () => {
    const quiz = await open(practice, { 'expose-answers': '' });
    const heard: unknown[] = [];
    quiz.addEventListener('alliance-answers', ({ detail }) => heard.push(detail));
    await note(quiz, ROWS[0]!, 'Partly');
    quiz.mode = 'quiz';
    await settled(quiz);
    await press(quiz, 'Either is fine');
    expect(JSON.stringify(heard)).not.to.match(/partly|meetings|typed/);
    expect(heard).to.have.length(1);
  });
});

describe('Meetings side by side', () => {
  for (const labels of [
    ['A', 'B'],
    ['A', 'B', 'C'],
    ['A', 'B', 'C', 'D'],
  ]) {
    it(`are ${labels.length}, whether one can talk comes first, and nothing is added up`, async () => {
      const quiz = await cards(...labels);
      await compare(quiz);
      const [head, first, ...others] = table(quiz);
      expect(head).to.eql(['What you noted', ...labels]);
      expect(first).to.eql([ROWS[0], ...labels.map((_, at) => (at ? 'Partly' : 'No'))]);
      expect(others.map(([label]) => label)).to.eql([ROWS[1], ROWS[10]]);
      expect(table(quiz).flat().join(' ')).not.to.match(/\d|%|total/i);
      for (const line of [
        'You may need two or three meetings to know.',
        'You can feel nervous and still be in the right place.',
        "that is no one's fault.",
      ]) {
        expect(read(quiz)).to.include(line);
      }
    });
  }

  it('can show only what differs', async () => {
    const quiz = await cards('A', 'B');
    await compare(quiz);
    root(quiz).querySelector<HTMLInputElement>('.body [type=checkbox]')!.click();
    await settled(quiz);
    expect(table(quiz).map(([label]) => label)).to.eql(['What you noted', ROWS[0], ROWS[10]]);
  });

  it('let three rows be starred, which moves none of them', async () => {
    const quiz = await cards('A', 'B');
    await press(quiz, 'A');
    await note(quiz, ROWS[2]!, 'Yes');
    await compare(quiz);
    const before = table(quiz);
    const star = (row: number) => `Matters to me: ${ROWS[row]}`;
    for (const row of [10, 2, 1]) await press(quiz, star(row));
    expect(focused(quiz)).to.equal(star(1));
    await press(quiz, star(0));
    expect(find(quiz, 'button', star(0))).to.have.attribute('aria-pressed', 'false');
    const told = [...root(quiz).querySelectorAll('table p')].at(-1)!;
    expect(told.textContent).to.include('Three rows have a star.');
    expect(told.clientWidth, 'it is seen').to.be.above(100);
    await press(quiz, star(1));
    expect(table(quiz)).to.eql(before);
  });

  it('hold what the practice says of each person, and how it lies to the quiz', async () => {
    const quiz = await visit(practice);
    await finish(quiz, EIGHT);
    quiz.mode = 'reflect';
    await settled(quiz);
    await press(quiz, 'Look back at a meeting');
    await waitUntil(() => find(quiz, 'button', 'Another meeting'), 'the cards are here');
    await who(quiz, 'ana');
    await press(quiz, 'Another meeting');
    await who(quiz, 'ben');
    await compare(quiz);
    expect(table(quiz)).to.deep.include.members([
      ['How you can meet', 'Video', 'Phone'],
      ['What a session costs', '$90', 'Not said'],
      ['Who starts', 'These sound close.', 'These differ.'],
    ]);
    // Nobody has said how long it takes to get going.
    expect(table(quiz).map(([label]) => label)).not.to.include('Pace at the start');
  });

  it('warn as the cards do', async () => {
    const quiz = await cards('A', 'B');
    await press(quiz, 'Pause on these');
    await press(quiz, 'They made it sexual or romantic.');
    await compare(quiz);
    expect(find(quiz, 'heading', 'Your safety comes first')).to.exist;
    expect(table(quiz).at(-1)).to.eql([
      'To pause on',
      'Not noted',
      'They made it sexual or romantic.',
    ]);
  });

  it('stand one row at a time where there is no room, with every meeting below it', async () => {
    const quiz = await cards('A', 'B');
    quiz.style.inlineSize = '320px';
    quiz.style.display = 'block';
    await compare(quiz);
    expect(root(quiz).querySelector('table')!.checkVisibility()).to.equal(false);
    const row = () =>
      read(quiz)
        .match(/(\d of \d) (.*?\.)/)!
        .slice(1);
    expect(names(quiz, 'heading')).to.include(ROWS[0]);
    expect(row()[0]).to.equal('1 of 3');
    await press(quiz, 'Next');
    expect(focused(quiz)).to.equal(ROWS[1]);
    expect(row()[0]).to.equal('2 of 3');
    await press(quiz, 'Back');
    expect(focused(quiz)).to.equal(ROWS[0]);
  });
});

describe('Taking notes along', () => {
  it('copies what was noted, and what stands side by side', async () => {
    let copied = '';
    const { clipboard } = navigator;
    const writeText = async (text: string) => void (copied = text);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    const quiz = await cards('Tuesday call', 'Park Street');
    await type(quiz, 'What stood out?', 'The plants');
    await press(quiz, 'Copy');
    await waitUntil(() => copied, 'it is copied');
    expect(copied).to.match(
      /^My notes\n\nPark Street\n- I could talk to them about private things\. Partly\./,
    );
    expect(copied).to.include('What stood out?\nThe plants');
    copied = '';
    await compare(quiz);
    await press(quiz, 'Copy');
    await waitUntil(() => copied, 'it is copied again');
    expect(copied).to.include(`${ROWS[0]}\n- Tuesday call: No\n- Park Street: Partly`);
    expect(copied).to.include('You may need two or three meetings to know.');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });

  it('offers a reminder that says nothing about anyone', async () => {
    const quiz = await open();
    let made: Blob | undefined;
    let name = '';
    const own = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => own((made = blob as Blob));
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      name = this.download;
    };
    await press(quiz, 'Save the reminder');
    expect(read(quiz)).to.include('Pick a day and a time first.');
    await type(quiz, 'After meeting 2 or 3, on', '2999-01-01T10:00');
    await press(quiz, 'Save the reminder');
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = own;
    const text = await made!.text();
    expect(name).to.equal('reminder.ics');
    expect(text).to.include('SUMMARY:Look at my notes');
    expect(text).not.to.match(/therap|Ana|meeting/i);
  });
});
