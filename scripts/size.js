/** `npm run size`: what a page has to load, beside what we allow ourselves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { BUDGETS } from './budgets.js';

function sizesOf(file) {
  const bytes = readFileSync(`dist/${file}`);
  const size = gzipSync(bytes, { level: 9 }).length / 1000;
  return { file, raw: bytes.length / 1000, size };
}

/** Size of every embed file against its budget, in KB. */
export const measure = () =>
  Object.entries(BUDGETS).map(([file, budget]) => ({ ...sizesOf(file), ...budget }));

/** Sizes of the parts that load later, on the press that needs them. */
export function measureParts() {
  const folder = 'embed/parts';
  const files = existsSync(`dist/${folder}`) ? readdirSync(`dist/${folder}`).sort() : [];
  return files.map((file) => sizesOf(`${folder}/${file}`));
}

const kb = (value) => (value?.toFixed(1) ?? '').padStart(8);

const verdictOn = ({ size, aim, limit }) =>
  limit === undefined ? 'later' : size > limit ? 'too big' : size > aim ? 'over the aim' : 'good';

export function table(rows = [...measure(), ...measureParts()]) {
  const head = `${'file'.padEnd(34)}${'gzip KB'.padStart(8)}${'aim'.padStart(8)}${'limit'.padStart(8)}${'raw KB'.padStart(8)}`;
  const lines = rows.map((row) => {
    const { file, raw, size, aim, limit } = row;
    return `${file.padEnd(34)}${kb(size)}${kb(aim)}${kb(limit)}${kb(raw)}  ${verdictOn(row)}`;
  });
  return [head, ...lines].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rows = measure();
  console.log(table(rows));
  process.exitCode = rows.some(({ size, limit }) => size > limit) ? 1 : 0;
}
