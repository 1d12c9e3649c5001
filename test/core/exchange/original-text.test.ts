// What an exported CSV puts before a text is taken away again, exactly and for every text.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { originalText } from '../../../src/core/exchange/original-text.ts';
import { writeCsv } from '../../../src/render/csv/write-csv.ts';

const written = (text: string): string =>
  (parse(writeCsv(['x'], [[text]], 'excel-nb'), { bom: true, delimiter: ';' }) as string[][])[1]?.[0] ?? '';

test.each([
  ['=1+1', "'=1+1"],
  ["'=1+1", "''=1+1"],
  ["''@x", "'''@x"],
  ['  -5', "'  -5"],
  ['＝x', "'＝x"],
  ['\tx', "'\tx"],
  ["'s-Hertogenbosch", "'s-Hertogenbosch"],
  ['vanlig tekst', 'vanlig tekst'],
])('%j stands as %j, and comes back', (text, cell) => {
  expect(written(text)).toBe(cell);
  expect(originalText(cell)).toBe(text);
});

test('no written text begins as a formula, and every text comes back', () => {
  const signs = fc.constantFrom(
    "'",
    '=',
    '+',
    '-',
    '@',
    '＝',
    '＋',
    '－',
    '＠',
    '\t',
    '\r',
    '\n',
    '\0',
    ' ',
    'a',
    '"',
    ';',
  );
  fc.assert(
    fc.property(fc.string({ unit: signs }), (text) => {
      const cell = written(text);
      expect(cell).not.toMatch(/^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]/);
      expect(originalText(cell)).toBe(text);
    }),
    { numRuns: 3000 },
  );
});
