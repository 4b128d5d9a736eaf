import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { groupSections, type GroupResult } from '../../src/fit-quiz/model.js';
import { kindsFor, optionsFor } from '../../src/fit-quiz/needs-options.js';
import { missing, saidOn, weigh, type Needs } from '../../src/fit-quiz/needs.js';
import type { Therapist } from '../../src/practice/schema.js';

const kim = (facts: Omit<Therapist, 'id' | 'name'>): Therapist => ({
  id: 'kim',
  name: 'Kim',
  ...facts,
});
const works = (practical: NonNullable<Therapist['practical']>): Therapist => kim({ practical });
const verdict = (kind: string, want: readonly string[], person: Therapist) =>
  weigh({ [kind]: { level: 'must', want } }, person)[0]!.verdict;

describe('what a therapist says on costs', () => {
  it('holds both ends and the currency, also where the ends are the same', () => {
    const fee = { from: 65, to: 65, currency: 'GBP' };
    expect(saidOn('cost', works({ fee }))).to.eql(['65', '65', 'GBP']);
  });
});

describe('a practical need beside what a therapist says', () => {
  const fee = { from: 60, to: 90, currency: 'GBP' };
  const cases: [string, string[], Therapist, string][] = [
    ['format', ['video'], works({ formats: ['in-person', 'video'] }), 'met'],
    ['format', ['inPerson'], works({ formats: ['In person'] }), 'met'],
    ['format', ['phone', 'video'], works({ formats: ['online'] }), 'met'],
    ['format', ['phone'], works({ formats: ['in-person'] }), 'missed'],
    ['format', ['phone'], works({ formats: ['in-person', 'home visits'] }), 'unsaid'],
    ['format', ['phone'], works({ formats: [] }), 'unsaid'],
    ['format', ['phone'], works({}), 'unsaid'],
    ['place', ['US-NY'], works({ regions: ['US-NJ, US-NY'] }), 'met'],
    ['place', ['US-NY'], works({ regions: ['US-NJ'] }), 'missed'],
    ['place', ['US-NY'], works({ regions: ['US'] }), 'unsaid'],
    ['who', ['couple'], works({ who: ['adult'] }), 'missed'],
    ['language', ['pl', 'en'], works({ languages: ['pl'] }), 'met'],
    ['language', ['en'], works({ languages: ['en-GB'] }), 'unsaid'],
    ['language', ['en'], works({ languages: ['pl'] }), 'missed'],
    ['language', ['English'], works({ languages: ['Polish'] }), 'missed'],
    ['cost', ['60', 'GBP'], works({ fee }), 'met'],
    ['cost', ['50', 'GBP'], works({ fee }), 'missed'],
    ['cost', ['50', 'GBP'], works({ fee: { ...fee, lowRate: true } }), 'unsaid'],
    ['cost', ['50', 'EUR'], works({ fee }), 'unsaid'],
    ['lowRate', ['true'], works({ fee: { ...fee, lowRate: true } }), 'met'],
    ['lowRate', ['true'], works({ fee: { ...fee, lowRate: false } }), 'missed'],
    ['lowRate', ['true'], works({ fee }), 'unsaid'],
    ['times', ['morning'], works({ times: ['daytime'] }), 'met'],
    ['times', ['evening'], works({ times: ['daytime'] }), 'missed'],
    ['access', ['stepFree', 'quietRoom'], works({ access: ['step-free', 'quiet room'] }), 'met'],
    ['access', ['stepFree', 'captions'], works({ access: ['step-free'] }), 'missed'],
    ['start', ['2026-12-01'], kim({ openFrom: '2026-12-01' }), 'met'],
    ['start', ['2026-12-01'], kim({ openFrom: '2027-01-11' }), 'missed'],
    ['start', ['2026-12-01'], kim({}), 'unsaid'],
    ['trait.gender', ['woman'], kim({ traits: { gender: 'woman' } }), 'met'],
    ['trait.gender', ['woman'], kim({ traits: { gender: 'man' } }), 'missed'],
    ['trait.gender', ['woman'], kim({ traits: { parent: 'yes' } }), 'unsaid'],
    ['trait.toString', ['x'], kim({ traits: {} }), 'unsaid'],
  ];
  for (const [kind, want, person, expected] of cases) {
    const said = JSON.stringify(person.practical ?? person.traits ?? person.openFrom ?? 'nothing');
    it(`${kind} ${want.join(', ')} beside ${said} is ${expected}`, () => {
      expect(verdict(kind, want, person)).to.equal(expected);
    });
  }

  it('is missed only where it is a must-have, and says so', () => {
    const person = works({ formats: ['phone'], who: ['adult'] });
    const needs: Needs = {
      format: { level: 'like', want: ['video'] },
      who: { level: 'must', want: ['couple'] },
      times: { level: 'must', want: ['evening'] },
    };
    expect(missing(needs, person).map(({ kind }) => kind)).to.eql(['who']);
  });

  it('counts for nothing until it names something', () => {
    expect(weigh({ format: { level: 'must', want: [] } }, works({ formats: ['phone'] }))).to.eql(
      [],
    );
  });
});

describe('what can be picked', () => {
  it('is only what somebody here says something on, and what was picked before', () => {
    const people = [works({ times: ['Mondays'] }), kim({ traits: { gender: 'woman' } })];
    expect(kindsFor(people, {})).to.eql(['times', 'trait.gender']);
    expect(kindsFor([], {})).to.eql([]);
    expect(kindsFor([], { who: { level: 'like', want: [] } })).to.eql(['who']);
  });

  it('holds what is often asked for, and the words of the people here', () => {
    expect(optionsFor('times', [works({ times: ['Mondays', 'evening'] })])).to.eql([
      'morning',
      'afternoon',
      'evening',
      'weekend',
      'Mondays',
    ]);
    expect(optionsFor('language', [works({ languages: ['en', 'pl'] })])).to.eql(['en', 'pl']);
  });
});

describe('for any practice and any needs', () => {
  const words = fc.subarray([
    'in-person',
    'video',
    'evening',
    'daytime',
    'adult',
    'step-free',
    'my own',
  ]);
  const therapist = fc.record({
    formats: fc.option(words, { nil: undefined }),
    times: fc.option(words, { nil: undefined }),
    access: fc.option(words, { nil: undefined }),
    who: fc.option(words, { nil: undefined }),
  });
  const people = fc
    .array(fc.tuple(therapist, fc.integer({ min: -2, max: 2 })), { minLength: 1, maxLength: 6 })
    .map((all) =>
      all.map(([practical, at], index): Therapist => {
        const point = at as 0;
        return {
          id: `p${index}`,
          name: `P ${index}`,
          practical,
          style: { LEAD: { lo: point, hi: point }, TALK: { lo: -1, hi: 1 } },
        };
      }),
    );
  const kind = fc.constantFrom('format', 'times', 'access', 'who');
  const want = fc.subarray(['inPerson', 'video', 'evening', 'morning', 'adult', 'stepFree']);
  const need = fc.record({ level: fc.constantFrom('like' as const, 'must' as const), want });
  const needs = fc.dictionary(kind, need) as fc.Arbitrary<Needs>;
  const answers = { LEAD: -2, TALK: 0 } as const;

  const sections = (all: readonly Therapist[], wanted: Needs) =>
    groupSections(all, answers, ['LEAD'], (one) => missing(wanted, one).map((each) => each.kind));
  const inSection = (found: readonly GroupResult<Therapist>[], section: string) =>
    found
      .filter((one) => one.section === section)
      .flatMap(({ ties }) => ties.flat().map(({ person }) => person.id))
      .sort();

  it('one more must-have never adds people to the places to start', () => {
    fc.assert(
      fc.property(people, needs, kind, want, (all, before, more, wanted) => {
        fc.pre(before[more]?.level !== 'must');
        const after: Needs = { ...before, [more]: { level: 'must', want: wanted } };
        const start = inSection(sections(all, before), 'start');
        for (const id of inSection(sections(all, after), 'start')) expect(start).to.include(id);
      }),
    );
  });

  it('what one would like moves nobody', () => {
    fc.assert(
      fc.property(people, kind, want, (all, one, wanted) => {
        const liked: Needs = { [one]: { level: 'like', want: wanted } };
        expect(sections(all, liked)).to.eql(sections(all, {}));
      }),
    );
  });

  it('the order of the file changes no section, and hides nobody', () => {
    fc.assert(
      fc.property(people, needs, (all, wanted) => {
        const there = sections(all, wanted);
        const back = sections([...all].reverse(), wanted);
        for (const section of ['start', 'differs', 'missed', 'unsaid']) {
          expect(inSection(there, section)).to.eql(inSection(back, section));
        }
        expect(there.flatMap(({ ties }) => ties.flat())).to.have.length(all.length);
      }),
    );
  });

  it('who says nothing misses nothing', () => {
    fc.assert(
      fc.property(needs, (wanted) => {
        expect(missing(wanted, kim({}))).to.eql([]);
      }),
    );
  });
});
