// A value as a file can hold it: texts, numbers, true and false, nothing, and lists and groups of them.
import { limits } from '../parse/reading-findings.ts';

/** A copy without keys that are undefined; undefined when there is anything else in it, or no end to it. */
export function plainData(value: unknown): unknown {
  return copy(value, { depth: limits.depth, budget: { left: limits.nodes } });
}

interface Room {
  readonly depth: number;
  readonly budget: { left: number };
}

function copy(value: unknown, { depth, budget }: Room): unknown {
  budget.left -= 1;
  if (depth === 0 || budget.left < 0) return undefined;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object') return undefined;
  const inside = { depth: depth - 1, budget };
  return Array.isArray(value) ? copiedList(value, inside) : copiedGroup(value, inside);
}

function copiedList(list: readonly unknown[], room: Room): unknown {
  const items = Array.from(list, (item) => copy(item, room));
  return items.includes(undefined) ? undefined : items;
}

function copiedGroup(group: object, room: Room): unknown {
  const prototype: unknown = Object.getPrototypeOf(group);
  if (prototype !== null && prototype !== Object.prototype) return undefined;
  const entries = Object.entries(group).filter(([, value]) => value !== undefined);
  const copies = entries.map(([key, value]) => [key, copy(value, room)] as const);
  return copies.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(copies);
}
