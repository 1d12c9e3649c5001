// The use case of `portfolio import`: a table and a mapping to the files of a portfolio, and everything that was left out.

import { decodeTable } from '../core/intake/decode-table.ts';
import { type ImportedTable, importTable } from '../core/intake/import-table.ts';
import { readTable } from '../core/intake/read-table.ts';
import type { Table } from '../core/intake/table.ts';
import { refusesTable, type Told } from '../core/intake/told.ts';
import { toYaml } from '../core/parse/write-yaml.ts';
import type { Mapping } from '../generated/card-types.ts';

export interface ImportPlan {
  readonly imported: ImportedTable;
  /** Everything that the person should know, in the order of the table. */
  readonly told: readonly Told[];
  readonly refused: boolean;
  readonly rows: number;
  /** Path below the portfolio's folder -> text. */
  readonly files: ReadonlyMap<string, string>;
}

/** `fresh`: whether the folder has no portfolio.yaml yet, so that it is made as well. */
export function planImport(bytes: Uint8Array, mapping: Mapping, fresh: boolean): ImportPlan {
  const decoded = decodeTable(bytes, mapping.encoding);
  const undecoded = refusesTable(decoded.told);
  const read = undecoded ? { table: noTable, told: [] } : readTable(decoded.text, mapping.delimiter);
  const unusable = undecoded || refusesTable(read.told);
  const imported = importTable(unusable ? noTable : read.table, mapping);
  const told = [...decoded.told, ...(cutWrong(imported) ? [] : read.told), ...(unusable ? [] : imported.told)];
  const refused = unusable || imported.refused;
  return {
    imported,
    told: told.sort((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0)),
    refused,
    rows: read.table.rows.length,
    files: refused ? new Map() : filesOf(imported, fresh),
  };
}

const noTable: Table = { headers: [], rows: [] };

/** Rows cut at the wrong delimiter have any number of cells, and that says nothing. */
function cutWrong({ told }: ImportedTable): boolean {
  return told.some(({ code }) => code === 'heading-in-one-column');
}

function filesOf({ cards, settings }: ImportedTable, fresh: boolean): ReadonlyMap<string, string> {
  const files = new Map(
    cards.map(({ id, card }) => [`projects/${id}.yaml`, toYaml(card, { modeline: '../schemas/project.schema.json' })]),
  );
  if (!fresh) return files;
  files.set('portfolio.yaml', toYaml(settings.portfolio, { modeline: 'schemas/portfolio.schema.json' }));
  if (Object.keys(settings.governance).length > 0) {
    files.set('governance.yaml', toYaml(settings.governance, { modeline: 'schemas/governance.schema.json' }));
  }
  return files;
}
