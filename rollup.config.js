/**
 * Two outputs from one source:
 * - `dist/embed/*.js`: one self-contained file each, for a script tag on any page;
 * - `dist/*.js`: ES modules for npm, with Lit and the other dependencies left as imports.
 */
import { existsSync, readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { EMBEDS, MODULES } from './scripts/pieces.js';
import { minifyLiterals, patchDependencies, typescript } from './scripts/rollup-plugins.js';

const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const BANNER = `/*! alliance-widgets ${version} | MIT | notices: licenses.txt */`;

/** With these conditions no environment variable can bring in Lit's development build. */
const resolve = () => nodeResolve({ exportConditions: ['browser', 'production'] });

/**
 * The leading semicolon keeps the file whole when a site's optimiser glues it to a script that
 * ends without one.
 */
const embed = ([name, input]) => ({
  input,
  plugins: [typescript(), minifyLiterals(), patchDependencies(), resolve()],
  output: {
    file: `dist/embed/${name}.js`,
    format: 'iife',
    plugins: [
      terser({
        ecma: 2020,
        toplevel: true,
        compress: { passes: 3, pure_getters: 'strict' },
        format: { comments: false, preamble: `${BANNER}\n;` },
      }),
    ],
  },
});

const npm = {
  input: Object.fromEntries(Object.entries(MODULES).filter(([, source]) => existsSync(source))), // PARTIAL
  external: (id) =>
    Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: [typescript(), minifyLiterals()],
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    hoistTransitiveImports: false,
  },
};

export default [npm, ...Object.entries(EMBEDS).map(embed)];
