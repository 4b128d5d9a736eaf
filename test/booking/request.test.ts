import { expect } from '@open-wc/testing';
import {
  emptyRequest,
  letterOf,
  linesOf,
  pickedText,
  scriptOf,
  textOf,
  toMend,
  type Request,
} from '../../src/booking/request.js';
import { bookingRequest } from '../../src/text/en/booking-request.js';
import { fill, type TextTree, type TextValues } from '../../src/text/text.js';
import { say as sayMain } from './words.js';

const say = (key: string, values?: TextValues): string => {
  const found = key
    .split('.')
    .reduce<unknown>((at, part) => (at as TextTree | undefined)?.[part], bookingRequest);
  return typeof found === 'string' ? fill(found, values) : sayMain(key, values);
};
const wording = { say, lang: 'en' };
const here = 'America/New_York';
const full: Request = {
  ...emptyRequest(),
  name: ' Jo ',
  phone: '212 555 0177',
  email: 'kept@example.com',
  voicemail: 'no',
  picked: {
    opening: { start: new Date('2026-12-01T15:00:00Z'), format: 'video' },
    zone: 'America/New_York',
  },
  times: ['morning', 'evening'],
  format: 'in-person',
  words: 'I have not\n  done this before.',
  withQuestions: true,
};
const questions = ['What do you charge?', 'How do we begin?'];
const lines = (request = full) => linesOf(request, wording, { questions, here });
const told = (request?: Request) => lines(request).map(({ label, value }) => `${label}: ${value}`);

describe('a request for a first talk', () => {
  it('has a line for all that was given, in order', () => {
    expect(told()).to.deep.equal([
      'Name: Jo',
      'Phone: 212 555 0177',
      'Leaving a message: please do not',
      'A time I picked: Tuesday, December 1 at 10:00 AM, video',
      'Times that suit me: mornings and evenings',
      'To meet: in person',
      'In my words: I have not done this before.',
      'A question: What do you charge?',
      'A question: How do we begin?',
    ]);
  });

  it('has no line for what was not, and only the one way to reach the visitor', () => {
    expect(told({ ...emptyRequest(), phone: '5550177' })).to.deep.equal(['Phone: 5550177']);
    expect(told({ ...full, by: 'email' }).slice(0, 3)).to.deep.equal([
      'Name: Jo',
      'Email: kept@example.com',
      'A time I picked: Tuesday, December 1 at 10:00 AM, video',
    ]);
    expect(told({ ...full, withQuestions: false }).join()).not.to.include('question');
  });

  it('needs a way to reach the visitor, and takes every way to write one', () => {
    const phone = (number: string) => toMend({ ...full, phone: number });
    const email = (address: string) => toMend({ ...full, by: 'email', email: address });
    for (const good of [
      '212 555 0177',
      '+1 (212) 555-0177',
      '0800 1111',
      '+44 20 7946 0000 ext 4',
      '555 01',
      '212 555 0177 after 6, or 212 555 0188',
      `${'212 555 0177 / '.repeat(6)}evenings`,
      '٠١٢٣٤٥٦٧',
    ])
      expect(phone(good), good).to.equal('');
    for (const bad of ['', '  ', '1234', 'call me', 'jo@example.com'])
      expect(phone(bad), bad).to.equal('phone');
    for (const good of ['jo@example.com', ' a.b+c@d.co.uk '])
      expect(email(good), good).to.equal('');
    for (const bad of ['', 'jo', 'jo@example', '@example.com', 'a b@example.com'])
      expect(email(bad), bad).to.equal('email');
  });

  it('becomes a letter of just those lines', () => {
    const request = { ...full, leftOut: ['name'] };
    const all = lines(request);
    const text = textOf(letterOf(all, wording, 'Hello Ana,'), request.leftOut);
    expect(text.slice(0, 4)).to.deep.equal([
      'Hello Ana,',
      '',
      'I would like to ask about a first talk.',
      '',
    ]);
    expect(text.slice(4, -2)).to.deep.equal(
      all.flatMap(({ id, label, value }) => (id === 'name' ? [] : `${label}: ${value}`)),
    );
    expect(text.at(-1)).to.equal('Thank you.');
    expect(text.join()).not.to.include('Jo');
  });

  it('becomes words to read out', () => {
    expect(textOf(scriptOf(full, lines(), wording), ['times'])).to.deep.equal([
      'Hi. I would like to ask about a first talk.',
      'My name is Jo.',
      'You can call me back on 212 555 0177.',
      'Please do not leave a message.',
      'I saw this time on your site: Tuesday, December 1 at 10:00 AM, video.',
      'To meet, I would choose in person.',
      'I have not done this before.',
      'I have a question: What do you charge?',
      'I have a question: How do we begin?',
      'Thank you.',
    ]);
  });
});

describe('a time that was picked', () => {
  const opening = { start: new Date('2026-12-01T23:30:00Z'), format: '' };
  const text = (zone?: string) => pickedText({ opening, zone }, wording, 'Europe/Madrid');

  it('is told as the practice reads it, and as the visitor does where clocks differ', () => {
    expect(text('America/New_York')).to.equal(
      'Tuesday, December 1 at 6:30 PM Eastern Time (Wednesday, December 2 at 12:30 AM Central European Time)',
    );
    expect(text('Europe/London')).to.match(
      /^Tuesday, December 1 at 11:30 PM .+ \(Wednesday, December 2 at 12:30 AM/,
    );
    expect(text('Asia/Dubai')).to.match(/^Wednesday, December 2 at 3:30 AM .+ \(12:30 AM Central/);
    expect(text('Europe/Berlin')).to.equal('Wednesday, December 2 at 12:30 AM');
    // Where the practice is, is not known: then the visitor's own clock has to be named.
    expect(text()).to.equal('Wednesday, December 2 at 12:30 AM Central European Time');
  });
});
