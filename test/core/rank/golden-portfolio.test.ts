import { expect, test } from 'vitest';
import { rankPortfolio } from '../../../src/core/rank/rank-portfolio.ts';
import type { RankedProject } from '../../../src/core/rank/ranking.ts';
import { whyPair } from '../../../src/core/rank/why-pair.ts';
import { goldenPortfolio, goldenToday } from '../../support/golden-portfolio.ts';
import golden from '../../vectors/golden-portfolio.json' with { type: 'json' };

const { forventet: expected } = golden;
const ranking = rankPortfolio(goldenPortfolio(), { today: goldenToday });
const millionths = (value: number | null) => Math.round(1e6 * (value ?? NaN));
const figures = (of: (project: RankedProject) => number | null) =>
  Object.fromEntries(ranking.projects.map((project) => [project.id, millionths(of(project))]).sort());
const inMillionths = (values: Record<string, number>) =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, millionths(value)]));
const idsBy = (of: (project: RankedProject) => number | null) =>
  ranking.projects.toSorted((a, b) => (of(a) ?? Infinity) - (of(b) ?? Infinity)).map(({ id }) => id);

test('values and risk-adjusted values', () => {
  expect(figures(({ value }) => value)).toEqual(inMillionths(expected.verdi));
  expect(figures(({ riskAdjusted }) => riskAdjusted)).toEqual(inMillionths(expected.verdi_risikojustert));
  expect(figures(({ cost }) => (cost ?? 0) / 1e6)).toEqual(inMillionths(expected.kost));
});

test('contributions sum exactly to the value', () => {
  for (const { contributions, value } of ranking.projects) {
    expect(contributions.reduce((sum, { contribution }) => sum + (contribution ?? NaN), 0)).toBe(value);
  }
});

test('the three rankings', () => {
  expect(ranking.projects.map(({ id }) => id)).toEqual(expected.rang_risikojustert);
  expect(idsBy(({ rank }) => rank)).toEqual(expected.rang_risikojustert);
  expect(idsBy(({ valueRank }) => valueRank)).toEqual(expected.rang_verdi);
  expect(idsBy(({ perMillionRank }) => perMillionRank)).toEqual(expected.rang_verdi_per_mnok);
});

test('without risk the list follows the value', () => {
  const plain = rankPortfolio(goldenPortfolio('none'), { today: goldenToday });
  expect(plain.projects.map(({ id }) => id)).toEqual(expected.rang_verdi);
  expect(plain.projects.every(({ value, riskAdjusted }) => value === riskAdjusted)).toBe(true);
});

test('the tipping point of portal against sak-ki', () => {
  const { forskjell, per_kriterium } = expected['vippepunkt_portal_vs_sak-ki'];
  const plain = rankPortfolio(goldenPortfolio('none'), { today: goldenToday });
  for (const pair of [whyPair(plain, 'portal', 'sak-ki'), whyPair(plain, 'sak-ki', 'portal')]) {
    expect(pair?.listed).toMatchObject({ leader: 'portal', other: 'sak-ki', lead: expect.closeTo(forskjell, 12) });
    expect(pair?.listed.criteria.map(({ tippingWeight }) => tippingWeight)).toEqual(
      per_kriterium.map(({ vippevekt }) => (vippevekt === null ? null : expect.closeTo(vippevekt, 12))),
    );
  }
});

test('the frame line: the mandatory one first, then down the list', () => {
  expect(ranking.projects.map(({ id, frame, outside }) => [id, frame, outside])).toEqual([
    ['portal', 'inside', null],
    ['melding-a', 'inside', null],
    ['sak-ki', 'line', null],
    ['datadeling', 'outside', null],
    ['melding-b', 'fits', null],
    ['id-modern', 'first', 'mandatory'],
    ['robot', 'outside', null],
  ]);
  expect(ranking.frame.years).toMatchObject([
    { year: 2027, usedFirst: 2000000, usedByList: 12000000, left: 0 },
    { year: 2028, usedFirst: 2000000, usedByList: 6000000, left: 1000000 },
  ]);
});
