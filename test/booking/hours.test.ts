import { expect } from '@open-wc/testing';
import { isWithin, readHours } from '../../src/booking/hours.js';
import { say } from './words.js';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const clock = (minute: number) =>
  `${Math.floor(minute / 60)}${minute % 60 ? `:${String(minute % 60).padStart(2, '0')}` : ''}`;

/** 'Mo 9-17', a piece for every span of the week. */
const read = (text: string, lang = 'en', words = say) =>
  readHours(text, words, lang)
    ?.map(([from, to]) => {
      const day = Math.floor(from / 1440);
      return `${DAYS[day]} ${clock(from - day * 1440)}-${clock(to - day * 1440)}`;
    })
    .join(', ');

const every = (days: string, times: string) =>
  days
    .split(' ')
    .flatMap((day) => times.split(' ').map((time) => `${day} ${time}`))
    .join(', ');

const german: typeof say = (key) =>
  ({
    'hours.to': 'bis',
    'hours.and': 'und',
    'hours.closed': 'geschlossen',
    'hours.weekdays': 'werktags',
    'hours.weekends': 'am wochenende',
    'hours.daily': 'täglich, jeden tag',
    'hours.other': 'von, uhr, h',
  })[key] ?? '';

describe('hours as an owner writes them', () => {
  const all: [text: string, week: string][] = [
    ['Mon–Fri 9–17', every('Mo Tu We Th Fr', '9-17')],
    ['Monday to Thursday, 10 to 6', every('Mo Tu We Th', '10-18')],
    ['Weekdays 9 to 5', every('Mo Tu We Th Fr', '9-17')],
    ['Mon-Fri: 9am-5pm', every('Mo Tu We Th Fr', '9-17')],
    ['Mon - Fri from 9:30 a.m. until 5.30 p.m.', every('Mo Tu We Th Fr', '9:30-17:30')],
    ['Mondays and Wednesdays 9–12, 2–6', every('Mo We', '9-12 14-18')],
    ['Mon, Wed & Fri 8:15-11:45', every('Mo We Fr', '8:15-11:45')],
    ['Mon–Thu 9–17; Fri 9–13', `${every('Mo Tu We Th', '9-17')}, Fr 9-13`],
    ['Tue. 1–5pm / Sat closed', 'Tu 13-17'],
    ['Mon–Fri 9–17, closed on Sunday', every('Mo Tu We Th Fr', '9-17')],
    ['Mon–Thu 9–17, closed Wed', every('Mo Tu Th', '9-17')],
    ['Mon–Thu 9–17; Wednesdays closed', every('Mo Tu Th', '9-17')],
    ['10am–12pm Tuesdays', 'Tu 10-12'],
    ['9–5 Monday to Friday', every('Mo Tu We Th Fr', '9-17')],
    ['Every day 7–11pm', every('Mo Tu We Th Fr Sa Su', '19-23')],
    ['Weekends 10–14', every('Sa Su', '10-14')],
    ['Sat–Mon 8–20', every('Mo Sa Su', '8-20')],
    ['Thurs 9am to 9', 'Th 9-21'],
    ['Fri 12–5', 'Fr 12-17'],
    ['Fri 8–24', 'Fr 8-24'],
  ];
  for (const [text, week] of all) {
    it(`“${text}”`, () => expect(read(text)).to.equal(week));
  }

  it('are read in the language of the page, and in English', () => {
    expect(read('Mo–Do 9–17 Uhr', 'de', german)).to.equal(every('Mo Tu We Th', '9-17'));
    expect(read('Montag und Mittwoch von 9 bis 12:30 Uhr', 'de', german)).to.equal(
      every('Mo We', '9-12:30'),
    );
    expect(read('täglich 9h–17h', 'de', german)).to.equal(every('Mo Tu We Th Fr Sa Su', '9-17'));
    expect(read('Jeden Tag 8 bis 20', 'de', german)).to.equal(
      every('Mo Tu We Th Fr Sa Su', '8-20'),
    );
    expect(read('Wed 9–12', 'de', german)).to.equal('We 9-12');
  });

  it('are not understood at all where a word, a day or a half of the day is in doubt', () => {
    for (const text of [
      'By appointment',
      'Mon–Fri 9–17, not on holidays',
      'Mon–Fri 9–17 in summer',
      '9–17',
      'Mon–Fri',
      'T 9–17',
      'S 9–17',
      'Mon 2–6',
      'Mon 22–2',
      'Mon–Fri 9–17, Fri 9–13',
      'Closed weekends',
      'Mondays closed',
      'Mon 9–25',
      'Mon 9–17–19',
      'Mon 14pm–16pm x',
      'Mon–Fri 9 to late',
      'First Monday 9–12',
      '24/7',
      '+1 212 555 0100',
      '',
      'Mon 9',
      '월–금 9–17',
    ]) {
      expect(read(text), text).to.equal(undefined);
    }
  });
});

describe('within these hours', () => {
  const week = readHours('Mon–Fri 9–17', say, 'en')!;
  const at = (zone: string, utc: string) => isWithin(week, zone, new Date(utc));

  it('goes by the clocks of the practice, also after they change', () => {
    expect(at('America/New_York', '2026-03-06T14:00Z')).to.be.true;
    expect(at('America/New_York', '2026-03-06T13:59Z')).to.be.false;
    expect(at('America/New_York', '2026-03-09T13:00Z')).to.be.true;
    expect(at('America/New_York', '2026-03-09T20:59Z')).to.be.true;
    expect(at('America/New_York', '2026-03-09T21:00Z')).to.be.false;
    expect(at('Europe/London', '2026-03-09T09:00Z')).to.be.true;
  });

  it('and by the practice’s own day', () => {
    expect(at('Pacific/Auckland', '2026-11-22T21:00Z')).to.be.true; // Monday morning there
    expect(at('America/Los_Angeles', '2026-11-23T02:00Z')).to.be.false; // Sunday there
    expect(at('Asia/Kolkata', '2026-11-23T03:30Z')).to.be.true;
  });
});
