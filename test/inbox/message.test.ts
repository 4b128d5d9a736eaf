import { expect } from '@open-wc/testing';
import { contactsIn, nameIn, readMessage } from '../../src/inbox/message.js';
import { plain } from './samples.js';

const line = (label: string, value: string) => plain({ lines: [{ label, value }] });

describe('What a message says', () => {
  it('is taken as it was written, and nothing else comes along', () => {
    const message = plain();
    expect(readMessage({ ...message, more: 1 })).to.deep.equal({ message });
  });

  it('is not guessed at for a later version', () => {
    const later = { ...plain(), schema: 'alliance.message/2' };
    expect(readMessage(later)).to.deep.equal({ why: 'version', schema: 'alliance.message/2' });
  });

  for (const [name, value] of Object.entries({
    'an empty object': {},
    'a message without lines': { ...plain(), lines: undefined },
    'a message without an id': { ...plain(), id: '' },
    'a line that is a number': { ...plain(), lines: [1] },
    'a line without words': { ...plain(), lines: [{ label: 'a' }] },
  })) {
    it(`is nothing for ${name}`, () => {
      expect(readMessage(value as Record<string, unknown>)).to.have.property('why', 'noMessage');
    });
  }

  it('has a name where the visitor gave one, in any of our languages', () => {
    expect(nameIn(line('Name', ' Kim '))).to.equal('Kim');
    expect(nameIn(line('Nombre', 'Elena'))).to.equal('Elena');
    expect(nameIn(line('From', 'Kim'))).to.equal('Kim');
    expect(nameIn(line('Your name:', 'Kim'))).to.equal('Kim');
    expect(nameIn(line('In my words', 'Kim'))).to.equal('');
  });

  it('has ways to answer that hold an address or a number, and nothing else', () => {
    const message = plain({
      lines: [
        { label: 'Phone', value: '+1 (212) 555-0147' },
        { label: 'Email', value: 'kim+a@example.com' },
        { label: 'Teléfono', value: '555 010 010' },
        { label: 'In my words', value: '555 010 010' },
        { label: 'Email', value: 'a@b.example?subject=x&body=y' },
      ],
    });
    expect(contactsIn(message).map(({ href }) => href)).to.deep.equal([
      'tel:+12125550147',
      'mailto:kim+a@example.com',
      'tel:555010010',
      'mailto:a@b.example%3Fsubject%3Dx%26body%3Dy',
    ]);
  });

  it('never becomes a link by its words alone', () => {
    for (const value of ['javascript:alert(1)', 'call me', '12', 'a@b', '<a@b.example>']) {
      expect(contactsIn(line('Phone', value)), value).to.deep.equal([]);
    }
  });
});
