import { expect } from '@open-wc/testing';
import { inDays, readOpenings, type Openings } from '../../src/booking/openings.js';

const NOW = new Date('2026-11-23T12:00:00Z');
const feed = (more: object = {}) => ({
  version: 1,
  generated: '2026-11-23T09:00:00Z',
  timeZone: 'America/New_York',
  slots: [
    { start: '2026-11-24T15:00:00Z', end: '2026-11-24T15:15:00Z', format: 'video' },
    { start: '2026-11-24T10:00:00', format: 'in-person' },
    { start: '2026-11-25T09:30-05:00' },
  ],
  ...more,
});
const read = (given: unknown, now = NOW, zone?: string) => readOpenings(given, now, zone);
const starts = (given: unknown, now = NOW, zone?: string) => {
  const found = read(given, now, zone);
  return typeof found === 'string'
    ? found
    : found.openings.map(({ start }) => start.toISOString().slice(0, 16));
};

describe('a feed of open times', () => {
  it('is read in every way a time may be written, in order', () => {
    const { openings, zone } = read(feed()) as Openings;
    expect(zone).to.equal('America/New_York');
    expect(openings.map(({ start, format }) => [start.toISOString(), format])).to.deep.equal([
      ['2026-11-24T15:00:00.000Z', 'video'],
      ['2026-11-24T15:00:00.000Z', 'in-person'],
      ['2026-11-25T14:30:00.000Z', ''],
    ]);
  });

  it('says nothing where it is older than a day, of tomorrow, or without a date', () => {
    expect(starts(feed({ generated: '2026-11-22T12:00:00Z' }))).to.have.length(3);
    for (const generated of ['2026-11-22T11:59:59Z', '2026-11-24T12:00:00Z', undefined, 'today', 7])
      expect(starts(feed({ generated })), String(generated)).to.equal('old');
  });

  it('leaves out what has begun, and what leaves too little notice', () => {
    const later = new Date('2026-11-24T15:00:01Z');
    const fresh = { generated: later.toISOString() };
    expect(starts(feed(fresh), later)).to.deep.equal(['2026-11-25T14:30']);
    expect(starts(feed({ minNoticeHours: 24 }))).to.have.length(3);
    expect(starts(feed({ minNoticeHours: 48 }))).to.deep.equal(['2026-11-25T14:30']);
    expect(starts(feed({ minNoticeHours: 51 }))).to.deep.equal([]);
    for (const minNoticeHours of [-5, 'many', null])
      expect(starts(feed({ minNoticeHours }))).to.have.length(3);
  });

  it('takes the practice’s zone where its own is missing or unknown', () => {
    const slots = [{ start: '2026-11-24T10:00' }];
    for (const timeZone of [undefined, 'Mars/Olympus', 5])
      expect(starts(feed({ timeZone, slots }), NOW, 'Europe/Madrid')).to.deep.equal([
        '2026-11-24T09:00',
      ]);
    expect(starts(feed({ timeZone: undefined, slots }))).to.deep.equal([]);
  });

  it('drops what cannot be read, and a time that is there twice', () => {
    const slots = [
      null,
      7,
      'x',
      {},
      { start: 'soon' },
      { start: '2026-11-31T10:00Z' },
      { start: '2026-13-01T10:00Z' },
      { start: '2026-11-24T25:00Z' },
      { start: 1795521600000 },
      { start: '2026-11-24T15:00Z', format: 5 },
      { start: '2026-11-24T10:00-0500' },
    ];
    expect(starts(feed({ slots }))).to.deep.equal(['2026-11-24T15:00']);
  });

  it('of another version or shape is no feed', () => {
    for (const given of [null, 'x', 7, [], {}, feed({ version: 2 }), feed({ slots: {} })])
      expect(starts(given)).to.equal('unreadable');
  });

  it('follows the clocks of the practice through their changes', () => {
    const at = (zone: string, day: string) =>
      starts(
        feed({ timeZone: zone, generated: `${day}T00:00Z`, slots: [{ start: `${day}T10:00` }] }),
        new Date(`${day}T00:00Z`),
      );
    expect(at('America/New_York', '2026-10-31')).to.deep.equal(['2026-10-31T14:00']);
    expect(at('America/New_York', '2026-11-01')).to.deep.equal(['2026-11-01T15:00']);
    expect(at('Europe/London', '2026-03-28')).to.deep.equal(['2026-03-28T10:00']);
    expect(at('Europe/London', '2026-03-29')).to.deep.equal(['2026-03-29T09:00']);
    expect(at('Australia/Sydney', '2026-10-04')).to.deep.equal([]); // past: it was at 23:00 the day before
  });
});

describe('days', () => {
  const opening = (start: string) => ({ start: new Date(start), format: '' });
  const days = (zone: string, ...list: string[]) =>
    inDays(list.map(opening), zone).map(({ day, openings }) => `${day}: ${openings.length}`);

  it('are those of the visitor', () => {
    const evening = ['2026-11-24T22:00Z', '2026-11-24T23:30Z', '2026-11-25T15:00Z'];
    expect(days('America/New_York', ...evening)).to.deep.equal(['2026-11-24: 2', '2026-11-25: 1']);
    expect(days('Europe/Madrid', ...evening)).to.deep.equal(['2026-11-24: 1', '2026-11-25: 2']);
    expect(days('Pacific/Auckland', ...evening)).to.deep.equal(['2026-11-25: 2', '2026-11-26: 1']);
  });

  it('are 23 or 25 hours long when clocks change', () => {
    const around = (day: string, from: number, to: number) =>
      Array.from({ length: to - from }, (_, hour) =>
        new Date(Date.parse(`${day}T00:00Z`) + (from + hour) * 3_600_000).toISOString(),
      );
    expect(days('America/New_York', ...around('2026-03-08', 5, 28))).to.deep.equal([
      '2026-03-08: 23',
    ]);
    expect(days('America/New_York', ...around('2026-11-01', 4, 29))).to.deep.equal([
      '2026-11-01: 25',
    ]);
  });
});
