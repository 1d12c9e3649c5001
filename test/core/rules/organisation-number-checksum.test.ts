import { organisationNumberChecksum } from '../../../src/core/rules/organisation-number-checksum.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(organisationNumberChecksum, {
  'a wrong check digit, and one that is never given out': {
    portfolio: portfolioOf({
      projects: { a: { owner: { organisation: 'x', organisation_number: '974760674' } } },
      settings: {
        name: 'Test',
        organisations: [
          { id: 'x', name: 'X' },
          { id: 'y', name: 'Y', organisation_number: '100000300' },
        ],
      },
    }),
    finds: [
      ['a.yaml#/owner/organisation_number', { number: '974760674' }],
      ['portfolio.yaml#/organisations/1/organisation_number', { number: '100000300' }],
    ],
  },
  'the number of Brønnøysundregistrene': {
    portfolio: portfolioOf({ projects: { a: { owner: { organisation: 'x', organisation_number: '974760673' } } } }),
    finds: [],
  },
});
