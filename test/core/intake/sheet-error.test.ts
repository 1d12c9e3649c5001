// What a spreadsheet writes where a formula has failed, and what only looks like it.
import { expect, test } from 'vitest';
import { isSheetError } from '../../../src/core/intake/sheet-error.ts';

test.each([
  ...['#VALUE!', '#REF!', '#DIV/0!', '#N/A', '#NAME?', '#VERDI!', '#I/T', '#NAVN?', ' #ref! ', '#NUM!'],
  ...['Err:502', 'Feil:522', '########'],
])('«%s» is one', (text) => expect(isSheetError(text)).toBe(true));

test.each(['', '#', '#digital', '#1', 'Se #REF!', '#REF! og mer', 'Err: 5', 'I/T', '-'])('«%s» is none', (text) =>
  expect(isSheetError(text)).toBe(false),
);
