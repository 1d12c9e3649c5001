// Why a project has its place, or stands before another, with what the card and the strategy say about each score and risk.
import type { Portfolio, Project } from '../core/model/portfolio.ts';
import type { RankedProject, Ranking } from '../core/rank/ranking.ts';
import type { RankingCriterion } from '../core/rank/ranking-criteria.ts';
import type { NotRankedBecause } from '../core/rank/standing.ts';
import { type WhyContribution, type WhyOne, whyOne } from '../core/rank/why-one.ts';
import { type WhyPair, whyPair } from '../core/rank/why-pair.ts';

export interface WhyRow extends WhyContribution {
  readonly top: number;
  /** What the strategy says that the score means, where it has a text for it. */
  readonly means: string | null;
  /** Why the card says it has this score. */
  readonly reason: string | null;
}

export interface WhyOneView {
  readonly kind: 'one';
  readonly why: WhyOne;
  readonly rows: readonly WhyRow[];
  /** By id of risk: the event in words. */
  readonly events: ReadonlyMap<string, string>;
}

export interface WhyPairView {
  readonly kind: 'pair';
  readonly why: WhyPair;
  /** As they were asked for. */
  readonly asked: readonly [RankedProject, RankedProject];
}

export interface WhyNotView {
  readonly kind: 'not-ranked';
  readonly id: string;
  /** A reason, or the criteria that lack a score. */
  readonly because: NotRankedBecause | 'area' | 'unreadable' | readonly string[];
}

/** With the ranking it is about, and the names of its projects. */
export type Named<View> = View & { readonly ranking: Ranking; readonly names: ReadonlyMap<string, string> };

export type WhyView = Named<WhyOneView> | Named<WhyPairView> | Named<WhyNotView>;

interface WhyFacts {
  readonly portfolio: Portfolio;
  readonly ranking: Ranking;
  readonly names: ReadonlyMap<string, string>;
}

export function whyOneView(facts: WhyFacts, id: string): WhyView {
  const { portfolio, ranking, names } = facts;
  const why = whyOne(ranking, id);
  const project = portfolio.projects.find((each) => each.id === id);
  if (why === null || project === undefined) return { ranking, names, ...whyNot(facts, id) };
  const rows = why.contributions.map((each) => toRow(each, project, facts));
  return { ranking, names, kind: 'one', why, rows, events: eventsOf(project) };
}

export function whyPairView(facts: WhyFacts, a: string, b: string): WhyView {
  const { ranking, names } = facts;
  const why = whyPair(ranking, a, b);
  const [first, second] = [a, b].map((id) => ranking.projects.find((each) => each.id === id));
  if (why !== null && first && second) return { ranking, names, kind: 'pair', why, asked: [first, second] };
  return { ranking, names, ...whyNot(facts, first?.rank ? b : a) };
}

function whyNot({ ranking, portfolio }: WhyFacts, id: string): WhyNotView {
  if (portfolio.unreadable.includes(id)) return { kind: 'not-ranked', id, because: 'unreadable' };
  const missing = ranking.projects.find((each) => each.id === id)?.missing;
  const because = missing ?? ranking.notRanked.find((each) => each.id === id)?.because ?? 'area';
  return { kind: 'not-ranked', id, because };
}

function toRow(contribution: WhyContribution, { card }: Project, { portfolio, ranking }: WhyFacts): WhyRow {
  const id = contribution.criterion;
  const anchors = portfolio.strategy.criteria?.find((each) => each.id === id)?.scale?.anchors ?? [];
  return {
    ...contribution,
    top: topOf(ranking.criteria, id),
    means: anchors.find(({ score }) => score === contribution.score)?.text ?? null,
    reason: card.scores?.[id]?.reason ?? null,
  };
}

function topOf(criteria: readonly RankingCriterion[], id: string): number {
  return criteria.find((each) => each.id === id)?.scale.top ?? 0;
}

function eventsOf({ card }: Project): ReadonlyMap<string, string> {
  return new Map((card.risks ?? []).map(({ id, event }) => [id, event ?? id]));
}
