// Promises that the rules about governance ask nothing of a portfolio that has not written it down, such as an imported list.
import { expect, test } from 'vitest';
import { governanceRules } from '../../../src/core/rules/governance-rules.ts';
import { ruleContext } from '../../../src/core/rules/rule-context.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

test('no bodies, no findings', () => {
  const portfolio = portfolioOf({
    governance: {
      requirement_set: 'register',
      sectors: [{ id: 'helse', name: 'Helse' }],
      coordinators: [{ role: 'Koordinator' }],
    },
    strategy: { goals: [{ id: 'M1', text: 'Bedre tjenester' }] },
    projects: { a: { title: 'A', stage: 'execution', status: 'active', status_report: { date: '2026-08-01' } } },
  });
  const context = ruleContext(portfolio, '2026-11-22');
  const found = Object.values(governanceRules).flatMap((rule) => [...rule.check(portfolio, context)]);
  expect(found).toEqual([]);
});
