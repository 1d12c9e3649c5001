// Why a project stands where it stands: its place, and what each criterion gives.
import type { FrameMark } from '../../../core/rank/frame-line.ts';
import { type NotRankedBecause, notRankedBecause, type Outside } from '../../../core/rank/standing.ts';
import type { PageFacts } from './page-facts.ts';

export interface PageRank {
  readonly notRankedBecause: NotRankedBecause | null;
  /** Null while a score is missing. */
  readonly rank: number | null;
  readonly numbered: number;
  /** With or without a number. */
  readonly listed: number;
  readonly bestRank: number | null;
  readonly worstRank: number | null;
  readonly value: number | null;
  readonly riskAdjusted: number | null;
  /** q; counted only in the mode where risk lowers the value. */
  readonly success: number | null;
  readonly riskCounts: boolean;
  readonly outside: Outside | null;
  readonly frame: FrameMark | null;
  readonly lines: readonly RankLine[];
}

export interface RankLine {
  readonly criterion: string;
  /** Null for the default criteria, whose names stand in every language. */
  readonly name: string | null;
  /** Share of the weights, 0 to 1. */
  readonly weight: number;
  readonly score: number | null;
  readonly top: number;
  readonly contribution: number | null;
  readonly reason: string | null;
}

export function pageRank({ project: { card }, ranked, ranking }: PageFacts): PageRank {
  return {
    notRankedBecause: notRankedBecause(card),
    rank: ranked?.rank ?? null,
    numbered: ranking.numbered,
    listed: ranking.projects.length,
    bestRank: ranked?.bestRank ?? null,
    worstRank: ranked?.worstRank ?? null,
    value: ranked?.value ?? null,
    riskAdjusted: ranked?.riskAdjusted ?? null,
    success: ranked?.success ?? null,
    riskCounts: ranking.riskMode === 'expected',
    outside: ranked?.outside ?? null,
    frame: ranked?.frame ?? null,
    lines: ranked ? linesOf({ project: { card }, ranked, ranking }) : [],
  };
}

type Scored = Pick<PageFacts, 'ranking'> & {
  readonly project: Pick<PageFacts['project'], 'card'>;
  readonly ranked: NonNullable<PageFacts['ranked']>;
};

function linesOf({ project: { card }, ranked, ranking }: Scored): readonly RankLine[] {
  return ranking.criteria.map((criterion) => {
    const given = ranked.contributions.find((each) => each.criterion === criterion.id);
    return {
      criterion: criterion.id,
      name: criterion.name,
      weight: criterion.weight,
      score: given?.score ?? null,
      top: criterion.scale.top,
      contribution: given?.contribution ?? null,
      reason: card.scores?.[criterion.id]?.reason ?? null,
    };
  });
}
