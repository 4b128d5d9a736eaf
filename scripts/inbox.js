/**
 * `dist/inbox.html`: one file with everything in it, for a computer without the internet. Its own
 * policy lets in exactly the one script and the one style that are written into it.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify } from 'terser';
import { rollup } from 'rollup';
import { minifyLiterals, onwarn, patchDependencies, typescript } from './rollup-plugins.js';

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const RECIPIENTS = /age-encryption\/dist\/recipients\.js$/;
const derive = (work) =>
  new RegExp(String.raw`\bscrypt\((this\.passphrase, labelAndSalt, \{ N: 2 \*\* ${work}, )`, 'g');
/**
 * A passphrase is worked on for some seconds. The same work in short turns lets the page draw, be
 * read out and hear a press meanwhile.
 */
const IN_TURNS = [
  { find: /import \{ scrypt \} from/g, replace: 'import { scryptAsync } from' },
  { find: /(?=wrapFileKey\(fileKey\) \{\s+const salt = randomBytes\(16\);)/g, replace: 'async ' },
  {
    find: /(?=unwrapFileKey\(stanzas\) \{\s+for \(const s of stanzas\) \{\s+if \([^)]+"scrypt"\))/g,
    replace: 'async ',
  },
  { find: derive('this\\.logN'), replace: 'await scryptAsync($1asyncTick: 24, ' },
  { find: derive('logN'), replace: 'await scryptAsync($1asyncTick: 24, ' },
].map((patch) => ({ file: RECIPIENTS, ...patch }));

async function bundle() {
  const resolve = nodeResolve({ exportConditions: ['browser', 'production'] });
  const made = await rollup({
    input: 'src/inbox/main.ts',
    plugins: [typescript(), minifyLiterals(), patchDependencies(IN_TURNS), resolve],
    onwarn,
  });
  const { output } = await made.generate({ format: 'iife', inlineDynamicImports: true });
  await made.close();
  const { code } = await minify(output[0].code, {
    ecma: 2022,
    // Nothing that could end the element or open a comment in it.
    format: { ascii_only: true, inline_script: true, comments: false },
  });
  return { code, files: made.watchFiles.filter((file) => file.includes('node_modules')) };
}

/** Receivers are asked on the therapist's press; nothing else on the page can go anywhere. */
const policy = (script, style) =>
  [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'img-src data:',
    'connect-src https: http://localhost:* http://127.0.0.1:*',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types alliance-widgets',
  ].join('; ');

/** Writes the file; resolves to the files of `node_modules` that went into it. */
export async function buildInbox() {
  const { code, files } = await bundle();
  const page = readFileSync('src/inbox/inbox.html', 'utf8');
  const [, style] = /<style>([^]*?)<\/style>/.exec(page);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(code, style)}" />`;
  const whole = page
    .replace('<!-- csp -->', () => meta)
    .replace('<!-- script -->', () => `<script>${code}</script>`);
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/inbox.html', whole);
  return files;
}
