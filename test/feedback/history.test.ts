import { expect } from '@open-wc/testing';
import {
  dateOf,
  dayOf,
  EMPTY,
  paceNumber,
  paceOf,
  readHistory,
} from '../../src/feedback/history.js';

describe('a day', () => {
  it('is the visitor’s own, to the last minute', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).to.equal('2026-01-05');
    expect(dayOf(new Date(2026, 11, 31, 0, 0))).to.equal('2026-12-31');
  });

  it('can be shown again', () => {
    expect(dateOf('2028-02-29')?.getDate()).to.equal(29);
  });

  for (const wrong of ['2026-02-29', '2026-13-01', '2026-1-5', '22.11.2026', '', 5, null, {}]) {
    it(`is not ${JSON.stringify(wrong)}`, () => expect(dateOf(wrong)).to.equal(undefined));
  }
});

describe('the pace as a number', () => {
  it('counts from the middle and comes back', () => {
    expect(paceNumber('muchSlow')).to.equal(-2);
    expect(paceNumber('right')).to.equal(0);
    expect(paceNumber('')).to.equal(undefined);
    expect(paceOf({ day: '2026-01-01', lines: {}, pace: 1 })).to.equal('bitFast');
    expect(paceOf({ day: '2026-01-01', lines: {} })).to.equal('');
  });
});

describe('a saved history', () => {
  const entry = (day: string, open: number) => ({ day, lines: { open } });

  for (const broken of [undefined, null, 7, 'x', [], { entries: 3 }, { entries: [null, 4, []] }]) {
    it(`is empty when it reads ${JSON.stringify(broken) ?? 'nothing'}`, () => {
      expect(readHistory(broken)).to.deep.equal(EMPTY);
    });
  }

  it('comes back as it was', () => {
    const history = {
      entries: [
        { day: '2026-01-01', lines: { open: 0, back: 100 }, pace: -2 },
        { day: '2026-01-08', lines: {}, pace: 0 },
      ],
      asks: false,
      notYet: '2026-01-08',
    };
    expect(readHistory(JSON.parse(JSON.stringify(history)))).to.deep.equal(history);
  });

  it('is in the order of its days, one entry a day', () => {
    const entries = [entry('2026-02-01', 1), entry('2026-01-01', 2), entry('2026-02-01', 3)];
    expect(readHistory({ entries }).entries).to.deep.equal([
      entry('2026-01-01', 2),
      entry('2026-02-01', 3),
    ]);
  });

  it('loses only what is not as expected', () => {
    const entries = [
      {
        day: '2026-01-01',
        lines: { open: 50, got: 101, link: -1, use: 2.5, say: '7', words: 'x' },
      },
      { day: '2026-01-02', lines: { open: 'a secret' }, pace: 3 },
      { day: '2026-02-30', lines: { open: 5 } },
      { day: '2026-01-03', lines: null, pace: 2 },
    ];
    expect(readHistory({ entries, notYet: 'soon' })).to.deep.equal({
      entries: [entry('2026-01-01', 50), { day: '2026-01-03', lines: {}, pace: 2 }],
      asks: true,
      notYet: '',
    });
  });
});
