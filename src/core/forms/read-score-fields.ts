// Reads the answers about the criteria: a score that is a number, and the reasons for the scores.
import { readText } from '../intake/read-text.ts';
import type { FormField } from './form-field.ts';
import type { ReadField, Values } from './read-field.ts';
import { readReasons } from './read-reasons.ts';

export function readScore(field: FormField, text: string, [lowest, top]: readonly [number, number]): ReadField | null {
  const value = /^[-−]?\d{1,7}(?:[.,]\d{1,6})?$/.test(text) ? Number(text.replace('−', '-').replace(',', '.')) : null;
  return value === null || value < lowest || value > top ? null : { field, value, kept: [], told: [] };
}

/** A reason needs a score to be for. */
export function readAllReasons(field: FormField, text: string, values: Values): ReadField {
  const reading = readText(text, 'text');
  const { label, choices } = field;
  if (!('value' in reading)) return { field, kept: [text], told: [{ code: 'unread', label, problem: 'too-long' }] };
  const { reasons, rest } = readReasons(reading.value, choices);
  const isScored = (id: string) => values[`score_${id}`] !== undefined;
  const homeless = [...reasons].filter(([id]) => !isScored(id));
  const nameOf = (id: string) => choices.find(({ value }) => value === id)?.label ?? id;
  return {
    field,
    changes: [...reasons].flatMap(([id, value]) =>
      isScored(id) ? [{ kind: 'put', pointer: ['scores', id, 'reason'], value } as const] : [],
    ),
    kept: [...(rest === '' ? [] : [rest]), ...homeless.map(([id, reason]) => `${nameOf(id)}: ${reason}`)],
    told: [
      ...(reading.cleaned ? [{ code: 'cleaned', label } as const] : []),
      ...(homeless.length > 0 ? [{ code: 'unread', label, problem: 'no-score' } as const] : []),
    ],
  };
}
