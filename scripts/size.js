/** `npm run size`: what a page has to load, beside what we allow ourselves. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { BUDGETS } from './budgets.js';

/** Size of every embed file against its budget, in KB. */
export function measure() {
  return Object.entries(BUDGETS).map(([file, { aim, limit }]) => {
    const bytes = readFileSync(`dist/${file}`);
    return {
      file,
      raw: bytes.length / 1000,
      size: gzipSync(bytes, { level: 9 }).length / 1000,
      aim,
      limit,
    };
  });
}

const kb = (value) => value.toFixed(1).padStart(8);

export function table(rows = measure()) {
  const head = `${'file'.padEnd(30)}${'gzip KB'.padStart(8)}${'aim'.padStart(8)}${'limit'.padStart(8)}${'raw KB'.padStart(8)}`;
  const lines = rows.map(({ file, raw, size, aim, limit }) => {
    const verdict = size > limit ? 'too big' : size > aim ? 'over the aim' : 'good';
    return `${file.padEnd(30)}${kb(size)}${kb(aim)}${kb(limit)}${kb(raw)}  ${verdict}`;
  });
  return [head, ...lines].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rows = measure();
  console.log(table(rows));
  process.exitCode = rows.some(({ size, limit }) => size > limit) ? 1 : 0;
}
