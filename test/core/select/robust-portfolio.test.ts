// A published problem of robust portfolio modelling: fifteen projects, three criteria, nothing known about the weights.
import { expect, test } from 'vitest';
import { rankPortfolio } from '../../../src/core/rank/rank-portfolio.ts';
import type { WeightDrawing } from '../../../src/core/robust/weight-draws.ts';
import { chosenIds } from '../../../src/core/select/chosen-projects.ts';
import { bestOverWeights } from '../../../src/core/select/explain/best-over-weights.ts';
import { criterionPoints } from '../../../src/core/select/explain/criterion-points.ts';
import { enumeratedFront } from '../../../src/core/select/explain/enumerated-front.ts';
import { toProgram } from '../../../src/core/select/program/to-program.ts';
import type { Choice } from '../../../src/core/select/solve/zero-one-program.ts';
import { enumeratingSolver } from '../../support/enumerating-solver.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import published from '../../vectors/robust-portfolio.json' with { type: 'json' };

const idOf = (number: number) => `p${String(number).padStart(2, '0')}`;
const setOf = (numbers: readonly number[]) => numbers.map(idOf).join(' ');
const patience = 1_000_000;

const portfolio = portfolioOf({
  strategy: {
    // The first weighs most: only their order counts here.
    criteria: [3, 2, 1].map((weight, index) => ({
      id: `k${index + 1}`,
      name: 'x',
      weight,
      scale: { zero: 0, top: 100 },
    })),
    risk: { mode: 'none' },
  },
  capacity: { frames: [{ year: 2027, amount: published.budget }] },
  projects: Object.fromEntries(
    published.scores.map((scores, index) => [
      idOf(index + 1),
      {
        status: 'proposed' as const,
        stage: 'planning' as const,
        scores: Object.fromEntries(scores.map((score, criterion) => [`k${criterion + 1}`, { score }])),
        cost: { project: [{ year: 2027, budget: published.costs[index] ?? 0 }] },
      },
    ]),
  ),
});
const ranking = rankPortfolio(portfolio, { today: '2026-11-01' });
const program = toProgram(portfolio, { ranking });
const idsIn = (choice: Choice) => [...chosenIds(program, choice)].join(' ');

function overWeights(method: WeightDrawing) {
  const found = bestOverWeights(program, ranking, {
    method,
    patience,
    solvedDraws: 100,
    solve: enumeratingSolver(program),
  });
  if (found === null) throw new Error('nothing to choose');
  return found;
}

test('the non-dominated sets are the nine that are published', () => {
  const front = enumeratedFront(program, criterionPoints(program, ranking), patience) ?? [];
  expect(front.map(({ choice }) => idsIn(choice)).sort()).toEqual(published.allWeights.map(setOf).sort());
  expect(overWeights('uniform').nonDominated).toBe(9);
});

test.each([
  ['uniform', published.allWeights],
  ['order', published.falling],
] as const)('%s weights: only published sets are best, and the core index agrees', (method, sets) => {
  const found = overWeights(method);
  const known = sets.map(setOf);
  expect(found.sets.map(({ choice }) => idsIn(choice)).filter((set) => !known.includes(set))).toEqual([]);
  // Core index: the part of the published sets that has the project. All of them: in the best set whatever the weights; none: never.
  const coreIndex = published.scores.map(
    (_, index) => sets.filter((set) => set.includes(index + 1)).length / sets.length,
  );
  const shares = found.projects.map(({ share }) => share);
  expect(shares.filter((_, index) => coreIndex[index] === 1)).toEqual([
    1,
    1,
    1,
    1,
    1,
    ...(method === 'order' ? [1, 1] : []),
  ]);
  expect(shares.filter((_, index) => coreIndex[index] === 0).every((share) => share === 0)).toBe(true);
});

test('uniform weights: the shares are those of an independent count of 200 000 draws', () => {
  const shares = overWeights('uniform').sets.map(({ choice, share }) => [idsIn(choice), share] as const);
  const counted = [
    [published.allWeights[3], 0.6089],
    [published.allWeights[0], 0.2629],
    [published.allWeights[6], 0.0731],
    [published.allWeights[7], 0.0552],
  ] as const;
  expect(shares.map(([set]) => set)).toEqual(counted.map(([set]) => setOf(set ?? [])));
  for (const [index, [, exact]] of counted.entries())
    expect(Math.abs((shares[index]?.[1] ?? 0) - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 10_000));
});
