// The golden portfolio of the vectors: every set, the best ones, the prices and the staircase, as counted by hand.
import { describe, expect, test } from 'vitest';
import { rankPortfolio } from '../../../src/core/rank/rank-portfolio.ts';
import { chosenIds, costOf } from '../../../src/core/select/chosen-projects.ts';
import { bestOverWeights } from '../../../src/core/select/explain/best-over-weights.ts';
import { budgetStaircase } from '../../../src/core/select/explain/budget-staircase.ts';
import { choicePrices } from '../../../src/core/select/explain/choice-prices.ts';
import type { Program } from '../../../src/core/select/program/program.ts';
import { toProgram } from '../../../src/core/select/program/to-program.ts';
import { allChoices } from '../../../src/core/select/solve/all-choices.ts';
import { type BestChoice, bestChoice } from '../../../src/core/select/solve/best-choice.ts';
import { nearBest } from '../../../src/core/select/solve/near-best.ts';
import type { RiskMode } from '../../../src/generated/card-types.ts';
import { enumeratingSolver } from '../../support/enumerating-solver.ts';
import { goldenPortfolio, goldenToday } from '../../support/golden-portfolio.ts';
import golden from '../../vectors/golden-portfolio.json' with { type: 'json' };

const { forventet: expected } = golden;

function programOf(mode: RiskMode): Program {
  const portfolio = goldenPortfolio(mode);
  return toProgram(portfolio, { ranking: rankPortfolio(portfolio, { today: goldenToday }) });
}

function bestOf(program: Program): BestChoice {
  const best = bestChoice(program, enumeratingSolver(program));
  if (!('choice' in best)) throw new Error(best.status);
  return best;
}

const points = (program: Program, value: number | null) => (value === null ? null : value / program.valueUnits);

describe('without risk', () => {
  const program = programOf('none');
  const best = bestOf(program);
  const solve = enumeratingSolver(program);

  test('there are as many sets as the vectors say', () => {
    expect(allChoices(program)).toHaveLength(expected.antall_gjennomforbare);
  });

  test('the five best sets, their value and cost', () => {
    const sets = [best, ...nearBest(program, solve, best, 4)].map(({ choice, value }) => ({
      ids: [...chosenIds(program, choice)],
      verdi: points(program, value),
      kost: costOf(program, choice) / 1_000_000,
    }));
    expect(sets).toEqual(expected.topp5);
  });

  test('the prices of forcing in and of leaving out', () => {
    const { forcingIn, leavingOut } = choicePrices({ program, solve, best, nearBest: [] });
    const given = Object.fromEntries(
      [...forcingIn, ...leavingOut].map(({ id, price }) => [id, points(program, price)]),
    );
    expect(given).toEqual({ datadeling: 28, 'melding-a': 22, 'melding-b': 22, portal: 8, robot: 22, 'sak-ki': 8 });
    const known = choicePrices({ program, solve, best, nearBest: nearBest(program, solve, best, 4) });
    expect(known.forcingIn.map(({ price }) => price)).toEqual(forcingIn.map(({ price }) => price));
    expect(known.leavingOut.map(({ price }) => price)).toEqual(leavingOut.map(({ price }) => price));
    expect(forcingIn.find(({ id }) => id === 'sak-ki')).toMatchObject({ out: ['portal'], in: [], proven: true });
  });

  test('the staircase of the first year', () => {
    const highest = 23_000_000;
    const { stairs, cut } = budgetStaircase(program, enumeratingSolver, { year: 2027, highest, mostSteps: 50 });
    const curve = expected.budsjettkurve_2027.filter(
      ([, value], index, all) => index === 0 || value !== all[index - 1]?.[1],
    );
    expect(cut).toBe(false);
    expect(stairs.map(({ frame, value, projects }) => [frame / 1_000_000, points(program, value), projects])).toEqual(
      curve,
    );
  });
});

describe('with expected risk', () => {
  const program = programOf('expected');
  const best = bestOf(program);
  const solve = enumeratingSolver(program);

  test('the best set and the runner-up', () => {
    expect([...chosenIds(program, best.choice)]).toEqual(expected.beste_risikojustert.ids);
    expect(points(program, best.value)).toBe(expected.beste_risikojustert.verdi);
    expect(nearBest(program, solve, best, 1).map(({ value }) => points(program, value))).toEqual([188.1]);
  });

  test('the prices of forcing in', () => {
    const { forcingIn } = choicePrices({ program, solve, best, nearBest: [] });
    expect(forcingIn.map(({ id, price }) => [id, points(program, price)])).toEqual([
      ['melding-a', 33.6],
      ['sak-ki', 20.8],
    ]);
  });
});

describe('over all weights', () => {
  const portfolio = goldenPortfolio('none');
  const ranking = rankPortfolio(portfolio, { today: goldenToday });
  const program = toProgram(portfolio, { ranking });
  const task = { solve: enumeratingSolver(program), solvedDraws: 400 };

  test.each([
    ['enumerated', 300_000],
    ['solved', 10],
  ] as const)('how often each project is in the best set, %s', (how, patience) => {
    const found = bestOverWeights(program, ranking, { ...task, method: 'uniform', patience });
    expect(found?.how).toBe(how);
    for (const { id, share, standardError } of found?.projects ?? []) {
      const [, exact] = expected.aksept_alle_vekter.prosjekt[id as 'portal'];
      expect(Math.abs(share - Number(exact))).toBeLessThanOrEqual(4 * standardError);
    }
    expect(found?.projects.find(({ id }) => id === 'portal')).toMatchObject({ label: 'weights' });
    expect(found?.projects.find(({ id }) => id === 'robot')).toMatchObject({ label: 'core', share: 1 });
    expect(found?.projects.find(({ id }) => id === 'melding-a')).toMatchObject({ label: 'out', share: 0 });
  });

  test('two sets are not dominated, and the order of the weights leaves one', () => {
    const inOrder = bestOverWeights(program, ranking, { ...task, method: 'order', patience: 300_000 });
    expect(inOrder?.nonDominated).toBe(expected.ikke_dominerte.length);
    expect(inOrder?.sets.map(({ choice, share }) => [[...chosenIds(program, choice)], share])).toEqual([
      [expected.beste.ids, 1],
    ]);
  });
});
