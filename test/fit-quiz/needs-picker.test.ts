import { expect } from '@open-wc/testing';
import type { AllianceFitQuiz } from '../../src/fit-quiz/fit-quiz.js';
import type { Practice } from '../../src/practice/schema.js';
import { waitUntil } from '../wait.js';
import {
  ana,
  answer,
  dee,
  EIGHT,
  find,
  group,
  names,
  outline,
  press,
  read,
  settled,
  visit,
} from './visitor.js';

const daytime = { formats: ['in-person', 'video'], times: ['daytime'], languages: ['en', 'pl'] };
const facts: Practice = {
  name: 'Harbor Street',
  therapists: [
    {
      ...ana,
      practical: { ...daytime, fee: { from: 60, to: 90, currency: 'GBP', lowRate: true } },
    },
    { ...dee, practical: { ...daytime, times: ['evening'] } },
    { id: 'fay', name: 'Fay', ...(dee.style && { style: dee.style }) },
  ],
};
const solo: Practice = { name: 'Harbor Street', therapists: [facts.therapists![0]!] };

/** Answers the scenes and opens what has to fit. */
async function open(quiz: AllianceFitQuiz): Promise<void> {
  await answer(quiz, EIGHT);
  await press(quiz, 'What has to fit?');
  await waitUntil(() => find(quiz, 'combobox', 'Times'), 'what has to fit is there');
}

async function weigh(quiz: AllianceFitQuiz, kind: string, level: string): Promise<void> {
  const select = find(quiz, 'combobox', kind) as HTMLSelectElement;
  select.value = level;
  select.dispatchEvent(new Event('change'));
  await settled(quiz);
}

const textOf = (quiz: AllianceFitQuiz, heading: string) =>
  read(quiz).split(heading)[1]?.split('Where to go from here')[0] ?? '';

describe('What has to fit', () => {
  afterEach(() => localStorage.clear());

  it('is not asked where the practice says nothing on it', async () => {
    for (const one of [group, {}]) {
      const quiz = await visit(one);
      await answer(quiz, EIGHT);
      expect(names(quiz, 'disclosure')).not.to.include('What has to fit?');
    }
  });

  it('has a row for each thing that somebody here says something on', async () => {
    const quiz = await visit(facts);
    await open(quiz);
    const rows = ['How to meet', 'Language', 'What a session costs', 'A lower rate', 'Times'];
    expect(names(quiz, 'combobox')).to.eql(rows);
    expect(read(quiz)).not.to.include('This is your choice');
  });

  it('asks for what therapists chose to say about themselves, without a reason', async () => {
    const quiz = await visit({ therapists: [{ ...ana, traits: { gender: 'woman', team: 'A' } }] });
    await answer(quiz, EIGHT);
    await press(quiz, 'What has to fit?');
    await waitUntil(() => find(quiz, 'combobox', 'team'), 'what has to fit is there');
    expect(names(quiz, 'combobox')).to.eql(['Gender', 'team']);
    expect(read(quiz)).to.include('This is your choice. You need no reason.');
  });

  it('names who does not meet a must-have, and hides nobody', async () => {
    const quiz = await visit(facts);
    await open(quiz);
    await weigh(quiz, 'Times', 'must');
    await press(quiz, 'Evenings');
    await press(quiz, 'See my first look');
    const sections = outline(quiz);
    expect(sections['Does not meet a must-have']).to.eql(['Ana']);
    expect(sections['Places to start']).to.have.members(['Dee', 'Fay']);
    expect(textOf(quiz, 'Does not meet a must-have')).to.include('What is missing: Evenings.');
    expect(read(quiz).match(/Has not said: Evenings\. You could ask\./g)).to.have.length(1);
    expect(textOf(quiz, 'Places to start')).to.include('Has not said: Evenings. You could ask.');
  });

  it('says what is missing for each where nobody has it all, and where else to look', async () => {
    const quiz = await visit({ therapists: facts.therapists!.slice(0, 2) });
    const link = document.createElement('a');
    link.slot = 'referral';
    link.href = '#other';
    link.textContent = 'Others near us';
    quiz.append(link);
    await open(quiz);
    await weigh(quiz, 'How to meet', 'must');
    await press(quiz, 'Phone');
    expect(link.checkVisibility()).to.equal(false);
    await press(quiz, 'See my first look');
    expect(read(quiz)).to.include(
      'No one here meets all your must-haves. Here is what is missing for each.',
    );
    expect(link.checkVisibility()).to.equal(true);
    expect(outline(quiz)['Does not meet a must-have']).to.have.members(['Ana', 'Dee']);
  });

  it('is met, not met, not said or worth a question beside one therapist', async () => {
    const quiz = await visit(solo);
    await open(quiz);
    await weigh(quiz, 'Language', 'like');
    await press(quiz, 'Polish');
    await weigh(quiz, 'Times', 'must');
    await press(quiz, 'Evenings');
    await press(quiz, 'Weekends');
    await weigh(quiz, 'What a session costs', 'must');
    const amount = quiz.shadowRoot!.querySelector<HTMLInputElement>('input[type=number]')!;
    amount.value = '50';
    amount.dispatchEvent(new Event('change'));
    await press(quiz, 'See my first look');
    const said = textOf(quiz, 'What has to fit');
    expect(said).to.include('Polish Would like: met Ana says: English, Polish.');
    expect(said).to.include(
      'Evenings or Weekends Must have: not met Ana says: Mornings, Afternoons.',
    );
    expect(said).to.match(
      /Up to £50 a session Must have: worth a question Ana says: £60\s–\s£90, or a lower rate\./,
    );
  });

  it('can be taken back, and leaves no trace', async () => {
    const quiz = await visit(facts);
    await open(quiz);
    await weigh(quiz, 'Times', 'must');
    await press(quiz, 'Evenings');
    await weigh(quiz, 'Times', '');
    expect(find(quiz, 'button', 'Evenings')).not.to.exist;
    await press(quiz, 'See my first look');
    expect(outline(quiz)).not.to.have.property('Does not meet a must-have');
  });

  const saved = (needs: unknown) => {
    const state = { answers: { LEAD: 1, TALK: 1, TIME: 1, TONE: 1 }, at: 'result', needs };
    const data = { text: false, state };
    localStorage.setItem('alliance:fit-quiz', JSON.stringify({ v: 1, savedAt: Date.now(), data }));
  };

  it('comes back from this device', async () => {
    saved({ times: { level: 'must', want: ['evening'] } });
    const quiz = await visit(solo);
    expect(read(quiz)).to.include('Evenings Must have: not met');
  });

  const damaged = [undefined, 7, [1], { times: 1 }, { times: { level: 'x', want: [] } }];
  const odd = [
    { nope: { level: 'must', want: ['a'] } },
    { start: { level: 'must', want: ['junk'] } },
    { cost: { level: 'must', want: ['a', 'b'] } },
    { language: { level: 'must', want: ['?', 3, null] } },
  ];
  for (const needs of [...damaged, ...odd]) {
    it(`harms nothing when what was saved is ${JSON.stringify(needs)}`, async () => {
      saved(needs);
      const quiz = await visit(solo);
      expect(read(quiz)).to.include('You and Ana: a first look');
    });
  }
});
