import { decisionOfAbsentBody } from '../../../src/core/rules/decision-of-absent-body.ts';
import type { Meeting } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const met = (meeting: Meeting) =>
  portfolioOf({
    governance: {
      bodies: [
        { id: 'radet', name: 'Rådet', kind: 'council' },
        { id: 'utvalget', name: 'Utvalget', kind: 'management' },
        { id: 'sekretariatet', name: 'Sekretariatet', kind: 'secretariat' },
      ],
    },
    meetings: { '2026-09-17': meeting },
  });
const decisions = (body: string) =>
  [
    { id: 'V1', card: 'a', outcome: 'approved' },
    { id: 'V2', card: 'b', body, outcome: 'approved' },
  ] as const;

testRule(decisionOfAbsentBody, {
  'a body further up than the one that met': {
    portfolio: met({ body: 'radet', decisions: decisions('utvalget') }),
    finds: [['meetings/2026-09-17.yaml#/decisions/1/body', { body: 'Utvalget', id: 'utvalget', date: '2026-09-17' }]],
  },
  'a body further down, which reports what it has decided': {
    portfolio: met({ body: 'radet', decisions: decisions('sekretariatet') }),
    finds: [],
  },
  'the body itself': { portfolio: met({ body: 'utvalget', decisions: decisions('utvalget') }), finds: [] },
  'an unknown body is told elsewhere': { portfolio: met({ body: 'radet', decisions: decisions('x') }), finds: [] },
  'a meeting that nobody says whose is': { portfolio: met({ decisions: decisions('utvalget') }), finds: [] },
});
