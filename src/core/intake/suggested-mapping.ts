// Columns that are proposed, or that somebody has chosen, as a whole mapping; and the columns that have no place in it.
import type { Mapping } from '../../generated/card-types.ts';
import { examplesIn, type SuggestedColumn } from './suggest-column.ts';
import type { Table } from './table.ts';
import { yearHeading } from './year-heading.ts';

export interface SuggestedMapping {
  readonly mapping: Mapping;
  readonly columns: readonly SuggestedColumn[];
  readonly unmapped: readonly { readonly header: string; readonly examples: readonly string[] }[];
}

/** A proposal with these columns; all others are told as not placed. */
export function suggestionOf(
  table: Table,
  name: string,
  id: Mapping['id'],
  columns: readonly SuggestedColumn[],
): SuggestedMapping {
  const headers = headersOf(table);
  const used = new Set([...columns.map(({ header }) => header), id.column]);
  const inOrder = columns.toSorted((a, b) => headers.indexOf(a.header) - headers.indexOf(b.header));
  const settings = { name, language: 'nb', currency: 'NOK', requirement_set: 'register' } as const;
  return {
    mapping: {
      name,
      decimal: 'comma',
      id,
      portfolio: { ...settings, ...localFields(inOrder) },
      columns: inOrder.map(({ column }) => column),
      constants: constantsFor(inOrder),
    },
    columns: inOrder,
    unmapped: headers
      .filter((header) => !used.has(header))
      .map((header) => ({ header, examples: examplesIn(table, header) })),
  };
}

export function headersOf({ headers }: Table): readonly string[] {
  return headers.filter((header, at, all) => header !== '' && all.indexOf(header) === at);
}

/** What a portfolio of its own has to declare before cards may have such fields. */
function localFields(columns: readonly SuggestedColumn[]): Pick<NonNullable<Mapping['portfolio']>, 'local_fields'> {
  const own = columns.filter(({ column }) => column.field.startsWith('local.'));
  const local_fields = own.map(({ header, column }) => ({
    id: column.field.slice('local.'.length),
    name: header,
    type: 'text' as const,
  }));
  return own.length > 0 ? { local_fields } : {};
}

function constantsFor(columns: readonly SuggestedColumn[]): Readonly<Record<string, string | number>> {
  const fields = columns.map(({ column }) => column.field);
  const years = columns.flatMap(({ header, column }) => {
    const [, element] = /^(cost\.project\[\d+\])\./.exec(column.field) ?? [];
    const year = yearHeading(header);
    return element === undefined || year === null ? [] : [[`${element}.year`, year.year] as const];
  });
  return {
    form: 'project',
    ...(fields.includes('status') ? { status: 'proposed' } : {}),
    ...(fields.includes('benefits[0].name') ? { 'benefits[0].id': 'G1' } : {}),
    ...Object.fromEntries(years),
  };
}
