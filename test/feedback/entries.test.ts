import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LINES } from '../../src/feedback/data.js';
import { besideUsual, isSame, merge, withoutDay } from '../../src/feedback/entries.js';
import { readFile, readPicked, toCsv, toJson } from '../../src/feedback/entry-files.js';
import {
  dayOf,
  EMPTY,
  entryOf,
  inOrder,
  withEntry,
  type Entry,
} from '../../src/feedback/history.js';

const at = (day: string, open: number): Entry => ({ day, lines: { open } });
const first = at('2026-01-01', 10);
const second = at('2026-01-08', 20);
const third = at('2026-01-15', 30);
const history = { ...EMPTY, entries: [first, second] };

describe('today as an entry', () => {
  it('holds numbers and the day, and nothing else', () => {
    expect(entryOf('2026-01-01', { open: 10 }, 'bitSlow')).to.deep.equal({ ...first, pace: -1 });
    expect(entryOf('2026-01-01', {}, 'right')).to.deep.equal({
      day: first.day,
      lines: {},
      pace: 0,
    });
    expect(entryOf('2026-01-01', {}, '')).to.equal(undefined);
  });

  it('takes the place of an earlier one of the same day', () => {
    expect(withEntry(history, third).entries).to.deep.equal([first, second, third]);
    expect(withEntry(history, at('2026-01-08', 99)).entries).to.deep.equal([
      first,
      at('2026-01-08', 99),
    ]);
  });

  it('is the same whichever line came first', () => {
    const one = { day: 'x', lines: { open: 1, got: 2 } };
    expect(isSame(one, { day: 'x', lines: { got: 2, open: 1 } })).to.equal(true);
    expect(isSame(one, { ...one, pace: 0 })).to.equal(false);
    expect(isSame(one, undefined)).to.equal(false);
  });

  it('can be taken away again', () => {
    expect(withoutDay(history, first.day).entries).to.deep.equal([second]);
    expect(withoutDay(history, '2020-01-01').entries).to.deep.equal([first, second]);
  });
});

describe('what comes from a file', () => {
  it('is added; what was here stays as it was', () => {
    const merged = merge(history, [at('2026-01-08', 99), first, third]);
    expect(merged.history.entries).to.deep.equal([first, second, third]);
    expect([merged.added, merged.stayed]).to.deep.equal([1, 1]);
  });
});

describe('what is usual', () => {
  const line = (...values: number[]) => values.map((value, n) => at(`2026-01-0${n + 1}`, value));
  it('takes three earlier answers to know', () => {
    expect(besideUsual(line(80, 80, 80), 'open')).to.equal('few');
    expect(besideUsual(line(80, 80, 80, 80), 'open')).to.equal('same');
  });
  it('is the middle of the last five', () => {
    expect(besideUsual(line(0, 0, 80, 80, 80, 80, 80, 60), 'open')).to.equal('lower');
    expect(besideUsual(line(80, 80, 80, 61), 'open')).to.equal('same');
    expect(besideUsual(line(20, 90, 20, 40), 'open')).to.equal('higher');
    expect(besideUsual(line(80, 80, 80, 60), 'got')).to.equal('few');
  });
});

const day = fc
  .date({ min: new Date(1980, 0, 1), max: new Date(2080, 0, 1), noInvalidDate: true })
  .map((date) => dayOf(date));
const value = fc.integer({ min: 0, max: 100 });
const entry: fc.Arbitrary<Entry> = fc
  .record(
    {
      day,
      lines: fc.record(Object.fromEntries(LINES.map((id) => [id, value])), { requiredKeys: [] }),
      pace: fc.integer({ min: -2, max: 2 }),
    },
    { requiredKeys: ['day', 'lines'] },
  )
  .filter(({ lines, pace }) => pace !== undefined || Object.keys(lines).length > 0);
const entries = fc.array(entry, { minLength: 1, maxLength: 40 }).map(inOrder);

describe('a history as a file', () => {
  for (const [name, write] of [
    ['JSON', toJson],
    ['CSV', toCsv],
  ] as const) {
    it(`comes back from ${name} as it was`, () => {
      fc.assert(
        fc.property(entries, (all) => {
          expect(readFile(write(all))).to.deep.equal({ entries: all, bad: [] });
        }),
      );
    });

    it(`is never read as something else when it is ${name} with damage`, () => {
      fc.assert(
        fc.property(entries, fc.nat(), fc.string({ maxLength: 3 }), (all, place, noise) => {
          const text = write(all);
          const cut = place % text.length;
          const { entries: found } = readFile(text.slice(0, cut) + noise + text.slice(cut + 1));
          for (const { day: known, lines, pace } of found) {
            expect(known).to.match(/^\d{4}-\d\d-\d\d$/);
            for (const each of Object.values(lines)) expect(each).to.be.within(0, 100);
            if (pace !== undefined) expect(pace).to.be.within(-2, 2);
          }
        }),
      );
    });
  }

  it('is a plain table', () => {
    expect(toCsv([{ ...first, pace: -2 }, second])).to.equal(
      'day,open,got,link,use,say,back,pace\r\n2026-01-01,10,,,,,,-2\r\n2026-01-08,20,,,,,,\r\n',
    );
  });

  it('is read from the tables of other countries and programs', () => {
    const good = { entries: [{ ...first, pace: 1 }], bad: [] };
    expect(readFile('\uFEFFday;open;pace\n2026-01-01;10;1\n')).to.deep.equal(good);
    expect(readFile('"Pace"\t"Open"\t"Day"\r"1"\t"10"\t"2026-01-01"\r\r')).to.deep.equal(good);
    expect(readFile('day,open,pace,notes\n2026-01-01, 10 ,1,=1+1\n,,,\n')).to.deep.equal(good);
  });

  it('is not opened where it is far too large: a video, picked by mistake', async () => {
    const video = { size: 3e9, text: () => Promise.reject(new Error('opened')) } as File;
    expect((await readPicked(video)).wrong).to.equal('large');
  });

  const bad: [string, string, ReturnType<typeof readFile>['wrong'] | number[]][] = [
    ['nothing', ' \n', 'empty'],
    ['a table with no session', 'day,open\n', 'empty'],
    ['another table', 'name,address\nx,y', 'noDay'],
    ['a letter', 'Dear Ana', 'other'],
    ['a cut file', '{"schema":"alliance.feedback-history/1","entries":[', 'unreadable'],
    ['another JSON file', '{"entries":[]}', 'other'],
    ['a list', '[1,2]', 'other'],
    ['a message', '{"schema":"alliance.message/1","entries":[]}', 'other'],
    ['a newer history', '{"schema":"alliance.feedback-history/2","entries":[]}', 'newer'],
    ['a huge file', 'x'.repeat(2_000_001), 'large'],
    ['days as some programs write them', 'day,open\n01/08/2026,20\n2026-01-01,10', [2]],
    ['values out of place', 'day,open\n2026-01-01,10\n2026-01-08,120\n2026-01-09,x\n', [3, 4]],
    [
      'an entry with a word in it',
      JSON.stringify({
        schema: 'alliance.feedback-history/1',
        entries: [first, { day: '2026-01-08', lines: { open: 'sad' } }],
      }),
      [2],
    ],
  ];
  for (const [what, text, expected] of bad) {
    it(`is refused where it is ${what}, with the reason`, () => {
      const read = readFile(text);
      if (typeof expected === 'string')
        expect(read).to.deep.equal({ entries: [], bad: [], wrong: expected });
      else expect(read).to.deep.equal({ entries: [first], bad: expected });
    });
  }
});
