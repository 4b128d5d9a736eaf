/** What the elements offer, read from their JSDoc: for editors, Storybook and framework types. */

/** The only methods a page may call; all other members serve the elements among themselves. */
const METHODS = ['clear', 'focus'];

const isContract = ({ kind, name, attribute }) =>
  kind === 'method' ? METHODS.includes(name) : Boolean(attribute);

/** Keeps the public contract and drops everything that may change between two patch versions. */
const contractOnly = {
  name: 'contract-only',
  packageLinkPhase({ customElementsManifest }) {
    const modules = customElementsManifest.modules.filter(({ declarations = [] }) =>
      declarations.some(({ customElement, tagName }) => customElement && tagName),
    );
    for (const { declarations } of modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(isContract);
        declaration.events = declaration.events?.filter(({ name }) => name);
      }
    }
    customElementsManifest.modules = modules;
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
