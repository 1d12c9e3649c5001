// How sure the order is, for one page: how often each project is near the top, pairs that may change places, and what members say.
import type { Portfolio } from '../core/model/portfolio.ts';
import type { FrameMark } from '../core/rank/frame-line.ts';
import type { Ranking } from '../core/rank/ranking.ts';
import type { RankingCriterion } from '../core/rank/ranking-criteria.ts';
import { type MemberRankings, type MembersOnProject, memberRankings } from '../core/robust/member-rankings.ts';
import { robustRanking } from '../core/robust/robust-ranking.ts';
import type { RobustPair, RobustProject, RobustRanking } from '../core/robust/robust-result.ts';
import type { WeightDrawing } from '../core/robust/weight-draws.ts';
import { type AdoptedWeights, adoptedWeights } from './adopted-weights.ts';

export interface RobustRow {
  readonly name: string;
  readonly project: RobustProject;
  /** Share of the draws in which it is among the `top` first. */
  readonly inTop: number;
}

export interface MemberRow {
  readonly name: string;
  readonly judged: MembersOnProject;
}

/** A pair whose order is uncertain. */
export interface UncertainPair extends RobustPair {
  readonly names: readonly [string, string];
  /** True when both are up for choice, and one has room within the frame where the other has not. */
  readonly isAcrossFrame: boolean;
}

export interface MembersView extends Omit<MemberRankings, 'projects'> {
  /** Those with a place, the most disputed first. */
  readonly rows: readonly MemberRow[];
  /** True when what is counted is room within the frame; else it is the first half of the list. */
  readonly byFrame: boolean;
  readonly criteria: readonly RankingCriterion[];
}

export interface RobustOrder {
  readonly robust: RobustRanking;
  /** 5, or fewer where the list is so short that 5 would be all of it. */
  readonly top: number;
  /** Those that are shown, in the order of the list. */
  readonly rows: readonly RobustRow[];
  /** Projects without a single score, which take no part. */
  readonly unscored: number;
  /** Pairs of numbered projects whose order is uncertain: those on either side of the frame line first, then the most uncertain. */
  readonly uncertain: readonly UncertainPair[];
}

export interface RobustView extends RobustOrder {
  /** Null when no member has written down weights, or when other weights than the strategy's are looked at. */
  readonly members: MembersView | null;
  /** Null when other weights than the strategy's are looked at. */
  readonly adopted: AdoptedWeights | null;
}

export interface RobustFacts {
  readonly portfolio: Portfolio;
  /** Of the whole portfolio. */
  readonly ranking: Ranking;
  readonly shown: ReadonlySet<string>;
  readonly method: WeightDrawing | null;
  readonly names: ReadonlyMap<string, string>;
  readonly hasOwnWeights: boolean;
}

export function robustView({ portfolio, method, hasOwnWeights, ...facts }: RobustFacts): RobustView {
  const { ranking, shown, names } = facts;
  const members = hasOwnWeights ? null : memberRankings(portfolio, ranking);
  return {
    ...robustOrder(robustRanking(portfolio, ranking, { method, shown }), facts),
    members: members && {
      ...membersView(members, shown, (id) => names.get(id) ?? id),
      criteria: ranking.criteria,
    },
    adopted: hasOwnWeights ? null : adoptedWeights(portfolio),
  };
}

/** The order alone, where it is known. */
export function robustOrder(
  robust: RobustRanking,
  { ranking, shown, names }: Pick<RobustFacts, 'ranking' | 'shown' | 'names'>,
): RobustOrder {
  const nameOf = (id: string) => names.get(id) ?? id;
  const top = [5, 3].find((most) => most < robust.projects.length) ?? 1;
  return {
    robust,
    top,
    rows: robust.projects
      .filter(({ id }) => shown.has(id))
      .map((project) => ({ name: nameOf(project.id), project, inTop: inTopOf(project, top) })),
    unscored: robust.unscored.filter((id) => shown.has(id)).length,
    uncertain: uncertainPairs(robust, ranking, nameOf),
  };
}

/** The same with those projects only: their places are still among all. */
export function onlyProjects(view: RobustView, ids: readonly string[]): RobustView {
  const { members } = view;
  return {
    ...view,
    rows: view.rows.filter(({ project }) => ids.includes(project.id)),
    uncertain: view.uncertain.filter(({ a, b }) => ids.includes(a) && ids.includes(b)),
    members: members && { ...members, rows: members.rows.filter(({ judged }) => ids.includes(judged.id)) },
  };
}

function inTopOf({ tops }: RobustProject, top: number): number {
  return tops.find((each) => each.top === top)?.share ?? 0;
}

const withRoom: readonly (FrameMark | null)[] = ['inside', 'fits'];

function uncertainPairs(
  { pairs }: RobustRanking,
  ranking: Ranking,
  nameOf: (id: string) => string,
): readonly UncertainPair[] {
  const numbered = new Map(ranking.projects.flatMap((each) => (each.rank === null ? [] : [[each.id, each] as const])));
  const found = pairs.flatMap((pair): readonly UncertainPair[] => {
    const [a, b] = [numbered.get(pair.a), numbered.get(pair.b)];
    if (!pair.isUncertain || !a || !b || (a.outside !== null && b.outside !== null)) return [];
    const areChoices = a.outside === null && b.outside === null && a.frame !== null;
    const isAcrossFrame = areChoices && withRoom.includes(a.frame) !== withRoom.includes(b.frame);
    return [{ ...pair, names: [nameOf(pair.a), nameOf(pair.b)], isAcrossFrame }];
  });
  return found.sort((a, b) => Number(b.isAcrossFrame) - Number(a.isAcrossFrame) || fromEven(a) - fromEven(b));
}

/** In whole millionths from half and half. Equal ones keep the order of the list. */
function fromEven({ share }: RobustPair): number {
  return Math.abs(Math.round(1e6 * share) - 5e5);
}

function membersView(
  { projects, ...members }: MemberRankings,
  shown: ReadonlySet<string>,
  nameOf: (id: string) => string,
): Omit<MembersView, 'criteria'> {
  const placed = projects.filter(({ id, places }) => shown.has(id) && places.some((place) => place !== null));
  return {
    ...members,
    rows: placed.map((judged) => ({ name: nameOf(judged.id), judged })),
    byFrame: placed.some(({ inside }) => inside !== null),
  };
}
