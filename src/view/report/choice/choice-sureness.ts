// How sure the choice about one project is: over weights, among the members, against the frame, and with the scores that others lack.
import { type PairComparison, whyPair } from '../../../core/rank/why-pair.ts';
import type { NamedProject } from '../named-project.ts';
import type { ChoiceFacts } from './choice-facts.ts';

export interface ChoiceSureness {
  /** Share of the drawn weights for which it is in the best set. */
  readonly share: number | null;
  /** True when the same set is best whatever the weights. */
  readonly isSameForAll: boolean;
  /** `inSet`: members that have it in their own best set; `inList`: within the frame of their own list. */
  readonly members: { readonly all: number; readonly inSet: number; readonly inList: number | null } | null;
  readonly places: Places | null;
  readonly tipping: Tipping | null;
  /** How far the frame of the year can fall before it goes out, or must rise before it comes in; null when no step says so. */
  readonly frame: { readonly year: number; readonly today: number; readonly turns: number } | null;
  /** Years in which it costs money and the frame is not adopted. */
  readonly notAdopted: readonly number[];
  /** Projects that cannot be chosen before they have scores; `free`: of these, those that would take nobody's room, one at a time. */
  readonly unscored: { readonly all: number; readonly free: number };
}

export interface Places {
  readonly rank: number | null;
  /** The places of at least 90 of 100 draws, and the one it gets most often. */
  readonly from: number;
  readonly to: number;
  readonly likely: number;
}

/** The smallest change of one weight that lets `passes` stand before `passed` in the list. */
export interface Tipping {
  readonly criterion: string;
  readonly name: string | null;
  /** Shares of the weights. */
  readonly weight: number;
  readonly tips: number;
  readonly passes: NamedProject;
  readonly passed: NamedProject;
}

export function choiceSureness(basis: ChoiceFacts): ChoiceSureness {
  const { row, selection } = basis;
  const { overWeights, missing, program } = selection;
  return {
    share: row.share,
    isSameForAll: overWeights?.nonDominated === 1,
    members: membersOf(basis),
    places: placesOf(basis),
    tipping: tippingOf(basis),
    frame: frameOf(basis),
    notAdopted: notAdopted(basis),
    unscored: {
      all: new Set(program.notChoosable.flatMap(({ id, because }) => (because === 'unscored' ? [id] : []))).size,
      free: missing.filter(({ needed }) => needed !== null && Math.round(needed * program.valueUnits) === 0).length,
    },
  };
}

function membersOf({ facts: { chosen }, row }: ChoiceFacts): ChoiceSureness['members'] {
  const all = chosen?.members.length ?? 0;
  if (all === 0) return null;
  const judged = chosen?.memberLists?.projects.find(({ id }) => id === row.project.id);
  return { all, inSet: row.members, inList: judged?.inside ?? null };
}

function placesOf({ facts: { chosen, ranking }, row }: ChoiceFacts): Places | null {
  const found = chosen?.robust?.projects.find(({ id }) => id === row.project.id);
  if (!found) return null;
  const rank = ranking.projects.find(({ id }) => id === row.project.id)?.rank ?? null;
  return { rank, from: found.usual.from, to: found.usual.to, likely: found.mostLikelyPlace };
}

/** Against the one that holds its room; for one with room, against the first that has none. */
function tippingOf({ facts: { ranking }, row, displaced, named }: ChoiceFacts): Tipping | null {
  const { id } = row.project;
  const other = displaced?.pushedOutBy.at(-1) ?? ranking.projects.find(({ frame }) => frame === 'line')?.id;
  const pair = other === undefined || other === id ? null : whyPair(ranking, id, other);
  const found = pair && smallest(pair.listed);
  if (!pair || !found) return null;
  const criterion = ranking.criteria.find((each) => each.id === found.criterion);
  return {
    criterion: found.criterion,
    name: criterion?.name ?? null,
    weight: found.weight,
    tips: found.tips,
    passes: named(pair.listed.other),
    passed: named(pair.listed.leader),
  };
}

function smallest({ criteria }: PairComparison) {
  const tips = criteria.flatMap(({ criterion, weight, tippingWeight }) =>
    tippingWeight === null ? [] : [{ criterion, weight, tips: tippingWeight, by: Math.abs(tippingWeight - weight) }],
  );
  return tips.sort((a, b) => a.by - b.by)[0] ?? null;
}

function frameOf({ staircase, row }: ChoiceFacts): ChoiceSureness['frame'] {
  if (!staircase) return null;
  const { steps, year, frame: today } = staircase;
  const has = steps.map(({ projects }) => projects.includes(row.project.id));
  const here = steps.findIndex(({ isToday }) => isToday);
  if (here < 0 || has[here] !== row.isIn) return null;
  if (!row.isIn) {
    const comes = steps.find((_, index) => index > here && has[index]);
    return comes ? { year, today, turns: comes.frame } : null;
  }
  const lastOut = has.lastIndexOf(false, here);
  const turns = lastOut < 0 ? null : steps[lastOut + 1];
  return turns ? { year, today, turns: turns.frame } : null;
}

function notAdopted({ facts: { portfolio }, selection: { program, best }, row }: ChoiceFacts): readonly number[] {
  const own = best.choice.find((column) => program.options[column]?.project === row.project.id);
  const money = program.options[own ?? -1]?.money ?? new Map<number, number>();
  return (portfolio.capacity.frames ?? [])
    .filter(({ year, adopted }) => adopted === false && (money.get(year) ?? 0) > 0)
    .map(({ year }) => year)
    .sort((a, b) => a - b);
}
