/** The last step of a file for a script tag: small, and with the line that says where it is from. */
import { readFileSync } from 'node:fs';
import { minify } from 'terser';

export const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const BANNER = `/*! alliance-widgets ${version} | MIT | notices: licenses.txt */`;

const TERSER = {
  ecma: 2020,
  toplevel: true,
  compress: { passes: 3, pure_getters: 'strict' },
  format: { comments: false },
};

/**
 * The leading semicolon keeps the file whole when a site's optimiser glues it to a script that
 * ends without one.
 */
export async function finish(code) {
  const { code: small } = await minify(code, TERSER);
  return `${BANNER}\n;${small}\n`;
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
