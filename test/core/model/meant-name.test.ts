import { expect, test } from 'vitest';
import { meantName } from '../../../src/core/model/meant-name.ts';

test.each([
  ['innbygerportal', ['innbyggerportal', 'arkiv'], 'innbyggerportal'],
  ['innby', ['innbyggerportal', 'arkiv'], 'innbyggerportal'],
  ['innby', ['innbyggerportal', 'innbyggerdialog'], null],
  ['in', ['innbyggerportal'], null],
  ['portal', ['innbyggerportal'], null],
  ['mian', ['forslag', 'main'], 'main'],
  ['mani', ['forslag', 'main'], 'main'],
  ['amni', ['main'], null],
  ['2026-09-71', ['2026-06-11', '2026-09-17'], '2026-09-17'],
  ['', ['innbyggerportal'], null],
] as const)('%s among %j: %s', (written, known, expected) => {
  expect(meantName(written, known)).toBe(expected);
});
