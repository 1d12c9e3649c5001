// What a choice within the frame shows: the set with its prices, those left out, the limits, the sets after it, and what is short.
import type { Portfolio } from '../core/model/portfolio.ts';
import type { Ranking } from '../core/rank/ranking.ts';
import type { WeightDrawing } from '../core/robust/weight-draws.ts';
import { chosenIds } from '../core/select/chosen-projects.ts';
import type { MemberChoice } from '../core/select/member-choices.ts';
import type { MissingScore } from '../core/select/missing-scores.ts';
import type { Limits, Program } from '../core/select/program.ts';
import type { Selection } from '../core/select/selection.ts';
import { type ChosenSet, chosenSet } from './select/chosen-set.ts';
import { type CostRangeView, costRangeView } from './select/cost-range-view.ts';
import { type MemberSetsView, memberSetsView } from './select/member-sets-view.ts';
import { namesById } from './select/names-by-id.ts';
import { type OtherSet, otherSets, type Tie, tieOf } from './select/other-sets.ts';
import { type OverWeightsView, overWeightsView } from './select/over-weights-view.ts';
import { mendingFrames, type ShortageView, shortageViews, type YearAmount } from './select/shortage-view.ts';
import { type StaircaseView, staircaseView } from './select/staircase-view.ts';

export interface SelectView {
  readonly status: Selection['status'];
  readonly ranking: Ranking;
  readonly wishes: WishesView;
  /** Short names where cards have one, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly competences: ReadonlyMap<string, string>;
  readonly sectors: ReadonlyMap<string, string>;
  readonly valueUnits: number;
  /** How many projects are up for choice. */
  readonly open: number;
  /** null when no set was found. */
  readonly set: ChosenSet | null;
  readonly nearBest: readonly OtherSet[];
  readonly tie: Tie | null;
  /** null when it was not asked for, or there is nothing to climb. */
  readonly staircase: StaircaseView | null;
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
  const { projects, strategy, capacity, governance, unreadable } = portfolio;
  const unscored = new Set(ranking.projects.flatMap(({ id, riskAdjusted }) => (riskAdjusted === null ? [id] : [])));
  const mended = 'ifMended' in selection ? selection.ifMended : null;
  return {
    status,
    ranking,
    wishes,
    names: new Map(projects.map(({ id, card }) => [id, card.short_name ?? card.title ?? id])),
    competences: namesById(capacity.competences),
    sectors: namesById(governance.sectors),
    valueUnits: program.valueUnits,
    open: program.projects.filter(({ bound }) => bound === null).length,
    ...foundPart(selection, unscored),
    members: memberSetsView(members, program),
    costRange:
      wishes.quick || !('best' in selection)
        ? null
        : costRangeView(portfolio, chosenIds(program, selection.best.choice), ranking),
    notChoosable: program.notChoosable,
    stopped: program.stopped,
    limits: program.limits,
    shortages:
      'shortages' in selection && selection.shortages ? shortageViews(program, selection.shortages, strategy) : null,
    mendingFrames: 'shortages' in selection ? mendingFrames(program, selection.shortages ?? []) : [],
    ifMended: mended && chosenSet(program, mended, { unscored }),
    unreadable,
  };
}

function foundPart(
  selection: Selection,
  unscored: ReadonlySet<string>,
): Pick<SelectView, 'set' | 'nearBest' | 'tie' | 'staircase' | 'overWeights' | 'missing'> {
  if (!('best' in selection))
    return { set: null, nearBest: [], tie: null, staircase: null, overWeights: null, missing: [] };
  const { program, best, nearBest, prices, delays, staircase, overWeights, missing } = selection;
  return {
    set: chosenSet(program, best, { unscored, prices, delays }),
    nearBest: otherSets(program, best, nearBest),
    tie: tieOf(program, best, nearBest),
    staircase: staircase && staircaseView(program, staircase),
    overWeights: overWeights && overWeightsView(program, best, overWeights),
    missing,
  };
}
