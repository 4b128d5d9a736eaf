/** Parts that load later: what the build makes of `import()`. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { runInThisContext } from 'node:vm';
import { rollup } from 'rollup';
import { lateParts } from '../../scripts/late-parts.js';
import { EMBEDS } from '../../scripts/pieces.js';

const read = (file) => readFileSync(`dist/embed/${file}`, 'utf8');
const hashOf = (code) => createHash('sha256').update(code).digest('base64');
const parts = readdirSync('dist/embed/parts');

describe('the parts', () => {
  it('are there', () => {
    assert.ok(parts.includes('check.js'));
  });

  for (const part of parts) {
    const code = read(`parts/${part}`);
    const askers = Object.keys(EMBEDS).filter((main) => read(`${main}.js`).includes(hashOf(code)));

    it(`${part} is known by its hash to every file that may ask for it`, () => {
      const asks = new RegExp(`\\("${part.replace('.js', '')}"\\)`);
      assert.ok(askers.length > 0);
      assert.ok(askers.includes('alliance'));
      for (const main of Object.keys(EMBEDS)) {
        if (asks.test(read(`${main}.js`))) assert.ok(askers.includes(main), main);
      }
    });

    it(`${part} brings no Lit, no elements and no base of ours along`, () => {
      assert.doesNotMatch(code, /createTreeWalker|_\$litType\$|observedAttributes|HTMLElement\b/);
      assert.doesNotMatch(code, /customElements|createPolicy/);
    });
  }

  it('of the owner are not in the files that visitors load', () => {
    for (const main of Object.keys(EMBEDS)) {
      assert.doesNotMatch(read(`${main}.js`), /testimonial|only you see this/, main);
    }
  });

  it('stay chunks that are imported later in the npm modules', () => {
    const code = readdirSync('dist/chunks').map((file) =>
      readFileSync(`dist/chunks/${file}`, 'utf8'),
    );
    assert.ok(code.some((text) => /import\(['"]\.\/check\.js['"]\)/.test(text)));
  });
});

/** A few modules that are no files; `.js` as in our source. */
const memory = (modules) => ({
  name: 'memory',
  resolveId(source, importer) {
    const name = source.replace('./', '').replace(process.cwd() + '/', '');
    return importer || name in modules ? resolve(name) : null;
  },
  load: (id) => modules[id.replace(process.cwd() + '/', '')] ?? null,
});

/** Builds main files of such modules; the loader is left as an import. */
async function build(mains, modules) {
  const entries = Object.fromEntries(mains.map((name) => [name, `${name}.js`]));
  const plugins = () => [memory(modules)];
  const late = lateParts(entries, { reading: plugins, bundling: plugins });
  const built = {};
  for (const name of mains) {
    const bundle = await rollup({
      input: { [name]: `${name}.js` },
      external: /embed.parts\.ts$/,
      plugins: [late(`${name}.js`), ...plugins()],
    });
    const { output } = await bundle.generate({
      format: 'es',
      makeAbsoluteExternalsRelative: false,
    });
    for (const { fileName, code, source } of output) built[fileName] = code ?? source;
  }
  return built;
}

/** Runs a part with what a main file would hand over. */
function run(script, kit) {
  const found = new Map();
  globalThis[Symbol.for('alliance-widgets')] = new Map([[versionIn(script), found]]);
  runInThisContext(script);
  const [[name, make]] = found;
  return { name, exports: make(kit) };
}

const versionIn = (script) => /parts [^"]+/.exec(script)[0];
const wordsOf = (script) => script.replace(/^\/\*![^]*?\*\//, '');

describe('the build of parts', () => {
  const shared = { 'shared.js': 'export const shared = () => "shared"; export const other = 1;' };
  const asks = (extra = '') => `${extra} globalThis.ask = () => import('./part.js');`;

  it('makes one file that fits every main file', async () => {
    const built = await build(['one', 'two'], {
      ...shared,
      'one.js': asks(`import { shared } from './shared.js'; shared();`),
      'two.js': asks(
        `import './own.js'; import { other } from './shared.js'; globalThis.o = other;`,
      ),
      'own.js': 'globalThis.own = 1;',
      'part.js': `import { shared } from './shared.js'; export const say = () => shared() + '!';`,
    });
    const script = built['parts/part.js'];
    assert.doesNotMatch(script, /"shared"/);
    for (const main of ['one.js', 'two.js']) {
      assert.ok(built[main].includes(hashOf(script)), main);
      assert.match(built[main], /"shared"/);
    }
    const { name, exports } = run(script, { k0: () => 'handed over' });
    assert.equal(name, 'part');
    assert.equal(exports.say(), 'handed over!');
  });

  it('puts into a part what not every main file has', async () => {
    const built = await build(['one', 'two'], {
      ...shared,
      'one.js': asks(`import { shared } from './shared.js'; shared();`),
      'two.js': asks(),
      'part.js': `import { shared } from './shared.js'; export const say = () => shared() + '!';`,
    });
    assert.equal(run(built['parts/part.js'], {}).exports.say(), 'shared!');
  });

  it('lets a part ask for another', async () => {
    const built = await build(['one'], {
      'one.js': asks(),
      'part.js': `export const more = () => import('./more.js');`,
      'more.js': `export const word = 'more';`,
    });
    const { exports } = run(built['parts/part.js'], { k0: (name) => `asked for ${name}` });
    assert.equal(exports.more(), 'asked for more');
    assert.ok(built['one.js'].includes(hashOf(built['parts/more.js'])));
  });

  it('writes the same file every time', async () => {
    const modules = { 'one.js': asks(), 'part.js': 'export const a = 1;' };
    const [first, second] = [await build(['one'], modules), await build(['one'], modules)];
    assert.equal(wordsOf(first['parts/part.js']), wordsOf(second['parts/part.js']));
  });

  const refused = {
    'a part that is imported at once, too': {
      'one.js': asks(`import './part.js';`),
      'part.js': 'globalThis.a = 1; export {};',
    },
    'two parts of one name': {
      'one.js': `globalThis.ask = () => [import('./part.js'), import('./x/part.js')];`,
      'part.js': 'export const a = 1;',
      'x/part.js': 'export const b = 1;',
    },
    'an import of everything that would carry a whole module': {
      ...shared,
      'one.js': asks(`import './shared.js';`),
      'part.js': `import * as all from './shared.js'; export const a = () => all;`,
    },
  };
  for (const [what, modules] of Object.entries(refused)) {
    it(`stops at ${what}`, async () => {
      await assert.rejects(build(['one'], modules), /late|called|by name/);
    });
  }
});
