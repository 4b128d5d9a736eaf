import { expect } from '@open-wc/testing';
import { momentIn } from '../../src/booking/openings.js';
import { clockIn, dayIn, sameClock, zoneName } from '../../src/booking/zones.js';

const iso = (zone: string, shown: string) =>
  new Date(momentIn(zone, Date.parse(`${shown}Z`))).toISOString();

describe('time in two places', () => {
  it('is the moment that clocks show, before and after they change', () => {
    expect(iso('America/New_York', '2026-03-07T10:00')).to.equal('2026-03-07T15:00:00.000Z');
    expect(iso('America/New_York', '2026-03-09T10:00')).to.equal('2026-03-09T14:00:00.000Z');
    expect(iso('Europe/Madrid', '2026-10-24T10:00')).to.equal('2026-10-24T08:00:00.000Z');
    expect(iso('Europe/Madrid', '2026-10-26T10:00')).to.equal('2026-10-26T09:00:00.000Z');
    expect(iso('Asia/Kolkata', '2026-06-01T09:30')).to.equal('2026-06-01T04:00:00.000Z');
    expect(iso('Australia/Lord_Howe', '2026-10-05T09:00')).to.equal('2026-10-04T22:00:00.000Z');
    expect(iso('Pacific/Kiritimati', '2026-01-01T00:30')).to.equal('2025-12-31T10:30:00.000Z');
    expect(iso('UTC', '2026-01-01T00:00')).to.equal('2026-01-01T00:00:00.000Z');
  });

  it('is the first of an hour that comes twice, and the one after an hour that is skipped', () => {
    expect(iso('America/New_York', '2026-11-01T01:30')).to.equal('2026-11-01T05:30:00.000Z');
    expect(iso('America/New_York', '2026-03-08T02:30')).to.equal('2026-03-08T07:30:00.000Z');
    expect(iso('Europe/London', '2026-10-25T01:30')).to.equal('2026-10-25T00:30:00.000Z');
  });

  for (const zone of ['America/New_York', 'Europe/Madrid', 'Australia/Sydney', 'Asia/Kathmandu']) {
    it(`and back again, hour by hour through a whole year in ${zone}`, () => {
      for (let hour = 0; hour < 366 * 24; hour += 1) {
        const time = Date.UTC(2026, 0, 1) + hour * 3_600_000;
        const { year, month, day, hour: h, minute } = clockIn(zone, new Date(time));
        const again = momentIn(zone, Date.UTC(year, month - 1, day, h, minute));
        // The second of two equal hours reads as the first.
        if (time - again !== 0 && time - again !== 3_600_000) {
          expect.fail(`${new Date(time).toISOString()} comes back ${time - again} ms apart`);
        }
      }
    });
  }

  it('is another day elsewhere', () => {
    const now = new Date('2026-11-22T02:00:00Z');
    expect(dayIn('America/New_York', now)).to.equal('2026-11-21');
    expect(dayIn('Asia/Tokyo', now)).to.equal('2026-11-22');
  });

  it('is the same on two clocks, or not, also in the weeks when only one has changed', () => {
    const between = new Date('2026-03-15T12:00:00Z');
    const summer = new Date('2026-06-15T12:00:00Z');
    expect(sameClock('America/New_York', 'America/Toronto', summer)).to.be.true;
    expect(sameClock('Europe/Madrid', 'Europe/Berlin', summer)).to.be.true;
    expect(sameClock('America/New_York', 'America/Bogota', summer)).to.be.false;
    expect(sameClock('Africa/Lagos', 'Europe/London', summer)).to.be.true;
    expect(sameClock('Africa/Lagos', 'Europe/London', between)).to.be.false;
  });

  it('has a name that people use', () => {
    expect(zoneName('America/New_York', 'en')).to.equal('Eastern Time');
    expect(zoneName('Europe/Madrid', 'es')).to.match(/Europa central/);
  });
});
