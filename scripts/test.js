/**
 * `npm test`: lint, types, component tests in every browser found, the built files, journeys, the
 * pages of strangers. The last line is the sum of all. A step without tests of its own counts only
 * when it fails. `npm run test:hosts` builds, and runs the last step alone.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import process from 'node:process';
import { ENGINES, findBrowser, findEngines, versionOf } from './browsers.js';
import { addTotals, clearTotals, readTotals } from './test-totals.js';

const NODE = process.execPath;
const INSTALL = 'npx playwright-core install --with-deps chromium';

mkdirSync('.cache', { recursive: true });
process.env.TEST_TOTALS = '.cache/test-totals.jsonl';

/** Runs one command with its output on screen; resolves to its exit code. */
function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

const bin = (path, ...args) => [NODE, [`node_modules/${path}`, ...args]];

/** A step that is right or wrong as a whole. */
async function check(name, [command, args]) {
  const started = Date.now();
  const code = await run(command, args);
  if (code !== 0) addTotals(name, 0, ['see above']);
  console.log(`${code === 0 ? '✔' : '✖'} ${name} (${seconds(started)})`);
  return code === 0;
}

/** A step that counts its own tests; when it stops before counting, that is a failure. */
async function suite(name, [command, args], env) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const code = await run(command, args, env);
  const counted = readTotals().filter(({ part }) => part === name);
  if (counted.length === 0 || (code !== 0 && counted.every(({ failed }) => failed === 0))) {
    addTotals(name, 0, [`ended with code ${code}`]);
  }
  console.log(`── ${name}: ${seconds(started)}`);
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

function nodeSuite(folder) {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.test.js'))
    .map((file) => `${folder}/${file}`);
  const reporters = [
    ['spec', 'stdout'],
    ['./scripts/node-totals.js', 'stdout'],
  ].flatMap(([name, to]) => [`--test-reporter=${name}`, `--test-reporter-destination=${to}`]);
  // Browsers wait more than they work: three files side by side, each in a browser of its own.
  return [NODE, ['--test', '--test-concurrency=3', ...reporters, ...files]];
}

function tryInstall(command, args) {
  console.log(`No Chromium found. Trying: ${command} ${args.join(' ')}`);
  try {
    execFileSync(command, args, { stdio: 'inherit' });
  } catch {
    return false;
  }
  return true;
}

/** Chromium is required. What is missing is installed where that is possible without asking. */
async function requireChromium() {
  if (await findBrowser('chromium')) return;
  const isRoot = process.getuid?.() === 0;
  const ways = [
    [
      NODE,
      [
        'node_modules/playwright-core/cli.js',
        'install',
        ...(isRoot ? ['--with-deps'] : []),
        'chromium',
      ],
    ],
    ...(isRoot && process.platform === 'linux'
      ? [['sh', ['-c', 'apt-get update -q && apt-get install -y -q chromium']]]
      : []),
  ];
  for (const [command, args] of ways) {
    if (tryInstall(command, args) && (await findBrowser('chromium'))) return;
  }
  console.error(
    `\nThe tests need Chromium or Chrome. Install one, for example with:\n\n  ${INSTALL}\n`,
  );
  process.exit(1);
}

/** Engines to test: all that are here; in CI all three have to be. */
async function chooseEngines() {
  await requireChromium();
  const found = await findEngines();
  const missing = ENGINES.filter((engine) => !found.includes(engine));
  for (const engine of found) console.log(`${engine}: ${versionOf(await findBrowser(engine))}`);
  if (missing.length > 0) console.log(`Not on this machine, so not tested: ${missing.join(', ')}`);
  if (process.env.CI && missing.length > 0)
    addTotals(
      'engines',
      0,
      missing.map((engine) => `${engine} is missing in CI`),
    );
  return found.join(',');
}

const started = Date.now();
clearTotals();
const engines = await chooseEngines();
const env = { ENGINES: engines };

const BUILD = ['build', [NODE, ['scripts/build.js']]];
const step = (part, folder) => suite(part, nodeSuite(folder), { ...env, TEST_PART: part });

/**
 * Two rows side by side, about equally long, so that two cores always have something to do: what
 * needs the build, and what is made from the source, with the pages of strangers at its end.
 */
async function everything() {
  const building = check(...BUILD);
  const ofTheBuild = async () => {
    if (!(await building)) return;
    await step('build', 'test/build');
    await step('journeys', 'test/e2e');
  };
  const ofTheSource = async () => {
    await Promise.all([
      check('lint', bin('eslint/bin/eslint.js', '.')),
      check('format', bin('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')),
      check('types', bin('typescript/bin/tsc', '--noEmit')),
      check("the receiver's types", bin('typescript/bin/tsc', '--project', 'receiver')),
    ]);
    await step('words', 'test/text');
    await step('receiver', 'receiver/test');
    await suite('components', bin('@web/test-runner/dist/bin.js'), env);
    await step('stories', 'test/stories-a11y');
    if (await building) await step('hosts', 'test/hosts');
  };
  await Promise.all([ofTheBuild(), ofTheSource()]);
}

async function hostsAlone() {
  if (await check(...BUILD)) await step('hosts', 'test/hosts');
}

await (process.argv[2] === 'hosts' ? hostsAlone() : everything());

const totals = readTotals();
const sum = (key) => totals.reduce((total, part) => total + part[key], 0);
console.log(`\nAll of it took ${seconds(started)}.`);
for (const { part, passed, failed, failures } of totals) {
  console.log(`  ${failed > 0 ? '✖' : '✔'} ${part}: ${passed} passed, ${failed} failed`);
  for (const failure of failures) console.log(`      ${failure}`);
}
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
