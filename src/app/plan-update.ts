// What an import does to the cards that are there: which it makes, edits, leaves alone or takes away, and what somebody has to decide.
// Nothing is written here, so that a dry run shows exactly this.

import type { ImportedCard } from '../core/intake/import-table.ts';
import type { Told } from '../core/intake/told.ts';
import { type CardUse, cardsInUse } from '../core/merge/cards-in-use.ts';
import { type CardEdits, mergeTable, type TableMerge } from '../core/merge/merge-table.ts';
import type { CardTakenAway, Conflict, GoneCard, UpdateFacts } from '../core/merge/update-facts.ts';
import { wantedEdits } from '../core/merge/wanted-edits.ts';
import type { Portfolio } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { cardText } from './import-cards.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import { type Written, writeCard } from './write-card.ts';
import type { FileEdit } from './write-edits.ts';

export interface UpdateWishes {
  /** Whose value counts where both have changed a field; null: the card's, and it is told. */
  readonly prefer: 'file' | 'card' | null;
  /** Whether cards whose rows are gone are taken away. */
  readonly prune: boolean;
  /** The way from the portfolio's folder to the schema of cards; null: where it is going to be. */
  readonly schema: string | null;
}

/** What the file says now and said last time. */
export interface UpdateSource {
  readonly now: readonly ImportedCard[];
  readonly last: readonly ImportedCard[];
  readonly told: readonly Told[];
}

export interface UpdatePlan extends UpdateFacts {
  /** Id -> text of each new card. */
  readonly texts: ReadonlyMap<string, string>;
  readonly edits: readonly FileEdit[];
}

export function planUpdate(loaded: LoadedPortfolio, source: UpdateSource, wishes: UpdateWishes): UpdatePlan {
  const rows = new Map(source.now.map(({ id, row }) => [id, row]));
  const file = new Map(source.now.map(({ id, card }) => [id, card]));
  const base = new Map(source.last.map(({ id, card }) => [id, card]));
  const whole = (list: readonly ImportedCard[]) => new Map(list.map((each) => [each.id, each.whole]));
  const unread = new Map(source.now.map((each) => [each.id, each.unread]));
  const cards = cardValues(loaded, new Set([...file.keys(), ...base.keys()]));
  const merge = mergeTable({ base: whole(source.last), file: whole(source.now), cards, unread });
  const settled = merge.changed.map((card) => settle(card, wishes));
  const written = settled.map((card) => editCard(loaded, card, rows.get(card.id) ?? null));
  const wanted = wishes.prefer === 'file' ? [...merge.added, ...merge.takenAwayAndChanged] : merge.added;
  return {
    created: wanted.map((id) => ({ id, row: rows.get(id) ?? null })),
    texts: new Map(wanted.map((id) => [id, cardText(file.get(id), wishes.schema)])),
    edited: written.flatMap(({ edited }) => edited ?? []),
    edits: written.flatMap(({ edit }) => edit ?? []),
    conflicts: written.flatMap(({ conflicts }) => conflicts),
    gone: goneCards(loaded, merge.gone, wishes, (id) => mayBeThere(source, base.get(id)?.title)),
    takenAway: takenAway(merge, wishes).map((each) => ({ ...each, row: rows.get(each.id) ?? null })),
    same: merge.same.length + settled.filter(({ edits, conflicts }) => edits.length + conflicts.length === 0).length,
    titles: titlesOf(new Map([...base, ...cards, ...file])),
  };
}

/** What the files of these cards hold. Throws PortfolioError `broken-file` for one that cannot be read. */
function cardValues(loaded: LoadedPortfolio, ids: ReadonlySet<string>): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  for (const id of ids) {
    const found = loaded.loadedFiles.get(`projects/${id}.yaml`);
    if (!found) continue;
    if (found.parsed.value === undefined) throw new PortfolioError('broken-file', { file: found.file });
    values.set(id, found.parsed.value);
  }
  return values;
}

function settle({ id, edits, conflicts }: CardEdits, { prefer }: UpdateWishes): CardEdits {
  if (prefer === 'file') return { id, edits: [...edits, ...conflicts], conflicts: [] };
  return { id, edits, conflicts: prefer === 'card' ? [] : conflicts };
}

function editCard(loaded: LoadedPortfolio, { id, edits, conflicts }: CardEdits, row: number | null): Written {
  const told = conflicts.map((field): Conflict => ({ id, row, field, because: 'both-changed' }));
  if (edits.length === 0) return { edited: null, edit: null, conflicts: told };
  return writeCard(loaded, id, row, wantedEdits(edits), told);
}

/** A card that minutes, other cards or settings refer to is never taken away by a list. */
function goneCards(
  { portfolio }: LoadedPortfolio,
  gone: readonly string[],
  { prune }: UpdateWishes,
  mayBeInTable: (id: string) => boolean,
): readonly GoneCard[] {
  const unsure = new Set(prune ? gone.filter(mayBeInTable) : []);
  const uses = prune ? usesThatStay(portfolio, gone, unsure) : new Map<string, CardUse>();
  return gone.map((id): GoneCard => {
    const because = unsure.has(id) ? 'unread' : (uses.get(id) ?? null);
    return { id, removed: prune && because === null, because };
  });
}

/** A card that stays may name others, which then stay as well. */
function usesThatStay(
  portfolio: Portfolio,
  gone: readonly string[],
  stays: ReadonlySet<string>,
): ReadonlyMap<string, CardUse> {
  const uses = new Map<string, CardUse>();
  for (let before = -1; before < uses.size; ) {
    before = uses.size;
    const going = new Set(gone.filter((id) => !uses.has(id) && !stays.has(id)));
    for (const [id, use] of cardsInUse(portfolio, going)) uses.set(id, use);
  }
  return uses;
}

/** A row without a usable id may be that of any card; one that was taken for a sum, that of the card with its title. */
function mayBeThere({ told }: UpdateSource, title: string | undefined): boolean {
  return told.some((each) => each.severity === 'error' || (each.code === 'total-row' && each.args.text === title));
}

function takenAway(
  { takenAway: same, takenAwayAndChanged }: TableMerge,
  { prefer }: UpdateWishes,
): readonly Omit<CardTakenAway, 'row'>[] {
  const changed = prefer === null ? takenAwayAndChanged : [];
  return [...same.map((id) => ({ id, isChanged: false })), ...changed.map((id) => ({ id, isChanged: true }))];
}

function titlesOf(cards: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  return new Map(
    [...cards].map(([id, card]) => {
      const title = (card as { readonly title?: unknown } | null)?.title;
      return [id, typeof title === 'string' ? title : ''];
    }),
  );
}
