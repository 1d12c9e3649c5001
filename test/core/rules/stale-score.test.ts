import type { Past, StaleScore } from '../../../src/core/model/past.ts';
import { staleScore } from '../../../src/core/rules/stale-score.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const stale = (criterion: string, more: Partial<StaleScore> = {}): StaleScore => ({
  criterion,
  scoredOn: '2026-02-01',
  scoredIn: 'a',
  changedOn: '2026-06-01',
  changedIn: 'b',
  facts: ['cost'],
  ...more,
});
const scores = { verdi: { score: 3 }, fundament: { score: 2 }, sammenheng: { score: 1 } };
const past: Partial<Past> = {
  staleScores: new Map([
    [
      'one',
      [
        stale('verdi'),
        stale('fundament', { scoredOn: '2026-01-01' }),
        stale('sammenheng', { facts: ['cost', 'scope'], changedOn: '2026-07-01', changedIn: 'c' }),
        stale('gone'),
      ],
    ],
    ['two', [stale('verdi')]],
  ]),
};

testRule(staleScore, {
  'one finding for what one change made stale, and another for another': {
    past,
    portfolio: portfolioOf({ projects: { one: { scores } } }),
    finds: [
      [
        'one.yaml#/scores/verdi/score',
        { criteria: ['verdi', 'fundament'], facts: ['cost'], scored: '2026-01-01', changed: '2026-06-01' },
      ],
      [
        'one.yaml#/scores/sammenheng/score',
        { criteria: ['sammenheng'], facts: ['cost', 'scope'], scored: '2026-02-01', changed: '2026-07-01' },
      ],
    ],
  },
  'no date for a change that is not committed, and none before the score': {
    past: {
      staleScores: new Map([
        ['one', [stale('verdi', { changedIn: null, changedOn: '2026-01-31' })]],
        ['two', [stale('verdi', { changedOn: '2026-01-31' })]],
      ]),
    },
    portfolio: portfolioOf({ projects: { one: { scores }, two: { scores } } }),
    finds: ['one', 'two'].map((id) => [
      `${id}.yaml#/scores/verdi/score`,
      { criteria: ['verdi'], facts: ['cost'], scored: '2026-02-01', changed: '' },
    ]),
  },
  'not for a project that is over': {
    past,
    portfolio: portfolioOf({ projects: { two: { status: 'completed', scores } } }),
    finds: [],
  },
});
