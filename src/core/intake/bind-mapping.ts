// Ties a mapping to the table at hand: which column is read into which field. What does not fit is told before any row is read.
import type { Mapping, MappingColumn } from '../../generated/card-types.ts';
import { closest } from '../model/closest.ts';
import type { Pointer } from '../model/diagnostic.ts';
import { cardInOrder } from './card-in-order.ts';
import { parseFieldPath } from './field-path.ts';
import { putAt } from './put-at.ts';
import { type Told, tell } from './told.ts';
import { unfittingParts } from './unfitting-parts.ts';

export interface BoundColumn {
  /** From 0. */
  readonly index: number;
  readonly header: string;
  readonly field: string;
  readonly pointer: Pointer;
  readonly column: MappingColumn;
}

export interface Constant {
  readonly pointer: Pointer;
  readonly value: unknown;
}

export interface BoundMapping {
  readonly mapping: Mapping;
  readonly columns: readonly BoundColumn[];
  /** From 0: the columns that make the id. */
  readonly idColumns: readonly { readonly index: number; readonly header: string }[];
  readonly constants: readonly Constant[];
  readonly told: readonly Told[];
}

export function bindMapping(mapping: Mapping, headers: readonly string[]): BoundMapping {
  const told: Told[] = [];
  const places = new Map<string, number | null>();
  const find = (name: string): { index: number; header: string }[] => {
    const index = places.get(name) ?? (places.has(name) ? null : findHeader(name, headers, told));
    places.set(name, index);
    return index === null ? [] : [{ index, header: headers[index] as string }];
  };
  const path = (field: string): Pointer[] => {
    const pointer = parseFieldPath(field);
    if (pointer === null) told.push(tell('unknown-field', { field }));
    return pointer === null ? [] : [pointer];
  };
  const columns = mapping.columns.flatMap((column) => {
    const [pointer] = path(column.field);
    const [found] = find(column.column);
    return pointer && found ? [{ ...found, field: column.field, pointer, column }] : [];
  });
  const constants = Object.entries(mapping.constants ?? {}).flatMap(([field, value]) =>
    path(field).map((pointer) => ({ pointer, value })),
  );
  const idColumns = idNames(mapping).flatMap(find);
  if (idNames(mapping).length === 0) told.push(tell('no-id-column', {}));
  return {
    mapping,
    columns,
    idColumns,
    constants,
    told: [...inOneColumn(told, headers, mapping), ...tellRepeated(mapping), ...tellConstants(constants)],
  };
}

function idNames({ id }: Mapping): readonly string[] {
  return id.columns ?? (id.column === undefined ? [] : [id.column]);
}

/** The column with this heading; capitals make a difference only when two headings differ in nothing else. */
function findHeader(name: string, headers: readonly string[], told: Told[]): number | null {
  const wanted = name.normalize('NFC').trim();
  const exact = placesOf(headers, (header) => header === wanted);
  const [first, again] =
    exact.length > 0 ? exact : placesOf(headers, (header) => header.toLowerCase() === wanted.toLowerCase());
  if (first === undefined) {
    const suggestion = closest(wanted, headers);
    told.push(
      tell('missing-column', { suggestion, headers: headers.filter((header) => header !== '') }, { header: name }),
    );
  } else if (again !== undefined)
    told.push(tell('repeated-column', { first: first + 1, again: again + 1 }, { header: name }));
  return first === undefined || again !== undefined ? null : first;
}

/** When several columns are wanted and the heading is a single other one, the delimiter is the one thing that is wrong. */
function inOneColumn(
  told: readonly Told[],
  headers: readonly string[],
  { delimiter = 'auto' }: Mapping,
): readonly Told[] {
  const rest = told.filter(({ code }) => code !== 'missing-column');
  return headers.length === 1 && told.length - rest.length > 1
    ? [tell('heading-in-one-column', { auto: delimiter === 'auto' }, { row: 1 }), ...rest]
    : told;
}

function placesOf(headers: readonly string[], matches: (header: string) => boolean): number[] {
  return headers.flatMap((header, index) => (matches(header) ? [index] : []));
}

function tellRepeated({ columns }: Mapping): Told[] {
  const fields = columns.map(({ field }) => field);
  const repeated = new Set(fields.filter((field, index) => fields.indexOf(field) !== index));
  return [...repeated].map((field) => tell('repeated-field', { field }));
}

/** What a group or an item still lacks may come from a column, so that is judged with the cells. */
function tellConstants(constants: readonly Constant[]): Told[] {
  const card = constants.reduce<unknown>((whole, { pointer, value }) => putAt(whole, pointer, value), {});
  return unfittingParts(cardInOrder(card) ?? {})
    .filter(({ problem }) => problem.code !== 'missing-key')
    .map(({ field, problem }) => tell('unfitting-constant', { field, problem: problem.code }));
}
