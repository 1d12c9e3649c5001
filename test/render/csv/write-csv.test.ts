import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from '../../../src/render/csv/write-csv.ts';
import { hostileText } from '../hostile-text.ts';

const row = fc.tuple(hostileText, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));

test.each([
  ['rfc4180', ','],
  ['excel-nb', ';'],
] as const)('%s reads back as it was, with formulas made inert', (dialect, delimiter) => {
  const property = fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
    const written = writeCsv(['Navn', 'Sum', 'Tom'], rows, dialect);
    const [, ...read] = parse(written, { delimiter, bom: true, recordDelimiter: '\r\n' });
    expect(read).toHaveLength(rows.length);
    for (const [index, [text, number]] of rows.entries()) {
      const [first = '', second = '', third] = read[index] ?? [];
      // What is no character has no bytes in UTF-8.
      expect([text.toWellFormed(), `'${text.toWellFormed()}`]).toContain(first);
      expect(first).not.toMatch(/^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]/);
      expect(Number(second.replace(',', '.'))).toBe(number === 0 ? 0 : number);
      expect(third).toBe('');
    }
  });
  fc.assert(property, { numRuns: 500 });
});

test('the form that Norwegian Excel expects', () => {
  const written = writeCsv(
    ['Navn', 'Mill. kr'],
    [
      ['Sak; "to"', 4.5],
      ['0301', -1],
      ['=1+1', null],
    ],
    'excel-nb',
  );
  expect(written).toBe('\uFEFF"Navn";"Mill. kr"\r\n"Sak; ""to""";4,5\r\n"0301";-1\r\n"\'=1+1";\r\n');
});

test('the form of the standard', () => {
  expect(
    writeCsv(
      ['a', 'b'],
      [
        ['x', 4.5],
        ['y', Number.NaN],
      ],
      'rfc4180',
    ),
  ).toBe('"a","b"\r\n"x",4.5\r\n"y",\r\n');
});
