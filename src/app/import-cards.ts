// The use case of `portfolio import`: a table and a mapping to cards, and everything that was left out.

import type { Sheet } from '../core/exchange/sheet.ts';
import { decodeTable } from '../core/intake/decode-table.ts';
import { type ImportedTable, importTable } from '../core/intake/import-table.ts';
import { readTable } from '../core/intake/read-table.ts';
import { sheetNamed, sheetTable } from '../core/intake/sheet-table.ts';
import type { Table } from '../core/intake/table.ts';
import { refusesTable, type Told } from '../core/intake/told.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { toYaml } from '../core/parse/write-yaml.ts';
import type { Mapping } from '../generated/card-types.ts';

/** A table as it was read, from whatever kind of file. */
export interface SourceTable {
  readonly table: Table;
  readonly told: readonly Told[];
  /** True when nothing of it may be used. */
  readonly unusable: boolean;
}

export interface ReadImport {
  readonly imported: ImportedTable;
  readonly table: Table;
  /** Everything that the person should know, in the order of the table. */
  readonly told: readonly Told[];
  readonly refused: boolean;
  readonly rows: number;
}

export function csvTable(
  bytes: Uint8Array,
  { encoding, delimiter }: Pick<Mapping, 'encoding' | 'delimiter'>,
): SourceTable {
  const decoded = decodeTable(bytes, encoding);
  if (refusesTable(decoded.told)) return { table: noTable, told: decoded.told, unusable: true };
  const { table, told } = readTable(decoded.text, delimiter);
  return { table, told: [...decoded.told, ...told], unusable: refusesTable(told) };
}

/** Throws PortfolioError `unknown-sheet`. */
export function requireSheet(sheets: readonly Sheet[], name: string): Sheet {
  const found = sheetNamed(sheets, name);
  if (found) return found;
  throw new PortfolioError('unknown-sheet', { sheet: name, known: sheets.map((sheet) => sheet.name) });
}

export function sheetSource(sheets: readonly Sheet[]): SourceTable {
  const { table, told } = sheetTable(sheets);
  return { table, told, unusable: refusesTable(told) };
}

/** `known`: ids of cards that are there. */
export function readImport(
  { table, told, unusable }: SourceTable,
  mapping: Mapping,
  known: ReadonlySet<string>,
): ReadImport {
  const imported = importTable(unusable ? noTable : table, mapping, known);
  const all = unusable ? told : [...(cutWrong(imported) ? [] : told), ...imported.told];
  return {
    imported,
    table,
    told: all.toSorted(
      (a, b) => (a.place.row ?? 0) - (b.place.row ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0),
    ),
    refused: unusable || imported.refused,
    rows: table.rows.length,
  };
}

const noTable: Table = { headers: [], rows: [] };

/** Rows cut at the wrong delimiter have any number of cells, and that says nothing. */
function cutWrong({ told }: ImportedTable): boolean {
  return told.some(({ code }) => code === 'heading-in-one-column');
}

/** The text of a new card. `schema`: the way to it from the portfolio's folder, when it is there already. */
export function cardText(card: unknown, schema: string | null): string {
  return toYaml(card, { modeline: `../${schema ?? 'schemas/project.schema.json'}` });
}

/** The configuration of a folder that has none: path -> text. */
export function settingsFiles({ settings }: ImportedTable): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const kind of ['governance', 'strategy'] as const) {
    if (Object.keys(settings[kind]).length === 0) continue;
    files.set(`${kind}.yaml`, toYaml(settings[kind], { modeline: `schemas/${kind}.schema.json` }));
  }
  return files.set('portfolio.yaml', toYaml(settings.portfolio, { modeline: 'schemas/portfolio.schema.json' }));
}
