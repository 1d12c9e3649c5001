// How the projects work: development or operation, by which method, on which themes, and what is used again.
import { byCodePoint } from '../../core/model/code-point-order.ts';
import { groupedBy } from '../../core/model/grouped-by.ts';
import { liveProjects } from '../../core/model/live-projects.ts';
import { plannedCost } from '../../core/model/planned-cost.ts';
import type { Project } from '../../core/model/portfolio.ts';
import type { Method, Nature } from '../../generated/card-types.ts';
import type { ReportFacts } from './report-facts.ts';

export interface WorkPart<Value extends string> {
  /** Null for projects that say nothing. */
  readonly value: Value | null;
  readonly projects: number;
  /** Whole units of the currency. */
  readonly cost: number;
  /** Of the planned cost of all the projects; null when no cost is known. */
  readonly percent: number | null;
}

export interface BalanceWorkView {
  readonly projects: number;
  /** Empty when no card says. */
  readonly nature: readonly WorkPart<Nature>[];
  readonly method: readonly WorkPart<Method>[];
  /** The most used first. */
  readonly themes: readonly { readonly theme: string; readonly projects: number }[];
  readonly withoutTheme: number;
  readonly reuse: {
    /** Projects that build on something that exists, and that offer others what they make. */
    readonly buildOn: number;
    readonly offer: number;
    readonly neither: number;
  };
}

export function balanceWorkView({ portfolio }: ReportFacts): BalanceWorkView {
  const live = liveProjects(portfolio);
  const themes = live.flatMap(({ card }) => [...new Set(card.themes ?? [])]);
  const buildsOn = ({ card }: Project) => (card.reuse?.builds_on ?? []).length > 0;
  const offers = ({ card }: Project) => (card.reuse?.offered_to ?? []).length > 0;
  return {
    projects: live.length,
    nature: partsOf(live, ({ card }) => card.nature),
    method: partsOf(live, ({ card }) => card.method),
    themes: [...groupedBy(themes, (theme) => theme)]
      .map(([theme, uses]) => ({ theme, projects: uses.length }))
      .sort((a, b) => b.projects - a.projects || byCodePoint(a.theme, b.theme)),
    withoutTheme: live.filter(({ card }) => !card.themes?.length).length,
    reuse: {
      buildOn: live.filter(buildsOn).length,
      offer: live.filter(offers).length,
      neither: live.filter((project) => !buildsOn(project) && !offers(project)).length,
    },
  };
}

function partsOf<Value extends string>(
  live: readonly Project[],
  read: (project: Project) => Value | undefined,
): readonly WorkPart<Value>[] {
  const total = costOf(live);
  const groups = groupedBy(live, read);
  if ([...groups.keys()].every((value) => value === undefined)) return [];
  return [...groups]
    .map(([value, members]) => {
      const cost = costOf(members);
      return {
        value: value ?? null,
        projects: members.length,
        cost,
        percent: total === 0 ? null : (100 * cost) / total,
      };
    })
    .sort((a, b) => Number(a.value === null) - Number(b.value === null) || b.cost - a.cost || b.projects - a.projects);
}

function costOf(projects: readonly Project[]): number {
  return projects.reduce((sum, { card }) => sum + (plannedCost(card) ?? 0), 0);
}
