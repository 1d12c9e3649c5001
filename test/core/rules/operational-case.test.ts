import { operationalCase } from '../../../src/core/rules/operational-case.ts';
import type { Meeting } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const onAgenda = (meeting: Meeting) =>
  portfolioOf({
    governance: {
      bodies: [
        { id: 'radet', name: 'Rådet', kind: 'council' },
        { id: 'utvalg', name: 'Utvalget', kind: 'management' },
      ],
    },
    projects: { a: { nature: 'operation' }, b: { nature: 'maintenance' }, c: { nature: 'development' }, d: {} },
    meetings: {
      '2026-12-10': {
        status: 'planned',
        body: 'radet',
        agenda: ['a', 'b', 'c', 'd'].map((card) => ({ card })),
        ...meeting,
      },
    },
  });

testRule(operationalCase, {
  'operation and maintenance before the council': {
    portfolio: onAgenda({}),
    finds: [
      ['meetings/2026-12-10.yaml#/agenda/0/card', { card: 'a', nature: 'nature=operation' }],
      ['meetings/2026-12-10.yaml#/agenda/1/card', { card: 'b', nature: 'nature=maintenance' }],
    ],
  },
  'before others, and in a meeting that is over': { portfolio: onAgenda({ body: 'utvalg' }), finds: [] },
  'in a meeting that is over': { portfolio: onAgenda({ date: '2026-09-17', status: 'held' }), finds: [] },
});
