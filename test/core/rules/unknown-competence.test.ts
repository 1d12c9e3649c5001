import { unknownCompetence } from '../../../src/core/rules/unknown-competence.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(unknownCompetence, {
  'what is not in the list': {
    portfolio: portfolioOf({
      capacity: { competences: [{ id: 'utvikling', name: 'Utvikling' }] },
      projects: { a: { resources: [{ competence: 'juss', year: 2027, fte: 1 }] } },
    }),
    finds: [['a.yaml#/resources/0/competence', { id: 'juss', suggestion: null }]],
  },
  'what is in the list': {
    portfolio: portfolioOf({
      capacity: { competences: [{ id: 'utvikling', name: 'Utvikling' }] },
      projects: { a: { resources: [{ competence: 'utvikling', year: 2027, fte: 1 }] } },
    }),
    finds: [],
  },
  'anything goes without a list': {
    portfolio: portfolioOf({ projects: { a: { resources: [{ competence: 'juss', year: 2027, fte: 1 }] } } }),
    finds: [],
  },
});
