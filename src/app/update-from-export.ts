// The use case of an import of an exported table: no mapping, for the table says itself which column is what, and which commit it was made
// from. Rows and columns that are not in it change nothing.
import { changedValue } from '../core/edit/changed-value.ts';
import { basePath, idPath } from '../core/exchange/exchange-columns.ts';
import { fitCard } from '../core/intake/fit-card.ts';
import { idFromText } from '../core/intake/id-from-text.ts';
import { type Told, tell } from '../core/intake/told.ts';
import { cardOfRow, type ExportRow, type ExportTable, exportCell, mergeExportRow } from '../core/merge/merge-export.ts';
import type { CardTakenAway, Conflict } from '../core/merge/update-facts.ts';
import type { Card } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { History } from '../ports/history.ts';
import { cardText } from './import-cards.ts';
import { type LoadedPortfolio, loadPortfolio } from './load-portfolio.ts';
import type { UpdatePlan, UpdateWishes } from './plan-update.ts';
import { portfolioAt } from './portfolio-at.ts';
import { type Written, writeCard } from './write-card.ts';

export interface ExportSource extends ExportTable {
  readonly rows: readonly Omit<ExportRow, 'id'>[];
}

export interface ExportUpdate {
  readonly plan: UpdatePlan;
  readonly told: readonly Told[];
  /** Rows whose commit is not known here, or that name none. */
  readonly withoutBase: number;
}

type Row = ExportRow & { readonly base: string };

export async function updateFromExport(
  loaded: LoadedPortfolio,
  source: ExportSource,
  history: History,
  wishes: Pick<UpdateWishes, 'prefer' | 'schema'>,
): Promise<ExportUpdate> {
  const { rows, told } = namedRows(source);
  const bases = await basesOf(loaded, rows, history);
  const baseOf = ({ id, base }: Row): Card | null | undefined => bases.get(base)?.get(id);
  const known = rows.map((row) => ({ ...row, card: cardOf(loaded, row.id) }));
  const missing = known.filter(({ card }) => card === undefined);
  const fresh = missing.filter((row) => !bases.get(row.base)?.has(row.id));
  const merged = known.flatMap((row) => {
    if (row.card === undefined) return [];
    return [mergeExportRow(source, row, row.card, baseOf(row) ?? null, wishes.prefer)];
  });
  const written = merged.map(({ id, row, edits, conflicts }): Written => {
    const open = conflicts.map((field): Conflict => ({ id, row, field, because: 'both-changed' }));
    return edits.length === 0 ? { edited: null, edit: null, conflicts: open } : writeCard(loaded, id, row, edits, open);
  });
  const created = fresh.map((row) => newCard(source, row));
  const takenAway = missing
    .filter((row) => !fresh.includes(row))
    .map(({ id, row }): CardTakenAway => ({ id, row, isChanged: false }));
  const edited = written.flatMap((each) => each.edited ?? []);
  return {
    told: [...told, ...merged.flatMap((each) => each.told), ...created.flatMap((each) => each.told)].sort(
      (a, b) => (a.place.row ?? 0) - (b.place.row ?? 0),
    ),
    withoutBase: known.filter((row) => row.card !== undefined && !bases.has(row.base)).length,
    plan: {
      created: created.map(({ id, row }) => ({ id, row })),
      texts: new Map(created.map(({ id, card }) => [id, cardText(card, wishes.schema)])),
      edited,
      edits: written.flatMap(({ edit }) => edit ?? []),
      conflicts: written.flatMap(({ conflicts }) => conflicts),
      gone: [],
      takenAway,
      same: written.filter((each) => each.edited === null && each.conflicts.length === 0).length,
      titles: new Map([
        ...loaded.portfolio.projects.map(({ id, card }) => [id, card.title ?? ''] as const),
        ...created.map(({ id, card }) => [id, card.title ?? ''] as const),
      ]),
    },
  };
}

/** A new row may leave its id to be made from its title. */
function namedRows(source: ExportSource): { readonly rows: readonly Row[]; readonly told: readonly Told[] } {
  const firstRows = new Map<string, number>();
  const told: Told[] = [];
  const rows = source.rows.flatMap(({ row, cells }): Row[] => {
    const [text, title] = [exportCell(source, cells, idPath), exportCell(source, cells, 'title')];
    const id = idFromText(text === '' ? title : text);
    if (id === null) {
      told.push(
        text + title === '' ? tell('missing-id', {}, { row }) : tell('unusable-id', { text: text || title }, { row }),
      );
      return [];
    }
    const first = firstRows.get(id);
    if (first !== undefined) told.push(tell('repeated-id', { id, first }, { row }));
    else firstRows.set(id, row);
    return first === undefined ? [{ row, id, cells, base: exportCell(source, cells, basePath) }] : [];
  });
  return { rows, told };
}

/** What the file of the card holds. Throws PortfolioError `broken-file` when it cannot be read. */
function cardOf(loaded: LoadedPortfolio, id: string): Card | undefined {
  const found = loaded.loadedFiles.get(`projects/${id}.yaml`);
  if (!found) return undefined;
  if (found.parsed.value === undefined) throw new PortfolioError('broken-file', { file: found.file });
  return found.parsed.value as Card;
}

type CardsById = ReadonlyMap<string, Card>;

const mostBases = 20;

/** By the full hash of the commit: names that a cell may hold are not looked up. */
async function basesOf(
  loaded: LoadedPortfolio,
  rows: readonly Row[],
  history: History,
): Promise<ReadonlyMap<string, CardsById>> {
  const names = new Set(rows.map(({ base }) => base).filter((base) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(base)));
  const found = new Map<string, CardsById>();
  for (const name of [...names].slice(0, mostBases)) {
    const cards = await cardsAt(loaded, name, history);
    if (cards) found.set(name, cards);
  }
  return found;
}

async function cardsAt(loaded: LoadedPortfolio, name: string, history: History): Promise<CardsById | null> {
  try {
    const at = await portfolioAt(history, name, loaded.portfolio.folder);
    const { loadedFiles } = await loadPortfolio(at.tree, at.folder, loaded);
    const cards = [...loadedFiles].filter(([, { kind, parsed }]) => kind === 'project' && parsed.value !== undefined);
    return new Map(
      cards.map(([path, { parsed }]) => [path.slice('projects/'.length, -'.yaml'.length), parsed.value as Card]),
    );
  } catch (error) {
    // Outside git, or in a clone without that commit: the rows have no base.
    if (error instanceof PortfolioError) return null;
    throw error;
  }
}

function newCard(
  source: ExportSource,
  { id, row, cells }: Row,
): { readonly id: string; readonly row: number; readonly card: Card; readonly told: readonly Told[] } {
  const { edits, told } = cardOfRow(source, { row, cells });
  const whole = edits.reduce<unknown>((card, { changeOf }) => {
    const change = changeOf(card);
    return change === null || change === 'several' ? card : (changedValue(card, change) ?? card);
  }, {});
  const { card, lost } = fitCard(whole);
  const unfit = lost.map(({ field, problem }) =>
    tell('unfitting-cell', { field, text: '', problem: problem.code }, { row }),
  );
  return { id, row, card, told: [...told, ...unfit] };
}
