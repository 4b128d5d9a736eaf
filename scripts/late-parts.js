/**
 * Parts of a widget that load later, in the files for a script tag. The source says
 * `import('./part.js')`. Here that becomes a call of the loader in `src/embed/parts.ts`, and the
 * part a script of its own, `parts/part.js`, the same for every main file.
 *
 * What every main file that asks for a part has anyway is not bundled into the part again: the part
 * takes it from the kit, a table of just those exports that the main file carries. Nobody keeps
 * lists; all of this is read from the imports.
 */
import { createHash } from 'node:crypto';
import { basename, relative, resolve } from 'node:path';
import { rollup } from 'rollup';
import { finish, version } from './embed-format.js';

/** A module of the build alone: the loader of one main file, with its hashes and its kit. */
const LOADER = '\0late-parts';
const RUNTIME = resolve('src/embed/parts.ts');
const IMPORT = /\bimport\(\s*["'](\.[^"']+)["']\s*\)/g;

const partName = (id) => basename(id).replace(/\.\w+$/, '');

/** How a part calls a module of the kit: short, and without a path of this machine. */
const keyOf = (id) =>
  (id.includes('node_modules') ? id.replace(/^.*node_modules./, '') : relative('src', id))
    .replace(/\0|\.[jt]s$/g, '')
    .replaceAll('\\', '/');

/** Turns `import()` into a call of the loader. */
const callLoader = {
  name: 'late-parts',
  resolveId: (source) => (source === LOADER ? LOADER : null),
  transform(code) {
    if (!code.match(IMPORT)) return null;
    const calls = code.replace(IMPORT, (_, source) => `loadPart("${partName(source)}")`);
    return { code: `import { loadPart } from "${LOADER}";\n${calls}`, map: null };
  },
};

/** Which module imports which, at once and later. */
async function readGraph(inputs, plugins) {
  const graph = new Map();
  const note = {
    name: 'read-graph',
    moduleParsed({ id, importedIds, dynamicallyImportedIds }) {
      graph.set(id, { now: importedIds, later: dynamicallyImportedIds });
    },
  };
  const bundle = await rollup({ input: inputs, plugins: [...plugins, note], treeshake: false });
  await bundle.close();
  return graph;
}

/** Everything that comes along with a module. */
function reach(graph, id, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const next of graph.get(id)?.now ?? []) reach(graph, next, found);
  return found;
}

/** The parts that a module may ask for, and the parts that those may ask for. */
function partsFrom(graph, id, found = new Set()) {
  for (const module of reach(graph, id)) {
    for (const part of graph.get(module)?.later ?? []) {
      if (!found.has(part)) partsFrom(graph, part, found.add(part));
    }
  }
  return found;
}

async function buildPart(id, kit, plugins) {
  const name = partName(id);
  const bundle = await rollup({
    input: { [name]: id },
    external: (module) => kit.has(module) || module === LOADER,
    plugins,
  });
  const { output } = await bundle.generate({
    format: 'cjs',
    exports: 'named',
    esModule: false,
    strict: false,
    paths: keyOf,
  });
  await bundle.close();
  const [{ code, importedBindings }] = output;
  const vague = Object.entries(importedBindings).find(([, names]) => /\*|default/.test(names));
  if (vague) throw new Error(`The part "${name}" has to import ${keyOf(vague[0])} by name.`);
  const script = await finish(
    `globalThis[Symbol.for('alliance-widgets')]?.get('parts ${version}')?.set('${name}',
      function (require, exports) { 'use strict'; ${code} });`,
  );
  const hash = createHash('sha384').update(script).digest('base64');
  return { id, name, script, hash, uses: importedBindings };
}

/** All parts of all main files: found, then built once. */
async function buildParts(entries, { reading, bundling }) {
  const mains = Object.values(entries).map((entry) => resolve(entry));
  const graph = await readGraph(mains, reading());
  const reached = mains.map((main) => ({
    modules: reach(graph, main),
    parts: partsFrom(graph, main),
  }));
  const parts = new Map();
  for (const id of new Set(reached.flatMap((main) => [...main.parts]))) {
    const askers = reached.filter((main) => main.parts.has(id));
    const [first, ...others] = askers.map(({ modules }) => modules);
    const kit = new Set([...first].filter((module) => others.every((each) => each.has(module))));
    if (kit.has(id)) throw new Error(`${keyOf(id)} is imported twice: at once, and later.`);
    if ([...parts.values()].some(({ name }) => name === partName(id))) {
      throw new Error(`Two parts are called "${partName(id)}".`);
    }
    parts.set(id, await buildPart(id, kit, [callLoader, ...bundling()]));
  }
  return (entry) => [...partsFrom(graph, resolve(entry))].map((id) => parts.get(id));
}

/** What the parts of one main file use of it: module by module, name by name. */
function kitOf(parts) {
  const names = new Map();
  for (const [id, used] of parts.flatMap(({ uses }) => Object.entries(uses))) {
    if (used.length) names.set(id, new Set([...(names.get(id) ?? []), ...used]));
  }
  return [...names].map(([id, used]) => ({ id, key: keyOf(id), names: [...used].sort() }));
}

function loaderCode(parts) {
  const kit = kitOf(parts).map((entry, at) => ({
    ...entry,
    pairs: entry.names.map((name) => [name, entry.id === LOADER ? name : `${name}$${at}`]),
  }));
  const imports = kit
    .filter(({ id }) => id !== LOADER)
    .map(({ id, pairs }) => {
      const list = pairs.map(([name, local]) => `${name} as ${local}`);
      return `import { ${list} } from ${JSON.stringify(id)};`;
    });
  const modules = kit.map(({ key, pairs }) => {
    const list = pairs.map(([name, local]) => `${name}: ${local}`);
    return `${JSON.stringify(key)}: { ${list} }`;
  });
  const hashes = Object.fromEntries(parts.map(({ name, hash }) => [name, hash]));
  return `import { partLoader } from ${JSON.stringify(RUNTIME)};
${imports.join('\n')}
export const loadPart = partLoader('${version}', ${JSON.stringify(hashes)}, () => ({ ${modules} }));`;
}

/**
 * A plugin for each main file of `entries`. `reading` makes the plugins that are enough to read
 * imports, `bundling` those that make code for a page.
 */
export function lateParts(entries, plugins) {
  let building;
  return (entry) => {
    let parts;
    return {
      ...callLoader,
      async buildStart() {
        building ??= buildParts(entries, plugins);
        parts = (await building)(entry);
      },
      load: (id) => (id === LOADER ? loaderCode(parts) : null),
      generateBundle() {
        for (const { name, script } of parts) {
          this.emitFile({ type: 'asset', fileName: `parts/${name}.js`, source: script });
        }
      },
    };
  };
}
