/** Reporter for `node --test`: counts the tests, not the suites around them. */
import process from 'node:process';
import { addTotals } from './test-totals.js';

export default async function* nodeTotals(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    if (data?.details?.type === 'suite' || data?.skip) continue;
    if (type === 'test:pass') passed += 1;
    if (type === 'test:fail') failed += 1;
  }
  addTotals(process.env.TEST_PART ?? 'node', passed, failed);
  yield '';
}
