import { weakerDependency } from '../../../src/core/rules/weaker-dependency.ts';
import type { DependencyKind } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const on = (card: string, kind?: DependencyKind) => ({ links: { depends_on: [kind ? { card, kind } : { card }] } });
const weak = 'a.yaml#/links/depends_on/0/card';

testRule(weakerDependency, {
  'an earlier stage while this one is under way': {
    portfolio: portfolioOf({
      projects: { a: { stage: 'execution', ...on('b', 'shares_solution') }, b: { stage: 'planning' } },
    }),
    finds: [[weak, { other: 'b', state: 'stage=planning' }]],
  },
  'an earlier stage before execution': {
    portfolio: portfolioOf({ projects: { a: { stage: 'planning', ...on('b') }, b: { stage: 'concept' } } }),
    finds: [],
  },
  'the same stage': {
    portfolio: portfolioOf({ projects: { a: { stage: 'execution', ...on('b') }, b: { stage: 'execution' } } }),
    finds: [],
  },
  'stopped, whatever the stage': {
    portfolio: portfolioOf({
      projects: { a: { stage: 'idea', ...on('b') }, b: { stage: 'execution', status: 'stopped' } },
    }),
    finds: [[weak, { other: 'b', state: 'status=stopped' }]],
  },
  'rejected and earlier is told once': {
    portfolio: portfolioOf({
      projects: { a: { stage: 'execution', ...on('b') }, b: { stage: 'idea', status: 'rejected' } },
    }),
    finds: [[weak, { other: 'b', state: 'status=rejected' }]],
  },
  'completed is not weak': {
    portfolio: portfolioOf({
      projects: { a: { stage: 'realisation', ...on('b') }, b: { stage: 'closing', status: 'completed' } },
    }),
    finds: [],
  },
  'those who share people need no result': {
    portfolio: portfolioOf({
      projects: { a: { stage: 'execution', ...on('b', 'shares_people') }, b: { stage: 'idea' } },
    }),
    finds: [],
  },
});
