// One edited cell as a change of the card's file. Everything that stands beside the value stays. The schema has the last word: a card may
// need what somebody has emptied, so check the card that comes of it.
import { canonical } from '../diff/canonical.ts';
import type { FileChange } from '../edit/file-change.ts';
import type { Pointer } from '../model/diagnostic.ts';
import type { Card } from '../model/portfolio.ts';
import type { ExchangeColumn } from './exchange-columns.ts';
import { type ExchangeValue, findElement, ownOf } from './exchange-value.ts';

/** Why nobody can make a change: nobody knows which of two elements of one name is meant, or what is to go out holds more than the cell shows. */
export type NoChange = 'several' | 'holds-more';

/**
 * null: there is nothing to change. A `value` of null takes out what stands there, and the group or the element around it when only its name
 * would be left. Several changes of one card are made one after the other.
 */
export function exchangeChange(
  card: Card,
  { way }: ExchangeColumn,
  value: ExchangeValue,
): FileChange | NoChange | null {
  const depth = way.findIndex((step) => typeof step === 'object');
  const keys = way.slice(0, depth < 0 ? way.length : depth).filter((step) => typeof step === 'string');
  const step = way[depth];
  if (step === undefined || typeof step === 'string') return keyChange(card, keys, value);
  if ('each' in step) return linksChange(card, keys, step.each, value);
  return elementChange(card, keys, step.named, String(way.at(-1)), value);
}

function keyChange(card: Card, keys: readonly string[], value: ExchangeValue): FileChange | null {
  if (keys.length === 0) return null;
  if (value !== null) return { kind: 'put', pointer: keys, value };
  if (valueAt(card, keys) === null) return null;
  let depth = keys.length;
  while (depth > 1 && Object.keys(valueAt(card, keys.slice(0, depth - 1)) ?? {}).length <= 1) depth -= 1;
  return { kind: 'drop', pointer: keys.slice(0, depth) };
}

/**
 * Groups that are still named keep what else they say, each once: of those with one name the first comes first. One that says more is not
 * taken out with its name.
 */
function linksChange(
  card: Card,
  keys: readonly string[],
  each: string,
  value: ExchangeValue,
): FileChange | NoChange | null {
  const old = valueAt(card, keys);
  const links: readonly unknown[] = Array.isArray(old) ? old : [];
  const names: readonly unknown[] = Array.isArray(value) ? value : [];
  const left = [...links];
  const wanted = names.map((name) => {
    const at = left.findIndex((link) => ownOf(link, each) === name);
    return at < 0 ? { [each]: name } : left.splice(at, 1)[0];
  });
  const isOther = (link: unknown, other: unknown): boolean =>
    ownOf(link, each) === ownOf(other, each) && canonical(link ?? null) !== canonical(other ?? null);
  if (left.some((link) => wanted.some((other) => isOther(link, other)))) return 'several';
  const isAgain = (link: unknown): boolean => names.includes(ownOf(link, each));
  if (left.some((link) => !isAgain(link) && Object.keys(link ?? {}).some((key) => key !== each))) return 'holds-more';
  return wanted.length === 0 ? keyChange(card, keys, null) : { kind: 'put', pointer: keys, value: wanted };
}

function elementChange(
  card: Card,
  keys: readonly string[],
  named: Readonly<Record<string, string | number | null>>,
  key: string,
  value: ExchangeValue,
): FileChange | NoChange | null {
  const list = valueAt(card, keys);
  const found = findElement(list, named);
  if (found === 'several') return found;
  if (found === 'none') {
    const names = Object.fromEntries(Object.entries(named).filter(([, name]) => name !== null));
    return value === null ? null : { kind: 'append', pointer: keys, value: { ...names, [key]: value } };
  }
  const pointer: Pointer = [...keys, found.index, key];
  if (value !== null) return { kind: 'put', pointer, value };
  const element = valueAt(list, [found.index]);
  if (ownOf(element, key) === null) return null;
  const others = Object.keys(element ?? {}).filter((each) => each !== key && !Object.hasOwn(named, each));
  if (others.length > 0) return isNeeded(keys) ? 'holds-more' : { kind: 'drop', pointer };
  return (list as readonly unknown[]).length === 1
    ? keyChange(card, keys, null)
    : { kind: 'take', pointer: pointer.slice(0, -1) };
}

/** A line of operation or of people says nothing without its figure; a line of cost may have another. */
function isNeeded(keys: readonly string[]): boolean {
  return keys.join('.') !== 'cost.project';
}

function valueAt(root: unknown, pointer: Pointer): unknown {
  let value = root;
  for (const step of pointer)
    value = typeof step === 'number' ? ((value as readonly unknown[])?.[step] ?? null) : ownOf(value, step);
  return value;
}
