import { councilWithoutLeader } from '../../../src/core/rules/council-without-leader.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(councilWithoutLeader, {
  'a council without a leader': {
    portfolio: portfolioOf({
      governance: {
        bodies: [
          { id: 'styret', name: 'Porteføljestyret', kind: 'portfolio_board' },
          { id: 'radet', name: 'Digitaliseringsrådet', kind: 'council' },
        ],
      },
    }),
    finds: [['governance.yaml#/bodies/1/name', { council: 'Digitaliseringsrådet' }]],
  },
  'a council with a leader': {
    portfolio: portfolioOf({
      governance: { bodies: [{ id: 'radet', name: 'Rådet', kind: 'council', leader: 'Kommunaldirektør' }] },
    }),
    finds: [],
  },
  'a body that is not a council, and a portfolio without bodies': {
    portfolio: portfolioOf({ governance: { bodies: [{ id: 'eier', name: 'Prosjekteier', kind: 'project_owner' }] } }),
    finds: [],
  },
});
