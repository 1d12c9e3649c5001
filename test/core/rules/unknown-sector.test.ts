import { unknownSector } from '../../../src/core/rules/unknown-sector.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(unknownSector, {
  'what is not in the list': {
    portfolio: portfolioOf({
      governance: { sectors: [{ id: 'helse', name: 'Helse' }] },
      projects: { a: { sector: 'teknisk' } },
    }),
    finds: [['a.yaml#/sector', { id: 'teknisk', suggestion: null }]],
  },
  'what is in the list': {
    portfolio: portfolioOf({
      governance: { sectors: [{ id: 'helse', name: 'Helse' }] },
      projects: { a: { sector: 'helse' }, b: {} },
    }),
    finds: [],
  },
  'anything goes without a list': {
    portfolio: portfolioOf({ projects: { a: { sector: 'teknisk' } } }),
    finds: [],
  },
});
