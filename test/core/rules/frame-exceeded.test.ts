import { expect, test } from 'vitest';
import { frameExceeded } from '../../../src/core/rules/frame-exceeded.ts';
import { ruleContext } from '../../../src/core/rules/rule-context.ts';
import type { Decision, Meeting, Project } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const decision: Decision = { id: 'V1', card: 'a', type: 'BP3', outcome: 'approved', frame: 500 };
const granted = (given: Partial<Decision>, card: Project = {}, next: Meeting = {}) =>
  portfolioOf({
    projects: {
      a: {
        status: 'active',
        cost: { project: [{ year: 2026, kind: 'external', budget: 500, forecast: 600 }] },
        ...card,
      },
    },
    meetings: {
      '2026-06-11': { decisions: [{ ...decision, ...given }] },
      '2026-12-10': { status: 'planned', ...next },
    },
  });
const told = { cost: 600, frame: 500, decision: '2026-06-11/V1', meeting: '' };

testRule(frameExceeded, {
  'planned above the frame': { portfolio: granted({}), finds: [['a.yaml#/cost', told]] },
  'just within': { portfolio: granted({ frame: 600 }), finds: [] },
  'no frame, a frame that was refused, and a project that is over': {
    portfolio: granted({ outcome: 'rejected' }),
    finds: [],
  },
  'a project that is over': { portfolio: granted({}, { status: 'completed' }), finds: [] },
  'money for a plan is no frame for the project': { portfolio: granted({ type: 'BP2' }), finds: [] },
  'unless the decision opens more than that': {
    portfolio: granted({ type: 'BP2', grants: 'execution' }),
    finds: [['a.yaml#/cost', told]],
  },
});

test('an error until the case is on a coming agenda; a card cannot say so itself', () => {
  const severityOf = (portfolio: ReturnType<typeof granted>) =>
    [...frameExceeded.check(portfolio, ruleContext(portfolio, '2026-11-22'))].map(
      ({ severity = frameExceeded.severity, args }) => [severity, args.meeting],
    );
  expect(severityOf(granted({}))).toEqual([['error', '']]);
  expect(severityOf(granted({}, { request: { type: 'change' } }))).toEqual([['error', '']]);
  expect(severityOf(granted({}, { request: { type: 'BP4' } }))).toEqual([['error', '']]);
  expect(severityOf(granted({}, {}, { agenda: [{ card: 'a', type: 'budget' }] }))).toEqual([['warning', '2026-12-10']]);
  expect(severityOf(granted({}, {}, { agenda: [{ card: 'a', type: 'BP4' }] }))).toEqual([['error', '']]);
  const past = { status: 'cancelled', agenda: [{ card: 'a', type: 'change' }] } as const;
  expect(severityOf(granted({}, {}, past))).toEqual([['error', '']]);
});
