import { technologyOnly } from '../../../src/core/rules/technology-only.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const allModernisation = { technical_modernisation: 100, societal_benefit: 0, internal_efficiency: 0 };

testRule(technologyOnly, {
  'only technology described, or a new system without sized benefits': {
    portfolio: portfolioOf({
      projects: {
        a: { dimensions: { technology: 'Ny server' }, replaces_system: true },
        b: { replaces_system: true, benefits: [{ id: 'G1', name: 'x', not_priced_because: 'y' }] },
      },
    }),
    finds: [
      ['a.yaml#/dimensions', { sign: 'dimensions' }],
      ['b.yaml#/replaces_system', { sign: 'no_benefits' }],
    ],
  },
  'more than technology, a sized benefit, or told by system-replacement-alone': {
    portfolio: portfolioOf({
      projects: {
        a: { dimensions: { technology: 'Ny server', organisation: 'Ny vaktordning' } },
        b: { replaces_system: true, benefits: [{ id: 'G1', name: 'x', annual: [{ year: 2028, fte: 0.5 }] }] },
        c: { replaces_system: true, elements: allModernisation },
      },
    }),
    finds: [],
  },
});
