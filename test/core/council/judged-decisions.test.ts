import { describe, expect, test } from 'vitest';
import { isWorthNothing, judgedDecisions, lesserApprovals } from '../../../src/core/council/judged-decisions.ts';
import type { Decision, Governance } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const governance: Governance = {
  bodies: [
    { id: 'sekretariat', name: 'Sekretariatet', kind: 'secretariat' },
    { id: 'raad', name: 'Rådet', kind: 'council' },
    { id: 'ledelse', name: 'Ledelsen', kind: 'management' },
    { id: 'styret', name: 'Kommunestyret', kind: 'political', may_decide: ['BP3', 'stop'] },
    { id: 'eier', name: 'Prosjekteieren', kind: 'project_owner', may_decide: ['change'] },
  ],
  secretariat: { mandate: { adopted: { date: '2026-01-15' }, types: ['pilot'], max_per_case: 500_000 } },
  routing: [
    { forms: ['pilot'], below: 500_000, bodies: ['sekretariat'] },
    { types: ['BP3'], from: 3_000_000, bodies: ['sekretariat', 'raad', 'ledelse'] },
    { bodies: ['sekretariat', 'raad'] },
  ],
};

const projects = {
  stor: { form: 'project' as const, cost: { project: [{ year: 2027, budget: 5_000_000 }] } },
  liten: { form: 'project' as const, cost: { project: [{ year: 2027, budget: 1_000_000 }] } },
  forsok: { form: 'pilot' as const, cost: { project: [{ year: 2027, budget: 300_000 }] } },
};

function standingOf(body: string, decision: Partial<Decision>) {
  const whole: Decision = { id: 'V1', outcome: 'approved', ...decision };
  const [judged] = judgedDecisions(
    portfolioOf({ governance, projects, meetings: { '2026-09-17': { body, decisions: [whole] } } }),
  );
  return judged && { standing: judged.standing, limit: judged.limit, isNothing: isWorthNothing(judged) };
}

test.each([
  ['the last of the route decides', 'raad', { card: 'liten', type: 'BP3' }, 'decides', null],
  ['an earlier one recommends, and that opens nothing', 'raad', { card: 'stor', type: 'BP3' }, 'recommends', null],
  ['the management decides', 'ledelse', { card: 'stor', type: 'BP3' }, 'decides', null],
  ['a body further up than the last may decide as well', 'styret', { card: 'stor', type: 'BP3' }, 'decides', null],
  ['but only what it has the right to', 'styret', { card: 'stor', type: 'BP2' }, 'no_right', null],
  [
    'a stage cannot be opened under another name',
    'raad',
    { card: 'stor', type: 'prioritise', grants: 'execution' },
    'recommends',
    null,
  ],
  ['the secretariat within its mandate', 'sekretariat', { card: 'forsok', type: 'BP3' }, 'decides', null],
  ['not a kind that the mandate leaves out', 'sekretariat', { card: 'liten', type: 'BP3' }, 'over_mandate', 'type'],
  [
    'not more than the mandate allows',
    'sekretariat',
    { card: 'forsok', type: 'BP3', frame: 600_000 },
    'over_mandate',
    'amount',
  ],
  ['the owner changes what costs no more', 'eier', { card: 'stor', type: 'change' }, 'decides', null],
  ['but gives no money', 'eier', { card: 'stor', type: 'change', frame: 9_000_000 }, 'outside_route', null],
] as const)('%s', (_, body, decision, standing, limit) => {
  expect(standingOf(body, decision)).toEqual({ standing, limit, isNothing: standing !== 'decides' });
});

test('a rejection stands, whoever it is from', () => {
  expect(standingOf('raad', { card: 'stor', type: 'BP3', outcome: 'rejected' })).toMatchObject({ isNothing: false });
});

test('without bodies, and about no single card, every decision stands', () => {
  expect(standingOf('raad', {})).toMatchObject({ standing: 'decides' });
  const plain = portfolioOf({
    projects,
    meetings: { '2026-09-17': { decisions: [{ id: 'V1', card: 'stor', type: 'BP3', outcome: 'approved' }] } },
  });
  expect(judgedDecisions(plain)[0]).toMatchObject({ standing: 'decides', route: null, decider: null });
});

describe('a decision that nobody made, or that says not what it is about', () => {
  const others = { ...governance, bodies: governance.bodies?.filter(({ kind }) => kind !== 'council') ?? [] };
  const judgedIn = (meeting: object, rules: Governance = governance) =>
    judgedDecisions(portfolioOf({ governance: rules, projects, meetings: { '2026-09-17': meeting } }))[0]?.standing;

  test('a meeting that names no body is the one council', () => {
    const decisions = [{ id: 'V1', card: 'stor', type: 'BP3', outcome: 'approved' }];
    expect(judgedIn({ decisions })).toBe('recommends');
    expect(judgedIn({ decisions }, others)).toBe('no_right');
  });

  test('money without a kind of decision is not given', () => {
    const decision = { id: 'V1', card: 'liten', outcome: 'approved' };
    expect(judgedIn({ body: 'raad', decisions: [{ ...decision, frame: 900_000_000 }] })).toBe('no_right');
    expect(judgedIn({ body: 'raad', decisions: [decision] })).toBe('decides');
  });
});

test('an approval that is no decision is a recommendation or nothing; one that stands is left alone', () => {
  const decisions: readonly Decision[] = [
    { id: 'V1', card: 'stor', type: 'BP3', outcome: 'approved' },
    { id: 'V2', card: 'liten', type: 'BP3', outcome: 'approved' },
    { id: 'V3', card: 'stor', type: 'change', outcome: 'approved', body: 'eier', frame: 9_000_000 },
  ];
  const portfolio = portfolioOf({ governance, projects, meetings: { '2026-09-17': { body: 'raad', decisions } } });
  const lesser = lesserApprovals(judgedDecisions(portfolio));
  expect(Object.fromEntries([...lesser].map(([{ id }, kind]) => [id, kind]))).toEqual({
    V1: 'recommended',
    V3: 'worthless',
  });
});
