// What a list of projects shows: one row for each card that was asked for, and how many there are in all.

import { plannedCost } from '../core/model/planned-cost.ts';
import type { Portfolio, Project } from '../core/model/portfolio.ts';
import type { Category, Colour, Form, Stage, Status } from '../generated/card-types.ts';
import { nameById } from './name-by-id.ts';

/** null: the card does not say. */
export interface ListRow {
  readonly id: string;
  readonly title: string | null;
  readonly shortName: string | null;
  readonly stage: Stage | null;
  readonly status: Status | null;
  readonly form: Form | null;
  readonly category: Category | null;
  /** Id of the organisation, and its name; the id again where the portfolio has no name for it. */
  readonly owner: string | null;
  readonly ownerName: string | null;
  readonly sector: string | null;
  readonly sectorName: string | null;
  /** Planned project cost, nominal, whole units of the currency. */
  readonly cost: number | null;
  readonly start: string | null;
  readonly end: string | null;
  /** Of the last status report. */
  readonly colour: Colour | null;
  readonly reportDate: string | null;
}

export interface ListView {
  readonly rows: readonly ListRow[];
  /** Cards in the whole portfolio. */
  readonly total: number;
  /** Of the rows: the sum of the known costs, and how many have none. */
  readonly cost: number;
  readonly withoutCost: number;
  /** True where the amounts are in different currencies or prices, and have no sum. */
  readonly notAddable?: boolean;
  /** Ids of cards that could not be read at all, and so are in no list. */
  readonly unreadable: readonly string[];
}

/** `projects`: those to show, in the order of the portfolio. */
export function listView(portfolio: Portfolio, projects: readonly Project[]): ListView {
  const rows = projects.map((project) => toRow(project, portfolio));
  return {
    rows,
    total: portfolio.projects.length,
    cost: rows.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
    withoutCost: rows.filter(({ cost }) => cost === null).length,
    unreadable: portfolio.unreadable,
  };
}

function toRow({ id, card }: Project, { settings, governance }: Portfolio): ListRow {
  const { owner, sector, status_report: report } = card;
  return {
    id,
    title: card.title ?? null,
    shortName: card.short_name ?? null,
    stage: card.stage ?? null,
    status: card.status ?? null,
    form: card.form ?? null,
    category: card.category ?? null,
    owner: owner?.organisation ?? null,
    ownerName: nameById(settings.organisations, owner?.organisation),
    sector: sector ?? null,
    sectorName: nameById(governance.sectors, sector),
    cost: plannedCost(card),
    start: card.time?.period?.start ?? null,
    end: card.time?.period?.end ?? null,
    colour: report?.overall?.colour ?? null,
    reportDate: report?.date ?? null,
  };
}
