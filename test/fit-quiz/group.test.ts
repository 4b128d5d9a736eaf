import { expect } from '@open-wc/testing';
import type { AllianceFitQuiz } from '../../src/fit-quiz/fit-quiz.js';
import type { Practice, Therapist } from '../../src/practice/schema.js';
import { waitUntil } from '../wait.js';
import {
  all,
  ana,
  EIGHT,
  find,
  finish,
  focused,
  names,
  press,
  read,
  settled,
  visit,
} from './visitor.js';

/** As many people as asked for; every third meets by video alone, every third has not said. */
const roster = (count: number): Therapist[] =>
  Array.from({ length: count }, (_, at) => ({
    ...ana,
    id: `p${at}`,
    name: `Person ${at}`,
    photo: `/photos/${at}.svg`,
    practical: {
      languages: at % 2 ? ['en'] : ['en', 'pl'],
      ...(at % 3 && { formats: at % 3 === 1 ? ['video'] : ['in-person'] }),
    },
  }));

const practice = (count: number): Practice => ({ name: 'Large', therapists: roster(count) });

async function large(count = 70): Promise<AllianceFitQuiz> {
  const quiz = await visit(practice(count), { 'tie-order': 'host' });
  await finish(quiz, EIGHT);
  return quiz;
}

const people = (quiz: Element) =>
  names(quiz, 'heading').filter((name) => name.startsWith('Person'));

describe('A large practice', () => {
  it('draws a few people, and more on a press that moves to the first of them', async () => {
    const quiz = await large();
    expect(people(quiz)).to.have.length(25);
    await press(quiz, 'Show 25 more');
    expect(people(quiz)).to.have.length(50);
    expect(focused(quiz)).to.equal('Person 25');
    await press(quiz, 'Show 20 more');
    expect(people(quiz)).to.have.length(70);
    expect(find(quiz, 'button', /^Show \d+ more/)).not.to.exist;
  });

  it('says how many there are in each section, and in a tie, also of those not drawn yet', async () => {
    const quiz = await large();
    expect(names(quiz, 'status')[0]).to.equal('Places to start: 70.');
    expect(read(quiz)).to.include('The next 70 people come out the same here.');
  });

  it('shows only some, by what they say; who has not said stays', async () => {
    const quiz = await large(12);
    await press(quiz, 'Show only some people');
    await waitUntil(() => find(quiz, 'combobox', 'How to meet'), 'the filters are here');
    expect(
      all(quiz, 'combobox').map((one) => (one as HTMLSelectElement).labels![0]!.textContent.trim()),
    ).to.eql(['How to meet', 'Language']);
    const choose = async (kind: string, id: string) => {
      const select = find(quiz, 'combobox', kind) as HTMLSelectElement;
      select.value = id;
      select.dispatchEvent(new Event('change'));
      await settled(quiz);
    };
    await choose('How to meet', 'video');
    expect(people(quiz)).to.have.length(8);
    expect(names(quiz, 'status')[0]).to.equal('Showing 8 of 12.');
    await choose('Language', 'pl');
    expect(people(quiz)).to.eql(['Person 0', 'Person 4', 'Person 6', 'Person 10']);
    await press(quiz, 'Show everyone');
    expect(people(quiz)).to.have.length(12);
  });

  it('offers no choice of whom to show where a few people are seen at a glance', async () => {
    const quiz = await large(3);
    expect(find(quiz, 'disclosure', 'Show only some people')).not.to.exist;
  });
});

describe('Photos', () => {
  const images = (quiz: Element) => [...quiz.shadowRoot!.querySelectorAll('img')];

  it('are asked for after a press alone, each with words, and as they come near', async () => {
    const quiz = await visit({ therapists: roster(2) });
    await finish(quiz, EIGHT);
    expect(images(quiz)).to.have.length(0);
    await press(quiz, 'Show photos');
    expect(focused(quiz)).to.match(/^Person/);
    expect(images(quiz)).to.have.length(2);
    for (const image of images(quiz)) {
      expect(image.alt).to.match(/^Photo of Person \d$/);
      expect(image.loading).to.equal('lazy');
      expect(image.referrerPolicy).to.equal('no-referrer');
    }
  });

  it('that cannot be shown leave no hole', async () => {
    const quiz = await visit({ therapists: roster(2) });
    await finish(quiz, EIGHT);
    await press(quiz, 'Show photos');
    expect(images(quiz)).to.have.length(2);
    for (const image of images(quiz)) image.dispatchEvent(new Event('error'));
    expect(images(quiz)).to.have.length(0);
  });

  it('are not offered where there are none', async () => {
    const quiz = await visit({ therapists: [ana, { ...ana, id: 'b', name: 'Bo' }] });
    await finish(quiz, EIGHT);
    expect(find(quiz, 'button', 'Show photos')).not.to.exist;
  });
});
