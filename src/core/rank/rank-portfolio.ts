// Ranks a portfolio: by risk-adjusted value, then the least present value of cost, then id. The same answer from the same files, always.

import { countedDecisions } from '../council/counted-decisions.ts';
import { sharingIds } from '../economics/counted-benefits.ts';
import { economicsSettings, yearOf } from '../economics/economics-settings.ts';
import { byIdOf } from '../model/code-point-order.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { defaultDraws, defaultSeed } from '../risk/random-stream.ts';
import { riskTable } from '../risk/risk-table.ts';
import { successFactorRule } from '../risk/success-factor-share.ts';
import { type Assessment, type AssessmentBasis, assessProject } from './assess-project.ts';
import { frameCandidates } from './frame-candidates.ts';
import { type FrameLine, frameLine } from './frame-line.ts';
import { isInArea } from './in-area.ts';
import { inListOrder } from './list-order.ts';
import { type PossiblePlaces, placeNumbers, possiblePlaces } from './place-numbers.ts';
import type { NotRanked, RankedProject, Ranking } from './ranking.ts';
import { rankingCriteria, weightMethodOf } from './ranking-criteria.ts';
import { notRankedBecause } from './standing.ts';

export interface RankingOptions {
  /** ISO date; its year is the base year and the first year of the frame, unless the strategy fixes another base year. */
  readonly today: string;
  readonly area?: string | undefined;
  /** A council member's own weights, per criterion id, instead of the strategy's. */
  readonly weights?: Readonly<Record<string, number>> | undefined;
  readonly seed?: number | undefined;
  readonly draws?: number | undefined;
}

export function rankPortfolio(portfolio: Portfolio, options: RankingOptions): Ranking {
  const { today, area, weights } = options;
  const basis = basisOf(portfolio, options);
  const candidates = portfolio.projects.filter(({ card }) => notRankedBecause(card) === null).sort(byIdOf);
  const listed = inListOrder(candidates.map((project) => assessProject(project, basis)));
  const frame = frameLine(
    frameCandidates(
      portfolio,
      listed.map(({ project: { id }, outside, value: { value }, cost }) => ({ id, outside, value, cost })),
    ),
    portfolio.capacity.frames ?? [],
    yearOf(today),
  );
  const isShown = ({ project }: Assessment) => area === undefined || isInArea(project.card, area);
  const shown = new Set(listed.filter(isShown).map(({ project }) => project.id));
  return {
    projects: toRanked(listed, frame).filter(({ id }) => shown.has(id)),
    notRanked: notRanked(portfolio, area),
    numbered: listed.filter(({ riskAdjusted }) => riskAdjusted !== null).length,
    criteria: basis.criteria,
    weightMethod: weightMethodOf(portfolio.strategy, weights),
    weightsAdopted: weights ? null : (portfolio.strategy.weights_adopted?.date ?? null),
    riskMode: basis.riskMode,
    riskTable: basis.riskTable,
    successFactors: basis.successFactors,
    economics: basis.economics,
    frame: { years: frame.years, yearsWithoutFrame: frame.yearsWithoutFrame, firstWithoutCost: frame.firstWithoutCost },
    area: area ?? null,
    today,
    ...basis.drawing,
  };
}

function basisOf(portfolio: Portfolio, { today, weights, seed, draws }: RankingOptions): AssessmentBasis {
  const { strategy } = portfolio;
  return {
    strategy,
    criteria: rankingCriteria(strategy, weights),
    riskMode: strategy.risk?.mode ?? 'expected',
    riskTable: riskTable(strategy),
    successFactors: successFactorRule(strategy),
    economics: economicsSettings(strategy, yearOf(today)),
    sharing: sharingIds(portfolio),
    decisions: countedDecisions(portfolio, today),
    drawing: { seed: seed ?? defaultSeed, draws: draws ?? defaultDraws },
  };
}

function toRanked(listed: readonly Assessment[], frame: FrameLine): readonly RankedProject[] {
  const ranks = placeNumbers(listed.map(({ riskAdjusted }) => riskAdjusted));
  const valueRanks = placeNumbers(listed.map(({ value }) => value.value));
  const perMillionRanks = placeNumbers(listed.map(({ valuePerMillion }) => valuePerMillion));
  const places = possiblePlaces(listed.map(({ interval }) => interval.riskAdjusted));
  return listed.map((assessment, index) => ({
    ...described(assessment, places[index]),
    rank: ranks[index] ?? null,
    valueRank: valueRanks[index] ?? null,
    perMillionRank: perMillionRanks[index] ?? null,
    frame: frame.marks.get(assessment.project.id) ?? null,
  }));
}

type Described = Omit<RankedProject, 'rank' | 'valueRank' | 'perMillionRank' | 'frame'>;

function described(assessment: Assessment, places: PossiblePlaces | undefined): Described {
  const { project, value, risk, economics, costRange } = assessment;
  return {
    id: project.id,
    title: project.card.title ?? null,
    value: value.value,
    riskAdjusted: assessment.riskAdjusted,
    success: risk.share,
    risk,
    contributions: value.contributions,
    incomplete: value.value === null,
    missing: value.missing,
    interval: assessment.interval,
    bestRank: places?.best ?? 1,
    worstRank: places?.worst ?? 1,
    cost: assessment.cost,
    valuePerMillion: assessment.valuePerMillion,
    riskAdjustedPerMillion: assessment.riskAdjustedPerMillion,
    presentValueCost: economics.presentValueCost,
    npv: economics.npv,
    netBenefitRatio: economics.netBenefitRatio,
    p50: costRange?.p50 ?? null,
    p85: costRange?.p85 ?? null,
    nonPriced: economics.nonPriced,
    economics,
    outside: assessment.outside,
  };
}

function notRanked({ projects }: Portfolio, area: string | undefined): readonly NotRanked[] {
  return [...projects].sort(byIdOf).flatMap(({ id, card }) => {
    const because = notRankedBecause(card);
    const isHere = area === undefined || isInArea(card, area);
    return because !== null && isHere ? [{ id, title: card.title ?? null, because }] : [];
  });
}
