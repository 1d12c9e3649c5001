// What is wrong with the value of an organisation's own field, measured by its declaration in the portfolio file.
import type { LocalField, LocalFieldType, Stage } from '../../generated/card-types.ts';
import { closest } from './closest.ts';
import { isIsoDate } from './is-iso-date.ts';

export type LocalFieldProblem =
  | { readonly problem: 'undeclared'; readonly field: string; readonly suggestion: string | null }
  | { readonly problem: 'wrong-type'; readonly field: string; readonly type: `local_field_type=${LocalFieldType}` }
  | {
      readonly problem: 'not-a-choice';
      readonly field: string;
      readonly value: string;
      readonly choices: readonly string[];
    }
  | {
      readonly problem: 'too-small' | 'too-large';
      readonly field: string;
      readonly value: number;
      readonly limit: number;
    }
  | { readonly problem: 'missing'; readonly field: string; readonly stage: `stage=${Stage}` };

export function undeclaredProblem(field: string, declared: readonly LocalField[]): LocalFieldProblem {
  return {
    problem: 'undeclared',
    field,
    suggestion: closest(
      field,
      declared.map(({ id }) => id),
    ),
  };
}

/** Null when the value is as declared, or empty. */
export function localFieldProblem(declaration: LocalField, value: unknown): LocalFieldProblem | null {
  const { id: field, type, choices, minimum, maximum } = declaration;
  const isFit = fits[type];
  if (value === null || value === undefined || isFit === undefined) return null;
  if (!isFit(value)) return { problem: 'wrong-type', field, type: `local_field_type=${type}` };
  if (type === 'choice' && choices && !choices.includes(String(value))) {
    return { problem: 'not-a-choice', field, value: String(value), choices };
  }
  if (typeof value !== 'number') return null;
  if (minimum !== undefined && value < minimum) return { problem: 'too-small', field, value, limit: minimum };
  if (maximum !== undefined && value > maximum) return { problem: 'too-large', field, value, limit: maximum };
  return null;
}

const fits: Readonly<Partial<Record<LocalFieldType, (value: unknown) => boolean>>> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: Number.isSafeInteger,
  date: (value) => typeof value === 'string' && isIsoDate(value),
  boolean: (value) => typeof value === 'boolean',
  choice: (value) => typeof value === 'string',
};
