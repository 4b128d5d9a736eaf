import { expect } from '@open-wc/testing';
import { findClaims } from '../../src/safety/owner-copy.js';

const familiesIn = (facts: object) => findClaims(facts).map(({ code }) => code);

describe('words in the owner’s own copy', () => {
  const places: Record<string, object> = {
    'a note': {
      therapists: [{ id: 'a', name: 'A', style: { LEAD: { lo: 0, hi: 1, note: 'I cure' } } }],
    },
    'an answer': { therapists: [{ id: 'a', name: 'A', answers: { B1: 'I cure' } }] },
    'a way of working': {
      therapists: [{ id: 'a', name: 'A', methods: [{ id: 'emdr', note: 'I cure' }] }],
    },
    'the hours': { contact: { hours: 'I cure on Mondays' } },
    'a replaced text': { text: { 'booking.intro': 'I cure' } },
    'a question that was added': {
      checklist: { add: [{ id: 'x', question: 'Why?', why: 'I cure' }] },
    },
    'the price': { booking: { consultation: { lowerFee: 'I cure for less' } } },
  };
  for (const [place, facts] of Object.entries(places)) {
    it(`are found in ${place}`, () => expect(familiesIn(facts)).to.deep.equal(['claim-outcome']));
  }

  it('are not looked for in names, addresses and the crisis lines of others', () => {
    const facts = {
      name: 'Best Practice',
      website: 'https://best.example/cure',
      booking: { url: 'https://top.example/' },
      contact: { email: 'best@example.com' },
      therapists: [
        { id: 'top', name: 'Ana Best', focus: ['heal'], photo: 'https://a.example/best.jpg' },
      ],
      crisis: [{ region: 'US', talk: [{ label: 'Top line', word: 'HEAL' }] }],
    };
    expect(familiesIn(facts)).to.be.empty;
  });

  it('come once for each family, with the places they stand in', () => {
    const text = Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((n) => [`booking.t${n}`, `I cure ${n}`]),
    );
    const [claim, ...others] = findClaims({ text, contact: { hours: 'The best' } });
    expect(claim!.field).to.equal(
      'text.booking.t1, text.booking.t2, text.booking.t3, text.booking.t4 and 2 more',
    );
    expect(claim!.message).to.match(/^"cure" /);
    expect(others.map(({ code }) => code)).to.deep.equal(['claim-rank']);
  });

  it('may be said with a no before them', () => {
    expect(familiesIn({ contact: { hours: 'There is no quick fix.' } })).to.be.empty;
  });

  it('may be missing', () => {
    expect(familiesIn({})).to.be.empty;
  });
});
