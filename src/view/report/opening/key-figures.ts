// How many projects and how much money there is of each kind. Projects that are over are counted by status only.

import { groupedBy } from '../../../core/model/grouped-by.ts';
import { plannedCost } from '../../../core/model/planned-cost.ts';
import type { Portfolio, Project } from '../../../core/model/portfolio.ts';
import { isEnded, stages } from '../../../core/model/stage.ts';
import type { Stage, Status } from '../../../generated/card-types.ts';
import type { ReportFacts } from '../report-facts.ts';
import { costOf, type KnownSum, knownSum } from './picture.ts';

/** Digdir's classes: small below 25 million, large above 200. */
export type Size = 'small' | 'medium' | 'large' | 'unknown';

export interface Group<Key> extends KnownSum {
  readonly key: Key;
}

export interface KeyFigures {
  readonly byStage: readonly Group<Stage | null>[];
  readonly byStatus: readonly Group<Status | null>[];
  /** By name; the smallest together under `null` where there are many. */
  readonly byOwner: readonly Group<string | null>[];
  readonly bySector: readonly Group<string | null>[];
  readonly bySize: readonly Group<Size>[];
  /** Of those in the ranking, whole units of the currency in the base year. */
  readonly benefits: {
    readonly present: KnownSum;
    readonly cost: KnownSum;
    readonly npv: KnownSum;
    readonly withdrawn: KnownSum;
  };
}

const statuses: readonly Status[] = ['active', 'proposed', 'on_hold', 'completed', 'stopped', 'rejected'];
const sizes: readonly Size[] = ['small', 'medium', 'large', 'unknown'];

export function keyFigures({ portfolio, ranking }: ReportFacts): KeyFigures {
  const live = portfolio.projects.filter(({ card }) => !isEnded(card.status));
  const economics = ranking.projects.map((each) => each.economics);
  return {
    byStage: inOrder(live, [...stages, null], ({ card }) => card.stage ?? null),
    byStatus: inOrder(portfolio.projects, [...statuses, null], ({ card }) => card.status ?? null),
    byOwner: byName(live, (project) => ownerName(project, portfolio)),
    bySector: byName(
      live.filter(({ card }) => card.sector !== undefined),
      (project) => sectorName(project, portfolio),
    ),
    bySize: inOrder(live, sizes, sizeOf),
    benefits: {
      present: knownSum(economics.map(({ presentValueBenefit }) => presentValueBenefit)),
      cost: knownSum(economics.map(({ presentValueCost }) => presentValueCost)),
      npv: knownSum(economics.map(({ npv }) => npv)),
      withdrawn: knownSum(economics.map(({ presentValueWithdrawn }) => presentValueWithdrawn)),
    },
  };
}

function inOrder<Key>(
  projects: readonly Project[],
  keys: readonly Key[],
  keyOf: (project: Project) => Key,
): readonly Group<Key>[] {
  const groups = groupedBy(projects, keyOf);
  return keys.flatMap((key) => {
    const members = groups.get(key);
    return members === undefined ? [] : [{ key, ...costOf(members) }];
  });
}

const mostNames = 12;

/** Most projects first, then by name. */
function byName(projects: readonly Project[], nameOf: (project: Project) => string): readonly Group<string | null>[] {
  const groups = [...groupedBy(projects, nameOf)].sort(
    ([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1),
  );
  const shown = groups.length > mostNames ? groups.slice(0, mostNames - 1) : groups;
  const rest = groups.slice(shown.length).flatMap(([, members]) => members);
  const named = shown.map(([key, members]) => ({ key, ...costOf(members) }));
  return rest.length > 0 ? [...named, { key: null, ...costOf(rest) }] : named;
}

function ownerName({ card }: Project, { settings }: Portfolio): string {
  const id = card.owner?.organisation ?? '–';
  return settings.organisations?.find((each) => each.id === id)?.name ?? id;
}

function sectorName({ card }: Project, { governance }: Portfolio): string {
  const id = card.sector ?? '–';
  return governance.sectors?.find((each) => each.id === id)?.name ?? id;
}

function sizeOf({ card }: Project): Size {
  const cost = plannedCost(card);
  if (cost === null) return 'unknown';
  if (cost < 25_000_000) return 'small';
  return cost <= 200_000_000 ? 'medium' : 'large';
}
