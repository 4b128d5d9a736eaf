import { expect } from '@open-wc/testing';
import { offerQuestions, onQuestions } from '../../src/visitor/handover.js';

const direct = { id: 'Q-TONE', text: 'How direct are you?' };
const past = { id: 'D6', text: 'Do you look at the past, the present or both?' };

describe('questions on their way to the checklist', () => {
  let stop: (() => void) | undefined;

  afterEach(() => {
    stop?.();
    stop = undefined;
    sessionStorage.clear();
  });

  it('reach a checklist on the same page and write nothing', () => {
    let got: unknown;
    stop = onQuestions((questions) => (got = questions));
    expect(offerQuestions([direct])).to.equal('page');
    expect(got).to.deep.equal([direct]);
    expect(sessionStorage.length).to.equal(0);
  });

  it('wait in this tab for the next page', () => {
    expect(offerQuestions([direct])).to.equal('tab');
    expect(offerQuestions([direct, past])).to.equal('tab');
    let got: readonly unknown[] = [];
    stop = onQuestions((questions) => (got = questions));
    expect(got).to.deep.equal([direct, past]);
  });

  it('ignore what something else wrote under the same key', () => {
    for (const rubbish of ['{', '{}', '[1,null,{"id":1}]', '"x"']) {
      sessionStorage.setItem('alliance:handover', rubbish);
      let calls = 0;
      onQuestions(() => calls++)();
      expect(calls, rubbish).to.equal(0);
    }
  });

  it('say when the tab cannot keep them', () => {
    const real = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(offerQuestions([direct])).to.equal('nowhere');
    Storage.prototype.setItem = real;
  });
});
