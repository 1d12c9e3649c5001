// Which errors a portfolio has most of, for a page that has no room for them all.
import { byCodePoint } from '../core/model/code-point-order.ts';
import type { CheckView } from '../view/check-view.ts';
import type { Fault } from '../view/overview/overview-facts.ts';

const most = 3;

export function mostFrequentFaults({ problems }: Pick<CheckView, 'problems'>): readonly Fault[] {
  const counts = new Map<string, number>();
  for (const { finding } of problems)
    if (finding.severity === 'error') counts.set(finding.code, (counts.get(finding.code) ?? 0) + 1);
  const faults = [...counts].map(([code, count]) => ({ code, count }));
  return faults.sort((a, b) => b.count - a.count || byCodePoint(a.code, b.code)).slice(0, most);
}
