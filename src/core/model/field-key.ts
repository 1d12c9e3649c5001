// Follows a path in a file to the key under which the field's texts stand in every language.

import { choiceTable, fieldTable } from '../../generated/fields.ts';
import type { FieldKey } from '../../generated/schema-texts.ts';
import type { Pointer } from './diagnostic.ts';
import type { SchemaKind } from './portfolio.ts';

/** The definition that a value at this path follows, for example "benefit" for ["benefits", 0]; null where the schema ends. */
export function definitionAt(kind: SchemaKind, pointer: Pointer): string | null {
  let holder: string = kind;
  for (const step of pointer) {
    const next = typeof step === 'number' ? elementOf(holder) : propertyOf(holder, step);
    if (next === null) return null;
    holder = next;
  }
  return holder;
}

/** The key of the field at the end of a path, for example "benefit.owner" for ["benefits", 0, "owner"]; null for unknown fields. */
export function fieldKeyAt(kind: SchemaKind, pointer: Pointer): FieldKey | null {
  const last = pointer.findLastIndex((step) => typeof step === 'string');
  if (last < 0) return kind === 'mapping' ? null : kind;
  const holder = definitionAt(kind, pointer.slice(0, last));
  if (holder === null) return null;
  if (Object.hasOwn(propertiesOf(holder), pointer[last] as string)) return `${holder}.${pointer[last]}` as FieldKey;
  return holder.startsWith('{}') ? (holder.slice(2) as FieldKey) : null;
}

function propertyOf(holder: string, property: string): string | null {
  if (holder.startsWith('{}')) return holder.slice(2);
  const properties = propertiesOf(holder);
  return Object.hasOwn(properties, property) ? (properties[property] as string) : (properties['*'] ?? null);
}

/** Property -> definition of its value, for a definition; {} for anything else. Ask it with Object.hasOwn: keys come from strangers. */
export function propertiesOf(definition: string | null): Readonly<Record<string, string>> {
  return definition !== null && Object.hasOwn(fieldTable, definition) ? (fieldTable[definition] ?? {}) : {};
}

function elementOf(holder: string): string | null {
  return holder.endsWith('[]') ? holder.slice(0, -2) : (propertiesOf(holder)['[]'] ?? null);
}

/** The values that a definition allows; none when it is no choice. */
export function choicesOf(definition: string): readonly string[] {
  return Object.hasOwn(choiceTable, definition) ? (choiceTable[definition] ?? []) : [];
}
