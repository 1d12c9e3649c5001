// Finds what differs between two values out of YAML. Order of keys, comments, quotes and line breaks in running text are no
// difference; elements of lists are known again by what names them, wherever they stand.
import { byCodePoint } from '../model/code-point-order.ts';
import type { Pointer } from '../model/diagnostic.ts';
import { elementKey } from '../model/element-key.ts';
import { canonical } from './canonical.ts';
import { pairElements } from './pair-elements.ts';

export interface Difference {
  /** "risks[R2].likelihood". */
  readonly field: string;
  readonly pointer: Pointer;
  /** null where there is nothing. */
  readonly before: unknown;
  readonly after: unknown;
}

/** Lists whose order means something, or whose elements nothing names: they change as a whole. */
const inOrder = new Set(['matrix', 'span', 'escalation']);
const bodiesOfRoute = /^routing\b.*bodies$/;

export function compareValues(before: unknown, after: unknown): readonly Difference[] {
  const found: Difference[] = [];
  compare(before ?? null, after ?? null, '', [], found);
  return found;
}

/** True when nothing but noise differs. */
export function sameValue(before: unknown, after: unknown): boolean {
  return compareValues(before, after).length === 0;
}

function compare(before: unknown, after: unknown, field: string, pointer: Pointer, found: Difference[]): void {
  if (before === after) return;
  if (isGroup(before, after)) compareGroups(before ?? {}, after ?? {}, field, pointer, found);
  else if (isList(before, after) && isNamed(before ?? [], after ?? [], field))
    compareLists(before ?? [], after ?? [], field, pointer, found);
  else if (canonical(before) !== canonical(after)) found.push({ field, pointer, before, after });
}

type Group = Readonly<Record<string, unknown>>;

function isGroup(before: unknown, after: unknown): boolean {
  return [before, after].every((side) => side === null || isMap(side));
}

function isMap(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(before: unknown, after: unknown): boolean {
  return [before, after].every((side) => side === null || Array.isArray(side));
}

function isNamed(before: unknown, after: unknown, field: string): boolean {
  const last = field.split('.').at(-1) ?? '';
  if (inOrder.has(last) || bodiesOfRoute.test(field)) return false;
  return [...(before as unknown[]), ...(after as unknown[])].every((element) => elementKey(element) !== null);
}

function compareGroups(before: unknown, after: unknown, field: string, pointer: Pointer, found: Difference[]): void {
  const sides = [before as Group, after as Group] as const;
  const keys = [...new Set(sides.flatMap((side) => Object.keys(side)))].sort(byCodePoint);
  for (const key of keys) {
    const [old, now] = sides.map((side) => (Object.hasOwn(side, key) ? (side[key] ?? null) : null));
    compare(old, now, field === '' ? key : `${field}.${key}`, [...pointer, key], found);
  }
}

function compareLists(before: unknown, after: unknown, field: string, pointer: Pointer, found: Difference[]): void {
  for (const { name, before: one, after: other } of pairElements(before as unknown[], after as unknown[])) {
    const place = `${field}[${name}]`;
    const step = [...pointer, 0];
    if (one === null || other === null) found.push({ field: place, pointer: step, before: one, after: other });
    else compare(one, other, place, step, found);
  }
}
