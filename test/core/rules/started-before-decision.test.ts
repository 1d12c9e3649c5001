import { startedBeforeDecision } from '../../../src/core/rules/started-before-decision.ts';
import type { Stage } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const project = (stage: Stage, date: string) =>
  ({
    stage,
    status: 'active',
    time: { decisions_awaited: [{ type: 'regulation', date, body: 'Kunnskapsdepartementet' }] },
  }) as const;

testRule(startedBeforeDecision, {
  'carried out while the law is still awaited': {
    portfolio: portfolioOf({ projects: { a: project('execution', '2026-11-23') } }),
    finds: [
      [
        'a.yaml#/time/decisions_awaited/0/date',
        {
          type: 'awaited_type=regulation',
          date: '2026-11-23',
          body: 'Kunnskapsdepartementet',
          stage: 'stage=execution',
        },
      ],
    ],
  },
  'in planning, or expected today': {
    portfolio: portfolioOf({
      projects: { a: project('planning', '2027-11-23'), b: project('execution', '2026-11-22') },
    }),
    finds: [],
  },
});
