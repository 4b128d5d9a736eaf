/**
 * Two outputs from one source:
 * - `dist/embed/*.js`: one self-contained file each, for a script tag on any page;
 * - `dist/*.js`: ES modules for npm, with Lit and the other dependencies left as imports.
 */
import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { embedFormat } from './scripts/embed-format.js';
import { lateParts } from './scripts/late-parts.js';
import { EMBEDS, LOCALES, MODULES, OWNER_PAGES, PAGES } from './scripts/pieces.js';
import { propertyTables } from './scripts/property-tables.js';
import { minifyLiterals, onwarn, patchDependencies, typescript } from './scripts/rollup-plugins.js';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** With these conditions no environment variable can bring in Lit's development build. */
const resolve = () => nodeResolve({ exportConditions: ['browser', 'production'] });

const bundling = () => [typescript(), propertyTables(), minifyLiterals(), resolve()];

/** The files for a script tag, each with the parts that it may load later. */
export function embeds(entries) {
  const late = lateParts(entries, {
    reading: () => [typescript(), resolve()],
    bundling,
  });
  return Object.entries(entries).map(([name, input]) => ({
    input: { [name]: input },
    onwarn,
    plugins: [...bundling(), patchDependencies(), late(input)],
    output: { dir: 'dist/embed', format: 'iife', plugins: [embedFormat()] },
  }));
}

/** A file that works beside a main file: a language, or what `frame.html` needs. */
const beside = ([name, input]) => ({
  input: { [name]: input },
  onwarn,
  plugins: [typescript(), resolve()],
  output: { dir: 'dist/embed', format: 'iife', plugins: [embedFormat()] },
});

/** A page for owners: one script, with all that it needs. */
const ownerPage = ([name, input]) => ({
  input: { [name]: input },
  onwarn,
  // As for the embeds: short names reach the decorators' strings by the tables alone.
  plugins: [...bundling(), patchDependencies()],
  output: { dir: 'dist', format: 'iife', plugins: [embedFormat()] },
});

/** What the pages of the demo load: the file with all four, the languages, the pages for owners. */
export const forDemo = () => [
  ...embeds({ alliance: EMBEDS.alliance }),
  ...Object.entries(LOCALES).map(beside),
  ...Object.entries(OWNER_PAGES).map(ownerPage),
];

const npm = {
  input: MODULES,
  onwarn,
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

export default [
  npm,
  ...embeds(EMBEDS),
  ...Object.entries({ ...LOCALES, ...PAGES }).map(beside),
  ...Object.entries(OWNER_PAGES).map(ownerPage),
];
