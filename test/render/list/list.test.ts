import { describe, expect, test } from 'vitest';
import { list } from '../../../src/app/list.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { listCsv } from '../../../src/render/list/list-csv.ts';
import { listJson } from '../../../src/render/list/list-json.ts';
import { listText } from '../../../src/render/list/list-text.ts';
import { plainPaint } from '../../../src/render/paint.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const view = list(
  portfolioOf({
    projects: {
      'digital-hjemmeoppfolging': {
        title:
          'Digital hjemmeoppfølging av kronisk syke i fem kommuner, med et navn som er altfor langt for én linje i en terminal',
        stage: 'execution',
        status: 'active',
        owner: { organisation: 'storvik' },
        cost: { project: [{ year: 2027, budget: 4500000 }] },
        time: { period: { start: '2025-01-01', end: '2027-12-17' } },
        status_report: { date: '2026-11-12', overall: { colour: 'yellow' } },
      },
      'ny': { title: '=1+1\u001b[31m' },
    },
  }),
  {},
  null,
);

describe('the list', () => {
  test('as text fits 100 columns, and nothing in a card acts on the terminal', async () => {
    const text = listText(view, await loadCatalogue('nb', 'NOK'), plainPaint);
    expect(text.split('\n').filter((line) => [...line].length > 100)).toEqual([]);
    expect(text).toContain('…  Gjennomføring  Aktiv');
    expect(text).toContain('▲\u00A0Gul');
    expect(text).toContain('4,5');
    expect(text).not.toContain('\u001b');
    expect(text).toContain('Planlagt prosjektkostnad til sammen: 4,5\u00A0mill.\u00A0kr, uten 1 med ukjent kostnad.');
  });

  test('on a wide terminal also tells owner and end', async () => {
    const text = listText(view, await loadCatalogue('nb', 'NOK'), plainPaint, 140);
    expect(text).toContain('storvik');
    expect(text).toContain('2027');
  });

  test('as json has codes and raw numbers, and null for what is unknown', () => {
    expect(JSON.parse(listJson(view))).toMatchObject({
      schema: 1,
      projects: [
        {
          id: 'digital-hjemmeoppfolging',
          stage: 'execution',
          status: 'active',
          owner: 'storvik',
          cost: 4500000,
          end: '2027-12-17',
          colour: 'yellow',
          reportDate: '2026-11-12',
        },
        { id: 'ny', stage: null, cost: null, colour: null },
      ],
    });
  });

  test('as csv has no formulas', () => {
    expect(listCsv(view).split('\r\n')[2]).toMatch(/^"ny","'=1\+1/);
  });
});
