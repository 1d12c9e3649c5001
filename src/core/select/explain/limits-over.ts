// Which limits a choice goes beyond, and by how much; of money that may be carried over, the shortest stretch of years that says so.
import type { Program, RowMeaning } from '../program/program.ts';
import { type Choice, overBy } from '../solve/zero-one-program.ts';

export interface LimitOver {
  readonly meaning: RowMeaning;
  /** Whole units of the currency, or hundredths of a full-time equivalent; for rules how many are too many or too few. */
  readonly over: number;
}

/** In the order of the programme's rows. Empty when it holds. */
export function limitsOver({ rows }: Program, choice: Choice): readonly LimitOver[] {
  const taken = new Set(choice);
  const found = rows.flatMap((row) => {
    const over = overBy(row, taken);
    return over > 0 ? [{ meaning: row.meaning, over }] : [];
  });
  const told = new Set<number>();
  return found.filter(({ meaning }) => {
    if (meaning.kind !== 'money') return true;
    if (told.has(meaning.to)) return false;
    told.add(meaning.to);
    return true;
  });
}
