// Which decisions of a proposal count.
import { expect, test } from 'vitest';
import { decisionsByCard } from '../../../src/core/model/decisions.ts';
import { mayDecide } from '../../../src/core/policy/may-decide.ts';
import type { Decision, Meeting } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const approved: Decision = { id: 'V1', card: 'a', type: 'BP3', outcome: 'approved' };
const held: Meeting = { body: 'radet', status: 'held', decisions: [approved] };
const radet = { id: 'radet', name: 'Rådet' };
const utvalg = { id: 'utvalg', name: 'Utvalg', may_decide: ['BP1' as const] };

const rows: Readonly<Record<string, readonly [Meeting, counts: boolean, was?: Readonly<Record<string, Meeting>>]>> = {
  'by a body that may decide everything': [held, true],
  'in a planned meeting': [{ ...held, status: 'planned' }, false],
  'in a cancelled meeting': [{ ...held, status: 'cancelled' }, false],
  'on a day that has not come': [{ ...held, date: '2026-11-23' }, false],
  today: [{ ...held, date: '2026-11-22' }, true],
  'by a body that the base does not have': [{ ...held, body: 'nytt' }, false],
  'by a body without the right': [{ ...held, body: 'utvalg' }, false],
  'by a body without the right, named by the decision': [
    { ...held, decisions: [{ ...approved, body: 'utvalg' }] },
    false,
  ],
  'of a kind that the body may decide': [{ ...held, body: 'utvalg', decisions: [{ ...approved, type: 'BP1' }] }, true],
  'that opens a stage which the body may not decide on, under another name': [
    { ...held, body: 'utvalg', decisions: [{ ...approved, type: 'BP1', grants: 'execution' }] },
    false,
  ],
  'that opens a stage which the body may decide on': [
    { ...held, body: 'utvalg', decisions: [{ ...approved, type: 'BP1', grants: 'concept' }] },
    true,
  ],
  'of no kind, by a body with a list of them': [
    { ...held, body: 'utvalg', decisions: [{ id: 'V1', card: 'a', grants: 'execution', outcome: 'approved' }] },
    false,
  ],
  'by nobody knows whom, when not all may': [{ status: 'held', decisions: [approved] }, false],
  'made before the proposal, by whoever it was': [
    { ...held, body: 'nytt' },
    true,
    { '2026-09-17': { ...held, body: 'nytt' } },
  ],
  'only planned before the proposal': [
    { ...held, body: 'nytt' },
    false,
    { '2026-09-17': { ...held, body: 'nytt', status: 'planned' } },
  ],
};

test.each(Object.entries(rows))('a decision %s', (_, [meeting, counts, was = {}]) => {
  const base = portfolioOf({ governance: { bodies: [radet, utvalg] }, meetings: was });
  const head = portfolioOf({ meetings: { '2026-09-17': meeting } });
  const found = decisionsByCard(head, { today: '2026-11-22', counts: mayDecide(base) });
  expect(found.has('a')).toBe(counts);
});

test('without a policy, and where no bodies are known, every decision of a held meeting counts', () => {
  const head = portfolioOf({ meetings: { '2026-09-17': { ...held, body: 'nytt' } } });
  for (const base of [null, portfolioOf({})])
    expect(decisionsByCard(head, { counts: mayDecide(base) }).has('a')).toBe(true);
});
