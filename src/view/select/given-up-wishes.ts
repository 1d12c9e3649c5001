// The wishes among rows that give way.
import type { ProgramRow } from '../../core/select/program/program.ts';

export interface GivenUpWish {
  readonly id: string;
  readonly wish: 'force' | 'without';
}

export function givenUpWishes(rows: readonly ProgramRow[]): readonly GivenUpWish[] {
  return rows.flatMap(({ meaning }): readonly GivenUpWish[] => {
    if (meaning.kind !== 'forced' && meaning.kind !== 'left_out') return [];
    return [{ id: meaning.project, wish: meaning.kind === 'forced' ? 'force' : 'without' }];
  });
}
