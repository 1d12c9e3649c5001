// What is said to stop a project does stop it: over random portfolios, no choice has a project that is told to be closed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card } from '../../../src/core/model/portfolio.ts';
import { rankPortfolio } from '../../../src/core/rank/rank-portfolio.ts';
import { closedBy } from '../../../src/core/select/explain/closed-by.ts';
import { mustBe } from '../../../src/core/select/explain/must-be.ts';
import { forcedRow, toProgram } from '../../../src/core/select/program/to-program.ts';
import { enumeratingSolver } from '../../support/enumerating-solver.ts';
import '../../support/fixed-seed.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const today = '2027-01-01';
const idOf = (index: number) => `p${index}`;

const drawn = fc.record({
  projects: fc.array(
    fc.record({
      status: fc.constantFrom('proposed' as const, 'proposed' as const, 'proposed' as const, 'rejected' as const),
      cost: fc.integer({ min: 1, max: 9 }),
      end: fc.constantFrom('2027-06-30', '2027-12-31', '2028-12-31'),
      isLate: fc.boolean(),
      isBound: fc.integer({ min: 0, max: 5 }).map((draw) => draw === 0),
      needs: fc.array(fc.nat(6), { maxLength: 2 }),
      isAfter: fc.boolean(),
      excludes: fc.option(fc.nat(6), { freq: 2 }),
    }),
    { minLength: 3, maxLength: 7 },
  ),
  frame: fc.integer({ min: 5, max: 40 }),
  force: fc.option(fc.nat(6)),
  without: fc.option(fc.nat(6)),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

function programOf({ projects, frame, force, without }: Drawn) {
  const cards = projects.map((each, index): [string, Card] => [
    idOf(index),
    {
      status: each.status,
      stage: 'planning',
      ...(each.isBound ? { category: 'statutory' } : {}),
      scores: { k: { score: 3 } },
      cost: { project: [{ year: 2027, budget: each.cost }] },
      time: {
        period: { start: '2027-03-01', end: each.end },
        ...(each.isLate ? { allowed_starts: [2027, 2028] } : {}),
      },
      links: {
        depends_on: each.needs.map((other) => ({
          card: idOf(other),
          ...(each.isAfter ? { kind: 'must_finish_before' as const } : {}),
        })),
        excludes: each.excludes === null ? [] : [idOf(each.excludes)],
      },
    },
  ]);
  const portfolio = portfolioOf({
    projects: Object.fromEntries(cards),
    strategy: { criteria: [{ id: 'k', name: 'k', weight: 1 }] },
    capacity: { frames: [2027, 2028].map((year) => ({ year, amount: frame })) },
  });
  const wish = (index: number | null) => (index === null ? [] : [idOf(index)]);
  return toProgram(portfolio, {
    ranking: rankPortfolio(portfolio, { today }),
    force: wish(force),
    without: wish(without),
  });
}

test('what is told to be closed is in no choice, and what must be there is in all of them', () => {
  const seen = { closed: 0, chains: 0, needed: 0 };
  fc.assert(
    fc.property(drawn, (facts) => {
      const program = programOf(facts);
      const objective = new Array<number>(program.columns).fill(0);
      const solve = enumeratingSolver(program);
      for (const project of program.projects) {
        const closed = closedBy(program, project.id);
        if (closed === null) continue;
        seen.closed += 1;
        if (closed.links.length > 1) seen.chains += 1;
        expect(solve({ objective, rows: [forcedRow(project)] }).status).toBe('infeasible');
      }
      const best = solve({ objective });
      if (!('choice' in best)) return;
      const taken = new Set(best.choice.map((column) => program.options[column]?.project));
      for (const id of mustBe(program).keys()) {
        const isThere = program.projects.some((each) => each.id === id);
        if (!isThere) continue;
        seen.needed += 1;
        expect(taken).toContain(id);
      }
    }),
    { numRuns: 400 },
  );
  expect(seen.closed).toBeGreaterThan(100);
  expect(seen.chains).toBeGreaterThan(20);
  expect(seen.needed).toBeGreaterThan(100);
});
