// What Excel makes of texts in a CSV, and near misses that somebody has edited.
import { expect, test } from 'vitest';
import { excelDamage } from '../../../src/core/exchange/excel-damage.ts';
import type { SheetCell } from '../../../src/core/exchange/sheet.ts';

test.each<readonly [string, SheetCell]>([
  ['0301', '301'],
  ['0301', 301],
  ['26/12', '26.des'],
  ['26/12', '26-Dec'],
  ['26/12', '26.12.2026'],
  ['26/12', { date: '2026-12-26' }],
  ['12/26', 'des.26'],
  ['2026/12', '01.12.2026'],
  ['1/2', '01.feb'],
  ['1-2', '01.feb'],
  ['3.4', '03.apr'],
  ['1.5.27', '01.05.2027'],
  ['mai 2027', 'mai.27'],
  ['1. mai', '01.mai'],
  ['1E5', '1,00E+05'],
  ['1E5', 100_000],
  ['123456789012345', '1,23457E+14'],
  ['1234567890123456', '1234567890123450'],
  ['10,50', '10,5'],
  ['1 000', '1000'],
  ['true', 'SANN'],
  // In English, and by other spreadsheets.
  ['1.10', '1.1'],
  ['1.10', 1.1],
  ['1.10', '01.okt'],
  ['1,50', 1.5],
  ['+4799', '4799'],
  ['.5', '0.5'],
  ['50 %', '50%'],
  ['50 %', 0.5],
  ['1,234', '1234'],
  ['1 234,5', '1 234,50'],
  ['123456789012345', '1.23457E+14'],
  ['3.14159265358979', '3.141592654'],
  ['10/10', '10.10.2026'],
  ['10/10', '10-Oct'],
  ['1/2', '2-Jan'],
  ['12/26', '26-Dec'],
  ['10.10.2025', { date: '2025-10-10' }],
  ['1/5/2026', '01.05.2026'],
  ['1/5/2026', { date: '2026-01-05' }],
  ['2026-05-01', '5/1/2026'],
  ['May 1, 2027', '1-May-27'],
  // Taken in in one language, and shown in another: the text can be one day only.
  ['1.5.2026', '05/01/2026'],
  ['26/12', '12/26/2026'],
  ['1/13/2026', '13.01.2026'],
])('«%s» as %j is damage', (was, is) => {
  expect(excelDamage({ kind: 'text' }, is, was, 'csv')).toBe(was);
});

test.each<readonly [string, SheetCell]>([
  ['0301', '0301'],
  ['0301', '302'],
  ['301', '0301'],
  ['26/12', '26/13'],
  ['26/12', '27.des'],
  ['26/12', ''],
  ['26/12', null],
  ['26/12', 'Saken er 26.des'],
  ['Skolen 2027', '2027'],
  ['1E5', '200000'],
  ['123456789012345', '1,99E+14'],
  ['true', 'USANN'],
  ['mars', '01.mar'],
  // A separator has moved, gone or come.
  ['43.1', '431'],
  ['43.1', '4.31'],
  ['43.1', 431],
  ['43,1', '431'],
  ['1.5', '15'],
  ['1.5', '1,5'],
  ['1,5', '1.5'],
  ['1.10', '11.0'],
  ['1.1', '1.10'],
  ['1.000', '1000'],
  ['974.760.673', '974760673'],
  ['1000', '1 000'],
  ['50', '50 %'],
  ['50 %', '50'],
  ['50', '0,5'],
  ['5', '5,00'],
  ['47', '+47'],
  ['5', '-5'],
  ['100000', '1E+05'],
  ['1E5', '1,01E+05'],
  ['123456789012345', '1,23458E+14'],
  ['1234567.854', '1234567.85'],
  // A part of a date is another, or two have changed places.
  ['10.10.2025', '10.11.2025'],
  ['10.10.2025', '10.10.2026'],
  ['1.5.2026', '5.1.2026'],
  ['1.5.2026', { date: '2026-01-05' }],
  ['1/5/2026', '5/1/2026'],
  ['1/5/2026', '05.01.2026'],
  ['2026-05-01', '05.01.2026'],
  ['2026-05-01', { date: '2026-01-05' }],
  ['10/10', '10.11.2026'],
  ['10/10', '10/11'],
  ['12.5', '05.des'],
  ['26/12', 'des.26'],
  ['1. mai 2027', '1. mai'],
  ['mai 2027', '02.05.2027'],
])('«%s» as %j is an edit, or nothing', (was, is) => {
  expect(excelDamage({ kind: 'text' }, is, was, 'csv')).toBeNull();
});

test('a list of one is a text; figures, dates and choices are read as what they are', () => {
  expect(excelDamage({ kind: 'list' }, '301', ['0301'], 'csv')).toBe('0301');
  expect(excelDamage({ kind: 'date' }, '31.03.2027', '2027-03-31', 'csv')).toBeNull();
  expect(excelDamage({ kind: 'digits' }, '301', '0301', 'csv')).toBeNull();
  expect(excelDamage({ kind: 'money' }, '5', 5, 'csv')).toBeNull();
});

test('what a workbook holds as text has been written as text, and only its figures and dates can be something else', () => {
  const damage = (is: SheetCell, was: string) => excelDamage({ kind: 'text' }, is, was, 'workbook');
  expect(damage('301', '0301')).toBeNull();
  expect(damage('26.des', '26/12')).toBeNull();
  expect(damage('1,00E+05', '1E5')).toBeNull();
  expect(damage(301, '0301')).toBe('0301');
  expect(damage({ date: '2026-12-26' }, '26/12')).toBe('26/12');
  expect(damage('true', 'Sann')).toBe('Sann');
});
