import { expect, test } from 'vitest';
import { hearingMissing } from '../../../src/core/rules/hearing-missing.ts';
import { ruleContext } from '../../../src/core/rules/rule-context.ts';
import type { Governance, Meeting, Project } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const asking = (card: Project, governance: Governance = {}, next: Meeting = {}) =>
  portfolioOf({
    governance,
    projects: { a: { status: 'proposed', stage: 'concept', ...card } },
    meetings: { '2026-12-10': { status: 'planned', ...next } },
  });
const told = { party: 'hearing_party=finance_director', type: 'decision_type=BP2', organisations: [], meeting: '' };
const paying = [
  { organisation: 'storvik', share: 60, finance_director_heard: '2026-09-01' },
  { organisation: 'nesfjord', share: 30 },
  { organisation: 'hogdal', share: 10 },
  { organisation: 'oyvar', share: 0 },
];

testRule(hearingMissing, {
  'the finance director before BP2, when nobody has said what it costs': {
    portfolio: asking({}),
    finds: [['a.yaml#', told]],
  },
  'those of the organisations that pay': {
    portfolio: asking({ participants: paying }),
    finds: [['a.yaml#/participants/1', { ...told, organisations: ['nesfjord', 'hogdal'] }]],
  },
  'heard': { portfolio: asking({ anchoring: { finance_director: { heard: '2026-09-01' } } }), finds: [] },
  'before BP1': { portfolio: asking({ stage: 'idea' }), finds: [] },
  'free of cost': { portfolio: asking({ cost: { estimate: { likely: 0 } } }), finds: [] },
  'under way': { portfolio: asking({ status: 'active' }), finds: [] },
  'a pilot, unless governance.yaml asks': { portfolio: asking({ form: 'pilot', stage: 'idea' }), finds: [] },
  'a pilot, where governance.yaml asks': {
    portfolio: asking({ form: 'pilot', stage: 'idea' }, { hearings: [{ party: 'finance_director' }] }),
    finds: [['a.yaml#', { ...told, type: 'decision_type=BP3' }]],
  },
  'in a register': { portfolio: asking({}, { requirement_set: 'register' }), finds: [] },
  'others, as governance.yaml says; the sector leader is another finding': {
    portfolio: asking(
      { trust: { privacy: { assessed: false } } },
      { hearings: [{ party: 'sector_leader' }, { party: 'privacy' }, { party: 'users', types: ['BP3'] }] },
    ),
    finds: [['a.yaml#/trust/privacy', { ...told, party: 'hearing_party=privacy' }]],
  },
  'a part that is required, and missing as a whole, is told by missing-field': {
    portfolio: asking({ stage: 'planning' }, { hearings: [{ party: 'privacy' }] }),
    finds: [],
  },
});

test('an error on the agenda of the next meeting, for what is asked there', () => {
  const portfolio = asking({ status: 'active' }, {}, { agenda: [{ card: 'a', type: 'budget' }] });
  const observed = [...hearingMissing.check(portfolio, ruleContext(portfolio, '2026-11-22'))];
  expect(observed).toMatchObject([
    {
      severity: 'error',
      args: { type: 'decision_type=budget', meeting: '2026-12-10' },
      related: [{ file: 'portfolio/meetings/2026-12-10.yaml', pointer: ['agenda', 0, 'card'] }],
    },
  ]);
});
