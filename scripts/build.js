/** `npm run build`: everything a user gets, into `dist/`. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import { writeEditorData } from './editor-data.js';
import { buildInbox } from './inbox.js';
import { LOCALES, MODULES } from './pieces.js';
import { jsonSchema, writeShape } from './schema.js';
import { table } from './size.js';

const write = (file, text) =>
  writeFileSync(`dist/${file}`, text.endsWith('\n') ? text : `${text}\n`);
const writeJson = (file, value) => write(file, JSON.stringify(value, null, 2));
const run = (...command) =>
  execFileSync(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] });

/** Bundles everything and returns the files of `node_modules` that went into the embed files. */
async function buildScripts() {
  const { default: configs } = await import('../rollup.config.js');
  const bundled = new Set();
  for (const { output, ...input } of configs) {
    const bundle = await rollup(input);
    await bundle.write(output);
    for (const file of bundle.watchFiles) if (file.includes('node_modules')) bundled.add(file);
    await bundle.close();
  }
  return bundled;
}

/** Declarations mirror `src/` under `types/`; beside each module lies one that points there. */
function buildTypes() {
  run('node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json');
  for (const [name, source] of Object.entries(MODULES)) {
    const root = name.includes('/') ? '..' : '.';
    const target = `${root}/types/${source.replace(/^src\//, '').replace(/\.ts$/, '.js')}`;
    const registers = name === 'define' || name in LOCALES;
    write(`${name}.d.ts`, registers ? `import '${target}';` : `export * from '${target}';`);
  }
}

function buildManifest() {
  const cem = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
  run(cem, 'analyze', '--quiet', '--config', 'custom-elements-manifest.config.js');
  writeEditorData(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));
}

export function buildStyles() {
  mkdirSync('dist/embed', { recursive: true });
  for (const file of ['alliance.css', 'frame.html']) {
    copyFileSync(`src/embed/${file}`, `dist/embed/${file}`);
  }
}

/** The embed files carry other people's code; their licences ask to be told. */
function buildNotices(files) {
  const packages = new Map();
  for (const file of files) {
    const [folder, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
    if (!folder || packages.has(name)) continue;
    const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const licence = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = licence
      ? readFileSync(`${folder}/${licence}`, 'utf8').trim()
      : `License: ${license}`;
    packages.set(name, `${name} ${version}\n\n${text}`);
  }
  const own = `alliance-widgets\n\n${readFileSync('LICENSE', 'utf8').trim()}`;
  const others = [...packages.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, text]) => text);
  write('embed/licenses.txt', [own, ...others].join(`\n\n${'-'.repeat(72)}\n\n`));
}

/** The hash of every file a page may load, for the `integrity` attribute. */
function buildIntegrity() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const hash = (file) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(`dist/${file}`))
      .digest('base64')}`;
  const files = readdirSync('dist/embed', { recursive: true })
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => `embed/${file.replaceAll('\\', '/')}`)
    .sort();
  writeJson('integrity.json', {
    version,
    files: Object.fromEntries(files.map((file) => [file, hash(file)])),
  });
}

export async function build() {
  rmSync('dist', { recursive: true, force: true });
  await writeShape();
  const bundled = await buildScripts();
  buildStyles();
  buildTypes();
  buildManifest();
  writeJson('practice.schema.json', await jsonSchema());
  const inInbox = await buildInbox();
  buildNotices(new Set([...bundled, ...inInbox]));
  buildIntegrity();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const started = Date.now();
  await build();
  console.log(`${table()}\n\nBuilt in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}
