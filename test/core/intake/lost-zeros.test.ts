// Ids that a spreadsheet has taken for numbers.
import { expect, test } from 'vitest';
import { lostZeros } from '../../../src/core/intake/lost-zeros.ts';

test.each<readonly [readonly string[], readonly string[], unknown]>([
  [['0012', '0013'], ['12', '13'], { was: '0012', is: '12' }],
  [['12'], ['0012'], { was: '12', is: '0012' }],
  [['p-01'], ['p-1'], { was: 'p-01', is: 'p-1' }],
  [['2027-007'], ['2027-7'], { was: '2027-007', is: '2027-7' }],
  [['0012'], ['0012', '12'], null],
  [['0012', '12'], ['12'], null],
  [['100'], ['1'], null],
  [['a0b'], ['ab'], null],
  [[], ['1'], null],
])('%j, then %j', (was, is, found) => {
  expect(lostZeros(was, is)).toEqual(found);
});
