// Every choice that holds, in a fixed order.
import { walkChoices } from './walk-choices.ts';
import type { Choice, ZeroOneProgram } from './zero-one-program.ts';

/** Throws RangeError when there are more branches than `patience`. */
export function allChoices({ columns, rows }: ZeroOneProgram, patience = Infinity): readonly Choice[] {
  const choices: Choice[] = [];
  walkChoices(rows, inOrder(columns), patience, {
    hopeless: () => false,
    worth: () => 0,
    found: (choice) => choices.push(choice),
  });
  return choices;
}

/** As they stand. */
export function inOrder(columns: number): readonly number[] {
  return Array.from({ length: columns }, (_, column) => column);
}
