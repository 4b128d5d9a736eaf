import { expect } from '@open-wc/testing';
import { offerOf } from '../../src/booking/offer.js';
import { contactWays, type Way } from '../../src/booking/ways.js';
import type { Practice, Therapist } from '../../src/practice/schema.js';
import { booking } from '../../src/text/en/booking.js';
import { say } from './words.js';

const ways = (facts: Practice, person?: Therapist) =>
  contactWays(offerOf(facts, person), { say, lang: 'en', lines: booking.email.lines });
/** The ways the owner gave; the short form stands among them. */
const kinds = (given: Way[]) => given.map(({ kind }) => kind).filter((kind) => kind !== 'ask');

const phone = '+1 212 555 0100';
const email = 'hello+new@harbor.example';
const url = 'https://cal.com/harbor/first-talk';

describe('ways to get in touch', () => {
  it('are none when nothing is given', () => {
    expect(ways({})).to.deep.equal([]);
  });

  it('come in the order the owner gave them', () => {
    expect(kinds(ways({ contact: { email, phone } }))).to.deep.equal(['email', 'call']);
    expect(kinds(ways({ booking: { url }, contact: { phone, sms: phone } }))).to.deep.equal([
      'book',
      'call',
      'text',
    ]);
  });

  it('have the short form second, where its words can go somewhere', () => {
    const all = (facts: Practice) => ways(facts).map(({ kind }) => kind);
    expect(all({ contact: { phone } })).to.deep.equal(['call', 'ask']);
    expect(all({ booking: { url }, contact: { email } })).to.deep.equal(['book', 'ask', 'email']);
    expect(all({ booking: { url } })).to.deep.equal(['book']);
    expect(all({ booking: { status: 'closed' }, contact: { email } })).to.deep.equal(['email']);
  });

  it('have the next times where the owner put them, if they lead on', () => {
    const openingsUrl = '/openings.json';
    expect(kinds(ways({ booking: { openingsUrl, url } }))).to.deep.equal(['times', 'book']);
    expect(kinds(ways({ contact: { phone }, booking: { url, openingsUrl } }))).to.deep.equal([
      'call',
      'book',
      'times',
    ]);
    expect(ways({ booking: { openingsUrl } })).to.deep.equal([]);
    expect(
      kinds(ways({ contact: { phone }, booking: { openingsUrl, status: 'closed' } })),
    ).to.deep.equal(['call']);
  });

  it('lead to a page of the practice’s own, and to an address without a page', () => {
    expect(ways({ booking: { url: '/book' } })[0]).to.include({ href: '/book', away: true });
    expect(ways({ booking: { url: 'mailto:a@b.example' } })[0]).to.include({ detail: '' });
  });

  it('name the website last, as the visitor is most often on it', () => {
    expect(kinds(ways({ website: 'https://harbor.example', contact: { phone } }))).to.deep.equal([
      'call',
      'website',
    ]);
  });

  it('show a number that can be read and dial one that works', () => {
    const [call] = ways({ contact: { phone: '+12125550100 ext 4', hours: 'Mon–Fri 9–17' } });
    expect(call).to.deep.include({
      href: 'tel:+12125550100;ext=4',
      detail: 'Mon–Fri 9–17',
      copy: '+12125550100 ext 4',
    });
    expect(ways({ contact: { phone: '+12125550100' } })[0]!.label).to.equal(
      'Call +1 212 555\u00a00100',
    );
  });

  it('start an e-mail with a neutral subject and gaps, and no answers', () => {
    const [mail] = ways({ name: 'Harbor & Sons', contact: { email } });
    expect(mail!.href!.startsWith('mailto:hello%2Bnew@harbor.example?subject=A%20first%20talk&')).to
      .be.true;
    const body = new URL(mail!.href!).searchParams.get('body')!;
    expect(body.split('\r\n')).to.deep.equal([
      'Hello Harbor & Sons,',
      '',
      ...booking.email.lines,
      '',
      'Thank you,',
      '[first name]',
    ]);
    expect(mail!.href).not.to.match(/[\s+]/);
  });

  it('greet without a name where none is known', () => {
    const [mail] = ways({ contact: { email } });
    expect(new URL(mail!.href!).searchParams.get('body')).to.match(/^Hello,\r\n/);
  });

  it('lead to the scheduler by its plain address and say where that is', () => {
    expect(ways({ booking: { url } })[0]).to.deep.include({
      href: url,
      detail: 'Opens cal.com in a new tab',
      away: true,
    });
  });

  it('start a text with a few neutral words', () => {
    const [text] = ways({ contact: { sms: phone } });
    expect(text!.href).to.match(/^sms:\+12125550100\?&body=Hello%2C%20I%20would%20like/);
    expect(text!.copy).to.equal(phone);
    expect(ways({ contact: { phone, sms: phone } }).map(({ copy }) => copy || '')).to.deep.equal([
      phone,
      '',
      '',
    ]);
  });

  it('are those of the therapist first, filled up from the practice', () => {
    const ana: Therapist = {
      id: 'ana',
      name: 'Ana Reyes',
      contact: { email: 'ana@harbor.example' },
    };
    const given = ways({ contact: { phone, email }, therapists: [ana] }, ana);
    expect(kinds(given)).to.deep.equal(['email', 'call']);
    expect(given[0]!.detail).to.equal('ana@harbor.example');
  });

  it('put a referral first and leave out the scheduler when nobody new is taken', () => {
    const referralUrl = 'https://directory.example/';
    const closed: Practice = {
      contact: { phone },
      booking: { url, status: 'closed', referralUrl },
    };
    expect(kinds(ways(closed))).to.deep.equal(['referral', 'call']);
    expect(kinds(ways({ ...closed, booking: { url, status: 'closed' } }))).to.deep.equal(['call']);
    expect(kinds(ways({ booking: { url, status: 'waitlist', referralUrl } }))).to.deep.equal([
      'book',
    ]);
  });
});
