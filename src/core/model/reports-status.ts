// Which projects report status: those under way from planning until they are handed over.
import type { Card } from './portfolio.ts';

export function reportsStatus({ stage, status }: Card): boolean {
  return status === 'active' && (stage === 'planning' || stage === 'execution' || stage === 'closing');
}
