/** What a page loads for another language. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createContext, Script } from 'node:vm';
import { LOCALES } from '../../scripts/pieces.js';

for (const name of Object.keys(LOCALES)) {
  const lang = name.split('/')[1];
  const code = readFileSync(`dist/embed/${name}.js`, 'utf8');

  describe(`embed/${name}.js`, () => {
    it('is a classic script and a module', () => {
      assert.doesNotThrow(() => new Script(code));
      mkdirSync('.cache', { recursive: true });
      writeFileSync('.cache/locale.mjs', code);
      execFileSync(process.execPath, ['--check', '.cache/locale.mjs'], { stdio: 'pipe' });
    });

    it('leaves nothing on the page but what our own scripts find', () => {
      const page = createContext({});
      new Script(`const s = 1, e = 2; let a = 3\n${code}\nlet o = 4`).runInContext(page);
      assert.deepEqual(Reflect.ownKeys(page), [Symbol.for('alliance-widgets')]);
      const ground = page[Symbol.for('alliance-widgets')];
      assert.deepEqual(
        [...ground.get('locales').known].map(({ $code }) => $code),
        [lang],
      );
      assert.deepEqual([...ground.get('phrases').keys()], [lang]);
    });

    it('holds words and nothing else', () => {
      assert.doesNotMatch(code, /litElement|customElements|MutationObserver|kill myself/);
      assert.match(code, /^\/\*! alliance-widgets \d+\.\d+\.\d+ \| MIT/);
    });
  });

  it(`import 'alliance-widgets/${name}' needs no packages`, () => {
    const npm = readFileSync(`dist/${name}.js`, 'utf8');
    assert.doesNotMatch(npm, /from ["'](?!\.)/);
  });
}
