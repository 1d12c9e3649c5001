import { expect, test } from 'vitest';
import { testCounts } from '../../tools/test-counts.ts';

const fine = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] };
const unloaded = { status: 'failed', assertionResults: [] };

test.each([
  ['all passed', fine, 0, { passed: 3, failed: 0, skipped: 2 }],
  ['one failed', { ...fine, numFailedTests: 1 }, 1, { passed: 3, failed: 1, skipped: 2 }],
  ['a file did not load', { ...fine, testResults: [unloaded] }, 1, { passed: 3, failed: 1, skipped: 2 }],
  ['all passed, and the run ended badly', fine, 1, { passed: 3, failed: 1, skipped: 2 }],
  ['no test ran', { ...fine, numPassedTests: 0 }, 0, { passed: 0, failed: 1, skipped: 2 }],
])('%s', (_, report, exitCode, counts) => {
  expect(testCounts(JSON.stringify(report), exitCode)).toEqual(counts);
});

test.each([null, '', '{"numPassed'])('a report that cannot be read is a failure: %j', (report) => {
  expect(testCounts(report, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
