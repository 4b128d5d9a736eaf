import { expect } from '@open-wc/testing';
import {
  dayIn,
  goodToKnow,
  isValid,
  nextSteps,
  replyTo,
  statusLine,
} from '../../src/booking/facts.js';
import { offerOf } from '../../src/booking/offer.js';
import type { Practice, Therapist } from '../../src/practice/schema.js';
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
      { label: 'Languages', value: 'English, Spanish, Not a code' },
      { label: 'Access', value: 'Step-free and Garden entrance' },
    ]);
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

  it('counts days where the practice is', () => {
    const night = new Date('2027-07-01T02:00:00Z');
    expect(dayIn('America/New_York', night)).to.equal('2027-06-30');
    expect(dayIn('Europe/Berlin', night)).to.equal('2027-07-01');
  });
});
