// Since when a meeting file has held an approval as it does now.
import type { CardText } from './card-text.ts';

/** `revisions`: of one meeting file, oldest first. The index of the commit in which the approval came; null when none of them has it. */
export function approvalBegan(
  revisions: readonly CardText[],
  { decision, card }: { readonly decision: string; readonly card: string },
): number | null {
  let began: number | null = null;
  for (let index = revisions.length - 1; index >= 0; index -= 1) {
    const value = revisions[index]?.valueOf('decisions');
    if (value === undefined) continue;
    if (!isApproved(value, decision, card)) return began;
    began = index;
  }
  return began;
}

function isApproved(decisions: unknown, id: string, card: string): boolean {
  if (!Array.isArray(decisions)) return false;
  return decisions.some((each) => {
    if (typeof each !== 'object' || each === null) return false;
    const { id: given, card: about, outcome } = each as Readonly<Record<string, unknown>>;
    return String(given) === id && about === card && (outcome === 'approved' || outcome === 'approved_with_conditions');
  });
}
