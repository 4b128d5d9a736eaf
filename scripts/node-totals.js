/** Reporter for `node --test`: counts the tests, not the suites around them. */
import { relative } from 'node:path';
import process from 'node:process';
import { addTotals } from './test-totals.js';

export default async function* nodeTotals(events) {
  let passed = 0;
  const failures = [];
  for await (const { type, data } of events) {
    if (data?.details?.type === 'suite' || data?.skip) continue;
    if (type === 'test:pass') passed += 1;
    if (type === 'test:fail') failures.push(`${relative('', data.file ?? '')}: ${data.name}`);
  }
  addTotals(process.env.TEST_PART ?? 'node', passed, failures);
  yield '';
}
