import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionInUnits, utf8Bytes, utf16Units } from '../../../src/render/check/position-in-units.ts';

test.each([
  ['a𐐀b', 3, 4, 6],
  ['øre', 2, 2, 3],
  ['👩‍👧: x', 4, 6, 12],
  ['plain', 6, 6, 6],
  ['plain', 8, 8, 8],
  ['', 1, 1, 1],
])('%j, character %d', (line, column, utf16, utf8) => {
  expect(positionInUnits({ line: 7, column }, line, utf16Units)).toEqual({ line: 7, column: utf16 });
  expect(positionInUnits({ line: 7, column }, line, utf8Bytes)).toEqual({ line: 7, column: utf8 });
});

test('the text before a position is the same in every unit', () => {
  const property = fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (line, number) => {
    const characters = [...line];
    const column = (number % (characters.length + 1)) + 1;
    const before = characters.slice(0, column - 1).join('');
    const inUtf16 = positionInUnits({ line: 1, column }, line, utf16Units).column;
    const inBytes = positionInUnits({ line: 1, column }, line, utf8Bytes).column;
    expect(line.slice(0, inUtf16 - 1)).toBe(before);
    expect(
      Buffer.from(line)
        .subarray(0, inBytes - 1)
        .toString(),
    ).toBe(before);
  });
  fc.assert(property);
});
