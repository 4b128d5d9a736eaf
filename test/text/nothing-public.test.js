/**
 * Feedback is between two people. No code asks for a review, a rating in public, a share or a
 * quotation, whatever someone answered.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';

const PUBLIC =
  /navigator\.share|g\.page|trustpilot|yelp|healthgrades|\/sharer|intent\/tweet|writereview|\breviews\b|review (us|site|page)|a review|testimonial|net promoter|\bnps\b/gi;

// Names such words to warn owners of them.
const LINTER = join('safety', 'claim-linter.ts');

/** What visitors are told before they send. */
const PROMISE = 'It will not be made public or used as a review.';

it('No code path leads to a review or a share', () => {
  const files = readdirSync('src', { recursive: true }).filter(
    (file) => file.endsWith('.ts') && file !== LINTER,
  );
  const found = files.flatMap((file) =>
    [...readFileSync(join('src', file), 'utf8').replace(PROMISE, '').matchAll(PUBLIC)].map(
      ([word]) => `${file}: ${word}`,
    ),
  );
  assert.ok(files.length > 20);
  assert.deepEqual(found, []);
});

it('Links in the code lead to crisis lines and a neutral page, and nowhere else', () => {
  const files = readdirSync('src', { recursive: true }).filter((file) => file.endsWith('.ts'));
  const hosts = files.flatMap((file) =>
    [...readFileSync(join('src', file), 'utf8').matchAll(/['"`]https?:\/\/([\w.-]+)/g)].map(
      ([, host]) => host,
    ),
  );
  assert.deepEqual([...new Set(hosts)].sort(), ['988lifeline.org', 'www.bbc.com']);
});
