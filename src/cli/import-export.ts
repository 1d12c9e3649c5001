// An import of a table that `portfolio export` has made, in whichever format and language: no mapping is needed.
import { exportedDecimal, type KnownExport } from '../app/exported-table.ts';
import { updateFromExport } from '../app/update-from-export.ts';
import { wayToSchema } from '../app/way-to-schema.ts';
import type { Told } from '../core/intake/told.ts';
import type { ChoiceKey } from '../generated/schema-texts.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { languages } from '../i18n/language.ts';
import { loadCatalogue } from '../i18n/load-catalogue.ts';
import { columnHeadings } from '../render/export/column-headings.ts';
import { type Call, textOption } from './call.ts';
import { exportSource, knownExport, refuseComputedSheet, type SourceRows } from './export-source.ts';
import type { ImportFile } from './import-source.ts';
import { importWishes, type PlannedImport } from './import-wishes.ts';
import { type Opened, openIfThere } from './open-portfolio.ts';
import { presentImport } from './present-import.ts';
import { progressOf } from './progress.ts';
import { writePlanned } from './write-planned.ts';

/** Null when the file is no exported table, or there is no portfolio that it can be of. */
export async function importExport(call: Call, file: ImportFile): Promise<number | null> {
  if (textOption(call, 'map') !== null) return null;
  const opened = await openIfThere(call);
  if (!opened) return null;
  const catalogues = await Promise.all(
    languages.map((each) => loadCatalogue(each, opened.loaded.portfolio.settings.currency ?? 'NOK')),
  );
  refuseComputedSheet(file, textOption(call, 'sheet'), catalogues);
  const source = exportSource(file);
  const found = knownExport(file.name, source, opened.loaded.portfolio, (columns) =>
    catalogues.map((each) => columnHeadings(columns, each)),
  );
  return found && importRows(call, opened, { ...source, file }, found, catalogues);
}

const noRows: Told = {
  code: 'table-empty',
  severity: 'error',
  place: { row: null, column: null, header: null },
  args: {},
};

async function importRows(
  call: Call,
  { found, loaded, history, catalogue }: Opened,
  source: SourceRows & { readonly file: ImportFile },
  { columns, firstRow, hasBase }: KnownExport,
  catalogues: readonly Catalogue[],
): Promise<number> {
  const headings = (source.rows[firstRow - 1]?.cells ?? []).map((cell) => (typeof cell === 'string' ? cell : ''));
  const isKeyed = columns.every((column, at) => column === null || column.path === headings[at]);
  const rows = source.rows.slice(firstRow).filter(({ cells }) => cells.some((cell) => cell !== null && cell !== ''));
  const labels = (choice: string, value: string): readonly string[] =>
    catalogues.map(({ speak }) => speak.choice(`${choice}=${value}` as ChoiceKey));
  const { sheets, bytes } = source.file;
  const decimal = sheets === null ? exportedDecimal(bytes, isKeyed) : null;
  const wishes = { ...importWishes(call), schema: wayToSchema(call.context, found, 'project') };
  const progress = progressOf(call);
  const origin = sheets === null ? ('csv' as const) : ('workbook' as const);
  const table = { columns, headings, rows, reading: { labels, decimal }, source: origin };
  const update = await updateFromExport(loaded, table, history, wishes, (done, all) =>
    progress.show(catalogue.import.update.comparing(done, all)),
  ).finally(progress.end);
  const known = new Set(columns.flatMap((column, at) => (column ? [at] : [])));
  const planned: PlannedImport = {
    found,
    loaded,
    read: {
      told: [...source.told, ...(rows.length === 0 && source.told.length === 0 ? [noRows] : []), ...update.told],
      refused: rows.length === 0,
      rows: rows.length,
      imported: { cards: update.cards, unusedColumns: headings.filter((name, at) => name !== '' && !known.has(at)) },
    },
    plan: update.plan,
    settings: new Map(),
    schemas: new Map(),
    kept: new Map(),
    withoutBase: hasBase ? update.withoutBase : rows.length,
  };
  if (!call.options.dryRun) await writePlanned(call, catalogue, planned);
  return presentImport(call, catalogue, planned);
}
