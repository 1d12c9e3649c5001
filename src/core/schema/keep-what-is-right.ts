// Takes out of a file's value what failed the schema, and keeps every index in a list where it was, so that the paths of later
// findings still lead to the right lines.
import type { SchemaError } from '../../generated/validators.js';
import type { Pointer } from '../model/diagnostic.ts';
import { definitionAt } from '../model/field-key.ts';
import { pointerFromText } from '../model/pointer-text.ts';
import type { SchemaKind } from '../model/portfolio.ts';
import type { FieldProblem } from './field-findings.ts';

type Holder = Record<string | number, unknown>;

export function keepWhatIsRight(
  kind: SchemaKind,
  value: unknown,
  problems: readonly FieldProblem[],
  errorsOf: (value: unknown) => readonly SchemaError[],
): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const kept = structuredClone(value);
  for (const { subject } of problems) takeOut(kind, kept, subject);
  for (const error of errorsOf(kept))
    if (error.keyword === 'required')
      fillIn(kept, pointerFromText(error.instancePath), String(error.params.missingProperty));
  return kept;
}

function takeOut(kind: SchemaKind, root: object, pointer: Pointer): void {
  const last = pointer.at(-1);
  const holder = holderOf(root, pointer.slice(0, -1));
  if (last === undefined || holder === null || !(last in holder)) return;
  if (Array.isArray(holder)) holder[last as number] = emptyValue(definitionAt(kind, pointer));
  else delete holder[last];
}

function holderOf(root: object, pointer: Pointer): Holder | null {
  let value: unknown = root;
  for (const step of pointer) value = (value as Holder | null | undefined)?.[step];
  return typeof value === 'object' && value !== null ? (value as Holder) : null;
}

const numbers = new Set(['year', 'number', 'integer', 'amount', 'money', 'fte', 'percent', 'share']);
const texts = new Set(['line', 'text', 'id', 'key', 'date', 'link']);

/** What stands in a list for an item that was wrong. Findings about it are suppressed: its real trouble is already told. */
function emptyValue(definition: string | null): unknown {
  if (definition !== null && numbers.has(definition)) return 0;
  return definition !== null && texts.has(definition) ? '' : {};
}

function fillIn(root: object, pointer: Pointer, key: string): void {
  const holder = holderOf(root, pointer);
  if (holder && !Array.isArray(holder)) holder[key] = '';
}
