import { fundingDeadline } from '../../../src/core/rules/funding-deadline.ts';
import type { Funding } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const scheme = { id: 'digifin', name: 'DigiFin', deadlines: ['2026-03-01', '2026-09-15'], valid_to: '2026-12-31' };
const governance = { funding_schemes: [scheme] };
const project = (line: Omit<Funding, 'source'>) => ({ funding: [{ source: 'digifin', ...line } as const] });

testRule(fundingDeadline, {
  'sent the day after the last deadline, or never sent': {
    portfolio: portfolioOf({
      governance,
      projects: { a: project({ status: 'applied', applied: '2026-09-16' }), b: project({ status: 'planned' }) },
    }),
    finds: [
      [
        'a.yaml#/funding/0/applied',
        { scheme: 'DigiFin', missed: 'applied_late', applied: '2026-09-16', last: '2026-09-15' },
      ],
      ['b.yaml#/funding/0/source', { scheme: 'DigiFin', missed: 'none_left', applied: '', last: '2026-09-15' }],
    ],
  },
  'on the day, before today was too late, already promised, or refused': {
    portfolio: portfolioOf({
      governance,
      projects: {
        a: project({ status: 'applied', applied: '2026-09-15' }),
        b: project({ status: 'committed' }),
        c: project({ status: 'refused', applied: '2026-10-01' }),
        d: project({ status: 'applied' }),
      },
    }),
    finds: [],
  },
  'a category without deadlines takes applications all the time': {
    portfolio: portfolioOf({
      governance: { funding_schemes: [scheme, { id: 'digifin', name: 'Små tiltak' }] },
      projects: { a: project({ status: 'applied', applied: '2026-09-16' }) },
    }),
    finds: [],
  },
});
