/**
 * Legacy decorators of Lit's properties, as one table a class: the same properties in fewer bytes,
 * and their names where the minifier can see them.
 */
const DECLARE = '\0declare';
const DECLARE_SOURCE = `
export const declare = (type, table) => {
  for (const name of Object.keys(table)) type.createProperty(name, table[name]);
};`;

/** `__decorateClass([property({…})], Class.prototype, "name", 2)` */
function readCall(code, { expression }) {
  const [list, prototype, name] = expression.arguments;
  const [decorator] = list.elements;
  const kind = decorator.callee?.name;
  if (list.elements.length > 1 || !['property', 'state'].includes(kind)) return undefined;
  const [options] = decorator.arguments;
  const given = options ? code.slice(options.start + 1, options.end - 1) : '';
  return {
    type: code.slice(prototype.object.start, prototype.object.end),
    entry: `${name.value}: {${kind === 'state' ? 'state: true,' : ''}${given}}`,
  };
}

export function propertyTables() {
  return {
    name: 'property-tables',
    resolveId: (source) => (source === DECLARE ? DECLARE : null),
    load: (id) => (id === DECLARE ? DECLARE_SOURCE : null),
    transform(code, id) {
      if (!code.includes('__decorateClass(')) return null;
      const tables = new Map();
      let rest = code;
      for (const node of this.parse(code).body.toReversed()) {
        if (node.expression?.callee?.name !== '__decorateClass') continue;
        const found = readCall(code, node);
        if (!found) this.error(`${id} holds a decorator that is no property or state`);
        tables.set(found.type, [found.entry, ...(tables.get(found.type) ?? [])]);
        rest = rest.slice(0, node.start) + rest.slice(node.end);
      }
      const calls = [...tables].map(([type, entries]) => `declare(${type}, { ${entries} });`);
      return {
        code: `import { declare } from '${DECLARE}';\n${rest}\n${calls.join('\n')}`,
        map: null,
      };
    },
  };
}
