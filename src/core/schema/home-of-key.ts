// Finds the one place where a key belongs that stands somewhere else: no place is better than one of several.
import { propertiesOf } from '../model/field-key.ts';
import type { SchemaKind } from '../model/portfolio.ts';

/** The key itself when it belongs at the top of the file, "need.problem" when only that group has it, or null. */
export function homeOfKey(kind: SchemaKind, key: string): string | null {
  const top = propertiesOf(kind);
  if (Object.hasOwn(top, key)) return key;
  const groups = reachableFrom(kind).filter((definition) => Object.hasOwn(propertiesOf(definition), key));
  const homes = Object.entries(top).filter(([, definition]) => groups.includes(withoutMarks(definition)));
  return groups.length === 1 && homes.length === 1 ? `${homes[0]?.[0]}.${key}` : null;
}

/** Every definition that a file of this kind can hold. */
function reachableFrom(kind: SchemaKind): readonly string[] {
  const reached = new Set<string>([kind]);
  for (const each of reached)
    for (const definition of Object.values(propertiesOf(each))) reached.add(withoutMarks(definition));
  return [...reached];
}

function withoutMarks(definition: string): string {
  return definition.replaceAll(/\[\]|\{\}/g, '');
}
