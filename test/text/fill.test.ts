import { expect } from '@open-wc/testing';
import { fill } from '../../src/text/text.js';

describe('Filling a sentence', () => {
  it('puts values in their slots', () => {
    expect(fill('{n} of {total}', { n: 0, total: 8 })).to.equal('0 of 8');
  });

  it('leaves words without slots as they are', () => {
    expect(fill('Take your time. No rush.')).to.equal('Take your time. No rush.');
  });

  const cost = 'You talk for about {length}. It costs {fee}. You can ask first.';

  it('drops a sentence whose value is missing, and keeps the others', () => {
    expect(fill(cost, { length: '15 minutes' })).to.equal(
      'You talk for about 15 minutes. You can ask first.',
    );
    expect(fill(cost, { fee: '$20', length: '' })).to.equal('It costs $20. You can ask first.');
    expect(fill(cost)).to.equal('You can ask first.');
  });

  it('says nothing where nothing is left', () => {
    expect(fill('The fee is {fee}.')).to.equal('');
    expect(fill('{name}')).to.equal('');
  });

  it('knows questions from statements', () => {
    expect(fill('Are you {name}? Come in.', {})).to.equal('Come in.');
    expect(fill('Ready? Ask {name}.', {})).to.equal('Ready?');
  });

  it('keeps a quotation whole, or drops it whole', () => {
    const say = 'You could say: “Hi. I am {name}. I can’t stay.” That is all.';
    expect(fill(say, { name: 'Sam' })).to.equal(
      'You could say: “Hi. I am Sam. I can’t stay.” That is all.',
    );
    expect(fill(say)).to.equal('That is all.');
    expect(fill("You can say: 'Hi. I am {name}.' That is all.")).to.equal('That is all.');
  });

  it('is not misled by apostrophes and short forms', () => {
    expect(fill("If someone else's life is in danger, call {number}. Ok?", {})).to.equal('Ok?');
    expect(fill('Such as e.g. this one. Ask {name}.', {})).to.equal('Such as e.g. this one.');
  });

  it('takes values as they are: no slots, no patterns, no markup in them', () => {
    expect(fill('Hello {name}.', { name: '{n} $& <b>A. B.</b>' })).to.equal(
      'Hello {n} $& <b>A. B.</b>.',
    );
  });

  it('never fills from what every object has', () => {
    expect(fill('Hello {toString}.', {})).to.equal('');
    expect(fill('Hello {constructor}. Bye.', {})).to.equal('Bye.');
  });

  it('works in other scripts', () => {
    expect(fill('¿Cuánto cuesta? Cuesta {fee}.', {})).to.equal('¿Cuánto cuesta?');
    expect(fill('كم التكلفة؟ التكلفة {fee}.', {})).to.equal('كم التكلفة؟');
  });

  it('does not choke on long texts', () => {
    // Far above what any machine takes, far below what a pattern that backtracks would.
    const started = performance.now();
    fill("it's {a} and ‘so on ".repeat(2_000), { a: 1 });
    expect(performance.now() - started).to.be.below(10_000);
  });
});
