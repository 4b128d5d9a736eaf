/**
 * How plain and how kind the words are. The limits are those at which a text fails; what they aim
 * at is lower, and stands in docs/content.md.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { PAGES, rooms, sentences, words } from './words.js';

const LIMITS = { grade: 5, mean: 12, sentence: 18, long: 0.05, label: 8, help: 20 };

/** Long words that are easy: everyone who comes here knows them. */
const EASY = new Set(
  'therapist therapists therapy session emergency insurance medicine licensed register anyone another together exactly easier'.split(
    ' ',
  ),
);

const BLOCKED =
  /\b(patients?|disorders?|symptoms?|resist(ant|ance)|denial|crazy|insane|you (should|must|need to)|best match|perfect|guarantee|cures?|fix(es|ed)? you|commit(ted)? suicide|handicap|normal people|clients? say|success rate|risk|detect(ed|s)?|suicidal|score|diagnos\w*)\b/i;

/** Parts of a sentence that stand without a full stop of their own. */
const PARTS = /\.(you(Left|Right)|they(Left|Mid|Right)|lines\.\d+)$/;
const HELP = /(hint|help|helpful|why|gloss|note|warning)$/i;

const isLabel = ({ key, text }) => !/[.?!…:,]['"’”]?( \{sent\})?$/.test(text) && !PARTS.test(key);
const long = (text, most) => words(text.replace(/\{(\w+)\}/g, 'it')).length > most;
const told = (leaves) => leaves.map(({ key, text }) => `${key}: ${text}`);

for (const { room, leaves } of rooms) {
  describe(`The words of ${room}`, () => {
    const all = leaves.flatMap(({ text }) => sentences(text));
    const every = all.flatMap(words);

    it('are read with ease', () => {
      const grade = fleschKincaid({
        sentence: all.length,
        word: every.length,
        syllable: every.reduce((sum, word) => sum + syllable(word), 0),
      });
      assert.ok(grade <= LIMITS.grade, `grade ${grade}`);
    });

    it('come in short sentences', () => {
      assert.ok(every.length / all.length <= LIMITS.mean);
      assert.deepEqual(
        all.filter((sentence) => long(sentence, LIMITS.sentence)),
        [],
      );
    });

    it('hold few long words', () => {
      const hard = every.filter((word) => syllable(word) > 2 && !EASY.has(word.toLowerCase()));
      assert.ok(hard.length / every.length <= LIMITS.long, hard.join(', '));
    });

    it('fit on buttons and chips', () => {
      const labels = leaves.filter(isLabel);
      assert.deepEqual(told(labels.filter(({ text }) => long(text, LIMITS.label))), []);
    });

    it('help in a line or two', () => {
      const help = leaves.filter(({ key }) => HELP.test(key));
      assert.deepEqual(told(help.filter(({ text }) => long(text, LIMITS.help))), []);
    });

    it('blame no one, promise nothing and name no illness', () => {
      assert.deepEqual(told(leaves.filter(({ text }) => BLOCKED.test(text))), []);
    });

    it('call nobody a client, and say no more of what stays than a switch lets be true', () => {
      const wrong = /\bclients?\b|\bstays on this page/i;
      const visitors = PAGES.includes(room) ? [] : leaves;
      // Drawn only while nothing is saved.
      const others = visitors.filter(({ key }) => key !== 'feedback.ends.keepHint');
      assert.deepEqual(told(others.filter(({ text }) => wrong.test(text))), []);
    });

    it('never shout, and draw no faces', () => {
      const loud = /!|\p{Extended_Pictographic}|\b[A-Z]{5,}\b/u;
      assert.deepEqual(told(leaves.filter(({ text }) => loud.test(text))), []);
    });

    it('are clean: no double space, no straight quotation, no loose ends', () => {
      const loose = /\s{2}|^\s|\s$|"|(^|\s)'|<|&\w+;/;
      assert.deepEqual(told(leaves.filter(({ text }) => loose.test(text))), []);
    });

    it('lead no one to a review or a share', () => {
      const public_ =
        /\b(reviews?|testimonials?|rate us|stars? out of|google|trustpilot|yelp|share (this|it|your)|recommend us|quote you)\b/i;
      // The one line that says so: it will not be used as one.
      const others = leaves.filter(({ key }) => key !== 'common.sending.private');
      assert.deepEqual(told(others.filter(({ text }) => public_.test(text))), []);
    });
  });
}
