/**
 * The format of the files for a script tag. Rollup cuts the code at every `import()`; here the
 * first file becomes one function called at once, and each later part a script that announces
 * itself. What parts use of the first file, they get handed over.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { minify } from 'terser';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const BANNER = `/*! alliance-widgets ${version} | MIT | notices: licenses.txt */`;

const TERSER = {
  ecma: 2020,
  toplevel: true,
  compress: { passes: 3, pure_getters: 'strict' },
  format: { comments: false },
};

/**
 * The leading semicolon keeps the file whole when a site's optimiser glues it to a script that
 * ends without one.
 */
async function finish(code) {
  const { code: small } = await minify(code, TERSER);
  return `${BANNER}\n;${small}\n`;
}

/** A name that no code of ours has: both share one function. */
const LOADER = '$loader';

/** How the code itself asks for a chunk. */
const keyOf = (fileName) => `./${fileName}`;
const partName = (chunk) => basename(chunk.fileName, '.js');
const sha = (code, how) => createHash('sha384').update(code).digest(how);

/** Announces a part under the name that its first file knows. */
const asPart = (id, chunk) => `{
  const ground = globalThis[Symbol.for('alliance-widgets')];
  ground?.get(${JSON.stringify(`parts of ${id}`)})?.set(${JSON.stringify(keyOf(chunk.fileName))},
    function (require, exports) { ${chunk.code} });
}`;

const asMain = (id, name, chunk, files, loader) => `!function () {
  const exports = {};
  ${
    Object.keys(files).length > 0
      ? `${loader}
  const $loadPart = ${LOADER}.partLoader(${JSON.stringify(id)}, ${LOADER}.findBase('${name}.js'), ${JSON.stringify(files)}, exports);`
      : ''
  }
  ${chunk.code}
}();`;

/** The loader is readable source in `src/embed`; only files that have parts carry it. */
async function bundleLoader() {
  const { outputFiles } = await build({
    entryPoints: ['src/embed/parts.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: LOADER,
    target: 'es2022',
  });
  return outputFiles[0].text;
}

export function embedFormat(name) {
  const id = `${name}@${version}`;
  return {
    name: 'embed-format',
    renderDynamicImport({ targetChunk }) {
      if (!targetChunk) this.error('A part has to be a file of ours.');
      return { left: '$loadPart(', right: ')' };
    },
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle);
      const main = chunks.find(({ isEntry }) => isEntry);
      const files = {};
      for (const chunk of chunks.filter((each) => each !== main)) {
        const code = await finish(asPart(id, chunk));
        const file = `parts/${name}.${partName(chunk)}.${sha(code, 'hex').slice(0, 8)}.js`;
        files[keyOf(chunk.fileName)] = {
          file,
          integrity: `sha384-${sha(code, 'base64')}`,
          needs: chunk.imports.filter((each) => each !== main.fileName).map(keyOf),
        };
        chunk.code = code;
        chunk.fileName = file;
      }
      const loader = Object.keys(files).length > 0 ? await bundleLoader() : '';
      main.code = await finish(asMain(id, name, main, files, loader));
    },
  };
}
