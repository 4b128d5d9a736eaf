import { expect } from '@open-wc/testing';
import { lintClaims } from '../../src/safety/claim-linter.js';

const families = (text: string) => lintClaims(text).map(({ family }) => family);

describe('The claim linter', () => {
  const flagged: Record<string, string[]> = {
    outcome: [
      'I will cure you',
      'Therapy that heals',
      'Let us fix it',
      'Results guaranteed',
      'A proven way',
      'It works 100% of the time',
      'A success rate to be proud of',
      'Feel better permanently',
      'A life-changing hour',
      'Transform your life',
    ],
    rank: [
      'The best in town',
      'A leading practice',
      'Top therapists',
      'The #1 choice',
      'Your perfect match',
    ],
    pressure: ['Only 2 places left', 'Last chance to book', 'It is now or never', 'Don’t wait'],
    diagnosis: ['Treatment for depression', 'We treat eating disorders', 'Treats OCD'],
    praise: ['Read our reviews', 'A testimonial', 'Rated by many', 'Five stars', 'Clients say so'],
    blame: ['For resistant people', 'Non-compliant', 'People who refuse help', 'attention-seeking'],
  };
  for (const [family, texts] of Object.entries(flagged)) {
    for (const text of texts) {
      it(`flags “${text}” as ${family}`, () => expect(families(text)).to.deep.equal([family]));
    }
  }

  it('flags each family once, with the words as they stand', () => {
    const text = 'The best and leading CURE. Only 3 places left, don’t wait. A cure, proven.';
    expect(lintClaims(text)).to.deep.equal([
      { family: 'outcome', word: 'CURE' },
      { family: 'rank', word: 'best' },
      { family: 'pressure', word: 'Only 3 places left' },
    ]);
  });

  for (const text of [
    'There is no quick fix',
    'I do not promise a cure',
    'No one can guarantee a result',
    'I cannot and will not guarantee it',
    'This never heals by itself',
    'We stop when you like',
    'I fixated on it',
    'Talk about the fixture',
    'A preview of the room',
    'We treat people with respect',
  ]) {
    it(`leaves “${text}” alone`, () => expect(families(text)).to.be.empty);
  }

  it('takes a denial back only for the next three words', () => {
    expect(families('There is no doubt at all, we cure')).to.deep.equal(['outcome']);
  });

  it('finds the claim after one that was denied', () => {
    expect(families('No quick fix. But a proven way.')).to.deep.equal(['outcome']);
  });
});
