// The card that a row of an exported table asks for when it has none, and what of the row did not fit.
import { changedValue } from '../edit/changed-value.ts';
import { exchangeChange } from '../exchange/exchange-change.ts';
import { fitCard } from '../intake/fit-card.ts';
import { type Told, tell } from '../intake/told.ts';
import { touches } from '../model/pointer-text.ts';
import type { Card } from '../model/portfolio.ts';
import { type EditedCells, type ExportTable, editedCells } from './edited-cells.ts';
import { columnPointer, type ExportRow } from './merge-export.ts';

export interface NewCard {
  readonly card: Card;
  readonly told: readonly Told[];
  /** What it is made of. */
  readonly cells: EditedCells['edited'];
}

/** Null for a row without a title: it is nobody's project. */
export function newCardOfRow(table: ExportTable, place: Pick<ExportRow, 'row' | 'cells'>): NewCard | null {
  const { edited, told } = editedCells(table, place, () => []);
  const whole = edited.reduce<unknown>((card, { column, value }) => {
    const change = exchangeChange(card as Card, column, value);
    return change === null || typeof change === 'string' ? card : (changedValue(card, change) ?? card);
  }, {});
  const { card, lost } = fitCard(whole);
  if (card.title === undefined) return null;
  return { card, told: [...told, ...lost.flatMap((part) => unfitting(table, edited, part))], cells: edited };
}

type Lost = ReturnType<typeof fitCard>['lost'][number];

function unfitting(table: ExportTable, edited: EditedCells['edited'], { pointer, problem }: Lost): readonly Told[] {
  const own = edited.filter(({ column }) => touches(columnPointer(column), pointer));
  return own.map(({ column, text, place }) => {
    const [known] = table.reading.named?.(column.path) ?? [];
    const example = known ? { example: known.id } : {};
    const facts = { field: column.path, text, problem: problem.code, facts: problem.args };
    return tell('unfitting-cell', { ...facts, ...example }, place);
  });
}
