import { duplicateListId } from '../../../src/core/rules/duplicate-list-id.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const twice = [
  { id: 'X1', name: 'En' },
  { id: 'X2', name: 'To' },
  { id: 'X1', name: 'Tre' },
];
const once = twice.slice(0, 2);

testRule(duplicateListId, {
  'lists on a card': {
    portfolio: portfolioOf({
      projects: {
        a: {
          benefits: twice,
          alternatives: twice,
          risks: twice.map(({ id, name }) => ({ id, event: name })),
          time: { milestones: twice, deliveries: twice },
        },
      },
    }),
    finds: [
      ['a.yaml#/alternatives/2/id', { id: 'X1', list: 'alternatives' }],
      ['a.yaml#/benefits/2/id', { id: 'X1', list: 'benefits' }],
      ['a.yaml#/risks/2/id', { id: 'X1', list: 'risks' }],
      ['a.yaml#/time/milestones/2/id', { id: 'X1', list: 'time.milestones' }],
      ['a.yaml#/time/deliveries/2/id', { id: 'X1', list: 'time.deliveries' }],
    ],
  },
  'lists in meetings and configuration': {
    portfolio: portfolioOf({
      meetings: { '2026-09-17': { decisions: twice.map(({ id }) => ({ id, outcome: 'approved' })) } },
      settings: { name: 'Test', organisations: twice, areas: twice },
      strategy: { criteria: twice, goals: twice.map(({ id, name }) => ({ id, text: name })) },
      governance: { bodies: twice, sectors: twice },
      capacity: { competences: twice },
    }),
    finds: [
      ['meetings/2026-09-17.yaml#/decisions/2/id', { id: 'X1', list: 'decisions' }],
      ['portfolio.yaml#/organisations/2/id', { id: 'X1', list: 'organisations' }],
      ['portfolio.yaml#/areas/2/id', { id: 'X1', list: 'areas' }],
      ['strategy.yaml#/goals/2/id', { id: 'X1', list: 'goals' }],
      ['strategy.yaml#/criteria/2/id', { id: 'X1', list: 'criteria' }],
      ['governance.yaml#/bodies/2/id', { id: 'X1', list: 'bodies' }],
      ['governance.yaml#/sectors/2/id', { id: 'X1', list: 'sectors' }],
      ['capacity.yaml#/competences/2/id', { id: 'X1', list: 'competences' }],
    ],
  },
  'the same id in two lists': {
    portfolio: portfolioOf({ projects: { a: { benefits: once, alternatives: once }, b: { benefits: once } } }),
    finds: [],
  },
});
