/**
 * `npm run bench`: a minute of load on a receiver with a file, then every message counted.
 * `RATE` and `SECONDS` change what is asked; `SIZE` is the weight of one message in bytes.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fetchAll, ORIGIN, sealed, startProcess } from '../test/helpers.js';
import { generate } from './generator.js';

const rate = Number(process.env.RATE ?? 600);
const seconds = Number(process.env.SECONDS ?? 60);
const size = Number(process.env.SIZE ?? 4096);

const path = await mkdtemp(join(process.env.BENCH_FOLDER ?? tmpdir(), 'receiver-bench-'));
const file = join(path, 'messages.db');
const { child, url, exited } = await startProcess(undefined, `file:${file}`);
console.log(`${rate} a second for ${seconds} s, about ${size} bytes each`);
console.log(
  `Node ${process.version}, ${availableParallelism()} cores, load and receiver on both\n`,
);

const message = () => sealed(undefined, Math.round((size * 3) / 4));
const run = await generate({ url, origin: ORIGIN, rate, seconds, message });
const kept = (await fetchAll(url)).map(({ message: { id } }) => id);
const unique = new Set(kept);
const lost = [...run.acknowledged].filter((id) => !unique.has(id)).length;
child.kill('SIGTERM');
await exited;

const ms = (/** @type {number} */ share) => `${run.percentile(share).toFixed(1)} ms`;
console.table({
  sent: run.sent,
  acknowledged: run.acknowledged.size,
  'acknowledged a second': Math.round(run.acknowledged.size / run.whole),
  'answers, half within': ms(0.5),
  'answers, 99 of 100 within': ms(0.99),
  'slowest answer': ms(1),
  kept: kept.length,
  lost,
  doubled: kept.length - unique.size,
  'database in MB': Math.round((await stat(file)).size / 1e6),
});
await rm(path, { recursive: true, force: true });
process.exitCode =
  lost > 0 || kept.length !== unique.size || run.acknowledged.size < run.sent ? 1 : 0;
