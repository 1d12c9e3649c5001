import { lookAlikeId } from '../../../src/core/rules/look-alike-id.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(lookAlikeId, {
  'hyphens and characters that look the same': {
    portfolio: portfolioOf({
      projects: {
        'barn-app': {},
        'bam-app': {},
        barnapp: {},
        'pilot-1': {},
        'pilot-l': {},
        'vann-0': {},
        'vann-o': {},
      },
    }),
    finds: [
      ['barn-app.yaml#', { id: 'barn-app', other: 'bam-app' }],
      ['barnapp.yaml#', { id: 'barnapp', other: 'bam-app' }],
      ['pilot-l.yaml#', { id: 'pilot-l', other: 'pilot-1' }],
      ['vann-o.yaml#', { id: 'vann-o', other: 'vann-0' }],
    ],
  },
  'ids that differ': {
    portfolio: portfolioOf({ projects: { 'skole-2': {}, 'skole-3': {}, skolen: {} } }),
    finds: [],
  },
});
