// Promises that who lacks a field is told what to write in it, in every language, also where a whole group is missing for one field.
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/language.ts';
import { loadCatalogue } from '../../src/i18n/load-catalogue.ts';

async function mending(language: (typeof languages)[number], field: string, fields: readonly string[] = []) {
  const { findings, speak } = await loadCatalogue(language, 'NOK');
  const rest = { fieldKey: '', stage: 'stage=idea', element: '', alternatives: [], atLeast: 1, found: 0 } as const;
  return findings['missing-field'].fix({ field, fields, ...rest }, speak);
}

describe.each(languages)('in %s', (language) => {
  test('the owner is an organisation with its id, and the example is one', async () => {
    const said = await mending(language, 'owner');
    expect(said).toContain('`owner`: ');
    expect(said).toMatch(/portfolio\.yaml.*`organisation: storvik`\.$/);
  });

  test('whoever answers is a role, with an example; so is the only one that a group lacks', async () => {
    const said = await mending(language, 'people.responsible');
    expect(said).toMatch(/[«“].*[»”]\.$/);
    expect(await mending(language, 'people', ['people.responsible'])).toBe(said);
    expect(await mending(language, 'people.architect')).toMatch(/`people\.architect`: \S+/);
  });

  test('a field whose name says it, and several fields, are named and no more', async () => {
    expect(await mending(language, 'need.why_now')).toMatch(/`need\.why_now`\.$/);
    expect(await mending(language, 'people', ['people.responsible', 'people.manager'])).not.toContain(':');
  });
});
