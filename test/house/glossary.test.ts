// Promises that the glossary and the catalogues use the same words for the same things, in all three languages.
import { expect, test } from 'vitest';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { languages } from '../../src/i18n/language.ts';
import { loadCatalogue } from '../../src/i18n/load-catalogue.ts';
import { textOf } from '../support/source-files.ts';

/** The glossary's columns, in this order. */
const columns = ['en', 'nb', 'nn'] as const;
const catalogues = await Promise.all(columns.map((language) => loadCatalogue(language, 'NOK')));

/** Key -> the words in each column. Rows without a key have no catalogue to agree with. */
const rows: ReadonlyMap<string, readonly string[]> = new Map(
  textOf('docs/glossary.md')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .flatMap(([, en = '', nb = '', nn = '', key = '']) =>
      /^`.+`$/.test(key) ? [[key.slice(1, -1), [en, nb, nn]] as const] : [],
    ),
);

const choices = Object.keys(catalogues[0]?.choices ?? {}).filter((key) => /^(?:stage|status|category|gate)=/.test(key));

test('the glossary has every language', () => {
  expect([...columns].sort()).toEqual([...languages].sort());
});

test('every stage, status, category and decision point has a row', () => {
  expect(choices.length).toBeGreaterThan(20);
  expect(choices.filter((key) => !rows.has(key))).toEqual([]);
});

test('every row with a key says what the catalogues say', () => {
  const said = Object.fromEntries(
    [...rows.keys()].map((key) => [key, catalogues.map((catalogue) => wordFor(key, catalogue))]),
  );
  expect(Object.fromEntries(rows)).toEqual(said);
});

/** The label of a choice, or the title of a field. All languages call a decision point BP1, so there the passage is what counts. */
function wordFor(key: string, { choices, fields }: Catalogue): string | null {
  const [label, explanation] = (choices as Texts)[key] ?? (fields as Texts)[key] ?? [null, ''];
  return key.startsWith('gate=') ? `${label} (${explanation})` : label;
}

type Texts = Readonly<Record<string, readonly [string, string] | undefined>>;
