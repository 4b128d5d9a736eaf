import { expect } from '@open-wc/testing';
import { FEELINGS, MOMENTS, OPENERS, OWN, WANTS } from '../../src/feedback/data.js';
import { sentence, tidyMoment, type Picks } from '../../src/feedback/sentence.js';
import { list, say } from './words.js';

const openers = [...OPENERS.soft, ...OPENERS.plain];
const none: Picks = { felt: [], when: '', moment: '', want: [], opener: '' };
const build = (picks: Partial<Picks>) => sentence({ ...none, ...picks }, say, list);
const tidy = (typed: string) => tidyMoment(typed, say('build.lead'), list('build.small'));

/** Why a text is not clean, or undefined. */
function flaw(text: string): string | undefined {
  if (/\s\s|^\s|\s$/u.test(text)) return 'stray space';
  if (/[{}]|undefined/u.test(text)) return 'unfilled slot';
  if (/\s[.,?!]|[.,?!]{2}/u.test(text)) return 'stray stop';
  if (!/[.?]$/u.test(text)) return 'no end';
  return text
    .split(/(?<=[.?])\s/u)
    .map((part) =>
      !/^\p{Lu}/u.test(part)
        ? 'lower-case start'
        : /^(I felt|When|I would like)\.$/u.test(part)
          ? 'half a sentence'
          : undefined,
    )
    .find(Boolean);
}

const sentences = (text: string) => text.split(/(?<=[.?])\s/u).length;

describe('the sentence builder', () => {
  it('says what the design says', () => {
    expect(build({ opener: 'hard', when: 'time', felt: ['alone'], want: ['talk'] })).to.equal(
      'This is a bit hard to say. When we ran out of time, I felt left alone with it. I would like us to talk about it.',
    );
    expect(
      build({ opener: 'change', when: 'advice', felt: ['judged'], want: ['listen'] }),
    ).to.equal(
      'There is something I would like to change. When you told me what to do, I felt judged. I would like you to listen first.',
    );
    expect(build({ opener: 'bring', when: 'last', felt: ['someone'], want: ['know'] })).to.equal(
      'Can I bring something up? Last time we met, I felt as if you were someone from my past. I would like you to know, that is all.',
    );
    expect(build({ when: 'cannot', felt: ['lost'] })).to.equal(
      "I can't say exactly when, but I felt lost.",
    );
  });

  it('is clean for every feeling, moment, wish and opener, and for every step that is skipped', () => {
    let built = 0;
    for (const felt of ['', ...FEELINGS])
      for (const when of ['', ...MOMENTS])
        for (const want of ['', ...WANTS])
          for (const opener of ['', ...openers]) {
            const text = build({
              felt: felt ? [felt] : [],
              when,
              want: want ? [want] : [],
              opener,
            });
            built += 1;
            if (!felt && !when && !want && !opener) {
              expect(text).to.equal('');
              continue;
            }
            if (flaw(text)) expect.fail(`${flaw(text)}: “${text}”`);
            const wanted = (felt || when ? 1 : 0) + (want ? 1 : 0) + (opener ? 1 : 0);
            if (sentences(text) !== wanted) expect.fail(`${sentences(text)} sentences: “${text}”`);
          }
    expect(built).to.equal(19 * 11 * 13 * 7);
  });

  it('is clean for every pair of feelings and every pair of wishes', () => {
    const pairs = (ids: readonly string[]) =>
      ids.flatMap((a) => ids.map((b) => [a, b]).filter(([, b]) => a !== b));
    for (const felt of pairs(FEELINGS))
      for (const when of ['', ...MOMENTS]) {
        const text = build({ felt, when });
        if (flaw(text) || sentences(text) !== 1) expect.fail(text);
      }
    for (const want of pairs(WANTS)) {
      const text = build({ felt: ['lost'], want });
      if (flaw(text) || sentences(text) !== 3) expect.fail(text);
    }
  });

  it('puts the shorter of two feelings first', () => {
    expect(build({ felt: ['worried', 'rushed'] })).to.equal(
      'I felt rushed and worried that you were upset with me.',
    );
  });

  it('builds nothing from what it does not know', () => {
    expect(build({ felt: ['unsafe'] })).to.equal('');
    expect(build({ felt: ['constructor'], when: '__proto__', want: ['x'], opener: 'y' })).to.equal(
      '',
    );
  });

  const typed: [string, string][] = [
    ['you looked at the clock', 'When you looked at the clock, I felt lost.'],
    ['You looked at the clock.', 'When you looked at the clock, I felt lost.'],
    ['When you looked at the clock...', 'When you looked at the clock, I felt lost.'],
    ['  when   we   talked  ', 'When we talked, I felt lost.'],
    ['I came in late', 'When I came in late, I felt lost.'],
    ['I’d just sat down!', 'When I’d just sat down, I felt lost.'],
    ['Ana came up', 'When Ana came up, I felt lost.'],
    ['   ', 'I felt lost.'],
    ['.', 'I felt lost.'],
  ];
  for (const [moment, expected] of typed) {
    it(`fits “${moment}” into the sentence`, () => {
      expect(build({ felt: ['lost'], when: OWN, moment })).to.equal(expected);
    });
  }

  it('drops a lone “When”', () => {
    expect(tidy('When')).to.equal('');
    expect(tidy('When…')).to.equal('');
    expect(tidy('Whenever it rains')).to.equal('Whenever it rains');
  });
});
