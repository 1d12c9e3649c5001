// Promises that stage and status do not contradict each other at the end of a project's life.
import { valuePlace } from '../model/diagnostic.ts';
import type { Card } from '../model/portfolio.ts';
import { reached } from '../model/stage.ts';
import { defineRule } from './rule.ts';

export const stageStatusMismatch = defineRule({
  code: 'stage-status-mismatch',
  severity: 'warning',
  *check({ projects }) {
    for (const { file, card } of projects) {
      const { stage, status } = card;
      if (!stage || !status || !contradicts({ stage, status })) continue;
      yield {
        place: valuePlace(file, ['status']),
        args: { stage: `stage=${stage}` as const, status: `status=${status}` as const },
      };
    }
  },
});

function contradicts({ stage, status }: Card): boolean {
  return status === 'completed' ? !reached(stage, 'closing') : stage === 'done';
}
