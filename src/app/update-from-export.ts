// The use case of an import of an exported table: no mapping, for the table says itself which column is what, and which commit it was made
// from. Rows and columns that are not in it change nothing.
import { namedLists } from '../core/exchange/named-ids.ts';
import { type Told, tell } from '../core/intake/told.ts';
import { type ChangedCard, faultyCells } from '../core/merge/faulty-cells.ts';
import { exportCell, type MergedRow, mergeExportRow } from '../core/merge/merge-export.ts';
import { type NewCard, newCardOfRow } from '../core/merge/new-card-of-row.ts';
import type { Card } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { parseYaml } from '../core/parse/parse-yaml.ts';
import { checkSchema } from '../core/schema/check-schema.ts';
import type { History } from '../ports/history.ts';
import { exportBases } from './export-bases.ts';
import { type ExportSource, type NamedRow, namedRows } from './export-rows.ts';
import { cardText } from './import-cards.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import { type MissingCards, missingCards } from './missing-cards.ts';
import { movedIds } from './moved-ids.ts';
import type { UpdatePlan, UpdateWishes } from './plan-update.ts';
import { refuseLostZeros } from './refuse-lost-zeros.ts';
import { type Written, writeCard } from './write-card.ts';

export interface ExportUpdate {
  readonly plan: UpdatePlan;
  readonly told: readonly Told[];
  /** The rows that are about a card, or made one. */
  readonly cards: readonly Pick<NamedRow, 'id' | 'row'>[];
  /** Rows whose commit is not known here, or that name none. */
  readonly withoutBase: number;
}

/**
 * Throws PortfolioError `prune-of-export`: a table may hold a part of the portfolio only, and what is not in it is not gone. And `other-ids`, when a
 * spreadsheet has taken ids for numbers.
 */
export async function updateFromExport(
  loaded: LoadedPortfolio,
  table: ExportSource,
  history: History,
  wishes: UpdateWishes,
  onCard: (done: number, all: number) => void = () => {},
): Promise<ExportUpdate> {
  if (wishes.prune) throw new PortfolioError('prune-of-export', {});
  const { portfolio } = loaded;
  const source = { ...table, reading: { ...table.reading, named: namedLists(portfolio) } };
  const named = namedRows(source, {
    hasCard: (id) => loaded.loadedFiles.has(`projects/${id}.yaml`),
    sectors: portfolio.governance.sectors ?? [],
  });
  const bases = await exportBases(
    loaded,
    named.rows.map(({ base }) => base),
    history,
  );
  refuseLostZeros(source, bases, portfolio);
  const { moved, told } = movedIds(source, named.rows, bases, portfolio.projects);
  const rows = named.rows.filter((row) => !moved.has(row));
  const known = rows.flatMap((row) => {
    const card = cardOf(loaded, row.id);
    return card ? [{ ...row, card }] : [];
  });
  const merged = known.map((row) => {
    const base = bases.get(row.base)?.get(row.id)?.value ?? null;
    return mergeExportRow(source, row, row.card, base as Card | null, wishes.prefer);
  });
  const written = merged.map(({ id, row, edits, conflicts }, index): Written => {
    onCard(index, merged.length);
    return edits.length === 0 ? { edited: null, edit: null, conflicts } : writeCard(loaded, id, row, edits, conflicts);
  });
  const ids = new Set(known.map(({ id }) => id));
  const missing = missingCards(
    source,
    { rows, bases, hasCard: (id) => ids.has(id), isEmpty: loaded.cardCount === 0 },
    wishes,
  );
  const fresh = missing.fresh.map((row) => ({ ...row, made: newCardOfRow(source, row) }));
  const created = fresh.flatMap(({ id, row, made }) => (made ? [{ id, row, ...made }] : []));
  const untitled = fresh.flatMap(({ row, made }) => (made ? [] : [tell('untitled-row', {}, { row }, 'error')]));
  const faulty = faultyCells(portfolio, [
    ...merged.flatMap((row, index) => editedCard(row, known[index]?.card ?? null, written[index])),
    ...created.map(({ id, card, cells }) => ({ id, before: null, after: card, cells })),
  ]);
  const all = [
    ...[...named.told, ...told, ...missing.told, ...untitled, ...faulty],
    ...[...merged, ...created].flatMap((each) => each.told),
  ];
  return {
    told: all.sort((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0)),
    cards: [...known, ...created],
    withoutBase: known.filter(({ base }) => !bases.has(base)).length,
    plan: { ...planOf(written, missing, created, wishes), titles: titlesOf(loaded, source, rows) },
  };
}

/** Null when there is none. Throws PortfolioError `broken-file` when its file cannot be read. */
function cardOf(loaded: LoadedPortfolio, id: string): Card | null {
  const found = loaded.loadedFiles.get(`projects/${id}.yaml`);
  if (!found) return null;
  if (found.parsed.value === undefined) throw new PortfolioError('broken-file', { file: found.file });
  return found.value as Card;
}

interface CreatedCard extends NewCard {
  readonly id: string;
  readonly row: number;
}

/** With the cells that have gone into it. */
function editedCard(
  { id, cells }: MergedRow,
  before: Card | null,
  written: Written | undefined,
): readonly ChangedCard[] {
  if (!written?.edit || !written.edited) return [];
  const paths = new Set(written.edited.fields.map(({ path }) => path));
  const { value } = parseYaml(new TextEncoder().encode(written.edit.after));
  const after = checkSchema('project', value, () => '').value as Card;
  return [{ id, before, after, cells: cells.filter(({ column }) => paths.has(column.path)) }];
}

function planOf(
  written: readonly Written[],
  { restored, takenAway, conflicts }: MissingCards,
  created: readonly CreatedCard[],
  { schema }: UpdateWishes,
): Omit<UpdatePlan, 'titles'> {
  return {
    created: [...created, ...restored].map(({ id, row }) => ({ id, row })).sort((a, b) => a.row - b.row),
    texts: new Map([
      ...created.map(({ id, card }) => [id, cardText(card, schema)] as const),
      ...restored.map(({ id, text }) => [id, text] as const),
    ]),
    edited: written.flatMap((each) => each.edited ?? []),
    edits: written.flatMap(({ edit }) => edit ?? []),
    conflicts: [...written.flatMap((each) => each.conflicts), ...conflicts],
    gone: [],
    takenAway,
    same: written.filter((each) => each.edited === null && each.conflicts.length === 0).length,
  };
}

/** As the cards have them; of a row without one, as it says itself. */
function titlesOf(
  { portfolio }: LoadedPortfolio,
  source: ExportSource,
  rows: readonly NamedRow[],
): ReadonlyMap<string, string> {
  return new Map([
    ...rows.map(({ id, cells }) => [id, exportCell(source, cells, 'title')] as const),
    ...portfolio.projects.map(({ id, card }) => [id, card.title ?? ''] as const),
  ]);
}
