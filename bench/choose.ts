// How long the best set takes to find and to explain, and what the solvers that were not chosen make of the same programmes.
// `npm run bench:choose`. Peers get the same rows and a time limit, since two of them would else not come back.
import { performance } from 'node:perf_hooks';
import javascriptLpSolver from 'javascript-lp-solver';
import { type Model, solve as yalps } from 'yalps';
import { highsSolver } from '../src/adapters/highs-solver.ts';
import { rankPortfolio } from '../src/core/rank/rank-portfolio.ts';
import { choicePrices } from '../src/core/select/explain/choice-prices.ts';
import type { Program } from '../src/core/select/program/program.ts';
import { toProgram } from '../src/core/select/program/to-program.ts';
import { bestChoice } from '../src/core/select/solve/best-choice.ts';
import { branchingSolver } from '../src/core/select/solve/branching/branching-solver.ts';
import { checkedSolver } from '../src/core/select/solve/checked-solver.ts';
import { wholeRow } from '../src/core/select/solve/whole-row.ts';
import { enumeratingSolver } from '../test/support/enumerating-solver.ts';
import { randomPortfolio, type Size } from './random-portfolio.ts';

const seconds = Number(process.argv[2] ?? 20);
const sizes: readonly Size[] = [
  { projects: 14, starts: 1, room: 0.5 },
  { projects: 30, starts: 1, room: 0.5 },
  { projects: 60, starts: 1, room: 0.5 },
  { projects: 60, starts: 2, room: 0.5 },
  { projects: 200, starts: 1, room: 0.3 },
];

const highs = await highsSolver();
for (const size of sizes) {
  const portfolio = randomPortfolio(size);
  const program = toProgram(portfolio, { ranking: rankPortfolio(portfolio, { today: '2027-01-01', draws: 1 }) });
  console.log(
    `\n${size.projects} projects, ${size.starts} start(s), room ${size.room}: ${program.columns} columns, ${program.rows.length} rows`,
  );
  if (program.columns <= 14)
    timed('trying every choice', () => String(valueIn(bestChoice(program, enumeratingSolver(program)))));
  chosenSolver(program);
  timed('HiGHS', () => withHighs(program));
  timed('yalps', () => withYalps(program));
  // It ignores its own time limit, and does not come back from the larger ones.
  if (program.columns <= 30) timed('javascript-lp-solver', () => withJavascriptLpSolver(program));
}

/** As `portfolio select` finds it: by branching, and where that takes too long by HiGHS. */
function chosenSolver(program: Program): void {
  const until = performance.now() + 1000 * seconds;
  const solve = branchingSolver(program, () => performance.now() > until);
  const best = timed('branching, best set', () => bestChoice(program, solve), described);
  if (!('choice' in best) || best.status !== 'optimal') return;
  timed(
    'branching, all prices',
    () => choicePrices({ program, solve: branchingSolver(program), best, nearBest: [], effort: 1000 }),
    ({ forcingIn, leavingOut }) => {
      const all = [...forcingIn, ...leavingOut];
      return `${all.filter(({ proven }) => proven).length} of ${all.length} proven`;
    },
  );
}

function withHighs(program: Program): string {
  const session = highs.open({ ...program, rows: program.rows.map(wholeRow) }, { seconds });
  const best = bestChoice(program, checkedSolver(program, session.solve));
  session.close();
  return described(best);
}

function described(found: ReturnType<typeof bestChoice>): string {
  if (!('bound' in found)) return found.status;
  const gap = ((100 * (found.bound - found.value)) / found.value).toFixed(2);
  return `${found.value} ${found.status}, gap ${gap} %`;
}

function timed<T>(name: string, work: () => T, describe: (result: T) => string = String): T {
  const start = performance.now();
  const result = work();
  console.log(`  ${name.padEnd(24)} ${(performance.now() - start).toFixed(0).padStart(7)} ms  ${describe(result)}`);
  return result;
}

function valueIn(found: ReturnType<typeof bestChoice>): number | null {
  return 'choice' in found ? found.value : null;
}

/** Column by name, with its coefficient in the objective and in every row. */
function coefficients({ options, rows }: Program): Map<string, Map<string, number>> {
  const columns = new Map(options.map(({ value }, column) => [`x${column}`, new Map([['value', value]])]));
  rows.forEach(({ entries }, row) => {
    for (const [column, coefficient] of entries) columns.get(`x${column}`)?.set(`r${row}`, coefficient);
  });
  return columns;
}

function limitsOf({ rows }: Program): Map<string, { min?: number; max?: number }> {
  return new Map(
    rows.map(({ lower, upper }, row) => [
      `r${row}`,
      { ...(lower === null ? {} : { min: lower }), ...(upper === null ? {} : { max: upper }) },
    ]),
  );
}

function withYalps(program: Program): string {
  const variables = coefficients(program);
  const model: Model = {
    direction: 'maximize',
    objective: 'value',
    constraints: limitsOf(program),
    variables,
    binaries: true,
  };
  const { status, result } = yalps(model, { timeout: 1000 * seconds, maxIterations: Infinity });
  return `${result} ${status}`;
}

function withJavascriptLpSolver(program: Program): string {
  const variables = Object.fromEntries(
    [...coefficients(program)].map(([name, own]) => [name, { ...Object.fromEntries(own), [`u${name}`]: 1 }]),
  );
  const names = Object.keys(variables);
  // The package's types are those of its CommonJS half.
  const solver = javascriptLpSolver as unknown as { Solve(model: object): unknown };
  const solution = solver.Solve({
    optimize: 'value',
    opType: 'max',
    constraints: {
      ...Object.fromEntries(limitsOf(program)),
      ...Object.fromEntries(names.map((name) => [`u${name}`, { max: 1 }])),
    },
    variables,
    ints: Object.fromEntries(names.map((name) => [name, 1])),
    options: { timeout: 1000 * seconds },
  }) as { readonly result: number; readonly feasible: boolean };
  return `${solution.result} ${solution.feasible ? 'feasible' : 'infeasible'}`;
}
