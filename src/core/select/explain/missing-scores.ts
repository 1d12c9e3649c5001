// Which missing score the council should ask about first: how much a project that lacks scores must be worth to be chosen, and how often it
// would be, were what is missing drawn over the whole scale.

import type { RankedProject, Ranking } from '../../rank/ranking.ts';
import { riskAdjustedValue } from '../../rank/risk-adjusted-value.ts';
import { pointsOf } from '../../rank/value-scale.ts';
import { randomStream } from '../../risk/random-stream.ts';
import type { Program } from '../program/program.ts';
import type { BestChoice } from '../solve/best-choice.ts';
import type { Solve } from '../solve/zero-one-program.ts';
import type { Rebuild } from './delay-prices.ts';

export interface MissingScore {
  readonly id: string;
  /** Criteria without a score. */
  readonly missing: readonly string[];
  /** Risk-adjusted value in points that it must pass to be chosen; null when it cannot be chosen whatever it is worth. */
  readonly needed: number | null;
  /** Share of the draws in which it passes that; 0 when it cannot. */
  readonly share: number;
  /**
   * False when it took too much work or too long: then `needed` is the most that it can be and `share` the least, and null means that
   * nothing was found.
   */
  readonly proven: boolean;
}

/**
 * The one that flips the choice most often first. Projects that are mandatory or committed are in whatever they score; what lacks more than
 * scores is not asked about until it has it.
 */
export function missingScores(
  { program, best, ranking }: { readonly program: Program; readonly best: BestChoice; readonly ranking: Ranking },
  rebuild: Rebuild,
  open: (program: Program) => Solve,
): readonly MissingScore[] {
  const lacksMore = new Set(program.notChoosable.flatMap(({ id, because }) => (because === 'unscored' ? [] : [id])));
  const waiting = new Set(program.notChoosable.flatMap(({ id }) => (lacksMore.has(id) ? [] : [id])));
  return ranking.projects
    .filter(({ id }) => waiting.has(id))
    .map((ranked) => {
      const { needed, proven } = neededValue(program, best, ranked.id, rebuild, open);
      const share = needed === null ? 0 : shareAbove(needed, ranked, ranking);
      return { id: ranked.id, missing: ranked.missing, needed, share, proven };
    })
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
}

// For each start, what the others are worth falls by so much when it is taken in and adds nothing itself. A late start leaves only a share
// of its value, so that value must be so much greater.
function neededValue(
  program: Program,
  best: BestChoice,
  id: string,
  rebuild: Rebuild,
  open: (program: Program) => Solve,
): Pick<MissingScore, 'needed' | 'proven'> {
  const other = rebuild({ supposed: new Map([[id, 0]]) });
  const own = other.options.flatMap((option, column) =>
    option.project === id ? [{ column, share: option.share }] : [],
  );
  if (own.length === 0) return { needed: null, proven: true };
  const objective = other.options.map(({ value }) => value);
  const solve = open(other);
  const answers = own.map(({ column, share }) => {
    const answer = solve({ objective, rows: [{ entries: [[column, 1]], lower: 1, upper: 1 }] });
    const lost = 'choice' in answer ? Math.max(0, best.value - answer.worth) : null;
    return {
      needed: lost === null ? null : lost / share / program.valueUnits,
      proven: lost === 0 || answer.status === 'optimal' || answer.status === 'infeasible',
    };
  });
  const found = answers.flatMap(({ needed }) => (needed === null ? [] : [needed]));
  const needed = found.length === 0 ? null : Math.min(...found);
  // Nothing asks for less than nothing.
  return { needed, proven: needed === 0 || answers.every(({ proven }) => proven) };
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
