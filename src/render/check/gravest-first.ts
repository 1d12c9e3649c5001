// What must not be lost where there is room for a few findings only: errors first, accepted warnings last, and among equals those in
// files that the change touches.
import type { CheckView, LocatedFinding } from '../../view/check-view.ts';

export type Weight = 'error' | 'warning' | 'accepted';

const order: readonly Weight[] = ['error', 'warning', 'accepted'];

export function weightOf({ finding }: LocatedFinding): Weight {
  return finding.accepted !== undefined ? 'accepted' : finding.severity;
}

export function gravestFirst({ problems, changedFiles }: CheckView): readonly LocatedFinding[] {
  const untouched = ({ place }: LocatedFinding): number => (changedFiles?.has(place.file) ? 0 : 1);
  return [...problems].sort(
    (a, b) => order.indexOf(weightOf(a)) - order.indexOf(weightOf(b)) || untouched(a) - untouched(b),
  );
}
