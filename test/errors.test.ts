// Every finding has a fixture that gives this finding and no other, in a file, at a place, with words in every language.
import { expect, test } from 'vitest';
import { describeFinding } from '../src/i18n/describe-finding.ts';
import { languages } from '../src/i18n/language.ts';
import { loadCatalogue } from '../src/i18n/load-catalogue.ts';
import type { LocatedFinding } from '../src/view/check-view.ts';
import { fixtureCodes } from '../tools/fixture-tree.ts';
import { checkFixture } from '../tools/rule-examples.ts';

const catalogues = await Promise.all(languages.map((language) => loadCatalogue(language, 'NOK')));

test('every finding has a fixture, and every fixture a finding', () => {
  expect(fixtureCodes()).toEqual(Object.keys(catalogues[0]?.findings ?? {}).sort());
});

for (const code of fixtureCodes()) {
  test(code, async () => {
    const { problems } = await checkFixture(code);
    expect(problems.map(({ finding }) => finding.code)).toEqual([code]);
    const problem = problems[0] as LocatedFinding;
    for (const catalogue of catalogues) {
      const { title, message, fix, related } = describeFinding(problem.finding, catalogue);
      for (const words of [title, message, fix]) {
        expect(words).not.toBe('');
        expect(words).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
      }
      if (problem.related.length > 0) expect(related).not.toBe('');
    }
  });
}

test('the base on its own is clean', async () => {
  expect((await checkFixture('base')).problems).toEqual([]);
});
