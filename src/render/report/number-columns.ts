// Columns of a table of numbers: the first ones are names, to the left, the others numbers, to the right.
import type { Column } from '../blocks.ts';
import { column } from '../build-blocks.ts';

export function numberColumns(headers: readonly string[], names = 1): readonly Column[] {
  return headers.map((header, index) => column(header, index < names ? 'left' : 'right'));
}
