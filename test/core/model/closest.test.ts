import { expect, test } from 'vitest';
import { closest } from '../../../src/core/model/closest.ts';

test.each([
  ['skolen', ['skole', 'barnehage'], 'skole'],
  ['M9', ['M2', 'M1'], 'M1'],
  ['utviklere', ['utvikling'], 'utvikling'],
  ['abc', ['axy'], null],
  ['abcdef', ['abxyef'], 'abxyef'],
  ['abcdef', ['axyzef'], null],
  ['hva-som-helst', [], null],
] as const)('%s among %j: %s', (written, ids, expected) => {
  expect(closest(written, ids)).toBe(expected);
});
