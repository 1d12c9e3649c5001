import { expect, test } from 'vitest';
import { consequence } from '../../../src/core/economics/non-priced-effects.ts';

test.each([
  ['large', 'large_positive', 4],
  ['large', 'large_negative', -4],
  ['medium', 'medium_positive', 2],
  ['small', 'large_positive', 2],
  ['small', 'small_positive', 1],
  ['large', 'none', 0],
] as const)('importance %s and extent %s give %i', (importance, extent, marks) => {
  expect(consequence(importance, extent)).toBe(marks);
});
