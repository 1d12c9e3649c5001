// The seeds' own numbers: what the budget takes of labour and postage (seed rule 36), and what a grant gives (seed rule 58).
import { expect, test } from 'vitest';
import { benefitPerKrone } from '../../../src/core/economics/benefit-per-krone.ts';
import { economicsSettings } from '../../../src/core/economics/economics-settings.ts';
import { projectEconomics } from '../../../src/core/economics/project-economics.ts';
import type { Benefit } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const million = 1_000_000;
const none = new Set<string>();

function project(benefits: readonly Benefit[], rest = {}) {
  const [only] = portfolioOf({ projects: { a: { benefits, ...rest } } }).projects;
  if (!only) throw new Error('no project');
  return only;
}

test('labour of 4.0 and postage of 0.6 million: 2.6 is taken, 2.0 is kept', () => {
  const year = 2027;
  const card = project([
    { id: 'G1', name: 'Arbeidstid', class: 'labour_saving', arena: 'own', annual: [{ year, amount: 4 * million }] },
    { id: 'G2', name: 'Porto', class: 'cash_releasing', arena: 'own', annual: [{ year, amount: 0.6 * million }] },
  ]);
  const { years } = projectEconomics(card, economicsSettings({}, year), none);
  expect(years[0]).toMatchObject({ year, benefit: 4.6 * million, withdrawn: 2.6 * million, kept: 2 * million });
});

const tenYears = Array.from({ length: 10 }, (_, index) => ({ year: 2018 + index, amount: 78 * million }));
const guide: Benefit = { id: 'G1', name: 'Veiviser Bolig', arena: 'citizens', annual: tenYears };
const grant = { source: 'co_financing', status: 'committed', amount: 15 * million } as const;

test('a grant of 15 million with 780 of benefit over ten years: 52 per krone, gross and undiscounted', () => {
  const card = project([guide], {
    cost: { estimate: { likely: 30 * million } },
    funding: [grant, { source: 'own', status: 'committed', amount: 15 * million }],
  });
  expect(benefitPerKrone(card, none)).toEqual({
    from: 2018,
    to: 2027,
    gross: 780 * million,
    perCost: 26,
    granted: 15 * million,
    perGranted: 52,
  });
});

test('the eleventh year is not added, and money that is only applied for is no grant', () => {
  const annual = [...tenYears, { year: 2028, amount: 78 * million }];
  const card = project([{ ...guide, annual }], { funding: [{ ...grant, status: 'applied' }] });
  expect(benefitPerKrone(card, none)).toMatchObject({
    gross: 780 * million,
    granted: 0,
    perGranted: null,
    perCost: null,
  });
});

test('nothing is said while a benefit lacks its amount, or counts on another card', () => {
  expect(benefitPerKrone(project([guide, { id: 'G2', name: 'Uten beløp', type: 'priced' }]), none)).toBeNull();
  const [, later] = portfolioOf({
    projects: { a: {}, b: { benefits: [{ ...guide, shared_with: ['a'] }] } },
  }).projects;
  expect(later && benefitPerKrone(later, new Set(['a', 'b']))).toBeNull();
});
