import { describe, expect, test } from 'vitest';
import { readCell } from '../../../src/core/intake/read-cell.ts';
import type { MappingColumn } from '../../../src/generated/card-types.ts';

type How = Omit<MappingColumn, 'column' | 'field'>;
const choices = { Pågår: 'active', 'På  vent': 'on_hold', Høy: 5 };

const cases: readonly (readonly [text: string, how: How, reading: unknown])[] = [
  [' Ny  sak\nher ', {}, { value: 'Ny sak her' }],
  ['a\r\nb  \r\n\r\n\r\n\r\nc', { read_as: 'text' }, { value: 'a\nb\n\nc' }],
  ['a\u000Bb', { read_as: 'text' }, { value: 'a\nb' }],
  ['Merk:\u00A0dette', { read_as: 'text' }, { value: 'Merk: dette' }],
  ['A\u030Apen', {}, { value: 'Åpen' }],
  ['ut\u00ADvikling', {}, { value: 'utvikling', cleaned: true }],
  ['a\u202Eb\u0007', { read_as: 'text' }, { value: 'ab', cleaned: true }],
  ['čđŋšŧž 👩‍🚀', {}, { value: 'čđŋšŧž 👩‍🚀' }],
  ['x'.repeat(301), {}, { unreadable: 'too-long' }],
  ['x'.repeat(10_001), { read_as: 'text' }, { unreadable: 'too-long' }],
  ['', { read_as: 'text' }, { unknown: true }],
  ['tbd', { empty_as: ['TBD'] }, { unknown: true }],
  ['12,5', { read_as: 'amount', unit_factor: 1000 }, { value: 12_500 }],
  ['400 000 kr', { read_as: 'amount', unit_factor: 1_000_000 }, { value: 400_000 }],
  ['4.500', { read_as: 'amount', unit_factor: 1_000_000 }, { unreadable: 'ambiguous-amount' }],
  ['$5', { read_as: 'amount' }, { unreadable: 'other-currency' }],
  ['03/04/2027', { read_as: 'date', date_order: 'dmy' }, { value: '2027-04-03' }],
  ['2027', { read_as: 'date', partial_date: 'first_day' }, { value: '2027-01-01' }],
  ['2027', { read_as: 'year' }, { value: 2027 }],
  ['27', { read_as: 'year' }, { unreadable: 'not-a-year' }],
  ['1 250', { read_as: 'integer' }, { value: 1_250 }],
  ['1.250', { read_as: 'integer' }, { value: 1_250 }],
  ['2,5', { read_as: 'integer' }, { unreadable: 'not-whole' }],
  ['-2,5', { read_as: 'number' }, { value: -2.5 }],
  ['25 %', { read_as: 'number' }, { value: 25 }],
  ['1.250', { read_as: 'number' }, { value: 1_250 }],
  ['to', { read_as: 'number' }, { unreadable: 'not-a-number' }],
  ['Ja', { read_as: 'yes_no' }, { value: true }],
  ['x', { read_as: 'yes_no' }, { value: true }],
  ['nei', { read_as: 'yes_no' }, { value: false }],
  ['kanskje', { read_as: 'yes_no' }, { unreadable: 'not-yes-or-no' }],
  ['PÅGÅR ', { read_as: 'choice', choices }, { value: 'active' }],
  ['på vent', { read_as: 'choice', choices }, { value: 'on_hold' }],
  ['høy', { read_as: 'choice', choices }, { value: 5 }],
  ['execution', { read_as: 'choice' }, { value: 'execution' }],
  ['constructor', { read_as: 'choice', choices }, { unreadable: 'not-a-choice' }],
];

describe('readCell', () => {
  test.each(cases)('%j read as %j', (text, how, reading) => {
    const column = { column: 'Kolonne', field: 'title', ...how };
    expect(readCell(text, column, { decimal: 'comma', portfolio: { currency: 'NOK' } })).toEqual(reading);
  });

  test('a number that can be read in two ways is told when the mapping says nothing', () => {
    expect(readCell('1,250', { column: 'K', field: 'title', read_as: 'number' }, {})).toEqual({
      unreadable: 'ambiguous-number',
    });
  });
});
