import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DIMENSIONS, type DimId } from '../../src/fit-quiz/dimensions.js';
import {
  aloneSections,
  groupSections,
  isPoint,
  lines,
  lineSections,
  overlap,
  said,
  saying,
  standing,
  status,
  tieOrder,
  toAsk,
  toggled,
  type Answer,
  type Answers,
  type Profile,
  type Status,
  type StyleRange,
} from '../../src/fit-quiz/model.js';

const ids = (list: readonly { id: DimId }[]) => list.map(({ id }) => id);
const range = (lo: number, hi = lo): StyleRange => ({ lo, hi });

describe('the status of one answer beside one range', () => {
  const cases: [Answer | undefined, StyleRange | undefined, Status][] = [
    [-2, range(-2, -1), 'close'],
    [0, range(-2, -1), 'near'],
    [2, range(-1, 0), 'differs'],
    [1, range(-1, 0), 'near'],
    ['either', range(2), 'open'],
    ['either', undefined, 'open'],
    ['unsure', range(-1, 1), 'ask'],
    ['unsure', undefined, 'ask'],
    [undefined, range(-1, 1), 'skipped'],
    [undefined, undefined, 'skipped'],
    [1, undefined, 'unknown'],
    [2, range(-2, 2), 'flex'],
    [0, range(0), 'close'],
    [-2, range(2), 'differs'],
  ];
  for (const [answer, style, expected] of cases) {
    const where = style ? `${style.lo}..${style.hi}` : 'nothing said';
    it(`${answer ?? 'blank'} beside ${where} is ${expected}`, () => {
      expect(status(answer, style)).to.equal(expected);
    });
  }
});

const visitor: Answers = {
  LEAD: -2,
  TALK: -1,
  TIME: 1,
  FEEL: 'either',
  TONE: 2,
  PACE: 0,
  BETWEEN: 'unsure',
  CHECK: -2,
};
const matters: DimId[] = ['TONE', 'CHECK'];

const anaStyle = {
  LEAD: range(-2, -1),
  TALK: range(-1),
  TIME: range(0, 2),
  FEEL: range(-1, 0),
  TONE: range(1, 2),
  PACE: range(-1, 0),
  BETWEEN: range(-1),
  CHECK: range(-2),
};
const ana = { id: 'ana', name: 'Ana', style: anaStyle };
const ben = {
  id: 'ben',
  name: 'Ben',
  style: {
    ...anaStyle,
    LEAD: range(1, 2),
    TALK: range(1, 2),
    TIME: range(-2, -1),
    PACE: range(1),
    CHECK: range(-1),
  },
};
const cai = {
  id: 'cai',
  name: 'Cai',
  style: Object.fromEntries(
    DIMENSIONS.filter(({ set }) => set === 'quick').map(({ id }) => [id, range(-2, 2)]),
  ),
};
const dee = { id: 'dee', name: 'Dee', style: { ...anaStyle, TONE: range(-2, -1) } };
const eli = { id: 'eli', name: 'Eli', style: { CHECK: range(-2) } };
const fay = { id: 'fay', name: 'Fay', style: anaStyle };
const missed = ({ id }: Profile) => (id === 'fay' ? ['evening times'] : []);

describe('one therapist', () => {
  it('puts what matters and differs first, what sounds close next, what is open last', () => {
    const found = lineSections(lines(visitor, ['TONE', 'CHECK', 'TALK'], dee.style));
    expect(ids(found.talkFirst)).to.eql(['TONE']);
    expect(ids(found.close)).to.eql(['LEAD', 'TALK', 'TIME', 'PACE', 'CHECK']);
    expect(ids(found.worth)).to.eql([]);
    expect(ids(found.open)).to.eql(['BETWEEN', 'FEEL']);
  });

  it('orders what matters by differs, near, not said, can work either way', () => {
    const answers: Answers = { LEAD: 0, TALK: 0, TIME: 0, FEEL: 0 };
    const style = { LEAD: range(-2, 2), TIME: range(1), FEEL: range(2) };
    const found = lineSections(lines(answers, ['LEAD', 'TALK', 'TIME', 'FEEL'], style));
    expect(ids(found.talkFirst)).to.eql(['FEEL', 'TIME', 'TALK', 'LEAD']);
  });

  it('leaves blank scenes out', () => {
    expect(lines({ LEAD: 1 }, [], ana.style)).to.have.length(1);
  });

  it('takes along the questions of all but the close and the open lines', () => {
    const found = toAsk(lineSections(lines(visitor, matters, ben.style)));
    expect(ids(found)).to.eql(['CHECK', 'PACE', 'LEAD', 'TALK', 'TIME', 'BETWEEN']);
    expect(found.map(({ question }) => question)).to.eql([
      'E2',
      'Q-PACE',
      'Q-LEAD',
      'D5',
      'D6',
      'D4',
    ]);
  });
});

describe('no therapist', () => {
  it('says back what matters, then the rest, then what is open', () => {
    const found = aloneSections(lines(visitor, matters));
    expect(ids(found.talkFirst)).to.eql(['TONE', 'CHECK']);
    expect(ids(found.worth)).to.eql(['LEAD', 'TALK', 'TIME', 'PACE']);
    expect(ids(found.open)).to.eql(['BETWEEN', 'FEEL']);
  });
});

describe('how much was said', () => {
  it('is enough from four places on the line', () => {
    expect(said({ LEAD: 0, TALK: 1, TIME: 2, FEEL: -2 }, false)).to.equal('enough');
    expect(said({ LEAD: 0, TALK: 1, TIME: 2 }, false)).to.equal('blank');
  });
  it('tells blank, open and unsure apart, so that the words are true', () => {
    const all = (answer: Answer): Answers =>
      Object.fromEntries(DIMENSIONS.slice(0, 8).map(({ id }) => [id, answer]));
    expect(said(all('either'), false)).to.equal('open');
    expect(said(all('unsure'), false)).to.equal('unsure');
    expect(said({}, true)).to.equal('blank');
  });

  it('says «most» only of more than half', () => {
    const mixed: Answers = {
      LEAD: 'either',
      TALK: 'either',
      TIME: 'either',
      FEEL: 'unsure',
      TONE: 'unsure',
      PACE: 0,
    };
    expect(said(mixed, false)).to.equal('some');
  });
});

describe('a practice of six', () => {
  const people: Profile[] = [eli, fay, dee, ben, cai, ana];
  const names = (found: ReturnType<typeof groupSections>) =>
    found.map(({ section, ties }) => [
      section,
      ...ties.map((tie) => tie.map(({ person }) => person.name).join(' = ')),
    ]);

  it('lands in the sections and the order of the worked example', () => {
    expect(names(groupSections(people, visitor, matters, missed))).to.eql([
      ['start', 'Ana', 'Cai', 'Ben'],
      ['differs', 'Dee'],
      ['missed', 'Fay'],
      ['unsaid', 'Eli'],
    ]);
  });

  it('counts what the example counts', () => {
    const key = (one: Profile) => standing(one, visitor, matters, missed(one)).key;
    expect(key(ana)).to.eql([0, 0, 0, 0, 0]);
    expect(key(cai)).to.eql([0, 0, 0, 2, 6]);
    expect(key(ben)).to.eql([0, 0, 3, 1, 2]);
    expect(key(dee)).to.eql([0, 1, 1, 0, 0]);
    expect(key(fay)).to.eql([1, 0, 0, 0, 0]);
    expect(standing(eli, visitor, matters).section).to.equal('unsaid');
  });

  it('keeps ties as ties', () => {
    expect(names(groupSections([fay, ana], visitor, matters))).to.eql([['start', 'Fay = Ana']]);
  });

  it('never puts somebody who has said nothing among the places to start', () => {
    const found = groupSections([{ name: 'New' }, ana], visitor, matters);
    expect(names(found)).to.eql([
      ['start', 'Ana'],
      ['unsaid', 'New'],
    ]);
  });
});

describe('the order among equals', () => {
  const people = 'Eva Ana Dan Bea Cem Fio'.split(' ').map((name) => ({ id: name, name }));
  const names = (list: readonly Profile[]) => list.map(({ name }) => name).join(' ');

  it('is the same for everyone on one day, and changes with the day', () => {
    const days = Array.from({ length: 14 }, (_, day) => `Harbor 2026-11-${day + 1}`);
    const orders = days.map((day) => names(tieOrder(people, 'daily', day)));
    expect(orders).to.eql(days.map((day) => names(tieOrder([...people].reverse(), 'daily', day))));
    expect(new Set(orders.map((order) => order.slice(0, 3))).size).to.be.greaterThan(2);
  });
  it('can be by name, or as the practice wrote it', () => {
    expect(names(tieOrder(people, 'alpha', ''))).to.equal('Ana Bea Cem Dan Eva Fio');
    expect(names(tieOrder(people, 'host', ''))).to.equal('Eva Ana Dan Bea Cem Fio');
  });
});

describe('the words for a range', () => {
  const cases: [number, number, string, boolean][] = [
    [-2, -1, 'Left', false],
    [-2, 0, 'Left', true],
    [-2, 1, 'Left', true],
    [-1, 1, 'Mid', false],
    [0, 0, 'Mid', false],
    [0, 1, 'Right', true],
    [2, 2, 'Right', false],
  ];
  for (const [lo, hi, at, lean] of cases) {
    it(`${lo}..${hi} is said by ${at}${lean ? ', but not always' : ''}`, () => {
      expect(saying(range(lo, hi))).to.eql({ at, lean });
    });
  }
});

describe('picking a few', () => {
  it('picks, takes away, and says when there is no room', () => {
    expect(toggled(['a'], 'b', 2)).to.eql(['a', 'b']);
    expect(toggled(['a', 'b'], 'a', 2)).to.eql(['b']);
    expect(toggled(['a', 'b'], 'c', 2)).to.equal(undefined);
  });
  it('names only what both named', () => {
    expect(overlap(['cope', 'self'], ['self', 'skills'])).to.eql(['self']);
    expect(overlap(['cope'])).to.eql([]);
  });
});

describe('for any answers and any practice', () => {
  const point = fc.integer({ min: -2, max: 2 });
  const answer = fc.oneof(point, fc.constantFrom('either', 'unsure')) as fc.Arbitrary<Answer>;
  const dims = DIMENSIONS.map(({ id }) => id);
  const byDim = <T>(value: fc.Arbitrary<T>) =>
    fc.dictionary(fc.constantFrom(...dims), value, { maxKeys: 12 }) as fc.Arbitrary<
      Partial<Record<DimId, T>>
    >;
  const real = fc
    .tuple(point, point)
    .map(([a, b]) => range(Math.min(a, b), Math.max(a, b)))
    .filter(({ lo, hi }) => hi - lo < 4);
  const style = byDim(real);
  const some = fc.uniqueArray(fc.constantFrom(...dims), { maxLength: 3 });
  const people = fc
    .array(style, { minLength: 1, maxLength: 7 })
    .map((styles) => styles.map((one, at): Profile => ({ id: `p${at}`, style: one })));
  const place = (found: ReturnType<typeof groupSections>, id: string) =>
    found.flatMap(({ ties }) => ties).findIndex((tie) => tie.some((one) => one.person.id === id));
  const sectionOf = (found: ReturnType<typeof groupSections>, id: string) =>
    found.find(({ ties }) => ties.flat().some((one) => one.person.id === id))!.section;

  it('shows everybody once', () => {
    fc.assert(
      fc.property(people, byDim(answer), some, (all, answers, matter) => {
        const shown = groupSections(all, answers, matter).flatMap(({ ties }) => ties.flat());
        expect(shown.map(({ person }) => person.id).sort()).to.eql(all.map(({ id }) => id));
      }),
    );
  });

  it('the order of the file changes neither section nor place', () => {
    fc.assert(
      fc.property(people, byDim(answer), some, (all, answers, matter) => {
        const there = groupSections(all, answers, matter);
        const back = groupSections([...all].reverse(), answers, matter);
        for (const { id } of all) expect(place(there, id!)).to.equal(place(back, id!));
      }),
    );
  });

  it('one more must-have never adds people to the places to start', () => {
    fc.assert(
      fc.property(people, byDim(answer), some, fc.nat(6), (all, answers, matter, which) => {
        const before = groupSections(all, answers, matter);
        const after = groupSections(all, answers, matter, ({ id }) =>
          id === `p${which}` ? ['x'] : [],
        );
        for (const { id } of all) {
          if (sectionOf(after, id!) === 'start') expect(sectionOf(before, id!)).to.equal('start');
        }
      }),
    );
  });

  it('the whole line never comes above an equal real range that fits', () => {
    fc.assert(
      fc.property(byDim(point) as fc.Arbitrary<Answers>, some, (answers, matter) => {
        const fits = Object.entries(answers).map(([id, at]) => [id, range(at as number)]);
        const flex = Object.keys(answers).map((id) => [id, range(-2, 2)]);
        const found = groupSections(
          [
            { id: 'flex', style: Object.fromEntries(flex) as Profile['style'] },
            { id: 'real', style: Object.fromEntries(fits) as Profile['style'] },
          ],
          answers,
          matter,
        );
        expect(place(found, 'real')).to.be.at.most(place(found, 'flex'));
      }),
    );
  });

  it('"either" changes no place', () => {
    fc.assert(
      fc.property(people, byDim(answer), some, (all, answers, matter) => {
        const open = Object.fromEntries(
          dims.map((id) => [id, isPoint(answers[id]) ? answers[id] : 'either']),
        ) as Answers;
        const before = groupSections(all, answers, matter);
        const after = groupSections(all, open, matter);
        for (const { id } of all) expect(place(after, id!)).to.equal(place(before, id!));
      }),
    );
  });

  it('with "either" on all, nobody stands above another', () => {
    fc.assert(
      fc.property(people, (all) => {
        const answers = Object.fromEntries(dims.map((id) => [id, 'either'])) as Answers;
        const found = groupSections(all, answers, []);
        expect(found.map(({ ties }) => ties.length)).to.eql([1]);
      }),
    );
  });

  it('every answered scene has exactly one line in the result', () => {
    fc.assert(
      fc.property(style, byDim(answer), some, (one, answers, matter) => {
        for (const found of [
          lineSections(lines(answers, matter, one)),
          aloneSections(lines(answers, matter)),
        ]) {
          const shown = Object.values(found).flat() as { id: DimId }[];
          expect(ids(shown).sort()).to.eql(Object.keys(answers).sort());
        }
      }),
    );
  });
});
