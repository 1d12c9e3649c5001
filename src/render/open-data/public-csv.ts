// The projects as open data in a table: the same keys, codes and numbers as in JSON. Lists are joined with "; ".
import type { PublicDataView, PublicProject } from '../../view/public/public-data-view.ts';
import { type CsvDialect, writeCsv } from '../csv/write-csv.ts';

const fields = [
  'id',
  'title',
  'story',
  'purpose',
  'problem',
  'forWhom',
  'stage',
  'status',
  'statusReason',
  'colour',
  'cost',
  'benefits',
  'from',
  'to',
  'goals',
  'lifeEvents',
] as const satisfies readonly (keyof PublicProject)[];

export function publicCsv({ projects }: PublicDataView, dialect: CsvDialect): string {
  return writeCsv(
    fields,
    projects.map((project) => fields.map((field) => cellOf(project[field]))),
    dialect,
  );
}

function cellOf(value: PublicProject[(typeof fields)[number]]): string | number | null {
  return typeof value === 'object' && value !== null ? value.join('; ') : value;
}
