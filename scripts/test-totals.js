/** Counts what each part of `npm test` ran; the parts write their numbers to one file. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const file = () => process.env.TEST_TOTALS;

/** Adds one part's numbers; does nothing when a part runs on its own. */
export function addTotals(part, passed, failed) {
  if (file()) appendFileSync(file(), `${JSON.stringify({ part, passed, failed })}\n`);
}

export function clearTotals() {
  writeFileSync(file(), '');
}

export function readTotals() {
  return readFileSync(file(), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Reporter for the component tests: counts every test in every browser. */
export function componentTotals() {
  const counted = { passed: 0, failed: 0 };
  const countSuite = ({ tests, suites }) => {
    for (const test of tests) if (!test.skipped) counted[test.passed ? 'passed' : 'failed'] += 1;
    suites.forEach(countSuite);
  };
  return {
    stop({ sessions }) {
      for (const session of sessions) {
        const before = counted.failed;
        if (session.testResults) countSuite(session.testResults);
        // A file that cannot be loaded, or ends with an error, fails without a failing test.
        if (!session.passed && counted.failed === before) counted.failed += 1;
      }
      addTotals('components', counted.passed, counted.failed);
    },
  };
}
