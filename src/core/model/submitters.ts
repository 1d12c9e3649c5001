// Who may submit a proposal, where governance.yaml lists them: what the rule asks, and what whoever fills in a form is told.
import type { Governance } from '../../generated/card-types.ts';

/** Empty: anyone. */
export function submitters({ may_submit = [] }: Governance): readonly string[] {
  return may_submit.filter((role) => role !== undefined);
}

export function maySubmit(role: string, allowed: readonly string[]): boolean {
  return allowed.length === 0 || allowed.some((each) => plain(each) === plain(role));
}

/** "Rektor" and "rektor " are the same role. */
function plain(role: string): string {
  return role.trim().toLowerCase();
}
