// What the tables of policy are made of: a pattern of fields, and what a change of such a field means.
import type { Difference } from '../diff/compare-values.ts';
import type { PolicyEffect } from './effect-of-order.ts';
import type { OpenList } from './open-lists.ts';

export interface PolicySides {
  /** The severity that each rule has when nobody says otherwise. */
  readonly rules: ReadonlyMap<string, string>;
  readonly lists: readonly [was: readonly OpenList[], is: readonly OpenList[]];
}

export type Direction = (difference: Difference, sides: PolicySides) => PolicyEffect;

/** The first pattern that fits the field decides. */
export type Directions = readonly (readonly [pattern: RegExp, direction: Direction])[];

/** A whole list that is gone allows everything, whatever stood in it; the first entries of one take away. */
export function byOpenList({ field, before }: Difference, [was, is]: PolicySides['lists']): PolicyEffect {
  const isGiven = (lists: readonly OpenList[]) =>
    lists.some(({ field: name, list }) => list !== undefined && (field === name || field.startsWith(`${name}[`)));
  if (isGiven(was) !== isGiven(is)) return isGiven(was) ? 'loosens' : 'tightens';
  return before === null ? 'loosens' : 'tightens';
}
