// The best set beside the list: who is in it, where the two differ, what it costs to decide otherwise, and how sure it is.
import type { FrameMark } from '../../core/rank/frame-line.ts';
import { chosenProjects } from '../../core/select/chosen-projects.ts';
import type { ChoicePrice } from '../../core/select/explain/choice-prices.ts';
import type { MemberChoice } from '../../core/select/member-choices.ts';
import type { FoundSelection, Selection } from '../../core/select/selection.ts';
import type { BestChoice } from '../../core/select/solve/best-choice.ts';
import { type FrontierView, frontierView } from '../select/frontier-view.ts';
import { type ShortageView, shortageViews } from '../select/shortage-view.ts';
import { type StaircaseView, staircaseView } from '../select/staircase-view.ts';
import { type ToldNames, toldNames } from '../select/told-names.ts';
import type { NamedProject } from './named-project.ts';
import type { ReportFacts } from './report-facts.ts';
import { shortNames } from './short-names.ts';

/** Values are points. */
export interface BestSetView {
  readonly status: Selection['status'];
  readonly found: FoundSet | null;
  /** What is short when no set holds; null when that is not known. */
  readonly shortages: readonly ShortageView[] | null;
  readonly named: ToldNames;
}

export interface FoundSet {
  readonly value: number;
  /** Points: no set can be worth more. */
  readonly bound: number;
  /** How much more than `value` that is, in percent; 0 when it is proven the best, null when there is nothing to measure it by. */
  readonly gap: number | null;
  readonly chosen: number;
  readonly open: number;
  /** Up for choice: those in the set first, then by what it costs to decide otherwise, the dearest first. */
  readonly rows: readonly BestSetRow[];
  /** In the set and without room in the list; in the list and not in the set. */
  readonly onlyInSet: readonly NamedProject[];
  readonly onlyInList: readonly NamedProject[];
  /** null when nobody has weights of their own. */
  readonly members: number | null;
  readonly overWeights: Pick<NonNullable<FoundSelection['overWeights']>, 'method' | 'draws' | 'seed'> | null;
  readonly staircase: StaircaseView | null;
  readonly frontier: FrontierView | null;
}

export interface BestSetRow {
  readonly project: NamedProject;
  readonly mark: FrameMark | null;
  readonly isIn: boolean;
  readonly start: number | null;
  /** Years later than planned; below zero when earlier. */
  readonly delay: number;
  /** What the set loses when the opposite is decided; null when that cannot be done or was not asked. */
  readonly price: number | null;
  /** True when the price may be lower. */
  readonly isAtMost: boolean;
  /** Share of the drawn weights for which it is in the best set. */
  readonly share: number | null;
  /** How many members have it in their own best set. */
  readonly members: number;
}

/** null when it was not asked for. */
export function bestSetView({ chosen, portfolio, ranking }: ReportFacts): BestSetView | null {
  if (!chosen) return null;
  const { selection, members } = chosen;
  const named = toldNames([portfolio]);
  if (!('best' in selection)) {
    const { status, program, shortages } = selection;
    const told = shortages && shortageViews(program, shortages, portfolio.strategy);
    return { status, found: null, shortages: told, named };
  }
  const marks = new Map(ranking.projects.map(({ id, frame }) => [id, frame]));
  const rows = rowsOf(selection, members, marks, shortNames(portfolio));
  const { program, best, staircase, overWeights, frontier, listed } = selection;
  const hasRoom = ({ mark }: BestSetRow) => mark === 'inside' || mark === 'fits';
  return {
    status: selection.status,
    shortages: null,
    named,
    found: {
      value: best.value / program.valueUnits,
      bound: best.bound / program.valueUnits,
      gap: gapOf(best),
      chosen: rows.filter(({ isIn }) => isIn).length,
      open: rows.length,
      rows,
      onlyInSet: rows.filter((row) => row.isIn && row.mark !== null && !hasRoom(row)).map(({ project }) => project),
      onlyInList: rows.filter((row) => !row.isIn && hasRoom(row)).map(({ project }) => project),
      members: members.length === 0 ? null : members.length,
      overWeights,
      staircase: staircase && staircaseView(program, staircase),
      frontier: frontier && frontierView(program, frontier, listed),
    },
  };
}

function gapOf({ status, value, bound }: BestChoice): number | null {
  if (status === 'optimal') return 0;
  return value > 0 ? (100 * (bound - value)) / value : null;
}

function rowsOf(
  { program, best, prices, overWeights }: FoundSelection,
  members: readonly MemberChoice[],
  marks: ReadonlyMap<string, FrameMark | null>,
  named: (id: string) => NamedProject,
): readonly BestSetRow[] {
  const taken = new Map(chosenProjects(program, best.choice).map((each) => [each.id, each]));
  const priced = new Map([...(prices?.forcingIn ?? []), ...(prices?.leavingOut ?? [])].map((each) => [each.id, each]));
  const shares = new Map(overWeights?.projects.map(({ id, share }) => [id, share]));
  const rows = program.projects
    .filter(({ bound }) => bound === null)
    .map(({ id }): BestSetRow => {
      const own = taken.get(id);
      return {
        project: named(id),
        mark: marks.get(id) ?? null,
        isIn: own !== undefined,
        start: own?.start ?? null,
        delay: own?.delay ?? 0,
        ...priceOf(priced.get(id), program.valueUnits),
        share: shares.get(id) ?? null,
        members: members.filter(({ ids }) => ids?.includes(id)).length,
      };
    });
  return rows.sort((a, b) => Number(b.isIn) - Number(a.isIn) || (b.price ?? 0) - (a.price ?? 0));
}

function priceOf(price: ChoicePrice | undefined, units: number): Pick<BestSetRow, 'price' | 'isAtMost'> {
  if (price === undefined || price.price === null) return { price: null, isAtMost: false };
  return { price: price.price / units, isAtMost: !price.proven };
}
