import { expect } from '@open-wc/testing';
import {
  goodToKnow,
  hoursLine,
  openNow,
  isValid,
  nextSteps,
  opensLater,
  placeName,
  replyTo,
  roomLine,
  statusLine,
} from '../../src/booking/facts.js';
import { offerOf } from '../../src/booking/offer.js';
import type { Practice, Therapist } from '../../src/practice/schema.js';
import type { TextValues } from '../../src/text/text.js';
import { dayIn } from '../../src/booking/zones.js';
import { say } from './words.js';

const words = { say, lang: 'en' };

const withTalk = (consultation: NonNullable<Practice['booking']>['consultation']): Practice => ({
  booking: { consultation },
});

describe('what happens next', () => {
  it('stands on its own when nothing is known', () => {
    expect(nextSteps(offerOf({}), words)).to.deep.equal([
      'You get in touch. A few words are enough.',
      'You have a first talk.',
      'You ask your questions. The therapist asks a few too.',
      'You decide in your own time. A no is fine.',
    ]);
  });

  it('says how soon, how long and how much where the practice has said so', () => {
    const facts: Practice = {
      contact: { replyWithin: 'one working day' },
      ...withTalk({ minutes: 15, fee: 'Free' }),
    };
    expect(nextSteps(offerOf(facts), words)).to.include.members([
      'You hear back within one working day.',
      'You talk for about 15 minutes. It is free.',
    ]);
    expect(nextSteps(offerOf(withTalk({ fee: '$20' })), words)).to.include(
      'You have a first talk. It costs $20.',
    );
    expect(nextSteps(offerOf(withTalk({ minutes: 20 })), words)).to.include(
      'You talk for about 20 minutes.',
    );
  });

  it('knows every word for free in its list, and only those', () => {
    const cost = (fee: string, other = words) => nextSteps(offerOf(withTalk({ fee })), other)[1];
    for (const fee of ['free', ' FREE ', 'Free.', '0', 'No charge', '$0', '0 €', '£0.00']) {
      expect(cost(fee), fee).to.equal('You have a first talk. It is free.');
    }
    for (const fee of ['free for students', '$20.', '0.50 €', '0 for members']) {
      expect(cost(fee)).to.equal(`You have a first talk. It costs ${fee.replace(/\.$/, '')}.`);
    }
    const german = {
      lang: 'de',
      say: (key: string, values?: TextValues) =>
        key === 'freeWords' ? 'kostenlos, 0 €' : say(key, values),
    };
    expect(cost('Kostenlos', german)).to.match(/It is free\.$/);
    expect(cost('0 €', german)).to.match(/It is free\.$/);
    expect(cost('free', german)).to.match(/It costs free\.$/);
  });

  it('names the wait while there is a waiting list', () => {
    const facts: Practice = { booking: { status: 'waitlist', waitlistWeeks: 6 } };
    expect(nextSteps(offerOf(facts), words)).to.include(
      'You wait about 6 weeks for a place, and you can look elsewhere too.',
    );
  });
});

describe('whether there is room', () => {
  it('is said only by an owner who has said it', () => {
    expect(statusLine(offerOf({ booking: {} }), words)).to.equal('');
    expect(statusLine(offerOf({ booking: { status: 'open' } }), words)).to.equal(
      'There is room for new people.',
    );
    expect(statusLine(offerOf({ booking: { status: 'waitlist' } }), words)).to.equal(
      'There is a waiting list.',
    );
    expect(
      statusLine(offerOf({ booking: { status: 'waitlist', waitlistWeeks: 1 } }), words),
    ).to.equal('There is a waiting list of about 1 week.');
    expect(statusLine(offerOf({ booking: { status: 'closed' } }), words)).to.equal('');
  });

  it('waits for the day from which the therapist has room', () => {
    const ana: Therapist = { id: 'ana', name: 'Ana', openFrom: '2999-03-01' };
    const open: Practice = { booking: { status: 'open' } };
    expect(statusLine(offerOf(open, ana), words)).to.equal(
      'There is room for new people from March 1, 2999.',
    );
    expect(statusLine(offerOf({}, ana), { ...words, lang: 'en-GB' })).to.equal(
      'There is room for new people from 1 March 2999.',
    );
    expect(opensLater(offerOf(open, ana))).to.be.true;

    const already = { ...ana, openFrom: '2020-03-01' };
    expect(statusLine(offerOf(open, already), words)).to.equal('There is room for new people.');
    expect(opensLater(offerOf(open, already))).to.be.false;
    expect(opensLater(offerOf(open))).to.be.false;
  });
});

describe('good to know', () => {
  const ana: Therapist = {
    id: 'ana',
    name: 'Ana',
    practical: {
      formats: ['in-person', 'video'],
      languages: ['en', 'es', 'not a code'],
      fee: { from: 120, to: 180, currency: 'USD', lowRate: true },
      times: ['evening'],
      access: ['step-free', 'Garden entrance'],
    },
  };

  it('is nothing when nothing is given', () => {
    expect(goodToKnow(offerOf({}), words)).to.deep.equal([]);
  });

  it('puts what the therapist gave into words', () => {
    expect(goodToKnow(offerOf({}, ana), words)).to.deep.equal([
      { label: 'A full session', value: '$120 – $180. Ask about lower rates.' },
      { label: 'How to meet', value: 'In person or video' },
      { label: 'Languages', value: 'English, Spanish, not a code' },
      { label: 'Access', value: 'Step-free and Garden entrance' },
    ]);
  });

  it('writes names of languages as the language does', () => {
    const [, , languages] = goodToKnow(offerOf({}, ana), { say, lang: 'es' });
    // Engines differ in whether they write it 'español' or 'Español'; only the first is ours to raise.
    const spanish = new Intl.DisplayNames(['es'], { type: 'language' }).of('es');
    expect(languages!.value.startsWith(`Inglés, ${spanish},`)).to.equal(true);
  });

  it('prefers what the practice wrote, and names the right to an estimate in the US', () => {
    const facts: Practice = {
      region: 'US',
      ...withTalk({ fullFee: '$180', lowerFee: 'Two places at $60.', formats: ['phone'] }),
    };
    const [fee, formats] = goodToKnow(offerOf(facts, ana), words);
    expect(fee!.value).to.match(/^\$180\. Two places at \$60\. .*good faith estimate/);
    expect(formats!.value).to.equal('Phone');
  });

  it('ends the fee before the next sentence, and only then', () => {
    const fee = (fullFee: string, lowerFee?: string) =>
      goodToKnow(offerOf(withTalk({ fullFee, lowerFee })), words)[0]!.value;
    expect(fee('60 €', 'Ask me.')).to.equal('60 €. Ask me.');
    expect(fee('60 € (or less)', 'Ask me.')).to.equal('60 € (or less). Ask me.');
    expect(fee('It depends.', 'Ask me.')).to.equal('It depends. Ask me.');
    expect(fee('60 €')).to.equal('60 €');
  });

  it('answers mixed feelings with what is known', () => {
    expect(replyTo('cost', offerOf({}), words)).to.equal('You can ask about cost before you book.');
    expect(replyTo('cost', offerOf({}, ana), words)).to.equal(
      'A full session is $120 – $180. Ask about lower rates. You can ask about cost before you book.',
    );
    expect(replyTo('time', offerOf({}, ana), words)).to.match(
      /^There are times here: evenings\. Meeting online/,
    );
    expect(replyTo('time', offerOf({}), words)).not.to.match(/online/);
  });
});

describe('a licence', () => {
  it('is shown up to the day it is valid until, and not after', () => {
    const licence = { label: 'LCSW', region: 'US-NY', validUntil: '2027-06-30' };
    expect(isValid(licence, '2027-06-30')).to.be.true;
    expect(isValid(licence, '2027-07-01')).to.be.false;
    expect(isValid({ label: 'LCSW', region: 'US-NY' }, '2027-07-01')).to.be.true;
  });

  it('names its region as people do', () => {
    expect(placeName('GB', 'en')).to.equal('United Kingdom');
    expect(placeName('GB', 'es')).to.equal('Reino Unido');
    expect(placeName('US-NY', 'en')).to.equal('NY, United States');
    expect(placeName('US-NY', 'es')).to.equal('NY, Estados Unidos');
    expect(placeName('US-NY, US-NJ', 'en')).to.equal('NY, United States; NJ, United States');
    expect(placeName('ZZZ', 'en')).to.equal('ZZZ');
    expect(placeName(undefined, 'en')).to.equal('');
  });

  it('counts days where the practice is', () => {
    const night = new Date('2027-07-01T02:00:00Z');
    expect(dayIn('America/New_York', night)).to.equal('2027-06-30');
    expect(dayIn('Europe/Berlin', night)).to.equal('2027-07-01');
  });
});

describe('hours and replies', () => {
  const offer = (hours: string, timeZone?: string) =>
    offerOf({ timeZone, contact: { hours, replyWithin: 'one working day' } });
  const line = (hours: string, utc: string, here = 'America/New_York', there = here) =>
    [
      openNow(offer(hours, there), words, new Date(utc)),
      hoursLine(offer(hours, there), words, new Date(utc), here),
    ]
      .join(' ')
      .trim();

  it('say whether it is open now, where the practice is', () => {
    expect(line('Mon–Fri 9–17', '2026-11-23T15:00Z')).to.equal('Open now. Mon–Fri 9–17');
    expect(line('Mon–Fri 9–17', '2026-11-23T13:00Z')).to.equal('Closed now. Mon–Fri 9–17');
  });

  it('name the zone of the practice where the visitor’s clock shows another time', () => {
    const monday = '2026-11-23T15:00Z';
    expect(line('Mon–Fri 9–17', monday, 'Europe/Madrid', 'America/New_York')).to.equal(
      'Open now. Mon–Fri 9–17 (Eastern Time)',
    );
    expect(line('Mon–Fri 9–17', monday, 'America/Toronto', 'America/New_York')).to.equal(
      'Open now. Mon–Fri 9–17',
    );
    expect(line('By appointment', monday, 'Europe/Madrid', 'America/New_York')).to.equal(
      'By appointment (Eastern Time)',
    );
  });

  it('are shown as they are where they cannot be read, or the place is not known', () => {
    expect(line('By appointment', '2026-11-23T15:00Z')).to.equal('By appointment');
    expect(hoursLine(offer('Mon–Fri 9–17'), words)).to.equal('Mon–Fri 9–17');
    expect(hoursLine(offerOf({}), words)).to.equal('');
  });

  it('stand beside whether there is room', () => {
    expect(roomLine(offer(''), words)).to.equal('Usually replies within one working day.');
    const capital = offerOf({ contact: { replyWithin: 'Within one working day.' } });
    expect(roomLine(capital, words)).to.equal('Usually replies within one working day.');
    expect(nextSteps(capital, words)).to.include('You hear back within one working day.');
    expect(roomLine(offerOf({ booking: { status: 'open' } }), words)).to.equal(
      'There is room for new people.',
    );
    expect(
      roomLine(offerOf({ booking: { status: 'open' }, contact: { replyWithin: 'a day' } }), words),
    ).to.equal('There is room for new people. Usually replies within a day.');
  });
});
