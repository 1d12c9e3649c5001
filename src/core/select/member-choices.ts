// The best set by each council member's own weights: what all of them would do, and what they should talk about.
import type { Portfolio } from '../model/portfolio.ts';
import { ownWeights } from '../rank/own-weights.ts';
import { rankPortfolio } from '../rank/rank-portfolio.ts';
import { chosenIds } from './chosen-projects.ts';
import type { Program } from './program/program.ts';
import { toProgram } from './program/to-program.ts';
import type { SelectionSettings } from './selection-settings.ts';
import { bestChoice } from './solve/best-choice.ts';
import type { Solve } from './solve/zero-one-program.ts';

export interface MemberChoice {
  readonly name: string;
  /** Ids, bound projects among them; null when time was up. */
  readonly ids: readonly string[] | null;
}

/** Sorted by name; files that cannot be used are left out, and told by the check. */
export function memberChoices(
  portfolio: Portfolio,
  settings: SelectionSettings,
  open: (program: Program) => Solve,
): readonly MemberChoice[] {
  const { criteria, today } = settings.ranking;
  const ids = criteria.map(({ id }) => id);
  return (portfolio.memberWeights ?? []).flatMap(({ name, weights: given }) => {
    const weights = given && ownWeights(given, ids);
    if (!weights) return [];
    // What a project may cost at worst does not depend on weights, and is not drawn again.
    const ranking = rankPortfolio(portfolio, { today, weights, draws: 1 });
    const program = toProgram(portfolio, { ...settings, ranking: { ...settings.ranking, projects: ranking.projects } });
    const best = bestChoice(program, open(program));
    return [{ name, ids: best.status === 'optimal' ? [...chosenIds(program, best.choice)] : null }];
  });
}
