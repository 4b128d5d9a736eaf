import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { reminder } from '../../src/visitor/calendar.js';

const start = new Date('2027-03-13T18:30:00Z');
const now = new Date('2027-01-02T03:04:05.678Z');
const lines = (text: string) => text.split('\r\n');
const eventIn = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
};

describe('a reminder for the calendar', () => {
  it('is read back by another program as it was meant', () => {
    const event = eventIn(reminder({ title: 'Look at my notes', start, now }));
    expect(event.summary).to.equal('Look at my notes');
    expect(event.startDate.toJSDate().toISOString()).to.equal(start.toISOString());
    expect(event.duration.toSeconds()).to.equal(15 * 60);
    const alarm = event.component.getFirstSubcomponent('valarm')!;
    expect(alarm.getFirstPropertyValue('action')).to.equal('DISPLAY');
    expect(String(alarm.getFirstPropertyValue('trigger'))).to.equal('PT0S');
  });

  it('is a whole file by the rules: every line ends as it must, the stamp is there', () => {
    const text = reminder({ title: 'Look', start, now });
    expect(text).to.match(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(text).to.match(/\r\nEND:VCALENDAR\r\n$/);
    expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
    expect(lines(text)).to.include('DTSTAMP:20270102T030405Z');
    expect(lines(text)).to.include('DTSTART:20270313T183000Z');
  });

  it('keeps marks and breaks of a title', () => {
    const title = 'Ana; Ben, C\\D\nand so on';
    expect(eventIn(reminder({ title, start })).summary).to.equal(title);
  });

  it('folds long lines at 75 bytes, between letters', () => {
    const title = 'Mirar mis notas, después 🌱 del café. '.repeat(12).trim();
    const text = reminder({ title, start });
    const bytes = lines(text).map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...bytes)).to.be.at.most(75);
    expect(lines(text).filter((line) => line.startsWith(' '))).to.have.length.above(8);
    expect(eventIn(text).summary).to.equal(title);
  });

  it('holds an id of its own and nothing about anyone', () => {
    const ids = [1, 2].map(() => eventIn(reminder({ title: 'Look', start })).uid);
    expect(ids[0]).to.match(/^[0-9a-f]{32}$/);
    expect(ids[0]).not.to.equal(ids[1]);
    const text = reminder({ title: 'Look', start, now, uid: 'x' });
    expect(text).not.to.match(/therap|alliance|http|localhost|@|ORGANIZER|LOCATION/i);
  });
});
