import { expect, test } from 'vitest';
import { costBridge } from '../../../src/core/diff/cost-bridge.ts';
import type { Card } from '../../../src/core/model/portfolio.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const of = (budget: number): Card => ({ status: 'active', cost: { project: [{ year: 2027, budget }] } });
const none = { added: [], removed: [], changed: [], renamed: [], stopped: [], finished: [], kept: 0 };
const whole = portfolioOf({ projects: { a: of(100), b: of(20), c: of(3) } });
const part = portfolioOf({ projects: { a: of(100) }, unreadable: ['b'] });

test('a card that can no longer be read is not told as one that has left the area', () => {
  const { groups, before, now } = costBridge(none, whole, part);
  expect(groups.map(({ group, projects, ...amounts }) => [group, projects, amounts.before, amounts.now])).toEqual([
    ['unreadable', 1, 20, 0],
    ['parted', 1, 3, 0],
    ['same', 1, 100, 100],
  ]);
  expect([before, now]).toEqual([123, 100]);
});

test('nor one that can be read again as one that has come into it', () => {
  expect(costBridge(none, part, whole).groups.map(({ group }) => group)).toEqual(['joined', 'readable', 'same']);
});
