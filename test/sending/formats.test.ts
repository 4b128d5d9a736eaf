import { expect } from '@open-wc/testing';
import { fits, formatAt, pack, shown, type FormatName } from '../../src/sending/formats.js';
import { toJson } from '../../src/sending/json.js';
import { messageOf, type Message, type SealedMessage } from '../../src/sending/message.js';

const ID = '5f0d1c1e-2f5b-4c1e-9a55-0a1b2c3d4e5f';
const message: Message = messageOf(
  {
    kind: 'first-talk',
    to: 'Ana Reyes',
    lines: [
      { label: 'Name', value: 'Jo' },
      { label: 'Email', value: 'jo@example.com' },
      { label: 'A question', value: 'How do you work?' },
      { label: 'A question', value: 'What does it cost?\nAnd when?' },
      { label: 'subject', value: 'mine' },
    ],
  },
  ID,
);
const sealed: SealedMessage = {
  schema: 'alliance.message/1',
  id: ID,
  age: '-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n',
};
const options = { subject: 'A message from your website' };

const parcel = (
  name: FormatName,
  what: Message | SealedMessage = message,
  fields?: Record<string, string>,
) => pack(what, name, { ...options, fields });
const pairs = (
  name: FormatName,
  what: Message | SealedMessage = message,
  fields?: Record<string, string>,
) => Object.fromEntries(new URLSearchParams(parcel(name, what, fields).body));

describe('a message for the practice’s own address', () => {
  it('is the message itself, as JSON', () => {
    const { body, type, redirect } = parcel('json');
    expect(type).to.equal('application/json');
    expect(redirect).to.equal('manual');
    expect(JSON.parse(body)).to.deep.equal(message);
    expect(shown(parcel('json'))).to.equal(body);
  });

  it('is a form of readable names, with id and schema', () => {
    const { type } = parcel('form');
    expect(type).to.equal('application/x-www-form-urlencoded');
    expect(pairs('form')).to.deep.equal({
      schema: 'alliance.message/1',
      id: ID,
      to: 'Ana Reyes',
      kind: 'first-talk',
      Name: 'Jo',
      Email: 'jo@example.com',
      'A question': 'How do you work?',
      'A question (2)': 'What does it cost?\nAnd when?',
      subject: 'mine',
    });
  });

  it('carries the constants that the owner gave, and none of them changes the message', () => {
    const fields = { token: 'public', id: 'other', schema: 'other', lines: 'none' };
    expect(JSON.parse(parcel('json', message, fields).body)).to.deep.equal({
      ...message,
      token: 'public',
    });
    expect(pairs('form', message, fields)).to.include({ token: 'public', id: ID });
  });

  it('is locked where it is locked: nothing else is in it', () => {
    expect(JSON.parse(parcel('json', sealed).body)).to.deep.equal(sealed);
    expect(pairs('form', sealed)).to.deep.equal({ ...sealed });
  });
});

describe('a message for a form service', () => {
  it('Formspree: subject, reply address, empty honeypot, and JSON asked for', () => {
    const given = pairs('formspree');
    expect(given).to.include({
      _subject: 'A message from your website',
      email: 'jo@example.com',
      _gotcha: '',
      id: ID,
      Email: 'jo@example.com',
    });
    expect(parcel('formspree').type).to.contain('urlencoded');
  });

  it('Web3Forms: JSON with the access key', () => {
    const { body, type } = parcel('web3forms', message, { access_key: 'k-1' });
    expect(type).to.equal('application/json');
    expect(JSON.parse(body)).to.include({
      access_key: 'k-1',
      subject: 'A message from your website',
      email: 'jo@example.com',
      Name: 'Jo',
      id: ID,
      // A line of that name is not the subject of the mail.
      'subject (2)': 'mine',
    });
  });

  it('Netlify: only names that a static form can declare', () => {
    expect(Object.keys(pairs('netlify'))).to.have.members([
      'form-name',
      'subject',
      'email',
      'bot-field',
      'schema',
      'id',
      'message',
    ]);
    expect(pairs('netlify')['form-name']).to.equal('alliance');
    expect(pairs('netlify', message, { 'form-name': 'words' })['form-name']).to.equal('words');
    expect(pairs('netlify')['message']).to.contain('A question: How do you work?');
    expect(pairs('netlify', sealed)['message']).to.equal(sealed.age);
    const page = { origin: 'https://practice.example' };
    expect(fits('netlify', new URL('https://practice.example/'), page)).to.be.true;
    expect(fits('netlify', new URL('https://elsewhere.example/'), page)).to.be.false;
    expect(fits('json', new URL('https://elsewhere.example/'), page)).to.be.true;
  });

  it('Basin: a form with its honeypot left empty', () => {
    expect(pairs('basin')).to.include({ _gotcha: '', id: ID, Name: 'Jo' });
  });

  it('Apps Script: a form that asks no leave, and an answer from another address', () => {
    const { type, redirect } = parcel('apps-script');
    expect(type).to.contain('urlencoded');
    expect(redirect).to.equal('follow');
    expect(pairs('apps-script')).to.include({ id: ID, Name: 'Jo' });
  });

  it('tells nobody whom to write back to where it is locked', () => {
    for (const name of ['formspree', 'web3forms', 'netlify', 'basin', 'form'] as const) {
      expect(parcel(name, sealed).body, name).not.to.contain('jo');
    }
  });

  it('is known by its address where the owner named no format', () => {
    const at = (address: string, named?: FormatName) => formatAt(new URL(address), named);
    expect(at('https://formspree.io/f/abc')).to.equal('formspree');
    expect(at('https://api.web3forms.com/submit')).to.equal('web3forms');
    expect(at('https://usebasin.com/f/abc')).to.equal('basin');
    expect(at('https://script.google.com/macros/s/x/exec')).to.equal('apps-script');
    expect(at('https://practice.example/messages')).to.equal('json');
    expect(at('https://notformspree.io/f/abc')).to.equal('json');
    expect(at('https://formspree.io/f/abc', 'form')).to.equal('form');
  });

  it('shows what is sent as names and values', () => {
    expect(shown(parcel('form')).split('\n').slice(0, 5)).to.deep.equal([
      'schema: alliance.message/1',
      `id: ${ID}`,
      'to: Ana Reyes',
      'kind: first-talk',
      'Name: Jo',
    ]);
  });
});

describe('JSON of a message', () => {
  const hard = ['"', '\\', '\n\t\r\b', '\u2028', '\ud800', 'ñ 日本 🙂', '</script>', '__proto__'];

  it('reads back as it was', () => {
    const value = {
      lines: hard.map((text) => ({ label: text, value: text })),
      empty: [],
      none: {},
    };
    expect(JSON.parse(toJson(value))).to.deep.equal(value);
  });

  it('is right where an old library has changed how lists and texts become JSON', () => {
    const spoiled = [Array.prototype, String.prototype, Object.prototype];
    const toJSON = () => 'spoiled';
    try {
      for (const each of spoiled)
        Object.defineProperty(each, 'toJSON', { value: toJSON, configurable: true });
      expect(JSON.stringify(['a'])).to.equal('"spoiled"');
      expect(toJson({ list: ['a', 'b'] })).to.equal('{\n  "list": [\n    "a",\n    "b"\n  ]\n}');
    } finally {
      for (const each of spoiled) delete (each as { toJSON?: unknown }).toJSON;
    }
  });
});
