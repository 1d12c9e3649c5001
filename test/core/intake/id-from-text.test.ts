import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idFromText } from '../../../src/core/intake/id-from-text.ts';

const cases: readonly (readonly [text: string, id: string | null])[] = [
  ['aafc-pssstp', 'aafc-pssstp'],
  ['a--b', 'a--b'],
  [' inac-irems ', 'inac-irems'],
  ['Ny barnehageløsning', 'ny-barnehagelosning'],
  ['Ærlig & Åpen café', 'aerlig-apen-cafe'],
  ['A\u030Apen', 'apen'],
  ['2026/17', '2026-17'],
  ['../../etc/passwd', 'etc-passwd'],
  ['CON', 'con-0'],
  ['7', null],
  ['!?', null],
  ['', null],
];

describe('idFromText', () => {
  test.each(cases)('%j gives %j', (text, id) => {
    expect(idFromText(text)).toBe(id);
  });

  test('gives only names that every machine can store, and keeps them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const id = idFromText(text);
        return id === null || (/^[a-z0-9][a-z0-9-]{1,62}$/.test(id) && idFromText(id) === id);
      }),
    );
  });
});
