// What is kept of an import for the next one, in the portfolio's folder imports: the table, and the mapping that it was read by, so that
// a change of the mapping is not taken for a change of the table.

import type { Table } from '../core/intake/table.ts';
import { readLastTable, writeLastTable } from '../core/merge/last-table.ts';
import { slug } from '../core/model/slug.ts';
import type { Mapping } from '../generated/card-types.ts';
import type { Folder } from '../ports/folder.ts';
import { type ReadImport, readImport } from './import-cards.ts';
import { type DescribeProblem, readMapping } from './read-mapping.ts';

export const importsFolder = 'imports';

export interface LastNames {
  readonly table: string;
  readonly mapping: string;
}

/** `mapping`: as the person named it, a path or a name. Two mappings with one name keep one table. */
export function lastNames(mapping: string): LastNames {
  const name = (mapping.split(/[/\\]/).at(-1) as string).replace(/\.ya?ml$/i, '');
  const plain = slug(name) || 'import';
  return { table: `${plain}.last.csv`, mapping: `${plain}.last.yaml` };
}

/** Null when nothing has been imported by this mapping. `folder`: imports. `known`: ids of cards that are there. */
export async function lastImport(
  folder: Pick<Folder, 'read'>,
  names: LastNames,
  mapping: Mapping,
  describe: DescribeProblem,
  known: ReadonlySet<string>,
): Promise<ReadImport | null> {
  const [bytes, own] = [await folder.read(names.table), await folder.read(names.mapping)];
  if (bytes === null) return null;
  const table = readLastTable(new TextDecoder().decode(bytes));
  const before = own === null ? mapping : readMapping(`${importsFolder}/${names.mapping}`, own, describe);
  // A card that has got another name since then is the same card.
  const renamed = { ...before, id: { ...before.id, renamed: mapping.id.renamed ?? {} } };
  return readImport({ table, told: [], unusable: false }, renamed, known);
}

/** Path below the portfolio's folder -> content. */
export function keptFiles(names: LastNames, table: Table, mapping: Uint8Array): ReadonlyMap<string, string> {
  return new Map([
    [`${importsFolder}/${names.table}`, writeLastTable(table)],
    [`${importsFolder}/${names.mapping}`, new TextDecoder().decode(mapping)],
  ]);
}
