/** The rollup plugins that are ours. Each does one thing, and stops the build when it cannot. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { transform, transformSync } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';

const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8'));
const tsconfigRaw = {
  compilerOptions: {
    target: compilerOptions.target,
    experimentalDecorators: compilerOptions.experimentalDecorators,
    useDefineForClassFields: compilerOptions.useDefineForClassFields,
  },
};

/** The decorator helper that esbuild writes into every file; one shared copy takes its place. */
const HELPERS =
  /^var __defProp = [^]*?\nvar __decorateClass = \(decorators, target, key, kind\) => \{\n[^]*?\n\};\n/;
const DECORATE = '\0decorate';
const DECORATE_SOURCE = `
export const decorate = (decorators, target, key, kind) => {
  const descriptor = kind > 1 ? undefined : kind ? Object.getOwnPropertyDescriptor(target, key) : target;
  let result = descriptor;
  for (let i = decorators.length; i-- > 0; ) {
    result = (kind ? decorators[i](target, key, result) : decorators[i](result)) || result;
  }
  if (kind && result) Object.defineProperty(target, key, result);
  return result;
};`;

/** Reads our TypeScript: `./x.js` is `./x.ts`, and legacy decorators become calls. */
export function typescript() {
  return {
    name: 'typescript',
    resolveId(source, importer) {
      if (source === DECORATE) return DECORATE;
      if (!importer?.endsWith('.ts') || !/^\.{1,2}\//.test(source)) return null;
      const file = resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
      return existsSync(file) ? file : null;
    },
    load(id) {
      return id === DECORATE ? DECORATE_SOURCE : null;
    },
    async transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const result = await transform(code, {
        loader: 'ts',
        target: 'es2022',
        charset: 'utf8',
        sourcefile: id,
        tsconfigRaw,
      });
      if (!result.code.includes('var __decorateClass')) return { code: result.code, map: null };
      const shared = `import { decorate as __decorateClass } from '${DECORATE}';\n`;
      if (!HELPERS.test(result.code))
        this.error('esbuild writes its decorator helper differently now');
      return { code: result.code.replace(HELPERS, shared), map: null };
    },
  };
}

/** Takes comments and needless blanks out of html`` and css``. */
export function minifyLiterals() {
  const minifyCSS = (css) =>
    transformSync(css, { loader: 'css', minify: true, charset: 'utf8' }).code.trim();
  return {
    name: 'minify-literals',
    async transform(code, id) {
      if (!id.endsWith('.ts') || !/\b(html|css|svg)`/.test(code)) return null;
      // The minifier leaves a whole file alone when it holds `unsafeCSS`; only that call is unsafe.
      const hidden = code.replaceAll('unsafeCSS', 'rawSheet__');
      const result = await minifyHTMLLiterals(hidden, {
        fileName: id,
        generateSourceMap: false,
        minifyOptions: { minifyCSS, minifyJS: false, decodeEntities: false },
      });
      return result && { code: result.code.replaceAll('rawSheet__', 'unsafeCSS'), map: null };
    },
  };
}

/** One place of a dependency, changed for a page that is not ours. */
const PATCHES = [
  {
    // Trusted Types: a page may allow one policy of ours, so Lit takes the one we have.
    file: /lit-html\/lit-html\.js$/,
    find: /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/g,
    replace: 'alliancePolicy',
    imports: `import { policy as alliancePolicy } from ${JSON.stringify(resolve('src/embed/policy.ts'))};\n`,
  },
  // Lit counts its copies in three global arrays; a guest leaves no names in the house.
  {
    file: /lit-html\/lit-html\.js$/,
    find: /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/g,
    replace: '0',
  },
  {
    file: /lit-element\/lit-element\.js$/,
    find: /\((?:globalThis|\w+)\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/g,
    replace: '0',
  },
  {
    file: /reactive-element\/reactive-element\.js$/,
    find: /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/g,
    replace: '0',
  },
  // The bookkeeping of standard decorators: two more global names, and we use the legacy ones.
  {
    file: /reactive-element\/reactive-element\.js$/,
    find: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g,
    replace: '',
  },
  {
    file: /reactive-element\/reactive-element\.js$/,
    find: /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\([^{}]+\)this\.elementProperties\.set\(\w+,\w+\)\}/g,
    replace: '',
  },
  // Nor does it take part in what other scripts leave for their own Lit: polyfills, hydration.
  {
    file: /lit-html\/lit-html\.js$/,
    find: /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),/g,
    replace: ';',
  },
  {
    file: /lit-element\/lit-element\.js$/,
    find: /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/g,
    replace: ';',
  },
  {
    file: /reactive-element\/reactive-element\.js$/,
    find: /,\w+=\w+\.reactiveElementPolyfillSupport/g,
    replace: '',
  },
  {
    file: /reactive-element\/reactive-element\.js$/,
    find: /,\w+\?\.\(\{ReactiveElement:\w+\}\)/g,
    replace: '',
  },
  // Dates and numbers are written by the platform; language and direction are found by `PageLocale`.
  {
    file: /localize\/dist\/index\.js$/,
    find: /\n {4}date\(dateToFormat, options\) \{[^]*?(?=\n\}\s*$)/g,
    replace: '',
  },
  {
    file: /localize\/dist\/index\.js$/,
    find: /\n {4}dir\(\) \{[^]*?(?=\n {4}getTranslationData\()/g,
    replace: '',
  },
  // Every browser that draws our colours has constructable style sheets.
  {
    file: /reactive-element\/css-tag\.js$/,
    find: /\w+\.ShadowRoot&&\(void 0===[^;]+?"replace"in CSSStyleSheet\.prototype/g,
    replace: '!0',
  },
];

/**
 * Applies the patches above and a bundle's own, and fails when a new version of a dependency no
 * longer fits one.
 */
export function patchDependencies(own = []) {
  const patches = [...PATCHES, ...own];
  let unmatched;
  return {
    name: 'patch-dependencies',
    buildStart() {
      unmatched = new Set(patches);
    },
    transform(code, id) {
      let patched = code;
      for (const patch of patches.filter(({ file }) => file.test(id))) {
        const matches = patched.match(patch.find)?.length ?? 0;
        if (matches !== 1) this.error(`${patch.find} matched ${matches} times in ${id}`);
        patched = (patch.imports ?? '') + patched.replace(patch.find, patch.replace);
        unmatched.delete(patch);
      }
      return patched === code ? null : { code: patched, map: null };
    },
    buildEnd(error) {
      if (!error && unmatched.size > 0) {
        this.error(`Not applied: ${[...unmatched].map(({ file }) => file).join(', ')}`);
      }
    },
  };
}

/** Dependencies import each other in circles, and mark their calls for other tools. */
const ofOthers = ({ code, ids = [], id = '' }) =>
  ['CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION'].includes(code) &&
  [...ids, id].some((file) => file.includes('node_modules'));

/** Rollup's warnings, without what only others can mend. */
export const onwarn = (warning, warn) => ofOthers(warning) || warn(warning);
