/** What the elements offer, read from their JSDoc: for editors, Storybook and framework types. */
import { ELEMENTS } from './scripts/pieces.js';

/** The only methods a page may call; all other members serve the elements among themselves. */
const METHODS = ['clear', 'focus'];

const isContract = ({ kind, name, attribute }) =>
  kind === 'method' ? METHODS.includes(name) : Boolean(attribute);

/** The file of the package that has the class. */
const fileOf = ({ tagName }) => `dist/${ELEMENTS.find(({ tag }) => tag === tagName).module}.js`;

/** What registers the elements, as editors and generators look for it. */
const definitions = (declarations) => ({
  kind: 'javascript-module',
  path: 'dist/define.js',
  declarations: [],
  exports: declarations.map((declaration) => ({
    kind: 'custom-element-definition',
    name: declaration.tagName,
    declaration: { name: declaration.name, module: fileOf(declaration) },
  })),
});

/**
 * Keeps the public contract, with the names of the files that the package has, and drops everything
 * that may change between two patch versions.
 */
const contractOnly = {
  name: 'contract-only',
  packageLinkPhase({ customElementsManifest }) {
    const tags = ELEMENTS.map(({ tag }) => tag);
    const declarations = customElementsManifest.modules
      .flatMap(({ declarations: all = [] }) => all)
      .filter(({ tagName }) => tags.includes(tagName));
    for (const declaration of declarations) {
      declaration.members = declaration.members?.filter(isContract);
      declaration.events = declaration.events?.filter(({ name }) => name);
      declaration.superclass = { name: 'LitElement', package: 'lit' };
      const { members = [], attributes = [], events = [], slots = [] } = declaration;
      const { cssParts = [], cssProperties = [], cssStates = [] } = declaration;
      const all = [members, attributes, events, slots, cssParts, cssProperties, cssStates].flat();
      for (const item of all) delete item.inheritedFrom;
    }
    customElementsManifest.modules = declarations.map((declaration) => ({
      kind: 'javascript-module',
      path: fileOf(declaration),
      declarations: [declaration],
      exports: [
        {
          kind: 'js',
          name: declaration.name,
          declaration: { name: declaration.name, module: fileOf(declaration) },
        },
      ],
    }));
    customElementsManifest.modules.push(definitions(declarations));
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/embed/**', 'src/inbox/**', 'src/text/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [contractOnly],
};
