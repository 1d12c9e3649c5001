// What a card says in one column, as plain data, and whether that is what somebody else says.
import type { Card } from '../model/portfolio.ts';
import type { ColumnStep, ExchangeColumn } from './exchange-columns.ts';

/** null: the card says nothing. */
export type ExchangeValue = string | number | boolean | readonly string[] | null;

/** Of a list with two elements of the same name there is no telling which one is meant. */
export type FoundElement = { readonly index: number } | 'none' | 'several';

export function exchangeValue(card: Card, { way }: ExchangeColumn): ExchangeValue {
  let value: unknown = way.length === 0 ? null : card;
  for (const step of way) value = take(value, step);
  return isExchangeValue(value) ? value : null;
}

function take(value: unknown, step: ColumnStep): unknown {
  if (typeof step === 'string') return ownOf(value, step);
  if ('each' in step) return Array.isArray(value) ? value.map((element) => ownOf(element, step.each)) : null;
  const found = findElement(value, step.named);
  return typeof found === 'object' ? (value as readonly unknown[])[found.index] : null;
}

export function findElement(list: unknown, named: Readonly<Record<string, string | number | null>>): FoundElement {
  const fits = (element: unknown) =>
    Object.entries(named).every(([key, name]) => (ownOf(element, key) ?? null) === name);
  const places = Array.isArray(list) ? list.flatMap((element, index) => (fits(element) ? [index] : [])) : [];
  const [index] = places;
  if (index === undefined) return 'none';
  return places.length === 1 ? { index } : 'several';
}

export function ownOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
  return (value as Readonly<Record<string, unknown>>)[key] ?? null;
}

function isExchangeValue(value: unknown): value is ExchangeValue {
  if (Array.isArray(value)) return value.every((element) => typeof element === 'string');
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** Line ends and what is blank at the end of lines make no difference: spreadsheets do not keep them. Nor does an empty list. */
export function isSameExchangeValue(one: ExchangeValue, other: ExchangeValue): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: ExchangeValue): string {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'string') return JSON.stringify(comparable(value) || null);
  return JSON.stringify(value.length === 0 ? null : value.map(comparable));
}

function comparable(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[ \t]+$/gm, '')
    .trim();
}
