import { expect, test } from 'vitest';
import { missingStatusReport } from '../../../src/core/rules/missing-status-report.ts';
import { ruleContext } from '../../../src/core/rules/rule-context.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const running = { stage: 'execution', status: 'active' } as const;

testRule(missingStatusReport, {
  'under way without a report': {
    portfolio: portfolioOf({ projects: { a: running } }),
    finds: [['a.yaml#', { stage: 'stage=execution' }]],
  },
  'with a report, proposed, in realisation, a pilot': {
    portfolio: portfolioOf({
      projects: {
        a: { ...running, status_report: { date: '2026-11-01' } },
        b: { ...running, status: 'proposed' },
        c: { stage: 'realisation', status: 'active' },
        d: { ...running, form: 'pilot' },
      },
    }),
    finds: [],
  },
  'a register asks for no reports': {
    portfolio: portfolioOf({ governance: { requirement_set: 'register' }, projects: { a: running } }),
    finds: [],
  },
});

test('a warning in planning', () => {
  const portfolio = portfolioOf({ projects: { a: { stage: 'planning', status: 'active' } } });
  expect(
    [...missingStatusReport.check(portfolio, ruleContext(portfolio, '2026-11-22'))].map(({ severity }) => severity),
  ).toEqual(['warning']);
});

test.each([
  ['2026-07-25', 'warning'],
  ['2026-07-24', 'error'],
])('a project that BP3 put into execution on %s has the age of a report to write its first: %s', (date, severity) => {
  const portfolio = portfolioOf({
    projects: { a: running },
    meetings: { [date]: { decisions: [{ id: 'V1', card: 'a', type: 'BP3', outcome: 'approved' }] } },
  });
  expect(
    [...missingStatusReport.check(portfolio, ruleContext(portfolio, '2026-11-22'))].map((each) => each.severity),
  ).toEqual([severity]);
});

test('an older decision, that opened another stage, gives no time', () => {
  const portfolio = portfolioOf({
    projects: { a: running },
    meetings: { '2026-11-01': { decisions: [{ id: 'V1', card: 'a', type: 'BP2', outcome: 'approved' }] } },
  });
  expect(
    [...missingStatusReport.check(portfolio, ruleContext(portfolio, '2026-11-22'))].map(({ severity }) => severity),
  ).toEqual(['error']);
});
