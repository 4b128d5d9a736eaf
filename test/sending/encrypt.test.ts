import { expect } from '@open-wc/testing';
import {
  armor,
  Decrypter,
  generateHybridIdentity,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';
import { seal } from '../../src/sending/encrypt.js';
import { toJson } from '../../src/sending/json.js';
import { messageOf, newMessageId } from '../../src/sending/message.js';
import { padded } from '../../src/sending/pad.js';

const message = messageOf(
  { kind: 'feedback', to: 'Ana', lines: [{ label: 'What helped', value: 'Señor, 日本 🙂' }] },
  newMessageId(),
);

async function open(age: string, identity: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(armor.decode(age));
}

describe('a locked message', () => {
  it('opens with the key of every recipient, and holds the message to the letter', async () => {
    const identities = await Promise.all([
      generateX25519Identity(),
      generateX25519Identity(),
      generateHybridIdentity(),
    ]);
    const keys = await Promise.all(identities.map(identityToRecipient));
    const sealed = await seal(message, keys);
    expect(Object.keys(sealed)).to.deep.equal(['schema', 'id', 'age']);
    expect(sealed.id).to.equal(message.id);
    expect(sealed.age).to.match(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
    expect(JSON.stringify(sealed)).not.to.contain('helped');
    for (const identity of identities) {
      const bytes = await open(sealed.age, identity);
      const text = new TextDecoder().decode(bytes);
      expect(text.trimEnd()).to.equal(toJson(message));
      expect(JSON.parse(text)).to.deep.equal(message);
      expect(Math.log2(bytes.length) % 1).to.equal(0);
    }
  });

  it('stays shut for another key', async () => {
    const key = await identityToRecipient(await generateX25519Identity());
    const { age } = await seal(message, [key]);
    const other = await generateX25519Identity();
    expect(await open(age, other).catch(() => 'shut')).to.equal('shut');
  });

  it('is not made where one of the keys is wrong, or there is none', async () => {
    const key = await identityToRecipient(await generateX25519Identity());
    const wrong = key.slice(0, -1) + (key.endsWith('q') ? 'p' : 'q');
    for (const keys of [[], [wrong], [key, wrong], ['age1nothing'], ['AGE-SECRET-KEY-1X']]) {
      const made = await seal(message, keys).then(
        () => 'made',
        () => 'not made',
      );
      expect(made, keys.join()).to.equal('not made');
    }
  });

  it('says little by its size: the next power of two, and never a short one', () => {
    for (const [length, size] of [
      [1, 1024],
      [1024, 1024],
      [1025, 2048],
      [5000, 8192],
    ] as const) {
      const bytes = padded('a'.repeat(length));
      expect(bytes.length, `${length}`).to.equal(size);
      expect(new TextDecoder().decode(bytes).trimEnd()).to.equal('a'.repeat(length));
    }
    expect(padded('é'.repeat(600)).length).to.equal(2048);
  });
});
