/** The words of the inbox: for a therapist between two sessions, not for a programmer. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { leaves, load, sentences, words } from './words.js';

const { inbox } = await load('src/text/en/inbox.ts');
const all = leaves(inbox, 'inbox');
const every = all.flatMap(({ text }) => sentences(text));
const BLOCKED =
  /!|\b(patients?|clients?|you (should|must|need to)|invalid|incorrect|error|failed|decrypt\w*|encrypt\w*|ciphertext|perfect|guarantee|simply|just)\b/i;

describe('The words of the inbox', () => {
  it('are read with ease, in short sentences', () => {
    const list = every.flatMap(words);
    const grade = fleschKincaid({
      sentence: every.length,
      word: list.length,
      syllable: list.reduce((sum, word) => sum + syllable(word), 0),
    });
    assert.ok(grade <= 5, `grade ${grade}`);
    assert.ok(list.length / every.length <= 12);
    assert.deepEqual(
      every.filter((sentence) => words(sentence).length > 18),
      [],
    );
  });

  it('are plain and calm', () => {
    assert.deepEqual(
      all.filter(({ text }) => BLOCKED.test(text)),
      [],
    );
  });
});
