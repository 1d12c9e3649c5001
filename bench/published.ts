// Classic knapsacks with many limits, as cards: what the literature says, what is found, and how long the set and its prices take.
// `npm run bench:published`, or with a folder after `--` to get the cards as files there, for the commands themselves.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { rankPortfolio } from '../src/core/rank/rank-portfolio.ts';
import { chosenIds } from '../src/core/select/chosen-projects.ts';
import { choicePrices } from '../src/core/select/explain/choice-prices.ts';
import { toProgram } from '../src/core/select/program/to-program.ts';
import { bestChoice } from '../src/core/select/solve/best-choice.ts';
import { branchingSolver } from '../src/core/select/solve/branching/branching-solver.ts';
import { type Knapsack, knapsackPortfolio, profitOf, publishedKnapsacks } from '../test/support/knapsack-portfolio.ts';

const folder = process.argv[2];
console.log('instance  projects x limits  published     found   set, ms  prices, ms');
for (const knapsack of publishedKnapsacks) {
  if (folder !== undefined) writeCards(join(folder, knapsack.name, 'portfolio'), knapsack);
  else console.log(lineOf(knapsack));
}

function lineOf(knapsack: Knapsack): string {
  const portfolio = knapsackPortfolio(knapsack);
  const program = toProgram(portfolio, { ranking: rankPortfolio(portfolio, { today: '2026-11-01', draws: 1 }) });
  const solve = branchingSolver(program);
  const [best, bestTime] = timed(() => bestChoice(program, solve));
  if (best.status !== 'optimal') return `${knapsack.name} ${best.status}`;
  const [prices, priceTime] = timed(() => choicePrices({ program, solve, best, nearBest: [], effort: 1000 }));
  const size = `${knapsack.profits.length} x ${knapsack.capacities.length}`;
  const unproven = [...prices.forcingIn, ...prices.leavingOut].filter(({ proven }) => !proven).length;
  const found = profitOf(knapsack, chosenIds(program, best.choice));
  return [
    knapsack.name.padEnd(9),
    size.padStart(17),
    String(knapsack.optimum).padStart(11),
    String(found).padStart(9),
    bestTime.padStart(9),
    priceTime.padStart(11),
    unproven === 0 ? '' : ` ${unproven} prices not proven`,
    found === knapsack.optimum ? '' : ' DIFFERS',
  ].join(' ');
}

function timed<T>(work: () => T): readonly [T, string] {
  const start = performance.now();
  const result = work();
  return [result, (performance.now() - start).toFixed(0)];
}

/** JSON is YAML too. */
function writeCards(to: string, knapsack: Knapsack): void {
  const { strategy, capacity, projects } = knapsackPortfolio(knapsack);
  mkdirSync(join(to, 'projects'), { recursive: true });
  writeFileSync(join(to, 'portfolio.yaml'), JSON.stringify({ name: knapsack.name, language: 'en' }));
  writeFileSync(join(to, 'strategy.yaml'), JSON.stringify(strategy));
  writeFileSync(join(to, 'capacity.yaml'), JSON.stringify(capacity));
  for (const { id, card } of projects)
    writeFileSync(join(to, 'projects', `${id}.yaml`), JSON.stringify({ title: id, ...card }));
}
