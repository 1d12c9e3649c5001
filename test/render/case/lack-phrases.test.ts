// What a card lacks, in words that go into a proposal to a council: a thing to bring, not the headline of a finding.
import { expect, test } from 'vitest';
import type { Finding } from '../../../src/core/model/diagnostic.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { lackPhrases } from '../../../src/render/case/lack-phrases.ts';
import { lackGroups } from '../../../src/view/case/lack-groups.ts';
import { lackSubject } from '../../../src/view/case/lack-subject.ts';

const finding = (code: string): Finding => ({
  code,
  card: 'a',
  severity: 'error',
  place: { file: 'projects/a.yaml', pointer: [], at: 'key' },
  args: { meeting: '2027-02-11' },
});

test.each([
  ['nb', 'et saksnummer i arkivet'],
  ['nn', 'eit saksnummer i arkivet'],
  ['en', 'a case number in the archive'],
] as const)('a case without a number lacks %s: %s', async (language, phrase) => {
  const catalogue = await loadCatalogue(language, 'NOK');
  const phrases = (code: string) => lackPhrases(lackGroups([finding(code)]), lackSubject({}), catalogue);
  expect(phrases('agenda-without-case-number')).toEqual([phrase]);
  expect(phrases('alternatives-without-zero')[0]).not.toBe(phrase);
});
