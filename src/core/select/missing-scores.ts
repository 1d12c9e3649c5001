// Which missing score the council should ask about first: how much a project that lacks scores must be worth to be chosen, and how often it
// would be, were what is missing drawn over the whole scale.

import type { RankedProject, Ranking } from '../rank/ranking.ts';
import { riskAdjustedValue } from '../rank/risk-adjusted-value.ts';
import { pointsOf } from '../rank/value-scale.ts';
import { randomStream } from '../risk/random-stream.ts';
import type { BestChoice } from './best-choice.ts';
import type { Rebuild } from './delay-prices.ts';
import type { Program } from './program.ts';
import { forcedRow } from './to-program.ts';
import type { Solve } from './zero-one-program.ts';

export interface MissingScore {
  readonly id: string;
  /** Criteria without a score. */
  readonly missing: readonly string[];
  /** Risk-adjusted value in points that it must pass to be chosen; null when it cannot be chosen whatever it is worth. */
  readonly needed: number | null;
  /** Share of the draws in which it passes that; 0 when it cannot. */
  readonly share: number;
}

/** The one that flips the choice most often first. Projects that are mandatory or committed are in whatever they score. */
export function missingScores(
  { program, best, ranking }: { readonly program: Program; readonly best: BestChoice; readonly ranking: Ranking },
  rebuild: Rebuild,
  open: (program: Program) => Solve,
): readonly MissingScore[] {
  const waiting = new Set(program.notChoosable.flatMap(({ id, because }) => (because === 'unscored' ? [id] : [])));
  return ranking.projects
    .filter(({ id }) => waiting.has(id))
    .map((ranked) => {
      const needed = neededValue(program, best, ranked.id, rebuild, open);
      const share = needed === null ? 0 : shareAbove(needed, ranked, ranking);
      return { id: ranked.id, missing: ranked.missing, needed, share };
    })
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
}

// What the others are worth falls by so much when it is taken in and adds nothing itself.
function neededValue(
  program: Program,
  best: BestChoice,
  id: string,
  rebuild: Rebuild,
  open: (program: Program) => Solve,
): number | null {
  const other = rebuild({ supposed: new Map([[id, 0]]) });
  const own = other.projects.filter((project) => project.id === id);
  if (own.length === 0) return null;
  const objective = other.options.map(({ value }) => value);
  const answer = open(other)({ objective, rows: own.map(forcedRow) });
  return answer.status === 'optimal' ? Math.max(0, best.value - answer.worth) / program.valueUnits : null;
}

function shareAbove(needed: number, { id, contributions, success }: RankedProject, ranking: Ranking): number {
  const { criteria, riskMode, seed, draws } = ranking;
  const streams = criteria.map((criterion) => randomStream(seed, id, `score ${criterion.id}`));
  let passed = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const values = criteria.map(({ scale, weight }, index) => {
      const known = contributions[index]?.contribution ?? null;
      if (known !== null) return known;
      return weight * (pointsOf(scale, scale.zero + (scale.top - scale.zero) * (streams[index]?.() ?? 0)) ?? 0);
    });
    if (riskAdjustedValue(values, success, riskMode) > needed) passed += 1;
  }
  return passed / draws;
}
