import { expect } from '@open-wc/testing';
import { FEELINGS, MOMENTS, OPENERS, OWN, WANTS } from '../../src/feedback/data.js';
import { sentence, type Picks } from '../../src/feedback/sentence.js';
import { feedback } from '../../src/text/es/feedback.js';
import { speaker } from './words.js';

const { say, list } = speaker(feedback);
const openers = [...OPENERS.soft, ...OPENERS.plain];
const none: Picks = { felt: [], when: '', moment: '', want: [], opener: '' };
const build = (picks: Partial<Picks>) => sentence({ ...none, ...picks }, say, list);

/** Why a text is not clean, or undefined. */
function flaw(text: string): string | undefined {
  if (/\s\s|^\s|\s$/u.test(text)) return 'stray space';
  if (/[{}]|undefined/u.test(text)) return 'unfilled slot';
  if (/\s[.,?]|[.,]{2}/u.test(text)) return 'stray stop';
  if (!/[.?]$/u.test(text)) return 'no end';
  return text
    .split(/(?<=[.?])\s/u)
    .map((part) => (/^¿?\p{Lu}/u.test(part) ? undefined : 'lower-case start'))
    .find(Boolean);
}

describe('the sentence builder in Spanish', () => {
  it('says it as one would', () => {
    expect(build({ opener: 'hard', when: 'time', felt: ['rushed'], want: ['talk'] })).to.equal(
      'Me cuesta un poco decir esto. Cuando se nos acabó el tiempo, me sentí con prisa. Me gustaría que lo habláramos.',
    );
    expect(build({ opener: 'bring', when: 'last', felt: ['lost'], want: ['slow'] })).to.equal(
      '¿Puedo sacar un tema? La última vez que nos vimos, me sentí fuera de lugar. Me gustaría ir más despacio.',
    );
    expect(build({ when: 'cannot', felt: ['judged', 'relieved'] })).to.equal(
      'No sé decir bien cuándo, pero me sentí con alivio y como si me juzgaras.',
    );
    expect(build({ when: 'quiet' })).to.equal('Es sobre cuando hubo un silencio.');
  });

  it('is clean for every feeling, moment, wish and opener, and for every step skipped', () => {
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
            if (text && flaw(text)) expect.fail(`${flaw(text)}: “${text}”`);
          }
  });

  it('gives nobody a gender', () => {
    const feelings = FEELINGS.map((id) => say(`felt.${id}`));
    expect(
      feelings.filter((felt) => !/^(con|como|sin|fuera|a solas|muy cerca)\b/.test(felt)),
    ).to.deep.equal([]);
  });

  it('joins two feelings as Spanish does', () => {
    for (const a of FEELINGS)
      for (const b of FEELINGS.filter((other) => other !== a)) {
        expect(build({ felt: [a, b] })).not.to.match(/ y h?i/i);
      }
  });

  const typed: [string, string][] = [
    ['miraste el reloj', 'Cuando miraste el reloj, me sentí con prisa.'],
    ['Miraste el reloj.', 'Cuando miraste el reloj, me sentí con prisa.'],
    ['Cuando miraste el reloj…', 'Cuando miraste el reloj, me sentí con prisa.'],
    ['Llegué tarde', 'Cuando llegué tarde, me sentí con prisa.'],
  ];
  for (const [moment, expected] of typed) {
    it(`fits «${moment}» into the sentence`, () => {
      expect(build({ felt: ['rushed'], when: OWN, moment })).to.equal(expected);
    });
  }
});
