// The years in which planned cost, the frame or what is left of it changed, and those that the change pushes over their frame.
import { type BudgetEffect, type BudgetYear, yearsPushedOver } from '../../core/diff/budget-effect.ts';

interface ChangedYears {
  readonly years: readonly BudgetYear[];
  readonly over: readonly BudgetYear[];
}

export function changedYears(budget: BudgetEffect): ChangedYears {
  return { years: budget.perYear.filter(isChanged), over: yearsPushedOver(budget) };
}

function isChanged(year: BudgetYear): boolean {
  return (
    year.before !== year.after || year.frameBefore !== year.frameAfter || year.headroomBefore !== year.headroomAfter
  );
}
