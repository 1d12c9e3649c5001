// The best set side by side: as things stand, in the scenarios that the council has written down, and on other branches.

import { meantName } from '../core/model/meant-name.ts';
import type { Portfolio } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { rankPortfolio } from '../core/rank/rank-portfolio.ts';
import type { Scenario } from '../generated/card-types.ts';
import type { SolverSource } from '../ports/solver.ts';
import type { IgnoredWish } from '../view/select/compared-view.ts';
import { type HeardWishes, heardWishes } from './heard-wishes.ts';
import { requireWish } from './require-wish.ts';
import { type Selected, type SelectWishes, select } from './select.ts';

export interface ScenarioChoice {
  readonly kind: 'as_is' | 'scenario' | 'branch';
  /** What it is called: the scenario's name, or the branch as it was written; null for things as they stand. */
  readonly name: string | null;
  readonly portfolio: Portfolio;
  readonly selected: Selected;
  /** Wishes that mean nothing here: there is no such card, or it is not up for choice. */
  readonly ignored: readonly IgnoredWish[];
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

/** How many of them are found. */
export type ComparedProgress = (done: number, all: number) => void;

type Side = Pick<ScenarioChoice, 'kind' | 'name' | 'portfolio'> & { readonly asked: SelectWishes };

/**
 * The best set of each, and no more. Wishes hold in all of them; a scenario's own come in addition. What is wished of a card that one of
 * them lacks is left out there, and told. Of `wishes`: throws PortfolioError `unknown-card` for one that none of them has, and what
 * `select` throws for one that can be chosen in none of them.
 */
export async function compareScenarios(
  portfolio: Portfolio,
  wishes: SelectWishes,
  source: SolverSource,
  { scenarios, branches }: Compared,
  progress?: ComparedProgress,
): Promise<readonly ScenarioChoice[]> {
  const { ranking = rankPortfolio(portfolio, { today: wishes.today, weights: wishes.weights }), ...asked } = wishes;
  const quick = { ...asked, quick: true };
  const here = { ...quick, ranking };
  const sides: readonly Side[] = [
    { kind: 'as_is', name: null, portfolio, asked: here },
    ...scenarios.map((each): Side => {
      return { kind: 'scenario', name: each.name ?? each.id, portfolio, asked: withScenario(here, each) };
    }),
    ...branches.map((each): Side => ({ kind: 'branch', ...each, asked: quick })),
  ];
  refuseUnknown(sides, quick);
  const heard = sides.map((side) => ({ ...side, ...heardWishes(side.portfolio, side.asked) }));
  refuseUseless(heard, quick);
  const choices: ScenarioChoice[] = [];
  for (const { kind, name, portfolio: own, wishes: mine, ignored } of heard) {
    progress?.(choices.length, sides.length);
    choices.push({ kind, name, portfolio: own, ignored, selected: await select(own, mine, source) });
  }
  return choices;
}

/** A name that nobody has heard of is a slip of the pen; in a scenario it may be a card that is gone since. */
function refuseUnknown(sides: readonly Side[], { force, without }: SelectWishes): void {
  const known = new Set(sides.flatMap(({ portfolio }) => portfolio.projects.map(({ id }) => id)));
  const unreadable = new Set(sides.flatMap(({ portfolio }) => portfolio.unreadable));
  const unknown = [...force, ...without].find((id) => !known.has(id) && !unreadable.has(id));
  if (unknown !== undefined)
    throw new PortfolioError('unknown-card', { id: unknown, suggestion: meantName(unknown, [...known]) });
}

/** What can be chosen nowhere is refused with the first reason there is. */
function refuseUseless(heard: readonly (Side & HeardWishes)[], { force, without }: SelectWishes): void {
  for (const id of [...force, ...without]) {
    const reasons = heard.map(({ ignored }) => ignored.find((wish) => wish.id === id));
    const side = heard[reasons.findIndex((wish) => wish !== undefined && wish.because !== 'absent')];
    if (side !== undefined && !reasons.includes(undefined)) requireWish(id, side.portfolio, side.program);
  }
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
