import { expect, test } from 'vitest';
import { decisionOutOfOrder } from '../../../src/core/rules/decision-out-of-order.ts';
import { ruleContext } from '../../../src/core/rules/rule-context.ts';
import type { Decision, Meeting, Project } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const heardOn = (heard: string, more: Project = {}): Project => ({ ...more, anchoring: { sector_leader: { heard } } });
const after = (meetings: Readonly<Record<string, Meeting>>, card: Project = {}) =>
  portfolioOf({
    governance: {
      bodies: [
        { id: 'sekretariatet', name: 'Sekretariatet', kind: 'secretariat' },
        { id: 'radet', name: 'Rådet', kind: 'council' },
        { id: 'styret', name: 'Styret', kind: 'political' },
      ],
      routing: [{ types: ['BP3', 'budget'], bodies: ['sekretariatet', 'radet', 'styret'] }, { bodies: ['radet'] }],
    },
    projects: { a: { status: 'proposed', ...card } },
    meetings,
  });
const by = (body: string, decision: Partial<Decision> = {}): Meeting => ({
  body,
  decisions: [{ id: 'V1', card: 'a', type: 'BP3', outcome: 'approved', ...decision }],
});
const told = { card: 'a', type: 'decision_type=BP3', body: 'Styret', skipped: 'Rådet', heard: '', date: '2026-09-17' };
const place = 'meetings/2026-09-17.yaml#/decisions/0';

const withNextCase: Readonly<Record<string, Meeting>> = {
  '2026-09-17': by('radet', { type: 'BP1' }),
  '2026-12-10': { status: 'planned', agenda: [{ card: 'a' }] },
};

testRule(decisionOutOfOrder, {
  'the council has not treated it': { portfolio: after({ '2026-09-17': by('styret') }), finds: [[place, told]] },
  'the council treated it afterwards': {
    portfolio: after({ '2026-09-17': by('styret'), '2026-10-01': by('radet') }),
    finds: [[place, told]],
  },
  'the council sent it back': {
    portfolio: after({ '2026-06-11': by('radet', { outcome: 'returned' }), '2026-09-17': by('styret') }),
    finds: [[place, told]],
  },
  'the council treated something else': {
    portfolio: after({ '2026-06-11': by('radet', { type: 'BP2' }), '2026-09-17': by('styret') }),
    finds: [[place, told]],
  },
  'the council recommended it, or advised against it': {
    portfolio: after({ '2026-06-11': by('radet', { outcome: 'rejected' }), '2026-09-17': by('styret') }),
    finds: [],
  },
  'the council opened the same stage under another name': {
    portfolio: after({
      '2026-06-11': by('radet', { type: 'prioritise', grants: 'execution' }),
      '2026-09-17': by('styret'),
    }),
    finds: [],
  },
  'the same day': {
    portfolio: after({ '2026-09-17': by('radet'), '2026-09-17-2': { ...by('styret'), date: '2026-09-17' } }),
    finds: [],
  },
  'decided again in the right order': {
    portfolio: after({ '2026-06-11': by('styret'), '2026-09-17': by('radet'), '2026-10-01': by('styret') }),
    finds: [],
  },
  'the political level takes a case of the council': {
    portfolio: after({ '2026-09-17': by('styret', { type: 'BP1' }) }),
    finds: [[place, { ...told, type: 'decision_type=BP1' }]],
  },
  'a stop, and an ended project': {
    portfolio: after({ '2026-09-17': by('styret', { type: 'stop' }) }, { status: 'stopped' }),
    finds: [],
  },
  'the sector leader was heard after the decision': {
    portfolio: after({ '2026-09-17': by('radet', { type: 'BP1' }) }, heardOn('2026-09-18')),
    finds: [[place, { ...told, type: 'decision_type=BP1', body: 'Rådet', skipped: '', heard: '2026-09-18' }]],
  },
  'the sector leader was heard the same day': {
    portfolio: after({ '2026-09-17': by('radet', { type: 'BP1' }) }, heardOn('2026-09-17')),
    finds: [],
  },
  'heard again since, because the project asks for more': {
    portfolio: after(
      { '2026-09-17': by('radet', { type: 'BP1' }) },
      heardOn('2026-10-12', { request: { type: 'BP2' } }),
    ),
    finds: [],
  },
  'heard again since, for a new submission': {
    portfolio: after(
      { '2026-09-17': by('radet', { type: 'BP1' }) },
      heardOn('2026-10-12', { submitter: { date: '2026-10-15' } }),
    ),
    finds: [],
  },
  'heard since, without a new submission, though the next case is coming': {
    portfolio: after(withNextCase, heardOn('2026-10-12')),
    finds: [[place, { ...told, type: 'decision_type=BP1', body: 'Rådet', skipped: '', heard: '2026-10-12' }]],
  },
});

test('a sector leader who may have been heard about the next case gives a warning only', () => {
  const severityOf = (meetings: Readonly<Record<string, Meeting>>) => {
    const portfolio = after(meetings, heardOn('2026-10-12'));
    return [...decisionOutOfOrder.check(portfolio, ruleContext(portfolio, '2026-11-22'))].map(
      ({ severity }) => severity ?? decisionOutOfOrder.severity,
    );
  };
  expect(severityOf(withNextCase)).toEqual(['warning']);
  expect(severityOf({ '2026-09-17': by('radet', { type: 'BP1' }) })).toEqual(['error']);
});

test('the other place is what came too late, else the route', () => {
  const relatedTo = (meetings: Readonly<Record<string, Meeting>>) => {
    const portfolio = after(meetings);
    return [...decisionOutOfOrder.check(portfolio, ruleContext(portfolio, '2026-11-22'))].map(({ related }) => related);
  };
  expect(relatedTo({ '2026-09-17': by('styret') })).toEqual([
    [{ file: 'portfolio/governance.yaml', pointer: ['routing', 0, 'bodies'], at: 'value' }],
  ]);
  expect(relatedTo({ '2026-09-17': by('styret'), '2026-10-01': by('radet') })).toEqual([
    [{ file: 'portfolio/meetings/2026-10-01.yaml', pointer: ['decisions', 0], at: 'value' }],
  ]);
});
