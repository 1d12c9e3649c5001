// The ranking for spreadsheets: the same fields, codes and numbers as in JSON, one column for each criterion's contribution.
import type { RankedProject } from '../../core/rank/ranking.ts';
import type { RankView } from '../../view/rank-view.ts';
import { type CsvValue, writeCsv } from '../csv/write-csv.ts';

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

export function rankCsv({ ranking: { criteria, projects } }: RankView): string {
  const header = [...before, ...criteria.map(({ id }) => `contributions.${id}`), ...after, 'incomplete'];
  return writeCsv(header, projects.map(toRow), 'rfc4180');
}

function toRow(project: RankedProject): readonly CsvValue[] {
  return [
    ...before.map((field) => project[field]),
    ...project.contributions.map(({ contribution }) => contribution),
    ...after.map((field) => project[field]),
    String(project.incomplete),
  ];
}
