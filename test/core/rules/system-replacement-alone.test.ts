import { systemReplacementAlone } from '../../../src/core/rules/system-replacement-alone.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const elements = { technical_modernisation: 100, societal_benefit: 0, internal_efficiency: 0 };

testRule(systemReplacementAlone, {
  'replaces a system and nothing else': {
    portfolio: portfolioOf({ projects: { a: { replaces_system: true, elements } } }),
    finds: [['a.yaml#/elements/technical_modernisation', {}]],
  },
  'gives something else as well, replaces nothing, or is rejected': {
    portfolio: portfolioOf({
      projects: {
        a: {
          replaces_system: true,
          elements: { technical_modernisation: 80, societal_benefit: 0, internal_efficiency: 20 },
        },
        b: { elements },
        c: { status: 'rejected', replaces_system: true, elements },
      },
    }),
    finds: [],
  },
});
