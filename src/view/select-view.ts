// What a choice within the frame shows: the set with its prices, those left out, the limits, the sets after it, and what is short.
import type { Portfolio } from '../core/model/portfolio.ts';
import type { Ranking } from '../core/rank/ranking.ts';
import type { WeightDrawing } from '../core/robust/weight-draws.ts';
import type { MissingScore } from '../core/select/explain/missing-scores.ts';
import type { MemberChoice } from '../core/select/member-choices.ts';
import type { Limits, Program } from '../core/select/program/program.ts';
import type { Selection } from '../core/select/selection.ts';
import { type ChosenSet, chosenSet } from './select/chosen-set.ts';
import { type CostRangeView, costRangeView } from './select/cost-range-view.ts';
import { type FrontierView, frontierView } from './select/frontier-view.ts';
import { type GivenUpWish, givenUpWishes } from './select/given-up-wishes.ts';
import { type MemberSetsView, memberSetsView } from './select/member-sets-view.ts';
import { type OtherSet, otherSets, type Tie, tieOf } from './select/other-sets.ts';
import { type OverWeightsView, overWeightsView } from './select/over-weights-view.ts';
import { mendingFrames, type ShortageView, shortageViews, type YearAmount } from './select/shortage-view.ts';
import { type StaircaseView, staircaseView } from './select/staircase-view.ts';
import { type ToldNames, toldNames } from './select/told-names.ts';

export interface SelectView extends ToldNames {
  readonly status: Selection['status'];
  readonly ranking: Ranking;
  readonly wishes: WishesView;
  readonly valueUnits: number;
  /** How many projects are up for choice. */
  readonly open: number;
  /** null when no set was found. */
  readonly set: ChosenSet | null;
  readonly nearBest: readonly OtherSet[];
  readonly tie: Tie | null;
  /** null when it was not asked for, or there is nothing to climb. */
  readonly staircase: StaircaseView | null;
  /** null when it was not asked for, or the best set is the cheapest too. */
  readonly frontier: FrontierView | null;
  /** null when it was not asked for, or time was up. */
  readonly overWeights: OverWeightsView | null;
  /** null when nobody has written down weights of their own. */
  readonly members: MemberSetsView | null;
  /** The one most worth asking about first. */
  readonly missing: readonly MissingScore[];
  /** null when it was not asked for. */
  readonly costRange: CostRangeView | null;
  readonly notChoosable: Program['notChoosable'];
  /** Running projects that a wish stops, and what that costs. */
  readonly stopped: Program['stopped'];
  readonly limits: Pick<Limits, 'yearsWithoutFrame' | 'withoutCapacity' | 'boundWithoutCost'>;
  /** null unless no set holds and it is known what is short. */
  readonly shortages: readonly ShortageView[] | null;
  readonly mendingFrames: readonly YearAmount[];
  /** Wishes that must be given up, and those that each would do as well as the one. */
  readonly mendingWishes: readonly GivenUpWish[];
  readonly orMendedBy: readonly GivenUpWish[];
  /** The best set if what is short were given. */
  readonly ifMended: ChosenSet | null;
  /** Ids of cards that could not be read. They are nowhere. */
  readonly unreadable: readonly string[];
}

/** What was tried out, beyond the files. */
export interface WishesView {
  readonly force: readonly string[];
  readonly without: readonly string[];
  readonly frames: readonly YearAmount[];
  readonly weightsFile: string | null;
  /** Percent; null when projects cost what is planned. */
  readonly confidence: number | null;
  /** How weights are drawn; null for what suits the strategy. */
  readonly weightDraws: WeightDrawing | null;
  readonly quick: boolean;
}

interface SelectFacts {
  readonly portfolio: Portfolio;
  readonly ranking: Ranking;
  readonly selection: Selection;
  readonly members: readonly MemberChoice[];
  readonly wishes: WishesView;
}

export function selectView({ portfolio, ranking, selection, members, wishes }: SelectFacts): SelectView {
  const { program, status } = selection;
  const { strategy, unreadable } = portfolio;
  const unscored = new Set(ranking.projects.flatMap(({ id, riskAdjusted }) => (riskAdjusted === null ? [id] : [])));
  const mended = 'ifMended' in selection ? selection.ifMended : null;
  return {
    status,
    ranking,
    wishes,
    ...toldNames([portfolio]),
    valueUnits: program.valueUnits,
    open: program.projects.filter(({ bound }) => bound === null).length,
    ...foundPart(selection, unscored, isAsInFiles(wishes)),
    members: memberSetsView(members, program),
    costRange:
      wishes.quick || !('best' in selection) ? null : costRangeView(portfolio, program, selection.best.choice, ranking),
    notChoosable: program.notChoosable,
    stopped: program.stopped,
    limits: program.limits,
    shortages:
      'shortages' in selection && selection.shortages ? shortageViews(program, selection.shortages, strategy) : null,
    mendingFrames: 'shortages' in selection ? mendingFrames(program, selection.shortages ?? []) : [],
    mendingWishes: 'shortages' in selection ? givenUpWishes(selection.shortages?.map(({ row }) => row) ?? []) : [],
    orMendedBy: 'insteadOf' in selection ? givenUpWishes(selection.insteadOf) : [],
    ifMended: mended && chosenSet(program, mended, { unscored }),
    unreadable,
  };
}

function foundPart(
  selection: Selection,
  unscored: ReadonlySet<string>,
  isAsListed: boolean,
): Pick<SelectView, 'set' | 'nearBest' | 'tie' | 'staircase' | 'frontier' | 'overWeights' | 'missing'> {
  if (!('best' in selection))
    return { set: null, nearBest: [], tie: null, staircase: null, frontier: null, overWeights: null, missing: [] };
  const { program, best, nearBest, prices, delays, staircase, overWeights, missing, frontier, listed } = selection;
  return {
    set: chosenSet(program, best, { unscored, prices, delays }),
    nearBest: otherSets(program, best, nearBest),
    tie: tieOf(program, best, nearBest),
    staircase: staircase && staircaseView(program, staircase),
    frontier: frontier && frontierView(program, frontier, isAsListed ? listed : null),
    overWeights: overWeights && overWeightsView(program, best, overWeights),
    missing,
  };
}

/** Then the list says something about the same choice. */
function isAsInFiles({ force, without, frames, confidence }: WishesView): boolean {
  return force.length + without.length + frames.length === 0 && confidence === null;
}
