/** Every language says what English says: the same keys, lists as long, the same gaps. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { leaves as leavesOf, load, PAGES, rooms, roomsIn, sentences, words } from './words.js';

const LANGUAGES = readdirSync('src/text', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map(({ name }) => name);

/** Lists that are as long as a language needs. */
const OF_ANY_LENGTH = /^feedback\.build\.small\./;

/** The same in both languages, or nothing but gaps. */
const SAME = new Set(['EMDR', 'Trauma']);

const LIMITS = { mean: 12, sentence: 20, label: 8 };

/** Whole words, also beside letters with accents. */
const anyOf = (patterns) => new RegExp(`(?<!\\p{L})(${patterns})(?!\\p{L})`, 'iu');

/** What is unkind in each language, beside what all of them leave out. */
const UNKIND = {
  es: anyOf(
    'pacientes?|clientes?|trastornos?|síntomas?|diagn[oó]stic\\p{L}+|enferm\\p{L}+|loc[oa]s?|perfect[oa]s?|garant\\p{L}+|curar?|riesgo|normales|deberías|debes|tienes que(?! (decidir|guardar))|minusv\\p{L}+',
  ),
};
/** What only some who speak it would say, or what gives the reader a gender. */
const NARROW = {
  es: anyOf(
    'vosotr[oa]s|vuestr[oa]s?|os|ustedes|vos|\\p{L}+[áé]is|ordenador|computadora|móvil|celular|cansad[oa]|segur[oa] de|bienvenid[oa]s?',
  ),
};

const slots = (text) => (text.match(/\{\w+\}/g) ?? []).sort().join();
const told = (leaves) => leaves.map(({ key, text }) => `${key}: ${text}`);
const keysOf = (leaves) => leaves.map(({ key }) => key).filter((key) => !OF_ANY_LENGTH.test(key));

for (const lang of LANGUAGES) {
  const spoken = await roomsIn(lang);

  describe(`The words in ${lang}`, () => {
    it('are all brought to the page by one file', async () => {
      await load(`src/locales/${lang}.ts`);
      const { known } = globalThis[Symbol.for('alliance-widgets')].get('locales');
      const { $code, $name, $dir, ...brought } = known.find((locale) => locale.$code === lang);
      assert.ok($code && $name && $dir);
      const ofWidgets = spoken.filter(({ room }) => !PAGES.includes(room));
      const keys = ofWidgets.flatMap(({ leaves }) => leaves.map(({ key }) => key));
      const words = Object.entries(brought).flatMap(([room, tree]) => leavesOf(tree, room));
      assert.deepEqual(words.map(({ key }) => key).sort(), keys.sort());
    });

    for (const { room, leaves } of spoken) {
      const english = rooms.find((other) => other.room === room).leaves;

      describe(room, () => {
        it('has every key of English and no other', () => {
          assert.deepEqual(keysOf(leaves).sort(), keysOf(english).sort());
        });

        it('has words wherever English has', () => {
          const empty = (list) => list.filter(({ text }) => !text).map(({ key }) => key);
          assert.deepEqual(empty(leaves), empty(english));
        });

        it('fills the same gaps', () => {
          const gaps = new Map(english.map(({ key, text }) => [key, slots(text)]));
          assert.deepEqual(
            told(leaves.filter(({ key, text }) => gaps.has(key) && slots(text) !== gaps.get(key))),
            [],
          );
        });

        it('is translated', () => {
          const same = new Map(english.map(({ key, text }) => [key, text]));
          const left = leaves.filter(
            ({ key, text }) =>
              same.get(key) === text &&
              !SAME.has(text) &&
              /\p{L}/u.test(text.replace(/\{\w+\}/g, '')),
          );
          assert.deepEqual(told(left), []);
        });

        it('comes in short sentences and short labels', () => {
          const all = leaves.flatMap(({ text }) => sentences(text));
          const every = all.flatMap(words);
          assert.ok(every.length / all.length <= LIMITS.mean);
          assert.deepEqual(
            all.filter((sentence) => words(sentence).length > LIMITS.sentence),
            [],
          );
          const labels = leaves.filter(({ key }) => /(button|chip|label|options\.\w+)$/.test(key));
          assert.deepEqual(
            told(labels.filter(({ text }) => words(text).length > LIMITS.label)),
            [],
          );
        });

        it('never shouts, presses or names an illness', () => {
          const loud = /[!¡]|\p{Extended_Pictographic}|\b\p{Lu}{5,}\b/u;
          assert.deepEqual(
            told(leaves.filter(({ text }) => loud.test(text) || UNKIND[lang]?.test(text))),
            [],
          );
        });

        it('speaks to everyone who speaks it', () => {
          assert.deepEqual(told(leaves.filter(({ text }) => NARROW[lang]?.test(text))), []);
        });

        it('is clean: no double space, no straight or English quotation, no loose ends', () => {
          const loose = /\s{2}|^\s|\s$|["“”‘<]|(^|\s)'|&\w+;/;
          assert.deepEqual(told(leaves.filter(({ text }) => loose.test(text))), []);
        });
      });
    }
  });
}

describe('Spanish marks', () => {
  it('open where they close', async () => {
    const count = (text, mark) => text.split(mark).length;
    const leaves = (await roomsIn('es')).flatMap((room) => room.leaves);
    const open = leaves.filter(
      ({ text }) => count(text, '¿') !== count(text, '?') || count(text, '«') !== count(text, '»'),
    );
    assert.deepEqual(told(open), []);
  });
});
