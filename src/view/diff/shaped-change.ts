// One change with everything that is needed to word it.
import type { Change } from '../../core/diff/change.ts';
import { definitionAt } from '../../core/model/field-key.ts';
import { changePath, type PathPart } from './change-path.ts';
import type { SideFiles } from './side-files.ts';
import { type ValueShape, valueShape } from './value-shape.ts';

export interface ShapedChange {
  /** null for a field that the schema does not know. */
  readonly path: readonly PathPart[] | null;
  readonly before: ValueShape;
  readonly after: ValueShape;
  /** True when an element of a list came or went, not a field. */
  readonly isElement: boolean;
}

/** `sides`: where elements are looked up for their names, the one that counts most first. */
export function shapedChange(change: Change, sides: readonly SideFiles[]): ShapedChange {
  const { fileKind, pointer, before, after } = change;
  const keys = pointer.filter((step) => typeof step === 'string');
  const place = { definition: definitionAt(fileKind, pointer), property: keys.at(-1) ?? '' };
  return {
    path: changePath(change, sides),
    before: valueShape(before, place),
    after: valueShape(after, place),
    isElement: pointer.at(-1) === 0,
  };
}
