import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LINES, PACES, type LineId } from '../../src/feedback/data.js';
import {
  enoughAnswered,
  isHigh,
  median,
  worthTalking,
  type Answers,
} from '../../src/feedback/worth-talking.js';

const set = (...values: number[]): Answers =>
  Object.fromEntries(
    LINES.map((id, at) => [id, values[at]]).filter(([, value]) => value !== undefined),
  );

const found = (...args: Parameters<typeof worthTalking>) =>
  worthTalking(...args).map(({ id, why }) => `${id} ${why}`);

describe('what may be worth talking about', () => {
  const examples: [what: string, args: Parameters<typeof worthTalking>, expected: string[]][] = [
    ['one low line among good ones', [set(80, 82, 30, 78, 75, 70)], ['link low']],
    ['a line well below the others', [set(90, 92, 68, 91, 90, 95)], ['link lower-than-rest']],
    ['a line a little below the others', [set(90, 92, 88, 91, 90, 95)], []],
    [
      'a drop from what is usual for this visitor',
      [{ got: 62 }, '', [{ got: 85 }, { got: 90 }, { got: 84 }]],
      ['got dropped'],
    ],
    ['a single low answer', [{ got: 20 }], ['got low']],
    ['nothing answered', [{}], []],
    ['a middling answer alone', [{ got: 40 }], []],
    [
      'two earlier times are too few to call it a drop',
      [{ got: 62 }, '', [{ got: 85 }, { got: 90 }]],
      [],
    ],
    ['two other answers are too few to compare with', [{ open: 90, got: 90, say: 60 }], []],
    ['a pace that was right', [set(80, 80, 80), 'right'], []],
    ['a pace that was too fast', [set(80, 80, 80), 'muchFast'], ['fast pace']],
    ['a pace that was a bit slow', [{}, 'bitSlow'], ['slow pace']],
    ['the worst two of three, worst first', [set(30, 80, 10, 80, 25, 80)], ['link low', 'say low']],
    ['a low line before the pace', [{ open: 34 }, 'muchSlow'], ['open low', 'slow pace']],
    ['a value on the edge is not low', [{ open: 35 }], []],
    [
      'only the last five times count',
      [{ got: 62 }, '', [95, 95, 95, 70, 70, 70, 70, 70].map((got) => ({ got }))],
      [],
    ],
  ];
  for (const [what, args, expected] of examples) {
    it(`finds ${expected.join(' and ') || 'nothing'} in ${what}`, () => {
      expect(found(...args)).to.deep.equal(expected);
    });
  }

  const value = fc.integer({ min: 0, max: 100 });
  const answers = fc.record(
    Object.fromEntries(LINES.map((id) => [id, value])) as Record<LineId, typeof value>,
    { requiredKeys: [] },
  );

  it('names at most two things, each once, strongest first, and never a line without an answer', () => {
    fc.assert(
      fc.property(
        answers,
        fc.constantFrom('' as const, ...PACES),
        fc.array(answers),
        (now, pace, earlier) => {
          const flags = worthTalking(now, pace, earlier);
          expect(flags.length).to.be.at.most(2);
          expect(new Set(flags.map(({ id }) => id)).size).to.equal(flags.length);
          const [first, second] = flags;
          if (first && second) expect(first.weight).to.be.at.least(second.weight);
          for (const { id, why } of flags) if (why !== 'pace') expect(now).to.have.property(id);
        },
      ),
    );
  });

  it('takes no notice of the order in which lines were answered', () => {
    const forward = set(80, 82, 30, 78, 75, 70);
    const backward = Object.fromEntries(Object.entries(forward).reverse());
    expect(worthTalking(backward)).to.deep.equal(worthTalking(forward));
  });
});

describe('a high set', () => {
  it('is three answers or more, mostly towards the good end', () => {
    expect(isHigh(set(90, 92, 88, 91, 90, 95))).to.equal(true);
    expect(isHigh(set(90, 92, 30, 91, 90, 95))).to.equal(true);
    expect(isHigh(set(100, 100))).to.equal(false);
    expect(isHigh(set(50, 50, 50))).to.equal(false);
    expect(isHigh({})).to.equal(false);
  });

  it('needs three answers before it can be said that nothing stands out', () => {
    expect(enoughAnswered(set(50, 50))).to.equal(false);
    expect(enoughAnswered(set(50, 50, 50))).to.equal(true);
  });

  it('knows the middle of odd and even numbers of values', () => {
    expect(median([3, 1, 2])).to.equal(2);
    expect(median([4, 1, 2, 3])).to.equal(2.5);
    expect(median([7])).to.equal(7);
  });
});
