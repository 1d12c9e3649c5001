import { qualityAssuranceMissing } from '../../../src/core/rules/quality-assurance-missing.ts';
import type { Ceiling, Decision, Meeting, Project } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const ceiling: Ceiling = { name: 'KS', amount: 300, effect: 'route', quality_assurance: ['KS1', 'KS2'] };
const standing = (card: Project, ceilings: readonly Ceiling[] = [ceiling], meetings: Record<string, Meeting> = {}) =>
  portfolioOf({
    governance: { ceilings },
    projects: { a: { cost: { estimate: { likely: 301 } }, ...card } },
    meetings,
  });
const told = { step: 'KS1', ceiling: 'KS', limit: 300, type: 'decision_type=BP2', meeting: '' };
const approved: Decision = { id: 'V1', card: 'a', type: 'BP2', outcome: 'approved' };
const next: Record<string, Meeting> = { '2026-12-10': { status: 'planned', agenda: [{ card: 'a', type: 'BP3' }] } };

testRule(qualityAssuranceMissing, {
  'past BP2 without KS1': { portfolio: standing({ stage: 'planning' }), finds: [['a.yaml#', told]] },
  'past BP3 without either': {
    portfolio: standing({ stage: 'execution', quality_assurance: [] }),
    finds: [
      ['a.yaml#', { ...told, type: 'decision_type=BP3' }],
      ['a.yaml#', { ...told, type: 'decision_type=BP3', step: 'KS2' }],
    ],
  },
  'on the agenda for BP3, with KS1 only': {
    portfolio: standing(
      { stage: 'planning', quality_assurance: [{ step: 'KS1', date: '2026-05-01' }] },
      [ceiling],
      next,
    ),
    finds: [['a.yaml#', { ...told, step: 'KS2', type: 'decision_type=BP3', meeting: '2026-12-10' }]],
  },
  'a concept that asks for nothing yet': { portfolio: standing({ stage: 'concept' }), finds: [] },
  'at the ceiling, which is above it only when the bound says so': {
    portfolio: standing({ stage: 'planning', cost: { estimate: { likely: 300 } } }),
    finds: [],
  },
  'from the ceiling on': {
    portfolio: standing({ stage: 'planning', cost: { estimate: { likely: 300 } } }, [{ ...ceiling, bound: 'from' }]),
    finds: [['a.yaml#', told]],
  },
  'a ceiling that only warns': {
    portfolio: standing({ stage: 'planning' }, [{ ...ceiling, effect: 'warn' }]),
    finds: [],
  },
  'a ceiling that came after the decision': {
    portfolio: standing({ stage: 'planning' }, [{ ...ceiling, from: '2026-10-01' }], {
      '2026-09-17': { decisions: [approved] },
    }),
    finds: [],
  },
  'a ceiling that was valid at the decision': {
    portfolio: standing({ stage: 'planning' }, [{ ...ceiling, to: '2026-10-01' }], {
      '2026-09-17': { decisions: [approved] },
    }),
    finds: [['a.yaml#', told]],
  },
});
