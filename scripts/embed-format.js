/** The last step of a file for a script tag: small, and with the line that says where it is from. */
import { readdirSync, readFileSync } from 'node:fs';
import { minify } from 'terser';

export const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const BANNER = `/*! alliance-widgets ${version} | MIT | notices: licenses.txt */`;

/**
 * A short name for every `_private` one of ours, the same in all files: a part may extend a class
 * of the main file.
 */
function shortNames() {
  const source = readdirSync('src', { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join('\n');
  const uses = new Map();
  for (const [name] of source.matchAll(/(?<![\w$-])_[a-z]\w*/gi)) {
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  // What is also written as text stays as it is: the minifier would not know the two as one.
  for (const [, name] of source.matchAll(/['"](_\w+)['"]/g)) uses.delete(name);
  const names = [...uses.keys()].sort((a, b) => uses.get(b) - uses.get(a) || (a < b ? -1 : 1));
  return Object.fromEntries(names.map((name, index) => [`$${name}`, `_${index.toString(36)}`]));
}

const props = shortNames();

const options = () => ({
  ecma: 2022,
  toplevel: true,
  compress: {
    passes: 3,
    inline: 1,
    pure_getters: true,
    keep_fargs: false,
    unsafe_arrows: true,
    unsafe_methods: true,
  },
  mangle: { properties: { only_cache: true, regex: /^_[a-zA-Z]/ } },
  nameCache: { props: { props: { ...props } } },
  format: { comments: false, ascii_only: true },
});

/** What the minifier leaves in templates. */
const escapeLetters = (code) =>
  code.replace(
    /[^\x00-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * A page that does not say in which encoding it is reads a script as it reads itself, so all letters
 * are plain ones. The leading semicolon keeps the file whole when a site's optimiser glues it to a script that
 * ends without one.
 */
export async function finish(code) {
  const { code: small } = await minify(code, options());
  return `${BANNER}\n;${escapeLetters(small)}\n`;
}

export function embedFormat() {
  return {
    name: 'embed-format',
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
        chunk.code = await finish(chunk.code);
      }
    },
  };
}
