// An import of a table that `portfolio export` has made, in whichever format and language: no mapping is needed.
import { exportedTable, type KnownExport, originalCells } from '../app/exported-table.ts';
import type { SourceTable } from '../app/import-cards.ts';
import { updateFromExport } from '../app/update-from-export.ts';
import { wayToSchema } from '../app/way-to-schema.ts';
import { writeImport } from '../app/write-import.ts';
import type { SheetCell } from '../core/exchange/sheet.ts';
import type { ChoiceKey } from '../generated/schema-texts.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { languages } from '../i18n/language.ts';
import { loadCatalogue } from '../i18n/load-catalogue.ts';
import { columnHeadings } from '../render/export/column-headings.ts';
import { type Call, textOption } from './call.ts';
import { type ImportFile, sourceTable } from './import-source.ts';
import { importWishes, importWrites, type PlannedImport } from './import-wishes.ts';
import { type Opened, openIfThere } from './open-portfolio.ts';
import { presentImport } from './present-import.ts';

/** Null when the file is no exported table, or there is no portfolio that it can be of. */
export async function importExport(call: Call, file: ImportFile): Promise<number | null> {
  if (textOption(call, 'map') !== null) return null;
  const opened = await openIfThere(call);
  if (!opened) return null;
  const catalogues = await Promise.all(
    languages.map((each) => loadCatalogue(each, opened.loaded.portfolio.settings.currency ?? 'NOK')),
  );
  const source = rowsOf(call, file);
  const cells = source.rows.map((row) => row.cells);
  const found = exportedTable(cells, opened.loaded.portfolio, (columns) =>
    catalogues.map((each) => columnHeadings(columns, each)),
  );
  return found && importRows(call, opened, source, found, catalogues);
}

interface NumberedRow {
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

interface SourceRows {
  readonly rows: readonly NumberedRow[];
  readonly told: SourceTable['told'];
}

/** The first sheet is that of the cards. In CSV a text may have got an apostrophe before it. */
function rowsOf(call: Call, file: ImportFile): SourceRows {
  if (file.sheets !== null) {
    const rows = (file.sheets[0]?.rows ?? []).map((cells, index) => ({ row: index + 1, cells }));
    return { rows, told: [] };
  }
  const { table, told } = sourceTable(call, file, {});
  const rows = table.rows.map(({ row, cells }) => ({ row, cells: originalCells(cells) }));
  return { rows: [{ row: 1, cells: originalCells(table.headers) }, ...rows], told };
}

async function importRows(
  call: Call,
  { found, loaded, history, catalogue }: Opened,
  source: SourceRows,
  { columns, firstRow, hasBase }: KnownExport,
  catalogues: readonly Catalogue[],
): Promise<number> {
  const headings = (source.rows[firstRow - 1]?.cells ?? []).map((cell) => (typeof cell === 'string' ? cell : ''));
  const isKeyed = columns.every((column, at) => column === null || column.path === headings[at]);
  const rows = source.rows.slice(firstRow).filter(({ cells }) => cells.some((cell) => cell !== null && cell !== ''));
  const labels = (choice: string, value: string): readonly string[] =>
    catalogues.map(({ speak }) => speak.choice(`${choice}=${value}` as ChoiceKey));
  const wishes = { ...importWishes(call), schema: wayToSchema(call.context, found, 'project') };
  const update = await updateFromExport(
    loaded,
    { columns, headings, rows, reading: { labels, decimal: isKeyed ? 'point' : 'comma' } },
    history,
    wishes,
  );
  const known = new Set(columns.flatMap((column, at) => (column ? [at] : [])));
  const planned: PlannedImport = {
    found,
    loaded,
    read: {
      told: [...source.told, ...update.told],
      refused: false,
      rows: rows.length,
      imported: { cards: rows, unusedColumns: headings.filter((name, at) => name !== '' && !known.has(at)) },
    },
    plan: update.plan,
    settings: new Map(),
    schemas: new Map(),
    kept: new Map(),
    withoutBase: hasBase ? update.withoutBase : rows.length,
  };
  if (!call.options.dryRun) await writeImport(call.context, found.root, importWrites(planned));
  return presentImport(call, catalogue, planned);
}
