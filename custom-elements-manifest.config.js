/** What the elements offer, read from their JSDoc: for editors, Storybook and framework types. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/embed/**', 'src/text/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
