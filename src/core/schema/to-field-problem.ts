// One error of the validator to one fact about a field. The library's own sentences are never shown.
import type { SchemaError } from '../../generated/validators.js';
import { closest } from '../model/closest.ts';
import type { Pointer } from '../model/diagnostic.ts';
import { choicesOf, definitionAt, fieldKeyAt, propertiesOf } from '../model/field-key.ts';
import type { SchemaKind } from '../model/portfolio.ts';
import { explainDate } from './explain-date.ts';
import type { FieldArguments, FieldCode, FieldProblem } from './field-findings.ts';
import { homeOfKey } from './home-of-key.ts';
import { readLooseNumber } from './read-loose-number.ts';

interface ErrorFacts {
  readonly kind: SchemaKind;
  readonly error: SchemaError;
  readonly pointer: Pointer;
  readonly value: unknown;
  readonly sourceOf: (pointer: Pointer) => string;
}

export function toFieldProblem(facts: ErrorFacts): FieldProblem | null {
  const { error, pointer } = facts;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(facts, String(error.params.additionalProperty));
    case 'required':
      return missingKey(facts, String(error.params.missingProperty));
    case 'type':
      return wrongType(facts, String(error.params.type));
    case 'enum':
      return unusableChoice(facts);
    case 'pattern':
      return typeof facts.value === 'string' ? badForm(facts) : null;
    case 'propertyNames':
      return onKey('bad-key', [...pointer, String(error.params.propertyName)], {
        key: String(error.params.propertyName),
      });
    case 'minimum':
    case 'maximum':
      return outOfRange(facts);
    case 'minLength':
      return onValue(facts, 'empty-value', field(facts));
    case 'maxLength':
      return onValue(facts, 'too-long', { ...field(facts), limit: Number(error.params.limit) });
    case 'minItems':
      return onValue(facts, 'too-few', { ...field(facts), limit: Number(error.params.limit) });
    case 'if':
      // What is wrong with the branch is told by itself.
      return null;
    case 'maxItems':
    case 'maxProperties':
      return onValue(facts, 'too-many', { ...field(facts), limit: Number(error.params.limit) });
    default:
      throw new Error(`The schema of ${facts.kind} uses the keyword ${error.keyword}, for which there are no words.`);
  }
}

function field({ kind, pointer }: Pick<ErrorFacts, 'kind' | 'pointer'>): { field: string; definition: string } {
  const name = pointer.findLast((step) => typeof step === 'string') ?? '';
  return { field: String(name), definition: fieldKeyAt(kind, pointer) ?? '' };
}

function onValue<Code extends FieldCode>(
  { pointer }: ErrorFacts,
  code: Code,
  args: FieldArguments[Code],
): FieldProblem {
  return { code, args: { ...args }, pointer, at: 'value', subject: pointer };
}

function onKey<Code extends FieldCode>(code: Code, pointer: Pointer, args: FieldArguments[Code]): FieldProblem {
  return { code, args: { ...args }, pointer, at: 'key', subject: pointer };
}

function unknownKey({ kind, pointer }: ErrorFacts, key: string): FieldProblem {
  const at = [...pointer, key];
  const allowed = Object.keys(propertiesOf(definitionAt(kind, pointer)));
  const suggestion = closest(key, allowed);
  const belongs = suggestion === null ? homeOfKey(kind, key) : null;
  return belongs
    ? onKey('misplaced-key', at, { key, belongs })
    : onKey('unknown-key', at, { key, suggestion, allowed, holder: definitionAt(kind, pointer) ?? '' });
}

function missingKey({ kind, pointer }: ErrorFacts, key: string): FieldProblem {
  const subject = [...pointer, key];
  const holder = fieldKeyAt(kind, pointer) ?? '';
  const args = { field: key, definition: fieldKeyAt(kind, subject) ?? '', holder };
  return { code: 'missing-key', args, pointer, at: 'key', subject };
}

function wrongType(facts: ErrorFacts, expected: string): FieldProblem {
  const { kind, pointer, value } = facts;
  if (value === null || value === '') return onValue(facts, 'empty-value', field(facts));
  if (expected === 'array') return onValue(facts, 'not-a-list', field(facts));
  if (expected === 'object') {
    return onValue(facts, 'not-a-group', {
      ...field(facts),
      keys: Object.keys(propertiesOf(definitionAt(kind, pointer))).filter((key) => key !== '*' && key !== '[]'),
    });
  }
  if (typeof value === 'object') return onValue(facts, 'not-text', field(facts));
  if (expected === 'boolean') return onValue(facts, 'not-true-or-false', { ...field(facts), value: String(value) });
  if (expected === 'string') return textExpected(facts);
  return wrongNumber(facts, expected);
}

function wrongNumber(facts: ErrorFacts, expected: string): FieldProblem {
  const { value } = facts;
  const written = facts.sourceOf(facts.pointer);
  const money = ['money', 'amount'].includes(definitionAt(facts.kind, facts.pointer) ?? '');
  const holds = money ? 'money' : expected === 'integer' ? 'integer' : 'number';
  if (typeof value !== 'number' || !Number.isFinite(value))
    return onValue(facts, 'not-a-number', {
      ...field(facts),
      value: written,
      ...readLooseNumber(String(value), holds),
    });
  const { millions, readings, suggestion } = readLooseNumber(written, holds);
  const likely = suggestion === null ? readings : [suggestion];
  return onValue(facts, 'not-whole', { ...field(facts), value, written, holds, millions, readings: likely });
}

function textExpected(facts: ErrorFacts): FieldProblem {
  const written = facts.sourceOf(facts.pointer);
  if (definitionAt(facts.kind, facts.pointer) === 'date') return badDate(facts, written);
  return onValue(facts, 'quote-needed', { ...field(facts), written, read: String(facts.value) });
}

function unusableChoice(facts: ErrorFacts): FieldProblem {
  if (facts.value === null) return onValue(facts, 'empty-value', field(facts));
  if (typeof facts.value === 'object') return onValue(facts, 'not-text', field(facts));
  const choice = definitionAt(facts.kind, facts.pointer) ?? '';
  const choices = choicesOf(choice);
  const value = String(facts.value);
  const suggestion = closest(value, choices) ?? closest(value.toLowerCase(), choices);
  return onValue(facts, 'unknown-choice', { ...field(facts), value, choices, choice, suggestion });
}

function badForm(facts: ErrorFacts): FieldProblem {
  const definition = definitionAt(facts.kind, facts.pointer) ?? '';
  const value = String(facts.value);
  if (definition === 'date') return badDate(facts, value);
  const form = definition === 'string' ? field(facts).field : definition;
  const suggestion = form === 'case_number' && /^[0-9]{2}\/[0-9]{1,9}$/.test(value) ? `20${value}` : null;
  return onValue(facts, 'bad-form', { ...field(facts), value, form, suggestion });
}

function badDate(facts: ErrorFacts, value: string): FieldProblem {
  return onValue(facts, 'not-a-date', { ...field(facts), value, ...explainDate(value) });
}

function outOfRange(facts: ErrorFacts): FieldProblem {
  const limit = Number(facts.error.params.limit);
  const [minimum, maximum] = facts.error.keyword === 'minimum' ? [limit, null] : [null, limit];
  return onValue(facts, 'out-of-range', { ...field(facts), value: Number(facts.value), minimum, maximum });
}
