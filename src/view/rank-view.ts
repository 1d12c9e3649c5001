// What a ranking shows: those with a place in order, those that lack a score, and where the money ends.
import { exclusivePairs } from '../core/model/exclusive-pairs.ts';
import type { Portfolio } from '../core/model/portfolio.ts';
import type { FrameYear } from '../core/rank/frame-line.ts';
import type { RankedProject, Ranking } from '../core/rank/ranking.ts';
import type { NotRankedBecause } from '../core/rank/standing.ts';
import { type FirstOutside, firstOutside } from './first-outside.ts';
import type { RobustView } from './robust-view.ts';

export interface RankRow {
  /** The short name where the card has one, else the title, else the id. */
  readonly name: string;
  readonly project: RankedProject;
}

export interface RankView {
  readonly ranking: Ranking;
  /** With a number, in the order of the list. */
  readonly placed: readonly RankRow[];
  /** Without a number, because a score is missing. */
  readonly incomplete: readonly RankRow[];
  /** Name of the project that just misses the frame. */
  readonly firstOutside: (FirstOutside & { readonly name: string }) | null;
  /** Years of the frame in which some project uses money. */
  readonly frameYears: readonly FrameYear[];
  /** Projects in the list of which only one can be done. */
  readonly exclusive: readonly (readonly [RankRow, RankRow])[];
  readonly notRanked: readonly { readonly because: NotRankedBecause; readonly count: number }[];
  /** Ids of cards that could not be read. They have no place anywhere. */
  readonly unreadable: readonly string[];
  /** The file of other weights than the strategy's. */
  readonly weightsFile: string | null;
  /** Name of the area, when the list is limited to one. */
  readonly area: string | null;
  readonly names: ReadonlyMap<string, string>;
  /** How sure the order is, where that was asked for. */
  readonly robust: RobustView | null;
}

interface RankFacts {
  readonly portfolio: Portfolio;
  readonly ranking: Ranking;
  readonly weightsFile?: string | null;
  readonly area?: string | null;
}

export function rankView({ portfolio, ranking, weightsFile = null, area = null }: RankFacts): RankView {
  const names = new Map(portfolio.projects.map(({ id, card }) => [id, card.short_name ?? card.title ?? id]));
  const rows = ranking.projects.map((project) => ({ name: names.get(project.id) ?? project.id, project }));
  const outside = firstOutside(ranking, portfolio);
  return {
    ranking,
    placed: rows.filter(({ project }) => project.rank !== null),
    incomplete: rows.filter(({ project }) => project.rank === null),
    firstOutside: outside && { ...outside, name: names.get(outside.id) ?? outside.id },
    frameYears: ranking.frame.years.filter(({ usedFirst, usedByList }) => usedFirst !== 0 || usedByList !== 0),
    exclusive: exclusiveRows(
      portfolio,
      rows.filter(({ project }) => project.rank !== null),
    ),
    notRanked: reasons.flatMap((because) => {
      const count = ranking.notRanked.filter((each) => each.because === because).length;
      return count > 0 ? [{ because, count }] : [];
    }),
    unreadable: portfolio.unreadable,
    weightsFile,
    area,
    names,
    robust: null,
  };
}

/** In the order of the list. */
function exclusiveRows({ projects }: Portfolio, rows: readonly RankRow[]): RankView['exclusive'] {
  const placed = new Map(rows.map((row, place) => [row.project.id, { row, place }]));
  const pairs = exclusivePairs(projects.filter(({ id }) => placed.has(id)));
  return pairs
    .flatMap(([a, b]) => {
      const both = [placed.get(a), placed.get(b)].flatMap((each) => each ?? []).sort((x, y) => x.place - y.place);
      const [first, second] = both;
      return first && second ? [{ first, second }] : [];
    })
    .sort((x, y) => x.first.place - y.first.place || x.second.place - y.second.place)
    .map(({ first, second }) => [first.row, second.row] as const);
}

const reasons: readonly NotRankedBecause[] = ['ended', 'delivered', 'operation'];
