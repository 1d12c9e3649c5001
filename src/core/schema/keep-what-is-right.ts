// Takes out of a file's value what failed the schema, and keeps every index in a list where it was, so that the paths of later
// findings still lead to the right lines.
import type { SchemaError } from '../../generated/validators.js';
import type { Pointer } from '../model/diagnostic.ts';
import { choicesOf, definitionAt } from '../model/field-key.ts';
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
      fillIn(kind, kept, [...pointerFromText(error.instancePath), String(error.params.missingProperty)]);
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
  if (definition === null) return {};
  if (definition.endsWith('[]')) return [];
  if (numbers.has(definition)) return 0;
  return texts.has(definition) || choicesOf(definition).length > 0 ? '' : {};
}

/** A text, a choice or a year that must be there is empty; an amount or a score stays unknown, for nothing may count it as zero. */
function fillIn(kind: SchemaKind, root: object, pointer: Pointer): void {
  const definition = definitionAt(kind, pointer);
  const holder = holderOf(root, pointer.slice(0, -1));
  if (!holder || Array.isArray(holder) || (definition !== 'year' && numbers.has(definition ?? ''))) return;
  holder[pointer.at(-1) as string] = '';
}
