/** What the build reads from the imports. */
import { rollup } from 'rollup';
import { onwarn } from './rollup-plugins.js';

/** Which module imports which, at once and later. */
export async function readGraph(input, plugins) {
  const graph = new Map();
  const note = {
    name: 'read-graph',
    moduleParsed({ id, importedIds, dynamicallyImportedIds }) {
      graph.set(id, { now: importedIds, later: dynamicallyImportedIds });
    },
  };
  const bundle = await rollup({ input, onwarn, plugins: [...plugins, note], treeshake: false });
  await bundle.close();
  return graph;
}

/** Everything that comes along with a module. */
export function reach(graph, id, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const next of graph.get(id)?.now ?? []) reach(graph, next, found);
  return found;
}
