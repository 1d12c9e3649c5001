import { stageBeyondDecision } from '../../../src/core/rules/stage-beyond-decision.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const approved = { id: 'V1', card: 'a', outcome: 'approved' } as const;

testRule(stageBeyondDecision, {
  'beyond what the last approval grants': {
    portfolio: portfolioOf({
      projects: { a: { stage: 'execution', status: 'active' } },
      meetings: { '2026-09-17': { decisions: [{ ...approved, type: 'BP2' }] } },
    }),
    finds: [
      [
        'a.yaml#/stage',
        { stage: 'stage=execution', granted: 'stage=planning', decision: '2026-09-17/V1', worthless: '', decides: '' },
      ],
    ],
  },
  'no decision about the card': {
    portfolio: portfolioOf({
      projects: { b: { stage: 'concept' } },
      meetings: { '2026-09-17': { decisions: [{ ...approved, type: 'BP2' }] } },
    }),
    finds: [['b.yaml#/stage', { stage: 'stage=concept', granted: '', decision: '', worthless: '', decides: '' }]],
  },
  'a decision that sends the project back': {
    portfolio: portfolioOf({
      projects: { a: { stage: 'planning' } },
      meetings: {
        '2026-06-11': { decisions: [{ ...approved, type: 'BP2' }] },
        '2026-09-17': { decisions: [{ ...approved, type: 'change', grants: 'concept' }] },
      },
    }),
    finds: [
      [
        'a.yaml#/stage',
        { stage: 'stage=planning', granted: 'stage=concept', decision: '2026-09-17/V1', worthless: '', decides: '' },
      ],
    ],
  },
  'as far as granted, ideas, and ended projects': {
    portfolio: portfolioOf({
      projects: { a: { stage: 'planning' }, b: { stage: 'idea' }, c: { stage: 'planning', status: 'rejected' } },
      meetings: { '2026-09-17': { decisions: [{ ...approved, type: 'prioritise', grants: 'planning' }] } },
    }),
    finds: [],
  },
  'no meeting has decided anything yet': {
    portfolio: portfolioOf({
      projects: { a: { stage: 'execution' } },
      meetings: { '2026-12-10': { agenda: [{ card: 'a' }] } },
    }),
    finds: [],
  },
  'an approval by a body that only recommends': {
    portfolio: portfolioOf({
      governance: {
        bodies: [
          { id: 'r', name: 'Rådet', kind: 'council' },
          { id: 'l', name: 'Ledelsen', kind: 'management' },
        ],
        routing: [{ types: ['BP3'], from: 3000000, bodies: ['r', 'l'] }],
      },
      projects: { a: { stage: 'execution', cost: { estimate: { likely: 3500000 } } } },
      meetings: { '2026-12-01': { body: 'r', decisions: [{ ...approved, type: 'BP3' }] } },
    }),
    today: '2026-12-02',
    finds: [
      [
        'a.yaml#/stage',
        { stage: 'stage=execution', granted: '', decision: '', worthless: '2026-12-01/V1', decides: 'Ledelsen' },
      ],
    ],
  },
});
