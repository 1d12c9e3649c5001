// The best set side by side: a column for things as they stand, each scenario and each branch, and a row for every project up for choice.
import { byIdOf } from '../../core/model/code-point-order.ts';
import type { Portfolio } from '../../core/model/portfolio.ts';
import type { Ranking } from '../../core/rank/ranking.ts';
import { costOf } from '../../core/select/chosen-projects.ts';
import type { NotThere, StartOption } from '../../core/select/program/program.ts';
import type { Selection } from '../../core/select/selection.ts';
import type { WishesView } from '../select-view.ts';
import { type ShortageView, shortageViews } from './shortage-view.ts';
import { type ToldNames, toldNames } from './told-names.ts';

export interface ComparedChoice {
  readonly kind: 'as_is' | 'scenario' | 'branch';
  readonly name: string | null;
  readonly portfolio: Portfolio;
  readonly selected: { readonly ranking: Ranking; readonly selection: Selection };
  readonly ignored: readonly IgnoredWish[];
}

/** A wish that means nothing in one of them, because of the card there. */
export interface IgnoredWish {
  readonly id: string;
  readonly wish: 'force' | 'without';
  readonly because: NotThere;
}

export interface ComparedView extends ToldNames {
  readonly today: string;
  readonly columns: readonly ComparedColumn[];
  /** Projects up for choice in any of them, by id. */
  readonly rows: readonly ComparedRow[];
  /** They hold in all of them. */
  readonly wishes: WishesView;
  /** Scenarios were asked for, and none are written down. */
  readonly isWithoutScenarios: boolean;
}

export interface ComparedColumn {
  readonly kind: ComparedChoice['kind'];
  readonly name: string | null;
  readonly status: Selection['status'];
  /** By id, with those that are bound; empty when no set holds. */
  readonly chosen: readonly Pick<StartOption, 'project' | 'start'>[];
  /** Points, and whole units of the currency; null when no set holds. */
  readonly value: number | null;
  readonly cost: number | null;
  readonly shortages: readonly ShortageView[];
  readonly ignored: readonly IgnoredWish[];
}

export interface ComparedRow {
  readonly id: string;
  readonly cells: readonly ComparedCell[];
  /** Not the same in all where a set holds. */
  readonly differs: boolean;
}

/** absent: not in the portfolio, or not to be chosen · none: no set holds. */
export type ComparedCell =
  | { readonly kind: 'in'; readonly start: number | null; readonly isBound: boolean }
  | { readonly kind: 'out' | 'absent' | 'none' };

export function comparedView(
  choices: readonly ComparedChoice[],
  asked: Pick<ComparedView, 'wishes' | 'isWithoutScenarios'>,
): ComparedView {
  const all = choices.map(({ selected }) => selected.selection.program.projects);
  const open = new Set(all.flatMap((projects) => projects.flatMap(({ id, bound }) => (bound === null ? [id] : []))));
  return {
    today: choices[0]?.selected.ranking.today ?? '',
    columns: choices.map(comparedColumn),
    rows: [...open].map((id) => comparedRow(id, choices)).sort(byIdOf),
    ...toldNames(choices.map(({ portfolio }) => portfolio)),
    ...asked,
  };
}

function comparedColumn({ kind, name, portfolio, selected, ignored }: ComparedChoice): ComparedColumn {
  const { selection } = selected;
  const { status, program } = selection;
  if (!('best' in selection)) {
    const shortages = shortageViews(program, selection.shortages ?? [], portfolio.strategy);
    return { kind, name, status, chosen: [], value: null, cost: null, shortages, ignored };
  }
  const { choice, value } = selection.best;
  return {
    kind,
    name,
    status,
    chosen: choice.flatMap((column) => program.options[column] ?? []),
    value: value / program.valueUnits,
    cost: costOf(program, choice),
    shortages: [],
    ignored,
  };
}

function comparedRow(id: string, choices: readonly ComparedChoice[]): ComparedRow {
  const cells = choices.map(({ selected }) => comparedCell(id, selected.selection));
  const told = new Set(cells.filter(({ kind }) => kind !== 'none').map((cell) => JSON.stringify(cell)));
  return { id, cells, differs: told.size > 1 };
}

function comparedCell(id: string, selection: Selection): ComparedCell {
  if (!('best' in selection)) return { kind: 'none' };
  const { program, best } = selection;
  const project = program.projects.find((each) => each.id === id);
  if (project === undefined) return { kind: 'absent' };
  const column = project.columns.find((each) => best.choice.includes(each));
  if (column === undefined) return { kind: 'out' };
  return { kind: 'in', start: program.options[column]?.start ?? null, isBound: project.bound !== null };
}
