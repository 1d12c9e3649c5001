// One project up for choice: how it stands in the list and in the best set, what it displaces, and how sure that is.
import { displacedBy } from '../../../core/rank/displaced-by.ts';
import type { FrameMark } from '../../../core/rank/frame-line.ts';
import type { WeightDrawing } from '../../../core/robust/weight-draws.ts';
import { bestSetView } from '../best-set-view.ts';
import type { NamedProject } from '../named-project.ts';
import type { ReportFacts } from '../report-facts.ts';
import { shortNames } from '../short-names.ts';
import type { ChoiceFacts } from './choice-facts.ts';
import { type ChoiceRoom, choiceRoom, type OnPlan, onPlan } from './choice-room.ts';
import { type ChoiceSureness, choiceSureness } from './choice-sureness.ts';

export type ProjectChoice = ScoredChoice | UnscoredChoice;

export interface ScoredChoice {
  readonly kind: 'scored';
  readonly id: string;
  /** False: the set is good, and not proven the best. */
  readonly isBest: boolean;
  /** Points of the whole set. */
  readonly total: number;
  readonly mark: FrameMark | null;
  readonly isIn: boolean;
  readonly start: number | null;
  /** Years later than planned. */
  readonly delay: number;
  readonly room: ChoiceRoom;
  /** What stands in the way of starting as planned; null when the set does, or when the card does not allow it. */
  readonly onPlan: OnPlan | null;
  readonly opposite: Opposite | null;
  readonly later: Later | null;
  readonly sure: ChoiceSureness;
  /** How the figures were found. */
  readonly basis: ChoiceBasis;
}

export interface UnscoredChoice {
  readonly kind: 'unscored';
  readonly id: string;
  /** Points after risk that it must pass to be in the best set; null when no score is enough. */
  readonly needed: number | null;
  /** Share of the draws in which it passes that, were the missing scores drawn over the whole scale. */
  readonly share: number;
}

/** To leave out what is in, or to take in what is not. */
export interface Opposite {
  /** Points that the whole set loses; null when it cannot be done. */
  readonly price: number | null;
  readonly isAtMost: boolean;
  readonly in: readonly NamedProject[];
  readonly out: readonly NamedProject[];
  /** Planned cost that nobody uses without it, whole units of the currency; null when somebody does, and for what is not in. */
  readonly spared: number | null;
}

export interface Later {
  readonly year: number;
  /** Points; below zero when waiting gives more; null when it cannot be done. */
  readonly price: number | null;
  readonly isAllowed: boolean;
}

export interface ChoiceBasis {
  /** 0.04: the part of a point's value that a year's delay costs. */
  readonly rate: number;
  /** null when no weights were drawn. */
  readonly draws: { readonly method: WeightDrawing; readonly count: number; readonly seed: number } | null;
}

/** What the projects share is worked out once. null: not up for choice, or nobody asked for the best set. */
export function projectChoices(facts: ReportFacts): (id: string) => ProjectChoice | null {
  const { chosen, portfolio, ranking } = facts;
  const view = bestSetView(facts);
  if (!chosen || !view?.found || !('best' in chosen.selection)) return () => null;
  const { selection } = chosen;
  const { rows, staircase } = view.found;
  const displaced = displacedBy(portfolio, ranking);
  const named = shortNames(portfolio);
  const shared = { facts, selection, rows, named, staircase };
  const missing = new Map(selection.missing.map((each) => [each.id, each]));
  return (id) => {
    const row = rows.find(({ project }) => project.id === id);
    if (row) return scoredChoice({ ...shared, row, displaced: displaced(id) });
    const unscored = missing.get(id);
    return unscored?.proven ? { kind: 'unscored', id, needed: unscored.needed, share: unscored.share } : null;
  };
}

function scoredChoice(basis: ChoiceFacts): ScoredChoice {
  const { row, selection, facts } = basis;
  const { mark, isIn, start, delay } = row;
  const { overWeights } = selection;
  return {
    kind: 'scored',
    id: row.project.id,
    isBest: selection.status === 'optimal',
    total: selection.best.value / selection.program.valueUnits,
    mark,
    isIn,
    start,
    delay,
    room: choiceRoom(basis),
    onPlan: onPlan(basis),
    opposite: oppositeOf(basis),
    later: laterOf(basis),
    sure: choiceSureness(basis),
    basis: {
      rate: facts.ranking.economics.discount[0]?.rate ?? 0,
      draws: overWeights && { method: overWeights.method, count: overWeights.draws, seed: overWeights.seed },
    },
  };
}

function oppositeOf({ selection, row, named }: ChoiceFacts): Opposite | null {
  const { prices, program, best } = selection;
  const { id } = row.project;
  const found = (row.isIn ? prices?.leavingOut : prices?.forcingIn)?.find((each) => each.id === id);
  if (!found || (found.price === null && !found.proven)) return null;
  const own = program.options[best.choice.find((column) => program.options[column]?.project === id) ?? -1];
  const isUnused = own !== undefined && found.price === own.value && found.in.length + found.out.length === 0;
  return {
    price: row.price,
    isAtMost: row.isAtMost,
    in: found.in.map(named),
    out: found.out.map(named),
    spared: isUnused ? own.cost : null,
  };
}

function laterOf({ selection, row }: ChoiceFacts): Later | null {
  const { program, delays } = selection;
  const found = delays.find(({ id }) => id === row.project.id);
  if (!found?.proven || row.start === null) return null;
  const year = row.start + 1;
  return {
    year,
    price: found.price === null ? null : found.price / program.valueUnits,
    isAllowed: program.options.some(({ project, start }) => project === row.project.id && start === year),
  };
}
