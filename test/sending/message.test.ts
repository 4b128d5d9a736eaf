import { expect } from '@open-wc/testing';
import { newMessageId } from '../../src/sending/message.js';

describe('the id of a message', () => {
  it('is a random UUID, also where the page has no randomUUID', () => {
    const ids = Array.from({ length: 200 }, newMessageId);
    for (const id of ids) {
      expect(id).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
