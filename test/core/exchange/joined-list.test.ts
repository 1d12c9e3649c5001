// A list that has been in one cell is the same list.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinedList, splitList } from '../../../src/core/exchange/joined-list.ts';

test('plain elements stand as people would write them', () => {
  expect(joinedList(['M1', 'M5'])).toBe('M1; M5');
  expect(joinedList(['Pasienter; pårørende', 'Ansatte'])).toBe('"Pasienter; pårørende"; Ansatte');
  expect(joinedList(['Si "hei"'])).toBe('"Si ""hei"""');
  expect(joinedList([])).toBe('');
});

test('what people write is read too', () => {
  expect(splitList('M1;M5 ;  M6;')).toEqual(['M1', 'M5', 'M6']);
  expect(splitList('Eldre\nPårørende')).toEqual(['Eldre', 'Pårørende']);
  expect(splitList('  ')).toEqual([]);
  expect(splitList('et "sitat" midt i; to')).toEqual(['et "sitat" midt i', 'to']);
});

test('every list comes back', () => {
  const signs = fc.constantFrom('a', 'ø', ';', '"', ' ', '\n', "'", '=', ',');
  const element = fc.oneof(fc.string(), fc.string({ unit: signs }));
  fc.assert(
    fc.property(fc.array(element), (list) => {
      expect(splitList(joinedList(list))).toEqual(list);
    }),
    { numRuns: 2000 },
  );
});
