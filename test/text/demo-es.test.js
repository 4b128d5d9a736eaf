/** The Spanish page of the demo says everything in Spanish, and nothing that is no longer asked for. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { rooms } from './words.js';

const { text } = JSON.parse(readFileSync('demo/es/practice.json', 'utf8'));
const english = rooms
  .filter(({ room }) => ['booking', 'checklist', 'common'].includes(room))
  .flatMap(({ leaves }) => leaves)
  // The owner's own panel stays in English: visitors never see it. And this practice takes no messages.
  .filter(({ key }) => !/^common\.(owner|send|sending)\./.test(key));

const slots = (words) => (words.match(/\{\w+\}/g) ?? []).sort().join();

describe('the demo in Spanish', () => {
  it('has words for every key of its two widgets and their frame', () => {
    assert.deepEqual(
      english.map(({ key }) => key).filter((key) => !Object.hasOwn(text, key)),
      [],
    );
  });

  it('has no words for keys that are gone', () => {
    const known = new Set(english.map(({ key }) => key));
    assert.deepEqual(
      Object.keys(text).filter((key) => !known.has(key)),
      [],
    );
  });

  it('fills the same slots', () => {
    for (const { key, text: words } of english) {
      if (Object.hasOwn(text, key)) assert.equal(slots(text[key]), slots(words), key);
    }
  });
});
