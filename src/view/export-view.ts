// What an export holds: every card as one row, what is worked out about it, and where it all comes from. No words.
import { type ExchangeColumn, exchangeColumns } from '../core/exchange/exchange-columns.ts';
import { exchangeValue } from '../core/exchange/exchange-value.ts';
import { joinedList } from '../core/exchange/joined-list.ts';
import type { Portfolio, Project } from '../core/model/portfolio.ts';
import type { Provenance } from '../core/model/provenance.ts';
import type { RankedProject, Ranking } from '../core/rank/ranking.ts';
import { gravestColour } from '../core/risk/gravest-colour.ts';
import type { MatrixColour } from '../generated/card-types.ts';

/** Lists are joined, choices and yes or no still in code. */
export type ExportCell = string | number | boolean | null;

export interface ExportView {
  readonly name: string;
  /** Name of the area that it is limited to. */
  readonly area: string | null;
  readonly provenance: Provenance;
  readonly today: string;
  readonly columns: readonly ExchangeColumn[];
  /** In the order of the columns. */
  readonly rows: readonly (readonly ExportCell[])[];
  readonly ranked: readonly RankedRow[];
  readonly projects: readonly Project[];
  /** Ids of cards that could not be read. */
  readonly unreadable: readonly string[];
}

export interface RankedRow {
  readonly project: RankedProject;
  readonly risks: number;
  readonly gravest: MatrixColour | null;
}

export interface ExportFacts {
  readonly portfolio: Portfolio;
  /** Those that are asked for; columns are those of the whole portfolio. */
  readonly chosen: readonly Project[];
  readonly ranking: Ranking;
  readonly area: string | null;
  readonly provenance: Provenance;
  /** Ids of cards that differ from that commit. */
  readonly uncommitted: ReadonlySet<string>;
  readonly today: string;
}

/** Not empty: that would be the row of somebody who has added it. */
const noBase = '–';

export function exportView(facts: ExportFacts): ExportView {
  const { portfolio, chosen, ranking, area, provenance, uncommitted, today } = facts;
  const columns = exchangeColumns(portfolio);
  const baseOf = (id: string): string | null =>
    provenance.commit !== null && uncommitted.has(id) ? noBase : provenance.commit;
  return {
    name: portfolio.settings.name,
    area,
    provenance,
    today,
    columns,
    rows: chosen.map((project) => columns.map((column) => cellOf(project, column, baseOf(project.id)))),
    ranked: rankedRows(portfolio, chosen, ranking),
    projects: chosen,
    unreadable: portfolio.unreadable,
  };
}

function cellOf({ id, card }: Project, column: ExchangeColumn, base: string | null): ExportCell {
  if (column.about.kind === 'id') return id;
  if (column.about.kind === 'base') return base;
  const value = exchangeValue(card, column);
  if (value === null || typeof value !== 'object') return value;
  return value.length === 0 ? null : joinedList(value);
}

function rankedRows({ strategy }: Portfolio, chosen: readonly Project[], ranking: Ranking): readonly RankedRow[] {
  const cards = new Map(chosen.map(({ id, card }) => [id, card]));
  return ranking.projects.flatMap((project) => {
    const card = cards.get(project.id);
    return card ? [{ project, risks: (card.risks ?? []).length, gravest: gravestColour(card, strategy) }] : [];
  });
}
