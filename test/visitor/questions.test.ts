import { expect } from '@open-wc/testing';
import { offerQuestions } from '../../src/visitor/handover.js';
import { pullQuestions, shareQuestions } from '../../src/visitor/questions.js';
import { writeSaved } from '../../src/visitor/saved.js';

describe('the visitor’s questions', () => {
  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('are asked of the lists on this page, each once, and nothing is stored', () => {
    let list = ['What do you charge?'];
    const stops = [
      shareQuestions(() => list),
      shareQuestions(() => ['What do you charge?', 'How do we begin?']),
    ];
    expect(pullQuestions()).to.deep.equal({
      here: true,
      questions: ['What do you charge?', 'How do we begin?'],
    });
    list = ['Do you give advice?'];
    expect(pullQuestions().questions).to.include('Do you give advice?');
    stops.forEach((stop) => stop());
    expect(pullQuestions()).to.deep.equal({ here: false, questions: [] });
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  it('without a list on the page, are those the visitor saved or handed over', () => {
    writeSaved('checklist', 2, { state: { questions: ['What do you charge?', 7] } });
    writeSaved('checklist:ana', 2, { state: { questions: ['How do we begin?'] } });
    writeSaved('checklist:old', 2, { state: { items: [] } });
    writeSaved('checklist/apart', 9, { state: { questions: ['Is this of another version?'] } });
    writeSaved('fit-quiz', 1, { state: { questions: ['Is this mine?'] } });
    localStorage.setItem('other', '{"state":{"questions":["Is this the page’s?"]}}');
    offerQuestions([{ id: 'D7', text: 'Do you give advice?' }]);
    expect(pullQuestions()).to.deep.equal({
      here: false,
      questions: ['What do you charge?', 'How do we begin?', 'Do you give advice?'],
    });
    const stop = shareQuestions(() => ['What do you charge?']);
    expect(pullQuestions().questions).to.deep.equal(['What do you charge?']);
    stop();
  });

  it('are none where saved data is broken, or past its time', () => {
    localStorage.setItem('alliance:checklist', '{');
    const data = { state: { questions: ['What do you charge?'] } };
    writeSaved('checklist:ana', 2, data, Date.now() - 31 * 86_400_000);
    writeSaved('checklist:ben', 2, 'words');
    expect(pullQuestions().questions).to.deep.equal([]);
    expect(localStorage.getItem('alliance:checklist:ana')).to.equal(null);
  });
});
