// Counts tests so that nothing that went wrong counts as nothing: a file that did not load is one failed test, and so is a run
// that ended badly although every test passed.

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** @param report what the test runner's json reporter wrote, or null when it wrote nothing. */
export function testCounts(report: string | null, exitCode: number): Counts {
  const read = report === null ? null : parseReport(report);
  if (read === null) return { passed: 0, failed: 1, skipped: 0 };
  const unloaded = read.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = read.numFailedTests + unloaded.length;
  const wentBadly = exitCode !== 0 || read.numPassedTests === 0;
  return {
    passed: read.numPassedTests,
    failed: failed === 0 && wentBadly ? 1 : failed,
    skipped: read.numPendingTests + read.numTodoTests,
  };
}

function parseReport(report: string): TestReport | null {
  try {
    return JSON.parse(report) as TestReport;
  } catch {
    return null;
  }
}
