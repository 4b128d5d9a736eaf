/** Builds the examples into `.cache/examples`, each a page of its own. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { compile as compileSvelte } from 'svelte/compiler';
import { compileScript, parse as parseVue } from 'vue/compiler-sfc';

export const EXAMPLES = { react: 'main.jsx', vue: 'main.js', svelte: 'main.js' };

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Example</title>
    <link rel="icon" href="data:," />
    <script src="main.js" type="module"></script>
  </head>
  <body><div id="app"></div></body>
</html>
`;

/** What Vue's own plugin does for a component with `<script setup>`. */
function compileVue(file) {
  const { descriptor } = parseVue(readFileSync(file, 'utf8'), { filename: file });
  const isCustomElement = (tag) => tag.startsWith('alliance-');
  const templateOptions = { compilerOptions: { isCustomElement } };
  return compileScript(descriptor, { id: file, inlineTemplate: true, templateOptions }).content;
}

const COMPILERS = {
  vue: compileVue,
  svelte: (file) => compileSvelte(readFileSync(file, 'utf8'), { filename: file }).js.code,
};

const components = {
  name: 'components',
  setup({ onLoad }) {
    for (const [ending, compile] of Object.entries(COMPILERS)) {
      onLoad({ filter: new RegExp(`\\.${ending}$`) }, ({ path }) => ({
        contents: compile(path),
        loader: 'js',
      }));
    }
  },
};

export async function buildExamples(folder = '.cache/examples') {
  for (const [name, entry] of Object.entries(EXAMPLES)) {
    mkdirSync(`${folder}/${name}`, { recursive: true });
    writeFileSync(`${folder}/${name}/index.html`, PAGE);
    await build({
      entryPoints: [`examples/${name}/${entry}`],
      outfile: `${folder}/${name}/main.js`,
      bundle: true,
      format: 'esm',
      minify: true,
      jsx: 'automatic',
      conditions: ['browser', 'production'],
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'false',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      plugins: [components],
    });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await buildExamples();
