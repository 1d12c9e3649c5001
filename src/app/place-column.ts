// A column that a proposed mapping has no place for, put where a person says: into a field that is free, or into one of the portfolio's own.
import { nextFreeId } from '../core/cards/card-ids.ts';
import { parseFieldPath } from '../core/intake/field-path.ts';
import { knownHeadings } from '../core/intake/heading-synonyms.ts';
import { idFromText } from '../core/intake/id-from-text.ts';
import { nameInHeading, suggestColumn } from '../core/intake/suggest-column.ts';
import { type SuggestedMapping, suggestionOf } from '../core/intake/suggested-mapping.ts';
import type { Table } from '../core/intake/table.ts';
import { fieldKeyAt } from '../core/model/field-key.ts';
import type { FieldKey } from '../generated/schema-texts.ts';

export interface FreeField {
  readonly field: string;
  readonly key: FieldKey;
}

/** Fields of a card that no column has taken yet. */
export function freeFields({ columns }: SuggestedMapping): readonly FreeField[] {
  const taken = new Set(columns.map(({ column }) => column.field));
  const fields = [...new Set(knownHeadings.map(({ field }) => field))].filter((field) => !taken.has(field));
  return fields.flatMap((field) => {
    const pointer = parseFieldPath(field);
    const key = pointer === null || field.startsWith('local.') ? null : fieldKeyAt('project', pointer);
    return key === null ? [] : [{ field, key }];
  });
}

/** `field`: null for a field of the portfolio's own, called what the column is called. Null when most of its cells cannot be read as that. */
export function placeColumn(
  table: Table,
  suggested: SuggestedMapping,
  header: string,
  field: string | null,
): SuggestedMapping | null {
  const own = { field: ownField(header, suggested), read_as: 'text' } as const;
  const known = knownHeadings.find((each) => each.field === field) ?? own;
  const column = suggestColumn(table, header, { ...known, names: [nameInHeading(header)] }, true);
  if (column === null) return null;
  const { mapping, columns } = suggested;
  return suggestionOf(table, mapping.name, mapping.id, [...columns, column]);
}

/** One that no column has yet: several may be called almost the same, or have no letter to make an id of. */
function ownField(header: string, { columns }: SuggestedMapping): string {
  const taken = columns.flatMap(({ column: { field } }) =>
    field.startsWith('local.') ? [field.slice('local.'.length)] : [],
  );
  return `local.${nextFreeId(idFromText(header) ?? 'felt', new Set(taken))}`;
}
