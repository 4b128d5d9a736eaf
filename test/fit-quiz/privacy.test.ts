import { expect } from '@open-wc/testing';
import { find, finish, press, read, settled, solo, visit } from './visitor.js';

const KEY = 'alliance:fit-quiz';

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
