// Promises that of many errors the page names the codes that most of them have, in the same order every time.
import { expect, test } from 'vitest';
import { mostFrequentFaults } from '../../src/app/most-frequent-faults.ts';
import type { Finding } from '../../src/core/model/diagnostic.ts';
import type { LocatedFinding } from '../../src/view/check-view.ts';

function problems(severity: Finding['severity'], ...codes: readonly string[]): readonly LocatedFinding[] {
  return codes.map((code) => ({ finding: { code, severity } }) as LocatedFinding);
}

test('the three most frequent, and by name where they are as many', () => {
  const errors = problems('error', 'd', 'c', 'b', 'a', 'b', 'c', 'b');
  expect(mostFrequentFaults({ problems: errors })).toEqual([
    { code: 'b', count: 3 },
    { code: 'c', count: 2 },
    { code: 'a', count: 1 },
  ]);
});

test('warnings are no errors', () => {
  expect(mostFrequentFaults({ problems: problems('warning', 'a', 'a') })).toEqual([]);
});
