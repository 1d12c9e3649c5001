// What gives way the least, found by trying every choice that keeps the hard rows. The oracle that the solver is tested against.
import { inOrder } from '../../src/core/select/solve/all-choices.ts';
import { walkChoices } from '../../src/core/select/solve/walk-choices.ts';
import {
  type Choice,
  type LeastOver,
  overBy,
  type ZeroOneProgram,
} from '../../src/core/select/solve/zero-one-program.ts';

/** Throws RangeError when there are more branches than `patience`. */
export function enumeratingLeastOver({ columns, rows }: ZeroOneProgram, patience = Infinity): LeastOver {
  return (softness) => {
    const hard = rows.filter((_, index) => softness[index] === null);
    let [best, least]: [Choice | null, number] = [null, Infinity];
    walkChoices(hard, inOrder(columns), patience, {
      hopeless: () => false,
      worth: () => 0,
      found: (choice) => {
        const taken = new Set(choice);
        const over = rows.reduce((sum, row, index) => sum + (softness[index] ?? 0) * overBy(row, taken), 0);
        if (over < least) [best, least] = [choice, over];
      },
    });
    return best;
  };
}
