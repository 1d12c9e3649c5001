// The ranking for spreadsheets: the same fields, codes and numbers as in JSON, one column for each criterion's contribution.
import type { RankedProject } from '../../core/rank/ranking.ts';
import type { RankView } from '../../view/rank-view.ts';
import { type CsvValue, writeCsv } from '../csv/write-csv.ts';
import { robustColumns } from './robust-columns.ts';

const before = [
  'id',
  'title',
  'rank',
  'value',
  'riskAdjusted',
  'success',
] as const satisfies readonly (keyof RankedProject)[];
const after = [
  'valuePerMillion',
  'riskAdjustedPerMillion',
  'npv',
  'netBenefitRatio',
  'cost',
  'p50',
  'p85',
  'outside',
] as const satisfies readonly (keyof RankedProject)[];

export function rankCsv({ ranking: { criteria, projects }, robust }: RankView): string {
  const own = [...before, ...criteria.map(({ id }) => `contributions.${id}`), ...after, 'incomplete'];
  const more = robust === null ? { header: [], cells: () => [] } : robustColumns(robust);
  const rows = projects.map((project) => [...toRow(project), ...more.cells(project.id)]);
  return writeCsv([...own, ...more.header], rows, 'rfc4180');
}

function toRow(project: RankedProject): readonly CsvValue[] {
  return [
    ...before.map((field) => project[field]),
    ...project.contributions.map(({ contribution }) => contribution),
    ...after.map((field) => project[field]),
    String(project.incomplete),
  ];
}
