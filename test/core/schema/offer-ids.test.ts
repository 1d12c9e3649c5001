// Promises that the ids of a portfolio get into the schemas for editors without making anything wrong that was right.

import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { printSchema } from '../../../src/app/print-schema.ts';
import type { Portfolio, SchemaKind } from '../../../src/core/model/portfolio.ts';
import { idFields } from '../../../src/core/schema/id-fields.ts';
import { offeredIds } from '../../../src/core/schema/offered-ids.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { examplePortfolio } from '../../support/example-portfolio.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const example = await examplePortfolio();

async function edition(kind: SchemaKind, portfolio: Portfolio | null, lang: 'nb' | 'nn' | 'en' = 'nb') {
  const text = await printSchema(kind, await loadCatalogue(lang, 'NOK'), (path) => readFile(path), portfolio);
  return JSON.parse(text);
}

describe('what is offered', () => {
  test('ids with their names, in the order of the portfolio', () => {
    const { goals, sectors, projects, criteria, decisions } = offeredIds(example);
    expect(goals[1]).toEqual({ id: 'M2', name: 'Lengre og tryggere liv hjemme', about: '' });
    expect(sectors.map(({ id }) => id).slice(0, 2)).toEqual(['helse', 'oppvekst']);
    expect(projects[1]).toEqual({ id: 'barnehageopptak', name: 'Enklare barnehageopptak', about: '' });
    expect(criteria[0]?.about).toBe('Hvor mye nærmere kommer vi de vedtatte målene M1–M6?');
    expect(decisions[0]?.id).toBe('2026-06-11/V1');
  });

  test('no name of a file that is no id, and nothing twice', () => {
    const portfolio = portfolioOf({
      projects: { 'god-sak': { themes: ['b', 'a'] }, '$(rm)': {}, '${1:x}': { themes: ['a'] }, 'med mellomrom': {} },
      strategy: {
        goals: [
          { id: 'M1', text: 'Ett' },
          { id: 'M1', text: 'To' },
        ],
      },
    });
    const { projects, goals, themes } = offeredIds(portfolio);
    expect(projects.map(({ id }) => id)).toEqual(['god-sak']);
    expect(goals).toEqual([{ id: 'M1', name: 'Ett', about: '' }]);
    expect(themes.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('the edition for an editor', () => {
  test('a field of one id, a list of them, and a group with ids as keys', async () => {
    const { properties, $defs } = await edition('project', example);
    expect(properties.sector).toMatchObject({ $ref: '#/$defs/offered_sectors', title: 'Sektor' });
    expect(properties.sector).not.toHaveProperty('examples');
    expect(properties.areas.items).toEqual({ $ref: '#/$defs/offered_areas' });
    expect($defs.offered_sectors.defaultSnippets[0]).toEqual({
      label: 'helse',
      description: 'Helse og omsorg',
      body: 'helse',
    });
    expect(properties.scores.properties.innbyggerverdi).toEqual({
      $ref: '#/$defs/score',
      title: 'Verdi for innbyggere og brukere',
      description: 'Hva merker innbyggerne, de pårørende, foreldrene eller næringslivet?',
    });
  });

  test('what YAML would read as something else is offered in quotes', async () => {
    const portfolio = portfolioOf({
      strategy: {
        goals: [
          { id: '1', text: 'Ett' },
          { id: 'no', text: 'To' },
        ],
      },
    });
    const { $defs } = await edition('project', portfolio);
    expect($defs.offered_goals.defaultSnippets.map(({ body }: { body: string }) => body)).toEqual(['"1"', '"no"']);
  });

  test('without a portfolio, or with an empty one, it is what it was', async () => {
    const without = await edition('project', null);
    expect(JSON.stringify(without)).not.toContain('defaultSnippets');
    const { properties } = await edition('project', portfolioOf({}));
    expect(properties.sector).toEqual(without.properties.sector);
  });

  test('a wrong form is answered in the language of the edition', async () => {
    const { $defs } = await edition('project', null, 'nn');
    expect($defs.id.patternErrorMessage).toBe($defs.id.description);
    expect($defs.id.patternErrorMessage).toContain('små bokstavar');
  });

  test('every list of fields has ids in the example, so that each is tried', () => {
    const offered = offeredIds(example);
    expect(Object.values(idFields).filter((list) => offered[list].length === 0)).toEqual([]);
  });
});

describe('an edition that is out of date', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const kinds = ['project', 'meeting', 'governance', 'capacity', 'portfolio', 'weights', 'strategy'] as const;

  test.each(kinds)('judges a new %s as the one without ids does', async (kind) => {
    const old = portfolioOf({
      projects: { gammelt: {} },
      strategy: { goals: [{ id: 'G', text: 'Gammelt' }], criteria: [{ id: 'gammelt', name: 'Gammelt' }] },
      governance: { sectors: [{ id: 'gammel', name: 'Gammel' }], bodies: [{ id: 'gammelt', name: 'Gammelt' }] },
      settings: { name: 'T', organisations: [{ id: 'gammel', name: 'Gammel' }], areas: [{ id: 'gammel', name: 'G' }] },
      capacity: { competences: [{ id: 'gammel', name: 'Gammel' }] },
    });
    const validate = ajv.compile({ ...(await edition(kind, old)), $id: `old-${kind}` });
    const files = {
      project: example.projects.map(({ card }) => card),
      meeting: example.meetings.map(({ meeting }) => meeting),
      governance: [example.governance],
      capacity: [example.capacity],
      portfolio: [example.settings],
      weights: (example.memberWeights ?? []).map(({ weights }) => weights),
      strategy: [example.strategy],
    }[kind];
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !validate(file))).toEqual([]);
    expect(validate('no such file')).toBe(false);
  });
});
