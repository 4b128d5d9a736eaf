/** `npm start` builds less than `npm run build`: all that the pages of the demo load, and no more. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { forDemo } from '../../rollup.config.js';

it('npm start builds every script that a page of the demo loads', () => {
  const pages = readdirSync('demo', { recursive: true }).filter((file) => file.endsWith('.html'));
  const loaded = pages.flatMap((page) =>
    [...readFileSync(`demo/${page}`, 'utf8').matchAll(/src="[./]*\/(dist\/[^"]+\.js)"/g)].map(
      ([, file]) => file,
    ),
  );
  const built = forDemo().flatMap(({ input, output }) =>
    Object.keys(input).map((name) => `${output.dir}/${name}.js`),
  );
  assert.deepEqual([...new Set(loaded)].sort(), built.sort());
});
