// The tables of a ranking: the list itself with the line where the money ends, the money of each, and what their value is made of.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { RankRow, RankView } from '../../view/rank-view.ts';
import type { Inline, Table } from '../blocks.ts';
import { column, strong, table, type Words } from '../build-blocks.ts';
import { criterionName } from '../criterion-name.ts';
import { dash, frameCell, millionsCell, pointsCell, ratioCell } from './place-cells.ts';

/** How a project is named: plain words, or a link to its page. */
export type NameOf = (row: RankRow) => string | Inline;

/** What a report adds: where each stood before, and what has become of its cost. */
interface PlaceMarks {
  readonly places: { readonly header: string; cell(id: string): string } | null;
  amount(id: string, shown: string): string;
}

const unmarked: PlaceMarks = { places: null, amount: (_, shown) => shown };

export function listTable(
  rows: readonly RankRow[],
  catalogue: Catalogue,
  nameOf: NameOf,
  { places, amount }: PlaceMarks = unmarked,
): Table {
  const { rank, speak } = catalogue;
  const { columns } = rank;
  const headers = [
    column(columns.rank, 'right'),
    ...(places === null ? [] : [column(places.header, 'right')]),
    columns.project,
    { ...column(columns.value, 'right'), drops: 2 },
    column(columns.riskAdjusted, 'right'),
    { ...column(columns.perMillion, 'right'), drops: 1 },
    { ...column(`${columns.cost}, ${speak.unitOfMillions}`, 'right'), drops: 3 },
    columns.frame,
  ];
  const cells = rows.map((row): readonly Words[] => [
    String(row.project.rank ?? dash),
    ...(places === null ? [] : [places.cell(row.project.id)]),
    nameOf(row),
    pointsCell(row.project.value, speak),
    pointsCell(row.project.riskAdjusted, speak),
    pointsCell(row.project.valuePerMillion, speak),
    amount(row.project.id, millionsCell(row.project.cost, speak)),
    frameCell(row.project, catalogue),
  ]);
  // In an area, the first one outside may be missing from the list.
  const line = rows.findIndex(({ project: { frame } }) => frame === 'line' || frame === 'fits' || frame === 'outside');
  const divider: readonly Words[] = ['', ...(places === null ? [] : ['']), strong(`── ${rank.frameLine} ──`)];
  const lined = line < 0 ? cells : [...cells.slice(0, line), divider, ...cells.slice(line)];
  return { ...table(headers, lined), droppedSays: rank.tooNarrow };
}

export function moneyTable(
  rows: readonly RankRow[],
  { rank: { columns }, speak }: Catalogue,
  nameOf: NameOf,
  { amount }: PlaceMarks = unmarked,
): Table {
  const unit = speak.unitOfMillions;
  const headers = [
    column(columns.rank, 'right'),
    columns.project,
    column(`${columns.cost}, ${unit}`, 'right'),
    column(`${columns.p50}, ${unit}`, 'right'),
    column(`${columns.p85}, ${unit}`, 'right'),
    column(`${columns.npv}, ${unit}`, 'right'),
    column(columns.netBenefitRatio, 'right'),
  ];
  const cells = rows.map((row): readonly Words[] => [
    String(row.project.rank ?? dash),
    nameOf(row),
    amount(row.project.id, millionsCell(row.project.cost, speak)),
    millionsCell(row.project.p50, speak),
    millionsCell(row.project.p85, speak),
    millionsCell(row.project.npv, speak),
    ratioCell(row.project.netBenefitRatio, speak),
  ]);
  return table(headers, cells);
}

export function contributionsTable(
  rows: readonly RankRow[],
  { ranking }: RankView,
  catalogue: Catalogue,
  nameOf: NameOf,
): Table {
  const {
    rank: { columns },
    speak,
  } = catalogue;
  const criteria = ranking.criteria.map((each) =>
    column(`${criterionName(each, catalogue)} (${speak.percent(100 * each.weight, 1)})`, 'right'),
  );
  const headers = [
    column(columns.rank, 'right'),
    columns.project,
    ...criteria,
    column(columns.sum, 'right'),
    column(columns.success, 'right'),
    column(columns.riskAdjusted, 'right'),
  ];
  const cells = rows.map((row): readonly Words[] => [
    String(row.project.rank ?? dash),
    nameOf(row),
    ...row.project.contributions.map(({ contribution }) => pointsCell(contribution, speak)),
    pointsCell(row.project.value, speak),
    speak.percent(100 * row.project.success),
    pointsCell(row.project.riskAdjusted, speak),
  ]);
  return table(headers, cells);
}
