// What an import does to cards, picked for one page: every field with what it was and what it becomes, shaped so that it can be worded.
import { fieldPath } from '../../core/intake/field-path.ts';
import type { MergedField } from '../../core/merge/merge-card.ts';
import type { Conflict, GoneCard, UpdateFacts } from '../../core/merge/update-facts.ts';
import { definitionAt } from '../../core/model/field-key.ts';
import { inFolder } from '../../core/model/portfolio.ts';
import { type ValueShape, valueShape } from '../diff/value-shape.ts';

export interface FieldView {
  /** "cost.estimate.likely", as a mapping writes it. */
  readonly field: string;
  readonly base: ValueShape;
  readonly file: ValueShape;
  readonly card: ValueShape;
}

export interface CardView {
  readonly id: string;
  /** From the root of the repository. */
  readonly file: string;
  readonly title: string;
  readonly row: number | null;
  readonly fields: readonly FieldView[];
}

export interface ConflictView extends FieldView {
  readonly because: Conflict['because'];
  readonly problem: Conflict['problem'];
}

export interface UpdateView {
  readonly created: readonly CardView[];
  readonly edited: readonly CardView[];
  readonly conflicts: readonly (Omit<CardView, 'fields'> & { readonly fields: readonly ConflictView[] })[];
  readonly gone: readonly (CardView & Pick<GoneCard, 'because'>)[];
  readonly removed: readonly CardView[];
  readonly takenAway: readonly (CardView & { readonly isChanged: boolean })[];
  /** Rows of which nobody knows whether they ever had a card. */
  readonly missing: readonly CardView[];
  readonly same: number;
}

/** `folder`: of the portfolio, from the root of the repository. */
export function updateView(facts: UpdateFacts, folder: string): UpdateView {
  const { created, edited, conflicts, gone, takenAway, same, titles } = facts;
  const card = (id: string, row: number | null = null): CardView => ({
    id,
    file: inFolder(folder, `projects/${id}.yaml`),
    title: titles.get(id) ?? '',
    row,
    fields: [],
  });
  const conflictIds = [...new Set(conflicts.map(({ id }) => id))];
  return {
    created: created.map(({ id, row }) => card(id, row)),
    edited: edited.map(({ id, row, fields }) => ({ ...card(id, row), fields: fields.map(fieldView) })),
    conflicts: conflictIds.map((id) => {
      const own = conflicts.filter((each) => each.id === id);
      const fields = own.map(({ field, because, problem }) => ({ ...fieldView(field), because, problem }));
      return { ...card(id, own[0]?.row), fields };
    }),
    gone: gone.filter(({ removed }) => !removed).map(({ id, because }) => ({ ...card(id), because })),
    removed: gone.filter(({ removed }) => removed).map(({ id }) => card(id)),
    takenAway: takenAway
      .filter(({ isUnknown }) => !isUnknown)
      .map(({ id, row, isChanged, fields = [] }) => ({ ...card(id, row), fields: fields.map(fieldView), isChanged })),
    missing: takenAway.filter(({ isUnknown }) => isUnknown).map(({ id, row }) => card(id, row)),
    same,
  };
}

function fieldView({ pointer, slot, path, base, file, card }: MergedField): FieldView {
  const keys = pointer.filter((step) => typeof step === 'string');
  const place = { definition: definitionAt('project', pointer), property: keys.at(-1) ?? '' };
  return {
    field: path ?? fieldPath(slot),
    base: valueShape(base, place),
    file: valueShape(file, place),
    card: valueShape(card, place),
  };
}
