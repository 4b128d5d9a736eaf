import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { safeParse } from 'valibot';
import { readPractice } from '../../src/practice/read.js';
import { PracticeSchema } from '../../src/practice/schema.js';
import { shapeOf, type Described } from '../../src/practice/shape-of.js';
import { SHAPE } from '../../src/practice/shape.js';
import { at, places, sample, withValue } from './sample.js';

const json = (value: unknown) => JSON.stringify(value);
const fits = (value: unknown) => safeParse(PracticeSchema, value).success;
const plain = (value: unknown): unknown => JSON.parse(json(value));

/** Things that are right in some place, and wrong in others. */
const anything = fc.oneof(
  fc.constantFrom(...places.map(({ path }) => at(sample, path))),
  fc.constantFrom('2027-02-29', 'US', 'us-ny', 'age1', 'a.b', '12 34', '@', 'click', -2, 2.5, -1),
  fc.stringMatching(/^[ -~]{0,20}$/),
  fc.integer({ min: -3, max: 3 }),
  fc.boolean(),
  fc.nat(5000).map((length) => 'x'.repeat(length)),
  fc.nat(2100).map((length) => Array.from({ length }, () => 'x')),
  fc.jsonValue({ maxDepth: 2 }),
);

const practices = fc
  .array(fc.tuple(fc.constantFrom(...places), anything), { minLength: 1, maxLength: 4 })
  .map((changes) =>
    changes.reduce((tree: typeof sample, [{ path }, value]) => {
      const inner = at(tree, path.slice(0, -1));
      return inner && typeof inner === 'object' ? withValue(tree, path, value) : tree;
    }, sample),
  );

describe('what pages read practice.json by', () => {
  it('is what the schema says today (npm run build writes it)', () => {
    expect(SHAPE).to.deep.equal(shapeOf(PracticeSchema as unknown as Described));
  });

  it('keeps only what the schema allows', () => {
    fc.assert(
      fc.property(practices, (input) => {
        const { facts } = readPractice(input);
        expect(fits(plain(facts)), json(facts)).to.equal(true);
      }),
      { numRuns: 400 },
    );
  });

  it('tells of nothing exactly where the schema finds nothing', () => {
    fc.assert(
      fc.property(practices, (input) => {
        const { facts, problems } = readPractice(input);
        // What is empty or written otherwise is mended before: then the facts are what is measured.
        const mended = json(plain(input)) !== json(plain(facts));
        // That visitors see a tag as it is written is advice: the words stay.
        const wrong = problems.filter(({ code }) => code !== 'markup');
        if (fits(plain(input)) && !mended) expect(wrong).to.deep.equal([]);
        if (!fits(plain(input))) expect(problems.length > 0 || mended).to.equal(true);
      }),
      { numRuns: 400 },
    );
  });

  it('leaves what is right as it is', () => {
    expect(fits(sample)).to.equal(true);
    expect(readPractice(sample)).to.deep.equal({ facts: sample, problems: [] });
  });
});
