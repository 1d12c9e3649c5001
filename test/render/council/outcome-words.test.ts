import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { outcomeWords } from '../../../src/render/council/outcome-words.ts';

test.each([
  ['nb', 'approved', null, 'Godkjent'],
  ['nb', 'approved', 'recommended', 'Tilrådd'],
  ['nn', 'approved_with_conditions', 'recommended', 'Tilrådd med vilkår'],
  ['nb', 'approved', 'worthless', 'Godkjent (uten virkning)'],
  ['en', 'rejected', null, 'Rejected'],
  ['en', null, null, '–'],
] as const)('%s: %s, %s', async (language, outcome, lesser, said) => {
  expect(outcomeWords(outcome, lesser, await loadCatalogue(language, 'NOK'))).toBe(said);
});
