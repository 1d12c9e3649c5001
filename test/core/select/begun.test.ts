// What has begun stays where it is and is past its needs and rivals; and what is over cannot be chosen.
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/core/model/portfolio.ts';
import { rankPortfolio } from '../../../src/core/rank/rank-portfolio.ts';
import { chosenProjects } from '../../../src/core/select/chosen-projects.ts';
import { closedBy } from '../../../src/core/select/explain/closed-by.ts';
import type { Program } from '../../../src/core/select/program/program.ts';
import { toProgram } from '../../../src/core/select/program/to-program.ts';
import { bestChoice } from '../../../src/core/select/solve/best-choice.ts';
import { enumeratingSolver } from '../../support/enumerating-solver.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const today = '2027-03-01';
const strategy = { criteria: [{ id: 'k', name: 'K', scale: { top: 100 } }], risk: { mode: 'none' } } as const;
const running: Card = { status: 'active', stage: 'execution' };

const card = (value: number, costs: Readonly<Record<number, number>>, more: Card = {}): Card => ({
  status: 'proposed',
  stage: 'planning',
  scores: { k: { score: value } },
  cost: { project: Object.entries(costs).map(([year, budget]) => ({ year: Number(year), budget })) },
  ...more,
});

const time = (start: number, allowed: readonly number[] = []): Card => ({
  time: { period: { start: `${start}-01-01`, end: `${start}-12-31` }, allowed_starts: [...allowed] },
});

function programOf(
  projects: Readonly<Record<string, Card>>,
  frames: Readonly<Record<number, number>> = { 2027: 1000 },
  without: readonly string[] = [],
): Program {
  const capacity = { frames: Object.entries(frames).map(([year, amount]) => ({ year: Number(year), amount })) };
  const portfolio = portfolioOf({ strategy, projects, capacity });
  return toProgram(portfolio, { ranking: rankPortfolio(portfolio, { today, draws: 1 }), without });
}

/** Id and start of each; null when no set holds. */
function startsOf(program: Program): Readonly<Record<string, number | null>> | null {
  const best = bestChoice(program, enumeratingSolver(program));
  if (!('choice' in best)) return null;
  return Object.fromEntries(chosenProjects(program, best.choice).map(({ id, start }) => [id, start]));
}

const moneyOf = ({ options }: Program, id: string) =>
  options.filter(({ project }) => project === id).map(({ start, money }) => [start, Object.fromEntries(money)]);

describe('a statutory project that runs', () => {
  const statutory: Card = { ...running, category: 'statutory' };

  test('is not moved, and what it has used is used', () => {
    const program = programOf({
      'aa-a': card(10, { 2026: 500, 2027: 900 }, { ...statutory, ...time(2026, [2026, 2027, 2028]) }),
    });
    expect(moneyOf(program, 'aa-a')).toEqual([[2026, { 2027: 900 }]]);
  });

  test('one that has not begun may be moved', () => {
    const open = { category: 'statutory', ...time(2027, [2027, 2028]) } as const;
    expect(moneyOf(programOf({ 'aa-a': card(10, { 2027: 900 }, open) }), 'aa-a')).toEqual([
      [2027, { 2027: 900 }],
      [2028, { 2028: 900 }],
    ]);
  });

  test('is past what it needs; one that has not begun is not', () => {
    const links = { depends_on: [{ card: 'rr-r' }] };
    const rejected = card(20, { 2027: 10 }, { status: 'rejected' });
    expect(startsOf(programOf({ 'aa-a': card(50, { 2027: 100 }, { ...statutory, links }), 'rr-r': rejected }))).toEqual(
      {
        'aa-a': 2027,
      },
    );
    expect(
      startsOf(programOf({ 'aa-a': card(50, { 2027: 100 }, { category: 'statutory', links }), 'rr-r': rejected })),
    ).toBeNull();
  });
});

describe('starts that are over', () => {
  test('make a proposed project impossible to choose, rather than free', () => {
    const program = programOf({
      'aa-a': card(50, { 2026: 5000, 2027: 10 }, time(2026)),
      'bb-b': card(30, { 2025: 900 }, time(2025, [2025, 2026])),
      'cc-c': card(20, { 2027: 100 }, time(2027)),
    });
    expect(startsOf(program)).toEqual({ 'cc-c': 2027 });
    expect(program.notChoosable).toEqual([
      { id: 'aa-a', because: 'start_past' },
      { id: 'bb-b', because: 'start_past' },
    ]);
    expect(program.notThere.get('aa-a')).toBe('start_past');
  });

  test('a later one that is allowed takes the whole cost with it, since none of it is used', () => {
    const program = programOf({ 'aa-a': card(50, { 2025: 7, 2026: 500, 2027: 10 }, time(2026, [2026, 2027])) });
    // What was used before its own period is used.
    expect(moneyOf(program, 'aa-a')).toEqual([[2027, { 2027: 500, 2028: 10 }]]);
  });

  test('one that is planned, but is active, goes on with what remains', () => {
    const program = programOf({ 'aa-a': card(50, { 2026: 500, 2027: 10 }, { ...time(2026), status: 'active' }) });
    expect(moneyOf(program, 'aa-a')).toEqual([[2026, { 2027: 10 }]]);
    expect(program.notChoosable).toEqual([]);
  });

  test('what is used up does not come again when a running project is delayed', () => {
    const delayed = card(50, { 2026: 500, 2027: 10 }, { ...time(2027, [2028]), status: 'active' });
    expect(moneyOf(programOf({ 'aa-a': delayed }), 'aa-a')).toEqual([[2028, { 2028: 10 }]]);
  });
});

describe('an earlier start', () => {
  test('is refused when it would lose money or people to a year that is over', () => {
    const early = { ...time(2028, [2027, 2028]) };
    const people = [{ competence: 'c', year: 2027, fte: 1 }];
    const program = programOf({
      'aa-a': card(30, { 2027: 900, 2028: 100 }, early),
      'bb-b': card(30, { 2028: 100 }, { ...early, resources: people }),
      'cc-c': card(30, { 2028: 100 }, early),
    });
    expect(['aa-a', 'bb-b', 'cc-c'].map((id) => moneyOf(program, id).map(([start]) => start))).toEqual([
      [2028],
      [2028],
      [2027, 2028],
    ]);
  });
});

describe('rivals that run', () => {
  const pair = {
    'aa-a': card(50, { 2027: 100 }, { ...running, links: { excludes: ['bb-b'] } }),
    'bb-b': card(50, { 2027: 100 }, running),
  };

  test('two that run, run both', () => {
    expect(startsOf(programOf({ ...pair, 'cc-c': card(20, { 2027: 10 }) }))).toEqual({
      'aa-a': 2027,
      'bb-b': 2027,
      'cc-c': 2027,
    });
  });

  test('a third variant still has no room beside them, and one that is stopped leaves it closed', () => {
    const variant = { links: { variant_of: 'aa-a' } };
    const family = {
      'aa-a': card(50, { 2027: 100 }, running),
      'bb-b': card(50, { 2027: 100 }, { ...running, ...variant }),
      'cc-c': card(20, { 2027: 10 }, variant),
    };
    const program = programOf(family);
    expect(Object.keys(startsOf(program) ?? {})).toEqual(['aa-a', 'bb-b']);
    expect(closedBy(program, 'cc-c')?.end).toMatchObject({ kind: 'variants', other: 'aa-a' });
    expect(Object.keys(startsOf(programOf(family, { 2027: 1000 }, ['aa-a'])) ?? {})).toEqual(['bb-b']);
  });

  test('one that runs excludes one that does not', () => {
    expect(Object.keys(startsOf(programOf({ ...pair, 'bb-b': card(90, { 2027: 1 }) })) ?? {})).toEqual(['aa-a']);
  });
});
