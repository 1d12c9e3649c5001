// What the list becomes by each council member's own weights, and which projects they disagree about.
import type { Portfolio } from '../model/portfolio.ts';
import type { FrameMark } from '../rank/frame-line.ts';
import { isOrder, ownWeights } from '../rank/own-weights.ts';
import { rankPortfolio } from '../rank/rank-portfolio.ts';
import type { Ranking } from '../rank/ranking.ts';

export interface Member {
  readonly name: string;
  readonly isOrder: boolean;
  /** Share of each criterion: they sum to 1. */
  readonly weights: Readonly<Record<string, number>>;
}

export interface MembersOnProject {
  readonly id: string;
  /** False for mandatory and committed projects, which nobody can disagree about. */
  readonly isChoice: boolean;
  /** Member by member; null for a project without a number. */
  readonly places: readonly (number | null)[];
  /** Member by member: whether the project has room within the frame. null when no frame binds, and for what is taken before the list. */
  readonly insideFrame: readonly boolean[] | null;
  /** How many have it within the frame; null as above. */
  readonly inside: number | null;
  /** How many have it among the first half of those with a number. */
  readonly inTopHalf: number;
}

export interface MemberRankings {
  /** Sorted by name. */
  readonly members: readonly Member[];
  /** Names of files that could not be used. */
  readonly unusable: readonly string[];
  /** The most disputed first: where the members are nearest to half and half, then where their places are furthest apart. */
  readonly projects: readonly MembersOnProject[];
}

/** Null when no member has written down weights. `ranking`: of the whole portfolio by the strategy's weights. */
export function memberRankings(portfolio: Portfolio, ranking: Ranking): MemberRankings | null {
  const files = portfolio.memberWeights ?? [];
  if (files.length === 0) return null;
  const ids = ranking.criteria.map(({ id }) => id);
  const usable = files.flatMap(({ name, weights: given }) => {
    const weights = given && ownWeights(given, ids);
    return given && weights ? [{ name, isOrder: isOrder(given), weights }] : [];
  });
  // What a project may cost at worst does not depend on weights, and is not drawn again.
  const lists = usable.map(({ weights }) => rankPortfolio(portfolio, { today: ranking.today, weights, draws: 1 }));
  const used = new Set(usable.map(({ name }) => name));
  const judged = lists.map(placesIn);
  return {
    members: usable.map(({ name, isOrder: byOrder }, index) => ({
      name,
      isOrder: byOrder,
      weights: Object.fromEntries((lists[index]?.criteria ?? []).map(({ id, weight }) => [id, weight])),
    })),
    unusable: files.flatMap(({ name }) => (used.has(name) ? [] : [name])),
    projects: ranking.projects
      .map(({ id, outside }) => ({ id, isChoice: outside === null, ...onProject(id, judged, ranking.numbered) }))
      .map((each, index) => ({ each, index, disputed: each.isChoice ? disputed(each) : 0 }))
      .sort((a, b) => b.disputed - a.disputed || apart(b.each) - apart(a.each) || a.index - b.index)
      .map(({ each }) => each),
  };
}

interface Judged {
  readonly place: number | null;
  readonly frame: FrameMark | null;
}

function placesIn({ projects }: Ranking): ReadonlyMap<string, Judged> {
  return new Map(projects.map(({ id, rank, frame }) => [id, { place: rank, frame }]));
}

const withRoom: readonly (FrameMark | null)[] = ['inside', 'fits'];
const notAtStake: readonly (FrameMark | null)[] = [null, 'first'];

function onProject(id: string, lists: readonly ReadonlyMap<string, Judged>[], numbered: number) {
  const judged = lists.map((list) => list.get(id) ?? { place: null, frame: null });
  const isAtStake = judged.length > 0 && !judged.some(({ frame }) => notAtStake.includes(frame));
  const insideFrame = isAtStake ? judged.map(({ frame }) => withRoom.includes(frame)) : null;
  return {
    places: judged.map(({ place }) => place),
    insideFrame,
    inside: insideFrame === null ? null : insideFrame.filter(Boolean).length,
    inTopHalf: judged.filter(({ place }) => place !== null && 2 * place <= numbered + 1).length,
  };
}

/** How many would have to change their minds before all agree. */
function disputed({ inside, inTopHalf, places }: Omit<MembersOnProject, 'id'>): number {
  const yes = inside ?? inTopHalf;
  return Math.min(yes, places.length - yes);
}

function apart({ places }: MembersOnProject): number {
  const known = places.flatMap((place) => place ?? []);
  return known.length === 0 ? 0 : Math.max(...known) - Math.min(...known);
}
