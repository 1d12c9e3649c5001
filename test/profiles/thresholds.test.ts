// Promises that the state's thresholds for external quality assurance count as they are worded, from the day that they were laid down:
// until 20 September 2019 an expected cost above 750 million; from 21 September 2019 a cost frame (P85) above 300 million for digital
// projects and above 1 000 million for others. And that a project should be kept below 750.
import { describe, expect, test } from 'vitest';
import { caseRouter } from '../../src/core/council/case-route.ts';
import { judgedDecisions } from '../../src/core/council/judged-decisions.ts';
import { measuredCost } from '../../src/core/council/measured-cost.ts';
import { treatment } from '../../src/core/council/treatment.ts';
import { checkProfile, goodProposal, profileFiles, profilePortfolio } from '../support/profile-files.ts';

const million = 1_000_000;

interface Project {
  readonly p85: number;
  readonly digital?: boolean;
  readonly stage?: 'concept' | 'planning';
}

/**
 * P85 is high − √(0.15 (high − low)(high − likely)). With low 60 and likely 36 million below high, the root is 18 million exactly, so
 * the likely cost is 18 million below P85.
 */
function cardOf({ p85, digital = true, stage = 'planning' }: Project): string {
  const high = Math.round((p85 + 18) * million);
  const [low, likely] = [high - 60 * million, high - 36 * million];
  return goodProposal('state-agency', digital ? '' : 'digital: false\n')
    .replace('stage: idea', `stage: ${stage}`)
    .replace('{ likely: 500000 }', `{ low: ${low}, likely: ${likely}, high: ${high}, limits: min-max }`);
}

/** A cost that is known to the krone: P85 and the likely cost are the same. */
function certain(amount: number, more = ''): string {
  return goodProposal('state-agency', more)
    .replace('stage: idea', 'stage: planning')
    .replace('likely: 500000', `likely: ${Math.round(amount * million)}`);
}

async function treated(card: string, today: string) {
  const portfolio = await profilePortfolio(profileFiles('state-agency', { stor: card }));
  const judged = judgedDecisions(portfolio, today);
  const project = portfolio.projects[0];
  if (!project) throw new Error('The card was not read.');
  const found = treatment({ portfolio, route: caseRouter(portfolio), judged, today }, project);
  return {
    p85: measuredCost(project.card, 'p85'),
    route: found?.steps.map(({ body }) => body).join(' → '),
    quality: found?.quality.map(({ step }) => step),
  };
}

async function ceilingsTold(card: string, today: string): Promise<string[]> {
  const { problems } = await checkProfile(profileFiles('state-agency', { stor: card }), today);
  return problems
    .filter(({ finding }) => finding.code === 'ceiling-exceeded')
    .map(({ finding }) => `${finding.severity} ${finding.args.ceiling}`);
}

const agency = 'portefoljekontoret → portefoljeradet → etatsledelsen';
const ministry = `${agency} → departementet`;
const warned = 'warning Digitaliseringsprosjekter bør holdes under 750 mill. kroner';
const before2019 = 'warning Ekstern kvalitetssikring, terskelen til september 2019';
const digital = 'warning Ekstern kvalitetssikring av digitaliseringsprosjekter';
const other = 'warning Ekstern kvalitetssikring av øvrige prosjekter';

describe('2026: above 300 million in P85 for digital projects, above 1 000 for others', () => {
  test.each([
    [299.9, agency, []],
    [300, agency, []],
    [300.1, ministry, ['KS1', 'KS2']],
  ])('a digital project of %d before BP3', async (p85, route, quality) => {
    expect(await treated(cardOf({ p85 }), '2026-11-22')).toEqual({ p85: Math.round(p85 * million), route, quality });
  });

  test('before BP2 only the choice of concept is assured', async () => {
    const { route, quality } = await treated(cardOf({ p85: 300.1, stage: 'concept' }), '2026-11-22');
    expect({ route, quality }).toEqual({ route: ministry, quality: ['KS1'] });
  });

  test.each([
    [299.9, agency, []],
    [300, agency, []],
    [300.1, agency, []],
    [999.9, agency, []],
    [1000, agency, []],
    [1000.1, ministry, ['KS1', 'KS2']],
  ])('another project of %d before BP3', async (p85, route, quality) => {
    const found = await treated(cardOf({ p85, digital: false }), '2026-11-22');
    expect(found).toEqual({ p85: Math.round(p85 * million), route, quality });
  });

  test('check says which ceiling, and only above it', async () => {
    expect(await ceilingsTold(cardOf({ p85: 300 }), '2026-11-22')).toEqual([]);
    expect(await ceilingsTold(cardOf({ p85: 300.1 }), '2026-11-22')).toEqual([digital]);
    expect(await ceilingsTold(cardOf({ p85: 300.1, digital: false }), '2026-11-22')).toEqual([]);
    expect(await ceilingsTold(cardOf({ p85: 1000.1, digital: false }), '2026-11-22')).toEqual([other]);
  });
});

describe('September 2019: the threshold changed on the 21st', () => {
  test.each([
    ['2019-09-20', 749.9, agency, []],
    ['2019-09-20', 750, agency, []],
    ['2019-09-20', 750.1, ministry, ['KS1', 'KS2']],
    ['2019-09-21', 749.9, ministry, ['KS1', 'KS2']],
    ['2019-09-21', 750, ministry, ['KS1', 'KS2']],
    ['2019-09-21', 750.1, ministry, ['KS1', 'KS2']],
    ['2019-09-22', 749.9, ministry, ['KS1', 'KS2']],
  ])('%s, a digital project of %d', async (today, amount, route, quality) => {
    expect(await treated(certain(amount), today)).toMatchObject({ route, quality });
  });

  test.each([
    ['2019-09-20', 749.9, agency, []],
    ['2019-09-20', 750, agency, []],
    ['2019-09-20', 750.1, ministry, ['KS1', 'KS2']],
    ['2019-09-21', 749.9, agency, []],
    ['2019-09-21', 750, agency, []],
    ['2019-09-21', 750.1, agency, []],
    ['2019-09-22', 750.1, agency, []],
  ])('%s, another project of %d', async (today, amount, route, quality) => {
    expect(await treated(certain(amount, 'digital: false\n'), today)).toMatchObject({ route, quality });
  });

  test('a digital project of 300.1 million went free the day before', async () => {
    expect(await treated(cardOf({ p85: 300.1 }), '2019-09-20')).toMatchObject({ route: agency, quality: [] });
    expect(await treated(cardOf({ p85: 300.1 }), '2019-09-21')).toMatchObject({ route: ministry });
  });

  test('the old threshold was about the expected cost, not P85', async () => {
    const likely740 = cardOf({ p85: 758 });
    expect(await treated(likely740, '2019-09-20')).toMatchObject({ p85: 758 * million, route: agency, quality: [] });
  });
});

describe('a project should be kept below 750 million', () => {
  test.each([
    [749.9, [digital]],
    [750, [warned, digital]],
    [751, [warned, digital]],
  ])('one of %d', async (amount, told) => {
    expect(await ceilingsTold(certain(amount), '2026-11-22')).toEqual(told);
  });

  test('the advice is about digital projects, and it does not change who decides', async () => {
    expect(await ceilingsTold(certain(751, 'digital: false\n'), '2026-11-22')).toEqual([]);
    expect(await ceilingsTold(certain(751), '2019-09-20')).toEqual([warned, before2019]);
  });
});
