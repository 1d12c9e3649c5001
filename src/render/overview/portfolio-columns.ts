// A column of figures for each portfolio, where there is room: with many, only the total is shown.
import type { Column } from '../blocks.ts';
import { code, column } from '../build-blocks.ts';

const room = 6;

export function portfolioColumns(keys: readonly string[]): readonly Column[] {
  return keys.length > 1 && keys.length <= room ? keys.map((key) => column(code(key), 'right')) : [];
}
