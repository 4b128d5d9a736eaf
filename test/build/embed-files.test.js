/** What a page loads with a script tag. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Script } from 'node:vm';
import { EMBEDS } from '../../scripts/pieces.js';
import { measure, table } from '../../scripts/size.js';

const read = (file) => readFileSync(`dist/${file}`, 'utf8');
const filesIn = (folder) =>
  readdirSync(`dist/${folder}`, { recursive: true }).map(
    (file) => `${folder}/${file.replaceAll('\\', '/')}`,
  );
const shipped = filesIn('embed').filter((file) => /\.(js|css)$/.test(file));
const mains = Object.keys(EMBEDS).map((name) => `embed/${name}.js`);
const parts = shipped.filter((file) => file.startsWith('embed/parts/'));

describe('sizes', () => {
  const rows = measure();
  console.log(table());
  for (const { file, size, limit, held } of rows) {
    const most = held ?? limit;
    it(`${file} stays under ${most} KB${held ? `, on its way to ${limit} KB` : ''}`, () => {
      assert.ok(size <= most, `${size.toFixed(1)} KB`);
    });
  }

  it('are held no looser than a kilobyte above what they are', () => {
    for (const { file, size, held } of rows) {
      if (held) assert.ok(held - size < 1, `lower "held" of ${file} to ${Math.ceil(size)}`);
    }
  });
});

describe('letters', () => {
  it('are written so that a page in any encoding reads the same', () => {
    const foreign = shipped.filter((file) => /[^\x00-\x7f]/.test(read(file)));
    assert.deepEqual(foreign, []);
  });
});

for (const file of [...mains, ...parts]) {
  describe(file, () => {
    const code = read(file);

    it('is a classic script', () => {
      assert.doesNotThrow(() => new Script(code));
    });

    it('is a module', () => {
      mkdirSync('.cache', { recursive: true });
      writeFileSync('.cache/as-module.mjs', code);
      execFileSync(process.execPath, ['--check', '.cache/as-module.mjs'], { stdio: 'pipe' });
    });

    it('survives being glued between two scripts that take its names', () => {
      const before = 'let L = 1, b = 2, t = 3, e = 4; const r = () => 1';
      const after = 'let s = 5, i = 6, n = 7; (function () {})()';
      for (const glue of ['\n', ';', '\n\n']) {
        assert.doesNotThrow(() => new Script(`${before}${glue}${code}${glue}${after}`));
      }
    });

    it('leaves no names at the top level', () => {
      const body = code.replace(/^\/\*![^]*?\*\//, '').trim();
      if (parts.includes(file)) assert.match(body, /^;globalThis\[Symbol\.for\(/);
      else assert.match(body, /^;?\s*(!function\(\)|\(\(\)=>|!\(\(\)=>|\(function\(\))/);
    });

    it('carries the production build of Lit, without its global names', () => {
      assert.doesNotMatch(
        code,
        /dev mode|litHtmlVersions|litElementVersions|reactiveElementVersions|litPropertyMetadata/,
      );
    });

    it('asks for nothing a strict content security policy refuses', () => {
      assert.doesNotMatch(code, /\beval\(|new Function|import\.meta|\bimport\(/);
      assert.doesNotMatch(code, /\sstyle=["'{$]/);
      assert.doesNotMatch(code, /<style|<script/);
    });

    if (parts.includes(file)) return;

    it('tries its own Trusted Types policy first, then the one pages allow for Lit', () => {
      assert.match(code, /\["alliance-widgets","lit-html"\]/);
    });

    it('says where the licences are, once', () => {
      assert.equal(code.match(/\/\*[!*]/g).length, 1);
      assert.match(
        code,
        /^\/\*! alliance-widgets \d+\.\d+\.\d+ \| MIT \| notices: licenses\.txt \*\//,
      );
    });
  });
}

describe('beside the scripts', () => {
  it('integrity.json has the right hash of every script and style sheet', () => {
    const { version, files: hashes } = JSON.parse(read('integrity.json'));
    assert.equal(version, JSON.parse(readFileSync('package.json', 'utf8')).version);
    assert.deepEqual(Object.keys(hashes).sort(), shipped.toSorted());
    for (const [file, hash] of Object.entries(hashes)) {
      assert.equal(
        hash,
        `sha384-${createHash('sha384').update(read(file)).digest('base64')}`,
        file,
      );
    }
  });

  it('licenses.txt names every package that is inside', () => {
    const notices = read('embed/licenses.txt');
    for (const name of ['lit-html', 'lit-element', '@lit/reactive-element', '@lit/context']) {
      assert.ok(notices.includes(`${name} `), name);
    }
    assert.match(notices, /BSD/);
  });

  it('alliance.css reserves space for every widget', () => {
    const css = read('embed/alliance.css');
    for (const name of ['checklist', 'fit-quiz', 'feedback', 'booking']) {
      assert.ok(
        css.includes(`alliance-${name}:is(:not(:defined), :state(waiting)) {\n  min-height`),
        name,
      );
    }
  });
});
