// A card with its fields in the order of the schema, so that every card is written the same way, and without empty groups and items.
import { fieldTable } from '../../generated/fields.ts';

/** `definition` as in fieldTable: "project", "benefit[]"; a value that the schema does not describe keeps its order. */
export function cardInOrder(value: unknown, definition = 'project'): unknown {
  if (Array.isArray(value)) {
    const items = Array.from(value, (item) => cardInOrder(item, definition.replace(/\[\]$/, ''))).filter(
      (item) => item !== undefined,
    );
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const entries = inOrder(value as Record<string, unknown>, fieldTable[definition] ?? {}).flatMap(([key, inner]) => {
    const kept = cardInOrder(inner, definitionOf(definition, key));
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function definitionOf(holder: string, key: string): string {
  return holder.startsWith('{}') ? holder.slice(2) : (fieldTable[holder]?.[key] ?? fieldTable[holder]?.['*'] ?? '');
}

function inOrder(
  value: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, string>>,
): [string, unknown][] {
  const order = Object.keys(known);
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.entries(value).sort(([a], [b]) => place(a) - place(b));
}
