// Ids that a spreadsheet has taken for numbers.
import { expect, test } from 'vitest';
import { lostInList, lostZeros, type NamedId } from '../../../src/core/intake/lost-zeros.ts';

const untitled = (ids: readonly string[]): readonly NamedId[] => ids.map((id) => ({ id }));

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
  // One of two that are missing says nothing of the list.
  [['01', '02', '03'], ['01', '2'], null],
  [['01', '02', '03'], ['01', '2', '3'], { was: '02', is: '2' }],
])('%j, then %j', (was, is, found) => {
  expect(lostInList(lostZeros(untitled(was), untitled(is)))).toEqual(found);
});

test.each<readonly [string, readonly NamedId[], unknown]>([
  [
    'another title is another project',
    [
      { id: '2026-01', title: 'A' },
      { id: '2026-2', title: 'C' },
    ],
    null,
  ],
  ['the same title is the same project', [{ id: '2026-2', title: 'B' }], { was: '2026-02', is: '2026-2' }],
  [
    'one title of several is enough',
    [
      { id: '2026-1', title: 'X' },
      { id: '2026-2', title: 'B' },
    ],
    { was: '2026-02', is: '2026-2' },
  ],
  [
    'a title that is not known may be the same',
    [{ id: '2026-01', title: 'A' }, { id: '2026-2' }],
    { was: '2026-02', is: '2026-2' },
  ],
])('%s', (_, is, found) => {
  const was = [
    { id: '2026-01', title: 'A' },
    { id: '2026-02', title: 'B' },
  ];
  expect(lostInList(lostZeros(was, is))).toEqual(found);
});
