// One column of a table as it is proposed for one field, with the reason for it. Null where most of the cells are of another kind.
import type { MappingColumn } from '../../generated/card-types.ts';
import { closest } from '../model/closest.ts';
import type { KnownHeading } from './heading-synonyms.ts';
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

const fewestReadable = 0.6;
const mostWords = 30;

/** Null when most of the cells are of another kind. */
export function suggestColumn(
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

/** The name that the heading is, without its unit in brackets; or is like. */
export function nameOf(header: string, names: readonly string[], isExact: boolean): string | null {
  const plain = nameInHeading(header);
  if (isExact) return names.find((name) => name === plain || name === fold(header)) ?? null;
  const alike = names.filter((name) => isNumber(name) === isNumber(plain));
  const word = plain.split(/[ /]+/).find((part) => part.length > 3 && alike.includes(part));
  return word ?? (plain.length > 4 ? nearName(plain, alike) : null);
}

/** The number of a project is not like its name or its owner. */
function isNumber(heading: string): boolean {
  return /(?:nr\.?|nummer|number|[ -](?:id|no\.?))$/.test(heading);
}

/** "Prosjekt…" makes headings look like each other: what comes after it has to be like as well. */
function nearName(plain: string, names: readonly string[]): string | null {
  const [first = ''] = /^(?:prosjekt|project) ?(?=.)/.exec(plain) ?? [];
  const rest = plain.slice(first.length);
  const fewest = first === '' ? 4 : 3;
  const rests = names.filter((name) => name.startsWith(first)).map((name) => name.slice(first.length));
  const near =
    rest.length > fewest
      ? closest(
          rest,
          rests.filter((each) => each.length > fewest),
        )
      : null;
  return near === null ? null : first + near;
}

/** Without its unit in brackets. */
export function nameInHeading(header: string): string {
  return fold(header.replace(/\(.*?\)/g, ' '));
}

export function cellsIn(table: Table, header: string): readonly string[] {
  const at = table.headers.indexOf(header);
  return table.rows.map(({ cells }) => cells[at] ?? '').filter((cell) => !isBlank(cell));
}

export function examplesIn(table: Table, header: string): readonly string[] {
  return [...new Set(cellsIn(table, header).map((cell) => cell.replace(/\s+/g, ' ').trim()))].slice(0, 3);
}
