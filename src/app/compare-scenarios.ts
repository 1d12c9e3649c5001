// The best set side by side: as things stand, in the scenarios that the council has written down, and on other branches.

import type { Portfolio } from '../core/model/portfolio.ts';
import type { Scenario } from '../generated/card-types.ts';
import type { Solver } from '../ports/solver.ts';
import { type Selected, type SelectWishes, select } from './select.ts';

export interface ScenarioChoice {
  readonly kind: 'as_is' | 'scenario' | 'branch';
  /** What it is called: the scenario's name, or the branch as it was written; null for things as they stand. */
  readonly name: string | null;
  readonly portfolio: Portfolio;
  readonly selected: Selected;
}

export interface OtherPortfolio {
  readonly name: string;
  readonly portfolio: Portfolio;
}

/** What to compare with things as they stand. */
export interface Compared {
  readonly scenarios: readonly Scenario[];
  readonly branches: readonly OtherPortfolio[];
}

/** The best set of each, and no more. Wishes hold in all of them; a scenario's own come in addition. */
export async function compareScenarios(
  portfolio: Portfolio,
  wishes: SelectWishes,
  solver: () => Promise<Solver>,
  { scenarios, branches }: Compared,
): Promise<readonly ScenarioChoice[]> {
  const quick = { ...wishes, quick: true };
  const choices: ScenarioChoice[] = [
    { kind: 'as_is', name: null, portfolio, selected: await select(portfolio, quick, solver) },
  ];
  for (const scenario of scenarios) {
    const selected = await select(portfolio, withScenario(quick, scenario), solver);
    choices.push({ kind: 'scenario', name: scenario.name ?? scenario.id, portfolio, selected });
  }
  for (const { name, portfolio: other } of branches)
    choices.push({ kind: 'branch', name, portfolio: other, selected: await select(other, quick, solver) });
  return choices;
}

function withScenario(wishes: SelectWishes, { frames = [], force = [], without = [] }: Scenario): SelectWishes {
  const given = frames.flatMap(({ year, amount }) =>
    year === undefined || amount === undefined ? [] : [[year, amount] as const],
  );
  return {
    ...wishes,
    force: [...wishes.force, ...force],
    without: [...wishes.without, ...without],
    frames: new Map([...wishes.frames, ...given]),
  };
}
