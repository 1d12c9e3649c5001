// The use case of an import into a portfolio: what was read, what was imported last time, and the cards as they are now, to a plan and
// to what is kept for the next time.
import type { ImportedCard } from '../core/intake/import-table.ts';
import { lostInList, lostZeros } from '../core/intake/lost-zeros.ts';
import type { Table } from '../core/intake/table.ts';
import type { Told } from '../core/intake/told.ts';
import { tableToKeep } from '../core/merge/last-table.ts';
import type { Pointer } from '../core/model/diagnostic.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Mapping } from '../generated/card-types.ts';
import type { ReadImport } from './import-cards.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import { planUpdate, type UpdatePlan, type UpdateWishes } from './plan-update.ts';

export interface TableUpdate {
  readonly plan: UpdatePlan;
  /** What is new since last time. */
  readonly told: readonly Told[];
  /** Nothing of the table can be used: it is refused, or it has no row that makes a card. */
  readonly isRefused: boolean;
  /** For the next time; null when the table is refused. */
  readonly kept: Table | null;
}

/**
 * `name`: of the list, for the person. Throws PortfolioError `other-list` when last time's list has no row in common with this one, and
 * `other-ids` when it is the same list with other ids. A table that is refused does nothing to any card.
 */
export function updateFromTable(
  loaded: LoadedPortfolio,
  read: ReadImport,
  mapping: Mapping,
  last: ReadImport | null,
  wishes: UpdateWishes & { readonly name: string },
): TableUpdate {
  const { cards } = read.imported;
  const before = last?.imported.cards ?? [];
  const isRefused = read.refused || (cards.length === 0 && read.told.some(({ severity }) => severity === 'error'));
  refuseOtherIds(read, before);
  if (!isRefused) refuseOtherList(cards, before, wishes.name);
  const source = { now: cards, last: isRefused ? [] : before, told: read.told };
  const plan = planUpdate(loaded, source, wishes);
  const there = new Set(loaded.loadedFiles.keys());
  const told = newTold(read, last, (id) => there.has(`projects/${id}.yaml`));
  if (isRefused) return { plan, told, kept: null, isRefused };
  const known = last && { table: last.table, cards: before };
  return {
    plan,
    told,
    isRefused,
    kept: tableToKeep({ table: read.table, cards }, mapping, known, undecidedIn(plan, cards, before)),
  };
}

function refuseOtherList(now: readonly ImportedCard[], last: readonly ImportedCard[], name: string): void {
  const ids = new Set(now.map(({ id }) => id));
  if (last.length > 0 && !last.some(({ id }) => ids.has(id))) throw new PortfolioError('other-list', { name });
}

/** Excel takes 0012 for 12; and a list whose projects have all got another id is most likely sorted wrong or numbered anew. */
function refuseOtherIds({ imported: { cards }, told }: ReadImport, last: readonly ImportedCard[]): void {
  const unusable = told.flatMap((each) => (each.code === 'unusable-id' ? [{ id: each.args.text }] : []));
  const ids = new Set(cards.map(({ id }) => id));
  const named = (list: readonly ImportedCard[]) => list.map(({ id, card }) => ({ id, title: card.title }));
  const lost = lostInList(lostZeros(named(last), [...named(cards), ...unusable]));
  if (lost) throw new PortfolioError('other-ids', { because: 'zeros', ...lost });
  if (last.some(({ id }) => ids.has(id))) return;
  const titles = new Map(cards.map(({ id, card }) => [card.title, id]));
  const same = last.filter(({ card }) => card.title !== undefined && titles.has(card.title));
  const [first] = same;
  if (first && same.length * 2 >= Math.min(last.length, cards.length))
    throw new PortfolioError('other-ids', {
      because: 'titles',
      was: first.id,
      is: titles.get(first.card.title) ?? '',
    });
}

function undecidedIn(
  plan: UpdatePlan,
  now: readonly ImportedCard[],
  before: readonly ImportedCard[],
): Parameters<typeof tableToKeep>[3] {
  const known = new Set(before.map(({ id }) => id));
  const fields = new Map<string, readonly Pointer[]>(
    now.filter(({ id }) => known.has(id)).map(({ id, unread }) => [id, unread.map(({ pointer }) => pointer)]),
  );
  for (const { id, field } of plan.conflicts) fields.set(id, [...(fields.get(id) ?? []), field.slot]);
  const rows = [...plan.gone.filter(({ removed }) => !removed), ...plan.takenAway];
  return { rows: new Set(rows.map(({ id }) => id)), fields };
}

/** What was told of the same cell last time is no news, and neither is a blank cell on a card that is there. */
function newTold(now: ReadImport, last: ReadImport | null, isThere: (id: string) => boolean): readonly Told[] {
  const before = new Set(last ? toldById(last).map(({ key }) => key) : []);
  return toldById(now).flatMap(({ id, told, key }) => {
    if (id === null || !isThere(id)) return [told];
    if (told.code === 'blank-cell' || before.has(key)) return [];
    if (told.code !== 'unreadable-cell' && told.code !== 'unfitting-cell') return [told];
    return [{ ...told, args: { ...told.args, kept: true } } as Told];
  });
}

function toldById({ imported, told }: ReadImport): readonly { id: string | null; told: Told; key: string }[] {
  const ids = new Map(imported.cards.map(({ id, row }) => [row, id]));
  return told.map((each) => {
    const id = each.place.row === null ? null : (ids.get(each.place.row) ?? null);
    return { id, told: each, key: JSON.stringify([id, each.code, each.place.header, each.args]) };
  });
}
