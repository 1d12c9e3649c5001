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
])('«%s» as %j is damage', (was, is) => {
  expect(excelDamage({ kind: 'text' }, is, was)).toBe(was);
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
])('«%s» as %j is an edit, or nothing', (was, is) => {
  expect(excelDamage({ kind: 'text' }, is, was)).toBeNull();
});

test('a list of one is a text; figures, dates and choices are read as what they are', () => {
  expect(excelDamage({ kind: 'list' }, '301', ['0301'])).toBe('0301');
  expect(excelDamage({ kind: 'date' }, '31.03.2027', '2027-03-31')).toBeNull();
  expect(excelDamage({ kind: 'digits' }, '301', '0301')).toBeNull();
  expect(excelDamage({ kind: 'money' }, '5', 5)).toBeNull();
});
