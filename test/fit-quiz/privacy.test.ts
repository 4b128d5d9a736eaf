import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/locales/es.js';
import { DIMENSIONS } from '../../src/fit-quiz/dimensions.js';
import type { Practice, Therapist } from '../../src/practice/schema.js';
import { find, finish, press, read, settled, solo, visit } from './visitor.js';

const KEY = 'alliance:fit-quiz';

/** What a result never says: C2.7 of the design, as words. */
const NEVER =
  /\d\s*%|\b(score|best|perfect|ideal|top|rank(ed|s)?|recommended|incompatible|compatible|diagnos\w*|symptoms?|type|personality|you (need|should|must)|bad|poor|wrong|red|proven|guaranteed?|cures?|will work|most people|stars?|reviews?|badges?|slots?|resistant|denial|difficult|match(es)?|percent)\b/i;

/** The same in Spanish. */
const NEVER_IN_SPANISH =
  /\d\s*%|(?<!\p{L})(puntos|puntuación|mejor opción|perfect[oa]s?|ideal(es)?|recomendad[oa]s?|compatibles?|incompatibles?|diagn[oó]stic\p{L}+|síntomas?|personalidad|debes|deberías|tienes que|mal[oa]s?|peor(es)?|probad[oa]s?|garant\p{L}+|cura\p{L}*|reseñas?|estrellas?|difícil de tratar|resistente)(?!\p{L})/iu;

describe('Answers', () => {
  afterEach(() => localStorage.clear());

  it('are in no event, unless the owner asks for them', async () => {
    const quiz = await visit(solo);
    const heard: Event[] = [];
    const types = ['ready', 'start', 'step', 'finish', 'action', 'answers', 'problem'];
    for (const type of types) {
      quiz.addEventListener(`alliance-${type}`, (event) => heard.push(event));
    }
    await finish(quiz);
    const details = heard.map((event) => JSON.stringify((event as CustomEvent).detail)).join();
    expect(heard.map(({ type }) => type)).to.include.members(['alliance-start', 'alliance-finish']);
    expect(heard.map(({ type }) => type)).not.to.include('alliance-answers');
    expect(details).not.to.match(/either|unsure|LEAD|TONE|-?[12][,}]/);
  });

  it('go to listeners on the element alone where `expose-answers` is set', async () => {
    const quiz = await visit(solo, { 'expose-answers': '' });
    const heard: unknown[] = [];
    let above = 0;
    quiz.addEventListener('alliance-answers', ({ detail }) => heard.push(detail));
    quiz.parentElement!.addEventListener('alliance-answers', () => above++);
    await press(quiz, 'Either is fine');
    expect(heard).to.have.length(1);
    expect(heard[0]).to.have.nested.property('answers.answers').eql({ LEAD: 'either' });
    expect(above).to.equal(0);
  });

  it('are on no attribute of the element', async () => {
    const quiz = await visit(solo);
    const before = quiz.getAttributeNames().map((name) => [name, quiz.getAttribute(name)]);
    await finish(quiz);
    expect(quiz.getAttributeNames().map((name) => [name, quiz.getAttribute(name)])).to.eql(before);
  });

  it('come back from this device with the place one was at, and nothing unknown', async () => {
    const state = { answers: { LEAD: 2, TALK: 9, NOPE: 1 }, matters: ['LEAD', 'x'], at: 'last' };
    const data = { text: false, state };
    localStorage.setItem(KEY, JSON.stringify({ v: 1, savedAt: Date.now(), data }));
    const quiz = await visit(solo);
    expect(find(quiz, 'button', 'Who starts')!.getAttribute('aria-pressed')).to.equal('true');
    expect(find(quiz, 'button', 'How much they say')).not.to.exist;
  });

  for (const data of [null, 7, 'x', [], { state: 4 }, { state: { at: {}, answers: [] } }]) {
    it(`that are damaged (${JSON.stringify(data)}) harm nothing`, async () => {
      localStorage.setItem(KEY, JSON.stringify({ v: 1, savedAt: Date.now(), data }));
      const quiz = await visit(solo);
      expect(read(quiz)).to.include('1 of 8');
    });
  }

  it('are gone after `clear()`', async () => {
    const quiz = await visit(solo);
    await finish(quiz);
    quiz.clear();
    await settled(quiz);
    expect(read(quiz)).to.include('1 of 8');
  });
});

describe('The words of a result, for any practice and any answers', () => {
  const point = fc.integer({ min: -2, max: 2 });
  const ids = DIMENSIONS.map(({ id }) => id);
  const style = fc.dictionary(
    fc.constantFrom(...ids),
    fc.tuple(point, point).map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) })),
  );
  const answers = fc.dictionary(
    fc.constantFrom(...ids),
    fc.oneof(point, fc.constantFrom('either', 'unsure')),
  );
  const state = fc.record({
    answers,
    matters: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }),
    needs: fc.dictionary(
      fc.constantFrom('times', 'format', 'cost', 'start', 'trait.gender', 'lowRate', 'language'),
      fc.record({
        level: fc.constantFrom('like', 'must'),
        want: fc.subarray(['evening', '2027-01-01', 'EUR', 'video', 'woman', 'true', 'en']),
      }),
    ),
    more: fc.boolean(),
    at: fc.constant('result'),
    focus: fc.subarray(['feel', 'mix']),
    hopes: fc.subarray(['cope', 'unknown']),
    methods: fc.dictionary(
      fc.constantFrom('emdr', 'arts'),
      fc.constantFrom('yes', 'open', 'rather', 'more'),
    ),
  });
  const people = fc.array(style, { maxLength: 4 });
  const facts: Partial<Therapist> = {
    practical: {
      formats: ['in-person'],
      times: ['evening', 'Mondays'],
      languages: ['en', 'x-y'],
      fee: { from: 50, currency: 'EUR', lowRate: false },
    },
    traits: { gender: 'man' },
    openFrom: '2999-01-01',
  };

  afterEach(() => localStorage.clear());

  const languages = [
    {
      lang: 'en',
      never: NEVER,
      few: 'Many people need a few meetings to know.',
      fault: 'that is not a failing in you or in them.',
    },
    {
      lang: 'es',
      never: NEVER_IN_SPANISH,
      few: 'Mucha gente necesita varias sesiones para saberlo.',
      fault: 'no es un fallo tuyo ni de la otra persona.',
    },
  ];

  for (const { lang, never, few, fault } of languages) {
    it(`hold no score, no rank, no verdict; and always the lines that must be there (${lang})`, async () => {
      await fc.assert(
        fc.asyncProperty(people, state, async (styles, given) => {
          const saved = { v: 1, savedAt: Date.now(), data: { text: false, state: given } };
          localStorage.setItem(KEY, JSON.stringify(saved));
          const therapists = styles.map((one, at) => ({
            id: `p${at}`,
            name: `Kim ${at}`,
            style: one,
            ...(at % 2 && facts),
          }));
          const quiz = await visit({ name: 'Harbor', therapists } as Practice, { lang });
          const body = quiz.shadowRoot!.querySelector('.body')!.textContent!.replace(/\s+/g, ' ');
          expect(body).not.to.match(never);
          expect(body).not.to.match(/undefined|\{|\}|NaN|\s[.,]/);
          expect(body).to.include(few);
          expect(body).to.include(fault);
          for (const { name } of therapists) {
            expect(quiz.shadowRoot!.textContent).to.include(name);
          }
          quiz.remove();
        }),
        { numRuns: 80 },
      );
    });
  }
});
