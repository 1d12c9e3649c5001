// Promises what a decision changes on its card, and what it leaves.
import { describe, expect, test } from 'vitest';
import { decisionEffects } from '../../../src/core/meetings/decision-effects.ts';
import type { Decision, Status } from '../../../src/generated/card-types.ts';

const statusAfter = (status: Status | undefined, decision: Partial<Decision>) =>
  decisionEffects(status ? { status } : {}, { id: 'V1', outcome: 'approved', ...decision }, '2026-12-10/V1').status;

describe('the status', () => {
  test.each<[Status | undefined, Partial<Decision>, Status | null]>([
    ['proposed', { type: 'BP1' }, 'active'],
    [undefined, { type: 'prioritise' }, 'active'],
    ['proposed', { type: 'BP1', outcome: 'approved_with_conditions' }, 'active'],
    ['active', { type: 'BP3' }, null],
    ['on_hold', { type: 'BP3' }, null],
    ['proposed', { type: 'change' }, null],
    ['proposed', { type: 'BP2', outcome: 'returned' }, null],
    ['proposed', { type: 'BP2', outcome: 'postponed' }, null],
    ['proposed', { type: 'BP2', outcome: 'rejected' }, 'rejected'],
    ['active', { type: 'change', outcome: 'rejected' }, null],
    ['active', { type: 'budget', outcome: 'rejected' }, null],
    ['active', { type: 'stop', outcome: 'rejected' }, null],
    ['active', { type: 'stop', outcome: 'approved' }, 'stopped'],
    ['active', { type: 'BP4', outcome: 'stopped' }, 'stopped'],
    ['stopped', { type: 'stop', outcome: 'stopped' }, null],
  ])('%s after %j is %s', (before, decision, after) => expect(statusAfter(before, decision)).toBe(after));
});

test('the reason stands on a card that is stopped', () =>
  expect(
    decisionEffects({ status: 'active' }, { id: 'V1', outcome: 'stopped', reason: 'For dyrt.' }, 'm/V1').changes,
  ).toEqual([
    { kind: 'put', pointer: ['status'], value: 'stopped' },
    { kind: 'put', pointer: ['status_reason'], value: 'For dyrt.' },
  ]));

test('conditions are copied with the decision that set them', () => {
  const conditions = [{ text: 'Avklar driften', due: '2027-01-31' }, { text: 'Rapporter' }];
  const { changes } = decisionEffects(
    { status: 'active' },
    { id: 'V2', outcome: 'approved_with_conditions', conditions },
    '2026-12-10/V2',
  );
  expect(changes).toEqual([
    {
      kind: 'append',
      pointer: ['conditions'],
      value: { decision: '2026-12-10/V2', text: 'Avklar driften', due: '2027-01-31' },
    },
    {
      kind: 'append',
      pointer: ['conditions'],
      value: { decision: '2026-12-10/V2', text: 'Rapporter', due: undefined },
    },
  ]);
});
