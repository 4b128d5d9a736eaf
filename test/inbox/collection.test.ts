import { expect } from '@open-wc/testing';
import { readBackup, writeBackup } from '../../src/inbox/backup.js';
import {
  addEntries,
  addTroubles,
  changeEntries,
  EMPTY,
  forget,
  identity,
  merge,
  people,
  search,
  toCsv,
  toJson,
} from '../../src/inbox/collection.js';
import { parseRows } from '../../src/inbox/csv.js';
import { findMessages } from '../../src/inbox/find.js';
import { trends } from '../../src/inbox/trend.js';
import type { Entry, ReadMessage } from '../../src/inbox/types.js';
import { plain } from './samples.js';

const entry = (at: string, message: ReadMessage = plain(), more: Partial<Entry> = {}): Entry => ({
  message,
  at,
  origin: 'paste',
  wasLocked: false,
  read: false,
  deleted: false,
  ...more,
});
const named = (name: string, words = 'Hello') =>
  plain({
    lines: [
      { label: 'Name', value: name },
      { label: 'In my words', value: words },
    ],
  });
const idsOf = (entries: readonly Entry[]) => new Set(entries.map((one) => identity(one.message)));

describe('What is in the inbox', () => {
  it('is each message once, newest first', () => {
    const [a, b] = [entry('2026-11-01'), entry('2026-11-02')];
    const first = addEntries(EMPTY, [a]);
    const second = addEntries(first.collection, [b, a]);
    expect(second.collection.entries).to.deep.equal([b, a]);
    expect([second.fresh, second.known]).to.deep.equal([1, 1]);
  });

  it('keeps both of two messages that share an id and differ in words', () => {
    const a = plain();
    const b = { ...a, lines: [{ label: 'x', value: 'other' }] };
    const { collection } = addEntries(EMPTY, [entry('2026-11-01', a), entry('2026-11-02', b)]);
    expect(collection.entries).to.have.length(2);
  });

  it('keeps what could not be read, once', () => {
    const trouble = { raw: 'x', why: 'locked', at: '2026-11-01', origin: 'paste' } as const;
    const twice = addTroubles(addTroubles(EMPTY, [trouble]), [{ ...trouble, why: 'otherKey' }]);
    expect(twice.troubles).to.deep.equal([{ ...trouble, why: 'otherKey' }]);
  });

  it('is grouped by person, whichever way the name was typed; who gave none are together', () => {
    const entries = [
      entry('2026-11-05', named('Kim')),
      entry('2026-11-04', plain()),
      entry('2026-11-03', named(' kim ')),
      entry('2026-11-02', plain(), { person: 'KIM', read: true }),
      entry('2026-11-01', plain()),
    ];
    expect(people(entries).map(({ name, entries, unread }) => [name, entries.length, unread]))
      .to //
      .deep.equal([
        ['Kim', 3, 2],
        ['', 2, 2],
      ]);
  });

  it('is searched by name and words, without accents and case', () => {
    const entries = [
      entry('2026-11-02', named('José', 'Buenos días')),
      entry('2026-11-01', named('Kim', 'Evenings are fine')),
    ];
    expect(search(entries, 'jose DIAS')).to.deep.equal([entries[0]]);
    expect(search(entries, 'evening')).to.deep.equal([entries[1]]);
    expect(search(entries, 'jose evening')).to.deep.equal([]);
    expect(search(entries, '  ')).to.deep.equal(entries);
  });

  it('does not take back from a backup what was deleted for good', () => {
    const [a, b] = [entry('2026-11-01'), entry('2026-11-02')];
    const { collection } = addEntries(EMPTY, [a, b]);
    const rest = forget(collection, idsOf([a]));
    expect(rest.entries).to.deep.equal([b]);
    expect(merge(rest, collection).collection.entries).to.deep.equal([b]);
    expect(merge(collection, rest).collection.entries).to.deep.equal([b]);
  });

  it('comes back from a backup as it was', () => {
    const a = entry('2026-11-01T10:00:00.000Z', named('Kim'), { read: true, person: 'K.' });
    const b = entry('2026-11-02T10:00:00.000Z', plain(), { deleted: true, origin: 'receiver' });
    const trouble = { raw: 'x', why: 'damaged', at: '2026-11-01', origin: 'file' } as const;
    const { collection } = addEntries({ ...EMPTY, gone: ['id'] }, [a, b]);
    const whole = addTroubles(collection, [trouble]);
    expect(readBackup(JSON.parse(writeBackup(whole)))).to.deep.equal(whole);
  });

  it('takes no harm from a backup that is none', () => {
    for (const value of [null, {}, { schema: 'other' }, []]) {
      expect(readBackup(value)).to.equal(undefined);
    }
    const odd = { schema: 'alliance.inbox/1', entries: [1, {}, null], troubles: 'x', gone: [1] };
    expect(readBackup(odd)).to.deep.equal(EMPTY);
  });

  it('changes only the message that is meant', () => {
    const [a, b] = [entry('2026-11-01'), entry('2026-11-02')];
    const { collection } = addEntries(EMPTY, [a, b]);
    const changed = changeEntries(collection, idsOf([a]), { read: true });
    expect(changed.entries.map(({ read }) => read)).to.deep.equal([false, true]);
    expect(
      collection.entries.some(({ read }) => read),
      'the old whole stays',
    ).to.equal(false);
  });

  it('is exported as a table that a spreadsheet reads, and takes for no formula', () => {
    const words = '=HYPERLINK("x")\nsecond; line, "quoted"';
    const rows = parseRows(toCsv([entry('2026-11-01', named('Kim', words))]).slice(1));
    expect(rows[0]).to.deep.equal(['date', 'person', 'kind', 'to', 'id', 'label', 'value']);
    expect(rows[2]!.slice(-2)).to.deep.equal(['In my words', `'${words}`]);
  });

  it('holds no cell that a spreadsheet would run, whoever wrote it and wherever it stands', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r']) {
      const evil = `${start}cmd|' /C calc'!A0`;
      const one = entry('2026-11-01', named(evil, evil));
      const odd = { ...one, message: { ...one.message, to: evil, id: evil } };
      const lines = [...odd.message.lines, { label: evil, value: evil }];
      const cells = toCsv([{ ...odd, message: { ...odd.message, lines } }]).match(
        /"(?:[^"]|"")*"/g,
      )!;
      expect(cells.filter((cell) => cell.includes('calc'))).to.have.length.of.at.least(8);
      expect(
        cells.filter((cell) => /^"[=+\-@\t\r]/.test(cell)),
        start,
      ).to.deep.equal([]);
    }
  });

  it('is exported as data that this inbox reads again', () => {
    const one = entry('2026-11-01T10:00:00.000Z', named('Kim'));
    expect(findMessages(toJson([one]))).to.deep.equal([
      { type: 'open', value: one.message, at: one.at },
    ]);
  });
});

describe('One person over time', () => {
  const said = (at: string, value: string, label = 'Could I be open today?') =>
    entry(at, plain({ lines: [{ label, value }] }));

  it('is a place for each session, oldest first, in the words that came', () => {
    const [trend, ...others] = trends([
      said('2026-11-03', 'Nearer: I could be open'),
      said('2026-11-02', 'In the middle'),
      said('2026-11-01', 'Nearer: I held a lot back'),
    ]);
    expect(others).to.deep.equal([]);
    expect(trend!.points.map(({ place, words }) => [place, words])).to.deep.equal([
      [0, 'Nearer: I held a lot back'],
      [1, 'In the middle'],
      [2, 'Nearer: I could be open'],
    ]);
  });

  it('tells ends apart whose words are alike, and reads Spanish', () => {
    const back = 'How do I feel about coming back?';
    const [no] = trends([
      said('2026-11-02', 'Nearer: I want to', back),
      said('2026-11-01', 'Nearer: I do not want to', back),
    ]);
    expect(no!.points.map(({ place }) => place)).to.deep.equal([0, 2]);
    const label = '¿Pude hablar con libertad hoy?';
    const [spanish] = trends([
      said('2026-11-02', 'Me callé mucho', label),
      said('2026-11-01', 'Pude hablar con libertad', label),
    ]);
    expect(spanish!.points.map(({ place }) => place)).to.deep.equal([2, 0]);
  });

  it('is not drawn from one answer, or from words that are not known', () => {
    expect(trends([said('2026-11-01', 'In the middle')])).to.deep.equal([]);
    const own = [said('2026-11-01', 'x'), said('2026-11-02', 'y')];
    expect(trends(own)).to.deep.equal([]);
  });
});
