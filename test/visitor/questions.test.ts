import { expect } from '@open-wc/testing';
import { pullQuestions, shareQuestions } from '../../src/visitor/questions.js';

describe('the visitor’s questions on this page', () => {
  it('are asked for when they are wanted, each once, and nothing is stored', () => {
    let list = ['What do you charge?'];
    const stops = [
      shareQuestions(() => list),
      shareQuestions(() => ['What do you charge?', 'How do we begin?']),
    ];
    expect(pullQuestions()).to.deep.equal(['What do you charge?', 'How do we begin?']);
    list = ['Do you give advice?'];
    expect(pullQuestions()).to.include('Do you give advice?');
    stops.forEach((stop) => stop());
    expect(pullQuestions()).to.deep.equal([]);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });
});
