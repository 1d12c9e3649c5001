// Paths in a card as a mapping writes them: cost.estimate.likely, benefits[0].name, local.stated_date.
import type { Pointer } from '../model/diagnostic.ts';
import { definitionAt } from '../model/field-key.ts';

const step = /^([A-Za-z0-9][A-Za-z0-9_-]*)(?:\[(\d{1,2})\])?$/;

/** Null when the card has no such field. */
export function parseFieldPath(path: string): Pointer | null {
  const pointer: (string | number)[] = [];
  for (const part of path.split('.')) {
    const [, name, index] = step.exec(part) ?? [];
    if (name === undefined || name in {}) return null;
    pointer.push(name);
    if (index !== undefined) pointer.push(Number(index));
  }
  return isLocal(pointer) || definitionAt('project', pointer) !== null ? pointer : null;
}

export function fieldPath(pointer: Pointer): string {
  return pointer
    .map((each) => (typeof each === 'number' ? `[${each}]` : `.${each}`))
    .join('')
    .slice(1);
}

function isLocal(pointer: Pointer): boolean {
  return pointer.length === 2 && pointer[0] === 'local' && typeof pointer[1] === 'string';
}
