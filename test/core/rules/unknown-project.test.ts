import { unknownProject } from '../../../src/core/rules/unknown-project.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const dangling = { id: 'skolen', suggestion: 'skole' };

testRule(unknownProject, {
  'every kind of reference': {
    portfolio: portfolioOf({
      projects: {
        a: {
          links: {
            depends_on: [{ card: 'skolen' }],
            excludes: ['skolen'],
            variant_of: 'skolen',
            part_of: 'skolen',
            replaces: ['skolen'],
            related: ['skole', 'skolen'],
          },
          benefits: [{ id: 'G1', name: 'Tid', shared_with: ['skolen'] }],
        },
        skole: {},
      },
      meetings: {
        '2026-12-10': {
          agenda: [{ case: '1/26' }, { card: 'skolen' }],
          impartiality: [{ member: 'AB', card: 'skolen' }],
          decisions: [{ id: 'V1', outcome: 'approved', card: 'skolen' }],
        },
      },
      settings: {
        name: 'Test',
        expected: [
          { code: 'x', because: 'y' },
          { code: 'x', because: 'y', card: 'skolen' },
        ],
      },
    }),
    finds: [
      ['a.yaml#/links/depends_on/0/card', dangling],
      ['a.yaml#/links/variant_of', dangling],
      ['a.yaml#/links/part_of', dangling],
      ['a.yaml#/links/excludes/0', dangling],
      ['a.yaml#/links/replaces/0', dangling],
      ['a.yaml#/links/related/1', dangling],
      ['a.yaml#/benefits/0/shared_with/0', dangling],
      ['meetings/2026-12-10.yaml#/agenda/1/card', dangling],
      ['meetings/2026-12-10.yaml#/impartiality/0/card', dangling],
      ['meetings/2026-12-10.yaml#/decisions/0/card', dangling],
      ['portfolio.yaml#/expected/1/card', dangling],
    ],
  },
  'no suggestion when nothing is near': {
    portfolio: portfolioOf({ projects: { a: { links: { part_of: 'vannmalere' } }, skole: {} } }),
    finds: [['a.yaml#/links/part_of', { id: 'vannmalere', suggestion: null }]],
  },
  'a card that could not be read exists': {
    portfolio: portfolioOf({ projects: { a: { links: { part_of: 'skolen' } } }, unreadable: ['skolen'] }),
    finds: [],
  },
  'ended projects are left alone': {
    portfolio: portfolioOf({ projects: { a: { status: 'stopped', links: { part_of: 'skolen' } } } }),
    finds: [],
  },
});
