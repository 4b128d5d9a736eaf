/**
 * Parts of a widget that load later, in the files for a script tag. The source says
 * `import('./part.js')`. Here that becomes a call of the loader in `src/embed/parts.ts`, and the
 * part a script of its own, `parts/part.js`, the same for every main file.
 *
 * What every main file that asks for a part has anyway is not bundled into the part again: the part
 * takes it from the kit, a table of just those exports that the main file hands over. Nobody keeps
 * lists; all of this is read from the imports.
 */
import { createHash } from 'node:crypto';
import { basename, isAbsolute, resolve } from 'node:path';
import { rollup } from 'rollup';
import { parseAst } from 'rollup/parseAst';
import { finish, version } from './embed-format.js';
import { onwarn } from './rollup-plugins.js';
import { reach, readGraph } from './import-graph.js';
import { isIcons, withUsedIcons } from './used-icons.js';

/** A module of the build alone: the loader of one main file, with its hashes and its kit. */
const LOADER = '\0late-parts';
const RUNTIME = resolve('src/embed/parts.ts');
const IMPORT = /\bimport\(\s*["'](\.[^"']+)["']\s*\)/g;

const nameOf = (id) => basename(id).replace(/\.\w+$/, '');

/** Turns `import()` into a call of the loader. */
const callLoader = {
  name: 'late-parts',
  resolveId: (source) => (source === LOADER ? LOADER : null),
  transform(code) {
    if (!code.match(IMPORT)) return null;
    const calls = code.replace(IMPORT, (_, source) => `loadPart("${nameOf(source)}")`);
    return { code: `import { loadPart } from "${LOADER}";\n${calls}`, map: null };
  },
};

/** The parts that a module may ask for, and the parts that those may ask for. */
function partsFrom(graph, id, found = new Set()) {
  for (const module of reach(graph, id)) {
    for (const part of graph.get(module)?.later ?? []) {
      if (!found.has(part)) partsFrom(graph, part, found.add(part));
    }
  }
  return found;
}

/** The modules that every main file with this part has at once. */
function kitModules(graph, mains, part) {
  const askers = mains.filter((main) => partsFrom(graph, main).has(part));
  const [first, ...others] = askers.map((main) => reach(graph, main));
  return new Set([...first].filter((id) => others.every((modules) => modules.has(id)))).add(LOADER);
}

/** Leaves out of a part what it finds in the kit. */
const fromKit = (kit) => ({
  name: 'from-kit',
  async resolveId(source, importer, options) {
    // Another plugin asks about what it found itself.
    if (isAbsolute(source)) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && kit.has(found.id) ? { id: found.id, external: 'absolute' } : found;
  },
});

async function bundlePart(id, kit, plugins) {
  const name = nameOf(id);
  if (kit.has(id)) throw new Error(`"${name}" is imported at once, too, so it cannot load later.`);
  const input = { [name]: id };
  const bundle = await rollup({
    input,
    onwarn,
    plugins: [fromKit(kit), callLoader, ...plugins],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return { id, name, code: output[0].code, uses: output[0].importedBindings };
}

/** A short name for each export that some part uses: no two of them the same. */
function nameKit(parts) {
  const pairs = parts.flatMap(({ uses }) =>
    Object.entries(uses).flatMap(([id, names]) => names.map((name) => `${id} ${name}`)),
  );
  const all = [...new Set(pairs)].sort();
  return (id, name) => `k${all.indexOf(`${id} ${name}`).toString(36)}`;
}

/** Makes of a module a function from its imports to its exports. */
function asFunction({ name, code }, short) {
  const edits = [];
  const taken = [];
  for (const node of parseAst(code).body) {
    if (node.type === 'ImportDeclaration') {
      for (const { imported, local } of node.specifiers) {
        if (!imported) throw new Error(`The part "${name}" has to import by name.`);
        taken.push(`${short(node.source.value, imported.name)}: ${local.name}`);
      }
      edits.push([node, '']);
    } else if (node.type === 'ExportNamedDeclaration') {
      const given = node.specifiers.map(({ local, exported }) => `${exported.name}: ${local.name}`);
      edits.push([node, `return { ${given} };`]);
    }
  }
  const body = edits.reduceRight(
    (text, [{ start, end }, by]) => text.slice(0, start) + by + text.slice(end),
    code,
  );
  return `function ($kit) { 'use strict'; const { ${taken} } = $kit; ${body} }`;
}

async function finishPart(part, short) {
  const script = await finish(
    `globalThis[Symbol.for('alliance-widgets')]?.get('parts ${version}')?.set('${part.name}',
      ${asFunction(part, short)});`,
  );
  return { ...part, script, hash: createHash('sha256').update(script).digest('base64') };
}

/** All parts of all main files: found, then built once. */
async function buildParts(entries, { reading, bundling }) {
  const mains = Object.values(entries).map((entry) => resolve(entry));
  const graph = await readGraph(mains, reading());
  const ids = [...new Set(mains.flatMap((main) => [...partsFrom(graph, main)]))];
  const twice = ids.find((id) => ids.some((other) => other !== id && nameOf(other) === nameOf(id)));
  if (twice) throw new Error(`Two parts are called "${nameOf(twice)}".`);
  const bundled = await Promise.all(
    ids.map((id) => bundlePart(id, kitModules(graph, mains, id), bundling())),
  );
  const short = nameKit(bundled);
  const parts = await Promise.all(bundled.map((part) => finishPart(part, short)));
  const partsOf = (entry) => {
    const own = partsFrom(graph, resolve(entry));
    return parts.filter(({ id }) => own.has(id));
  };
  const modulesOf = (entry) => [...reach(graph, resolve(entry))];
  const modulesOfParts = (entry) =>
    [...partsFrom(graph, resolve(entry))].flatMap((id) => [...reach(graph, id)]);
  return { partsOf, modulesOf, modulesOfParts, short };
}

/** The code of `LOADER` for one main file. */
function loaderCode(parts, short) {
  const kit = new Map(
    parts.flatMap(({ uses }) =>
      Object.entries(uses).flatMap(([id, names]) =>
        names.map((name) => [short(id, name), { id, name }]),
      ),
    ),
  );
  const imports = [...kit]
    .filter(([, { id }]) => id !== LOADER)
    .map(([key, { id, name }]) => `import { ${name} as ${key} } from ${JSON.stringify(id)};`);
  const pairs = [...kit].map(([key, { id, name }]) => (id === LOADER ? `${key}: ${name}` : key));
  const hashes = Object.fromEntries(parts.map(({ name, hash }) => [name, hash]));
  return `import { partLoader } from ${JSON.stringify(RUNTIME)};
${imports.join('\n')}
export const loadPart = partLoader('${version}', ${JSON.stringify(hashes)}, () => ({ ${pairs} }));`;
}

/**
 * gzip looks back 32 KB only: texts that stand together share their words, and so do style sheets.
 * By name, so that their order is no matter of who imports whom.
 */
const alikeFirst = (modules) =>
  [/[/\\]src[/\\]text[/\\]/, /\.styles\.ts$/]
    .flatMap((kind) => modules.filter((id) => kind.test(id)).sort())
    .map((id) => `import ${JSON.stringify(id)};\n`)
    .join('');

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
        parts = (await (building ??= buildParts(entries, plugins))).partsOf(entry);
      },
      async transform(code, id) {
        const { modulesOf, modulesOfParts } = await building;
        const modules = modulesOf(entry);
        if (isIcons(id)) {
          const all = [...modules, ...modulesOfParts(entry)];
          return { code: withUsedIcons(code, this.parse(code), all), map: null };
        }
        if (id !== resolve(entry)) return callLoader.transform(code);
        const first = alikeFirst(modules);
        return { code: first + (callLoader.transform(code)?.code ?? code), map: null };
      },
      async load(id) {
        return id === LOADER ? loaderCode(parts, (await building).short) : null;
      },
      generateBundle() {
        for (const { name, script } of parts) {
          this.emitFile({ type: 'asset', fileName: `parts/${name}.js`, source: script });
        }
      },
    };
  };
}
