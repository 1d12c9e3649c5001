// Proposes a mapping for a table from its headings, and only where the cells are of the right kind. A proposal: a person reads it, mends it
// and saves it before anything is imported by it.
import type { Mapping, MappingColumn } from '../../generated/card-types.ts';
import { closest } from '../model/closest.ts';
import { idNames, type KnownHeading, knownHeadings } from './heading-synonyms.ts';
import { idFromText } from './id-from-text.ts';
import { readCell } from './read-cell.ts';
import { fold } from './read-choice.ts';
import { isBlank } from './reading.ts';
import type { Table } from './table.ts';

export interface SuggestedColumn {
  readonly header: string;
  readonly column: MappingColumn;
  /** `near`: the heading is only like the name that is known, which is `known`. */
  readonly because: 'same' | 'near';
  readonly known: string;
  readonly examples: readonly string[];
  /** Words in a column of choices that nobody knows what mean. */
  readonly unknownWords: readonly string[];
}

export interface SuggestedMapping {
  readonly mapping: Mapping;
  readonly columns: readonly SuggestedColumn[];
  readonly unmapped: readonly { readonly header: string; readonly examples: readonly string[] }[];
}

const fewestReadable = 0.6;
const mostWords = 30;

/** Null when no column can be the title of a card. `name`: of the table. */
export function suggestMapping(table: Table, name: string): SuggestedMapping | null {
  const columns: SuggestedColumn[] = [];
  const headers = table.headers.filter((header, at, all) => header !== '' && all.indexOf(header) === at);
  const ownId = idOf(table, headers);
  const used = new Set<string>(ownId?.column === undefined ? [] : [ownId.column]);
  for (const isExact of [true, false]) {
    for (const known of knownHeadings) {
      if (columns.some(({ column }) => column.field === known.field)) continue;
      const header = headers.find((each) => !used.has(each) && nameOf(each, known.names, isExact) !== null);
      const suggested = header === undefined ? null : suggestColumn(table, header, known, isExact);
      if (!suggested) continue;
      used.add(suggested.header);
      columns.push(suggested);
    }
  }
  const title = columns.find(({ column }) => column.field === 'title');
  if (!title) return null;
  const inOrder = columns.toSorted((a, b) => headers.indexOf(a.header) - headers.indexOf(b.header));
  const id = ownId ?? { column: title.header };
  const unmapped = headers.filter((header) => !used.has(header) && header !== id.column);
  return {
    mapping: {
      name,
      decimal: 'comma',
      id,
      portfolio: { name, language: 'nb', currency: 'NOK', requirement_set: 'register' },
      columns: inOrder.map(({ column }) => column),
      constants: constantsFor(columns.map(({ column }) => column.field)),
    },
    columns: inOrder,
    unmapped: unmapped.map((header) => ({ header, examples: examplesIn(table, header) })),
  };
}

function constantsFor(fields: readonly string[]): Readonly<Record<string, string>> {
  const status = fields.includes('status') ? { status: 'proposed' } : {};
  const benefit = fields.includes('benefits[0].name') ? { 'benefits[0].id': 'G1' } : {};
  return { form: 'project', ...status, ...benefit };
}

/** The name that the heading is, without its unit in brackets; or is like. */
function nameOf(header: string, names: readonly string[], isExact: boolean): string | null {
  const plain = fold(header.replace(/\(.*?\)/g, ' '));
  if (isExact) return names.find((name) => name === plain || name === fold(header)) ?? null;
  const word = plain.split(' ').find((part) => part.length > 3 && names.includes(part));
  return (
    word ??
    (plain.length > 4
      ? closest(
          plain,
          names.filter((name) => name.length > 4),
        )
      : null)
  );
}

function cellsIn(table: Table, header: string): readonly string[] {
  const at = table.headers.indexOf(header);
  return table.rows.map(({ cells }) => cells[at] ?? '').filter((cell) => !isBlank(cell));
}

function examplesIn(table: Table, header: string): readonly string[] {
  return [...new Set(cellsIn(table, header).map((cell) => cell.replace(/\s+/g, ' ').trim()))].slice(0, 3);
}

/** Null when most of the cells are of another kind. */
function suggestColumn(
  table: Table,
  header: string,
  { field, read_as, names, words }: KnownHeading,
  isExact: boolean,
): SuggestedColumn | null {
  const cells = cellsIn(table, header);
  const found = words ? choicesIn(cells, words) : null;
  const column: MappingColumn = {
    column: header,
    field,
    read_as,
    ...(found ? { choices: found.choices } : {}),
    ...(read_as === 'amount' ? unitIn(header) : {}),
    ...(read_as === 'date'
      ? { date_order: 'dmy', partial_date: field.endsWith('start') ? 'first_day' : 'last_day' }
      : {}),
  };
  const readable = cells.filter((cell) => 'value' in readCell(cell, column, { decimal: 'comma' })).length;
  if (cells.length > 0 && readable < cells.length * fewestReadable) return null;
  return {
    header,
    column,
    because: isExact ? 'same' : 'near',
    known: nameOf(header, names, isExact) ?? '',
    examples: examplesIn(table, header),
    unknownWords: found?.unknown ?? [],
  };
}

function choicesIn(
  cells: readonly string[],
  words: Readonly<Record<string, readonly string[]>>,
): { readonly choices: Readonly<Record<string, string>>; readonly unknown: readonly string[] } {
  const said = [...new Map(cells.map((cell) => [fold(cell), cell.trim()])).entries()].slice(0, mostWords);
  const meant = said.map(([word, text]) => {
    const value = Object.keys(words).find((each) => each === word || words[each]?.includes(word));
    return { text, value };
  });
  return {
    choices: Object.fromEntries(meant.flatMap(({ text, value }) => (value === undefined ? [] : [[text, value]]))),
    unknown: meant.flatMap(({ text, value }) => (value === undefined ? [text] : [])),
  };
}

function unitIn(header: string): Pick<MappingColumn, 'unit_factor'> {
  if (/mill|mnok|mkr|mio/i.test(header)) return { unit_factor: 1_000_000 };
  return /tusen|tkr|tnok|knok|1 ?000/i.test(header) ? { unit_factor: 1_000 } : {};
}

/** A column of ids has one for each row, all different. Ids that are numbers get something before them. */
function idOf(table: Table, headers: readonly string[]): Mapping['id'] | null {
  const header = headers.find((each) => idNames.includes(fold(each)));
  if (header === undefined) return null;
  const texts = cellsIn(table, header);
  const prefix = texts.some((text) => /^\d/.test(text.trim()) || idFromText(text) === null) ? 'prosjekt-' : '';
  const ids = new Set(texts.map((text) => idFromText(prefix + text.trim())));
  if (texts.length < table.rows.length || ids.size < texts.length || ids.has(null)) return null;
  return prefix === '' ? { column: header } : { column: header, prefix };
}
