// Rows of an exported table whose cards are not here: which are new, and which somebody has taken away or given another id since.
import type { Told } from '../core/intake/told.ts';
import { acceptEdits } from '../core/merge/accept-edits.ts';
import { type MergedRow, mergeExportRow } from '../core/merge/merge-export.ts';
import type { CardTakenAway, Conflict } from '../core/merge/update-facts.ts';
import type { Card } from '../core/model/portfolio.ts';
import type { CardFiles } from './export-bases.ts';
import type { ExportSource, NamedRow } from './export-rows.ts';
import type { LoadedFile } from './load-file.ts';
import type { UpdateWishes } from './plan-update.ts';

export interface MissingCards {
  /** Rows that make a card of their own. */
  readonly fresh: readonly NamedRow[];
  /** What somebody has to know, or to decide. */
  readonly takenAway: readonly CardTakenAway[];
  readonly restored: readonly RestoredCard[];
  readonly conflicts: readonly Conflict[];
  readonly told: readonly Told[];
}

/** A card that is made again as it was, with what was edited in the table. */
export interface RestoredCard {
  readonly id: string;
  readonly row: number;
  readonly text: string;
}

export interface RowsOfTable {
  readonly rows: readonly NamedRow[];
  readonly bases: ReadonlyMap<string, CardFiles>;
  /** Whether the card of a row is here. */
  hasCard(id: string): boolean;
  /** The portfolio has no card at all: nothing can be missing. */
  readonly isEmpty: boolean;
}

export function missingCards(
  source: ExportSource,
  table: RowsOfTable,
  { prefer }: Pick<UpdateWishes, 'prefer'>,
): MissingCards {
  const missing = table.rows.filter(({ id }) => !table.hasCard(id));
  const gone = missing.flatMap((row) => goneCard(source, table, row));
  const unknown = missing.filter((row) => isUnknown(table, row));
  const known = missing.filter((row) => !gone.some((each) => each.row === row) && !unknown.includes(row));
  const changed = gone.filter(({ edits }) => edits.length > 0);
  const same = gone.filter(({ edits }) => edits.length === 0);
  const open = [
    ...changed.map((each) => ({ ...takenAway(each.row, true), fields: each.edits.map(({ field }) => field) })),
    ...unknown.map((row) => ({ ...takenAway(row, true), isUnknown: true as const })),
  ];
  const restored = prefer === 'file' ? changed.map(restore) : [];
  return {
    fresh: prefer === 'file' ? [...known, ...unknown] : known,
    takenAway: [...same.map(({ row }) => takenAway(row, false)), ...(prefer === null ? open : [])].sort(
      (a, b) => (a.row ?? 0) - (b.row ?? 0),
    ),
    restored: restored.flatMap(({ card }) => card ?? []),
    conflicts: restored.flatMap(({ conflicts }) => conflicts),
    told: gone.flatMap(({ told }) => told),
  };
}

/** Somebody who adds a row leaves the last column empty; where it is empty in every row, that says nothing. */
function isUnknown({ rows, bases, isEmpty }: RowsOfTable, row: NamedRow): boolean {
  if (isEmpty) return false;
  return row.base === '' ? row.hasId && rows.every(({ base }) => base === '') : !bases.has(row.base);
}

function takenAway({ id, row }: NamedRow, isChanged: boolean): CardTakenAway {
  return { id, row, isChanged };
}

interface GoneRow extends Pick<MergedRow, 'edits' | 'told'> {
  readonly row: NamedRow;
  readonly file: LoadedFile;
}

/** With what has been edited in its row since. */
function goneCard(source: ExportSource, { bases }: RowsOfTable, row: NamedRow): readonly GoneRow[] {
  const file = bases.get(row.base)?.get(row.id);
  if (!file) return [];
  const card = file.value as Card;
  const { edits, told } = mergeExportRow(source, row, card, card, null);
  return [{ row, file, edits, told }];
}

function restore({ row: { id, row }, file, edits }: GoneRow): {
  readonly card: RestoredCard | null;
  readonly conflicts: readonly Conflict[];
} {
  const { text, accepted, refused } = acceptEdits(file.parsed, edits);
  const conflicts = refused.map((each): Conflict => ({ id, row, ...each }));
  if (accepted.length === 0) return { card: null, conflicts };
  return { card: { id, row, text }, conflicts };
}
