import { expect } from '@open-wc/testing';
import {
  generateHybridIdentity,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';
import { isKey } from '../../src/sending/key.js';

describe('a line to lock with', () => {
  it('is known as whole, whichever kind of key it is', async () => {
    for (const make of [generateX25519Identity, generateHybridIdentity]) {
      const key = await identityToRecipient(await make());
      expect(isKey(key), key).to.be.true;
    }
  });

  it('is found out by any one letter that is wrong, missing, doubled or moved', () => {
    const key = 'age1f2f0pasurmlwqrrhmthur3m03dh0rlqg9atanvxhm7fxkj79lugqheux3v';
    expect(isKey(key)).to.be.true;
    for (let at = 'age1'.length; at < key.length; at++) {
      const letter = key[at]!;
      const [start, end] = [key.slice(0, at), key.slice(at + 1)];
      const wrong = [`${start}${letter === 'q' ? 'p' : 'q'}${end}`, `${start}b${end}`];
      const moved = end && end[0] !== letter ? [`${start}${end[0]}${letter}${end.slice(1)}`] : [];
      for (const line of [
        ...wrong,
        ...moved,
        `${start}${end}`,
        `${start}${letter}${letter}${end}`,
      ]) {
        expect(isKey(line), line).to.be.false;
      }
    }
  });

  it('is not a private key, nor any other word', () => {
    for (const line of ['', 'age1', '1', 'age1ok', 'AGE-SECRET-KEY-1X', 'age1nothing']) {
      expect(isKey(line), line).to.be.false;
    }
  });
});
