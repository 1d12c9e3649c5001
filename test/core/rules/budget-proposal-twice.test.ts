import { budgetProposalTwice } from '../../../src/core/rules/budget-proposal-twice.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const governance = { one_proposal_per_year: true };
const proposal = {
  status: 'proposed',
  owner: { organisation: 'storvik' },
  budget_proposal: { budget_year: 2028 },
} as const;

testRule(budgetProposalTwice, {
  'the second of one organisation in one year': {
    portfolio: portfolioOf({ governance, projects: { a: proposal, b: proposal } }),
    finds: [['b.yaml#/budget_proposal/budget_year', { organisation: 'storvik', year: '2028', other: 'a' }]],
  },
  'another year, another organisation, decided already, or a variant': {
    portfolio: portfolioOf({
      governance,
      projects: {
        a: proposal,
        b: { ...proposal, budget_proposal: { budget_year: 2029 } },
        c: { ...proposal, owner: { organisation: 'nesfjord' } },
        d: { ...proposal, status: 'active' },
        e: { ...proposal, links: { variant_of: 'a' } },
      },
    }),
    finds: [],
  },
  'where several are allowed': { portfolio: portfolioOf({ projects: { a: proposal, b: proposal } }), finds: [] },
});
