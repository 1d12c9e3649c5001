// Proposes a mapping for a table from its headings, and only where the cells are of the right kind. A proposal: a person reads it, mends it
// and saves it before anything is imported by it.
import type { Mapping } from '../../generated/card-types.ts';
import { idNames, knownHeadings } from './heading-synonyms.ts';
import { idFromText } from './id-from-text.ts';
import { fold } from './read-choice.ts';
import { totalIn } from './row-to-skip.ts';
import { cellsIn, nameInHeading, nameOf, type SuggestedColumn, suggestColumn } from './suggest-column.ts';
import { headersOf, type SuggestedMapping, suggestionOf } from './suggested-mapping.ts';
import type { Table } from './table.ts';
import { yearHeading } from './year-heading.ts';

/** Null when no column can be the title of a card. `name`: of the table. */
export function suggestMapping(whole: Table, name: string): SuggestedMapping | null {
  // A sum is no project: it says nothing of what the columns hold.
  const table = { ...whole, rows: whole.rows.filter(({ cells }) => totalIn(cells) === null) };
  const headers = headersOf(table);
  const ownId = idOf(table, headers);
  const columns: SuggestedColumn[] = [...yearColumns(table, headers)];
  const used = new Set([
    ...(ownId?.column === undefined ? [] : [ownId.column]),
    ...columns.map(({ header }) => header),
  ]);
  for (const isExact of [true, false]) {
    for (const known of knownHeadings) {
      if (columns.some(({ column }) => column.field === known.field)) continue;
      const free = namedHeaders(headers, known.names, isExact).filter((header) => !used.has(header));
      const suggested = free
        .map((header) => suggestColumn(table, header, known, isExact))
        .find((each) => each !== null);
      if (!suggested) continue;
      used.add(suggested.header);
      columns.push(suggested);
    }
  }
  const title = columns.find(({ column }) => column.field === 'title');
  if (!title) return null;
  return suggestionOf(table, name, ownId ?? { column: title.header }, withOrganisation(columns));
}

/** A card may not name a unit without its organisation: then the unit is the one that owns the need. */
function withOrganisation(columns: readonly SuggestedColumn[]): readonly SuggestedColumn[] {
  if (columns.some(({ column }) => column.field === 'owner.organisation')) return columns;
  const moved = columns.map((each) =>
    each.column.field === 'owner.unit' ? { ...each, column: { ...each.column, field: 'owner.organisation' } } : each,
  );
  const hasOwner = moved.some(({ column }) => column.field === 'owner.organisation');
  return hasOwner ? moved : moved.filter(({ column }) => column.field !== 'owner.municipality_number');
}

/** "Budsjett 2027" and the like: each year is an element of the cost per year. */
function yearColumns(table: Table, headers: readonly string[]): readonly SuggestedColumn[] {
  const found = headers.flatMap((header) => {
    const year = yearHeading(header);
    return year === null ? [] : [{ header, ...year }];
  });
  const years = [...new Set(found.map(({ year }) => year))].sort((a, b) => a - b);
  const fields = new Set<string>();
  return found.flatMap(({ header, year, part }) => {
    const field = `cost.project[${years.indexOf(year)}].${part}`;
    if (fields.has(field)) return [];
    fields.add(field);
    return suggestColumn(table, header, { field, read_as: 'amount', names: [nameInHeading(header)] }, true) ?? [];
  });
}

/** In the order of the names: the plainest name first. */
function namedHeaders(headers: readonly string[], names: readonly string[], isExact: boolean): readonly string[] {
  const place = (header: string): number => names.indexOf(nameOf(header, names, isExact) ?? '');
  return headers.filter((header) => place(header) >= 0).toSorted((a, b) => place(a) - place(b));
}

/** A column of ids has one for each row, all different. Ids that are numbers get something before them. */
function idOf(table: Table, headers: readonly string[]): Mapping['id'] | null {
  const named = headers.filter((each) => idNames.includes(fold(each)));
  return named.map((header) => idIn(table, header)).find((id) => id !== null) ?? null;
}

function idIn(table: Table, header: string): Mapping['id'] | null {
  const texts = cellsIn(table, header);
  const prefix = texts.some((text) => /^\d/.test(text.trim()) || idFromText(text) === null) ? 'prosjekt-' : '';
  const ids = new Set(texts.map((text) => idFromText(prefix + text.trim())));
  if (texts.length < table.rows.length || ids.size < texts.length || ids.has(null)) return null;
  return prefix === '' ? { column: header } : { column: header, prefix };
}
