// The use case of an import of an exported table: no mapping, for the table says itself which column is what, and which commit it was made
// from. Rows and columns that are not in it change nothing.
import { changedValue } from '../core/edit/changed-value.ts';
import { fitCard } from '../core/intake/fit-card.ts';
import { type Told, tell } from '../core/intake/told.ts';
import { cardOfRow, exportCell, mergeExportRow } from '../core/merge/merge-export.ts';
import type { Card } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { History } from '../ports/history.ts';
import { exportBases } from './export-bases.ts';
import { type ExportSource, type NamedRow, namedRows } from './export-rows.ts';
import { cardText } from './import-cards.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import { type MissingCards, missingCards } from './missing-cards.ts';
import type { UpdatePlan, UpdateWishes } from './plan-update.ts';
import { type Written, writeCard } from './write-card.ts';

export interface ExportUpdate {
  readonly plan: UpdatePlan;
  readonly told: readonly Told[];
  /** Rows whose commit is not known here, or that name none. */
  readonly withoutBase: number;
}

/** Throws PortfolioError `prune-of-export`: a table may hold a part of the portfolio only, and what is not in it is not gone. */
export async function updateFromExport(
  loaded: LoadedPortfolio,
  source: ExportSource,
  history: History,
  wishes: UpdateWishes,
  onCard: (done: number, all: number) => void = () => {},
): Promise<ExportUpdate> {
  if (wishes.prune) throw new PortfolioError('prune-of-export', {});
  const { rows, told } = namedRows(source);
  const bases = await exportBases(
    loaded,
    rows.map(({ base }) => base),
    history,
  );
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
  const created = missing.fresh.map((row) => newCard(source, row));
  const all = [...told, ...missing.told, ...[...merged, ...created].flatMap((each) => each.told)];
  return {
    told: all.sort((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0)),
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

interface NewCard {
  readonly id: string;
  readonly row: number;
  readonly card: Card;
  readonly told: readonly Told[];
}

function newCard(source: ExportSource, { id, row, cells }: NamedRow): NewCard {
  const { edits, told } = cardOfRow(source, { row, cells });
  const whole = edits.reduce<unknown>((card, { changeOf }) => {
    const change = changeOf(card);
    return change === null || typeof change === 'string' ? card : (changedValue(card, change) ?? card);
  }, {});
  const { card, lost } = fitCard(whole);
  const unfit = lost.map(({ field, problem }) =>
    tell('unfitting-cell', { field, text: '', problem: problem.code }, { row }),
  );
  return { id, row, card, told: [...told, ...unfit] };
}

function planOf(
  written: readonly Written[],
  { restored, takenAway, conflicts }: MissingCards,
  created: readonly NewCard[],
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
