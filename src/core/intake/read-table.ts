// CSV text, or rows from elsewhere, to a heading and rows. Rows keep the number that a spreadsheet shows, blank rows are passed over, and rows that do not
// have as many cells as the heading are told: a row with too many is left out, since its cells stand in the wrong columns.
import { CsvError, parse } from 'csv-parse/sync';
import type { MappingDelimiter } from '../../generated/card-types.ts';
import { findDelimiter } from './find-delimiter.ts';
import { headingsBelow } from './headings-below.ts';
import type { Table, TableRow } from './table.ts';
import { type Told, tell } from './told.ts';

const maxRows = 20_000;
/** Blank rows are passed over, but not without end. */
const maxRecords = 10 * maxRows;

export interface ReadTable {
  readonly table: Table;
  readonly told: readonly Told[];
}

export function readTable(text: string, delimiter: MappingDelimiter = 'auto'): ReadTable {
  const records = readRecords(text, delimiter);
  return 'told' in records ? { table: noTable, told: [records.told] } : tableOf(records.rows, records.cut);
}

/** `all`: blank rows are passed over. `isCut`: there were more. */
export function tableOf(all: readonly TableRow[], isCut = false): ReadTable {
  const filled = all.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const below = headingsBelow(filled);
  if (below)
    return { table: { headers: headersIn(below), rows: [] }, told: [tell('headings-below', { row: below.row })] };
  const [heading, ...rows] = filled;
  if (rows.length > maxRows || isCut) return { table: noTable, told: [tell('too-many-rows', { limit: maxRows })] };
  const headers = headersIn(heading);
  if (rows.length === 0) return { table: { headers, rows }, told: [tell('table-empty', {})] };
  const width = headers.findLastIndex((header) => header !== '') + 1;
  const told = rows.flatMap((row) => tellWidth(row, width));
  const tooLong = new Set(told.filter(({ code }) => code === 'long-row').map(({ place }) => place.row));
  return { table: { headers: headers.slice(0, width), rows: rows.filter(({ row }) => !tooLong.has(row)) }, told };
}

function headersIn(row: TableRow | undefined): readonly string[] {
  return (row?.cells ?? []).map((cell) => cell.normalize('NFC').replace(/\s+/gu, ' ').trim());
}

const noTable: Table = { headers: [], rows: [] };

type Records = { readonly rows: readonly TableRow[]; readonly cut: boolean } | { readonly told: Told };

function readRecords(text: string, delimiter: MappingDelimiter): Records {
  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiter === 'auto' ? findDelimiter(text) : delimiter === 'tab' ? '\t' : delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      to: maxRecords + 1,
    });
    return {
      cut: records.length > maxRecords,
      rows: records.map((cells, index) => ({ row: index + 1, cells })),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { told: tell('table-broken', { problem: error.code }, { row: Number(error.records ?? 0) + 1 }) };
  }
}

/** Cells after the last heading count only when something stands in them. */
function tellWidth({ row, cells }: TableRow, width: number): Told[] {
  const used = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (used > width) return [tell('long-row', { cells: used, expected: width }, { row })];
  return cells.length < width ? [tell('short-row', { cells: cells.length, expected: width }, { row })] : [];
}
