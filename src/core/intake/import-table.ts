// A table and a mapping to the cards of a portfolio: nothing is written here, and nothing is left out without being told.
import type {
  Project as Card,
  Governance,
  Mapping,
  Portfolio as PortfolioSettings,
  Strategy,
} from '../../generated/card-types.ts';
import { byCodePoint } from '../model/code-point-order.ts';
import { type BoundMapping, bindMapping } from './bind-mapping.ts';
import { type MappedRow, mapRow } from './map-row.ts';
import { type RowAround, rowToSkip } from './row-to-skip.ts';
import type { Table, TableRow } from './table.ts';
import { refusesTable, type Told, tell } from './told.ts';
import { type UnreadField, unreadField } from './unread-field.ts';

export interface ImportedCard {
  readonly id: string;
  readonly row: number;
  readonly card: Card;
  /** The same with the gaps in its lists, so that a place in one is always the same column. */
  readonly whole: unknown;
  readonly unread: readonly UnreadField[];
}

export interface ImportedTable {
  /** In the order of the table. Empty when the table is refused. */
  readonly cards: readonly ImportedCard[];
  readonly told: readonly Told[];
  /** True when nothing may be written: the mapping does not fit the table, or a cell that must be readable is not. */
  readonly refused: boolean;
  /** What portfolio.yaml, governance.yaml and strategy.yaml of an empty folder are to hold. */
  readonly settings: {
    readonly portfolio: PortfolioSettings;
    readonly governance: Governance;
    readonly strategy: Strategy;
  };
  /** The names that stand as owner.organisation, sorted. They are names, not ids: the portfolio lists no organisations. */
  readonly organisations: readonly string[];
  /** Headings that the mapping does not use. */
  readonly unusedColumns: readonly string[];
}

const noIds: ReadonlySet<string> = new Set();

/** `known`: ids of cards that are there. */
export function importTable(table: Table, mapping: Mapping, known: ReadonlySet<string> = noIds): ImportedTable {
  const bound = bindMapping(mapping, table.headers);
  const used = new Set([...bound.columns, ...bound.idColumns].map(({ index }) => index));
  const rest = {
    settings: settingsOf(mapping),
    unusedColumns: table.headers.filter((header, index) => header !== '' && !used.has(index)),
  };
  if (bound.told.length > 0) return { cards: [], told: bound.told, refused: true, organisations: [], ...rest };
  const above: (readonly string[])[] = [];
  const rows = table.rows.map((row) => {
    const mapped = mappedOrSkipped(row, bound, known, above);
    if (!mapped.told.some(({ code }) => code === 'total-row')) above.push(row.cells);
    return mapped;
  });
  const { cards, told } = withoutRepeats(rows);
  const refused = refusesTable(told);
  return { cards: refused ? [] : cards, told, refused, organisations: organisationsOf(cards), ...rest };
}

/** A row that is no project keeps nothing but what is told of it. */
function mappedOrSkipped(
  row: TableRow,
  bound: BoundMapping,
  known: ReadonlySet<string>,
  above: RowAround['above'],
): MappedRow & { readonly row: number } {
  const mapped = { row: row.row, ...mapRow(row, bound) };
  const isKnown = mapped.id !== null && known.has(mapped.id);
  const skipped = rowToSkip(row, mapped, bound, { isKnown, above });
  if (skipped === null) return isKnown ? withTitleKept(mapped) : mapped;
  const unread = skipped.severity === 'error' ? mapped.told.filter(({ code }) => code === 'unreadable-cell') : [];
  return { ...mapped, id: null, told: [...unread, skipped] };
}

/** A blank title is a slip: the card that is there keeps its own. */
function withTitleKept<Row extends MappedRow & { readonly row: number }>(mapped: Row): Row {
  const isBlank = mapped.told.some((each) => each.code === 'blank-cell' && each.args.field === 'title');
  if (!isBlank || mapped.card.title !== undefined) return mapped;
  const told = [...mapped.told, tell('untitled-row', { kept: true }, { row: mapped.row })];
  return { ...mapped, unread: [...mapped.unread, unreadField(['title'], [])], told };
}

/** The first row with an id makes the card; the others with the same id are told. */
function withoutRepeats(rows: readonly (MappedRow & { readonly row: number })[]): {
  cards: ImportedCard[];
  told: Told[];
} {
  const firstRows = new Map<string, number>();
  const cards: ImportedCard[] = [];
  const told: Told[] = [];
  for (const { id, row, card, whole, unread, told: toldInRow } of rows) {
    const first = id === null ? undefined : firstRows.get(id);
    told.push(...(first === undefined ? toldInRow : [tell('repeated-id', { id: id as string, first }, { row })]));
    if (id === null || first !== undefined) continue;
    firstRows.set(id, row);
    cards.push({ id, row, card, whole, unread });
  }
  return { cards, told };
}

function organisationsOf(cards: readonly ImportedCard[]): readonly string[] {
  return [...new Set(cards.flatMap(({ card }) => card.owner?.organisation ?? []))].sort(byCodePoint);
}

function settingsOf({ name, portfolio = {}, strategy = {} }: Mapping): ImportedTable['settings'] {
  const { requirement_set, local_fields, ...rest } = portfolio;
  return {
    portfolio: { name, ...rest, ...(local_fields ? { local_fields } : {}) },
    governance: requirement_set === undefined ? {} : { requirement_set },
    strategy,
  };
}
