/** Counts what each part of `npm test` ran; the parts write their numbers to one file. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';

const file = () => process.env.TEST_TOTALS;

/**
 * Adds one part's numbers, and a line for each failure, so that the end of a long log names them;
 * does nothing when a part runs on its own.
 */
export function addTotals(part, passed, failures) {
  if (!file()) return;
  const failed = failures.length;
  appendFileSync(file(), `${JSON.stringify({ part, passed, failed, failures })}\n`);
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

const firstLine = (error) => String(error?.message || error || 'no reason given').split('\n')[0];

/** The tests of one file in one engine: how many passed, and a line for each that did not. */
function readSession({ browser, errors, passed, testFile, testResults }) {
  const found = { passed: 0, failures: [] };
  const where = `${browser.name} ${relative('', testFile)}`;
  const visit = ({ tests, suites }) => {
    for (const test of tests.filter(({ skipped }) => !skipped)) {
      if (test.passed) found.passed += 1;
      else found.failures.push(`${where}: ${test.name}: ${firstLine(test.error)}`);
    }
    suites.forEach(visit);
  };
  if (testResults) visit(testResults);
  // A file that cannot be loaded, or ends with an error, fails without a failing test.
  if (!passed && found.failures.length === 0) {
    found.failures.push(`${where}: ${errors.map(firstLine).join('; ') || firstLine()}`);
  }
  return found;
}

/** Reporter for the component tests: counts every test in every browser. */
export function componentTotals() {
  return {
    stop({ sessions }) {
      const found = [...sessions].map(readSession);
      addTotals(
        'components',
        found.reduce((sum, { passed }) => sum + passed, 0),
        found.flatMap(({ failures }) => failures),
      );
    },
  };
}
