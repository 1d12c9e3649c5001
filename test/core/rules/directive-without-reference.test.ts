import { directiveWithoutReference } from '../../../src/core/rules/directive-without-reference.ts';
import type { Directive } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const project = (directive: Omit<Directive, 'from' | 'text'>) => ({
  strategy: { directives: [{ from: 'Departementet', text: 'Alt skal være digitalt', ...directive }] },
});

testRule(directiveWithoutReference, {
  'spoken, or without anything to look up': {
    portfolio: portfolioOf({
      projects: { a: project({ kind: 'spoken', date: '2026-05-01' }), b: project({ kind: 'circular' }) },
    }),
    finds: [
      ['a.yaml#/strategy/directives/0/kind', { from: 'Departementet', sign: 'spoken' }],
      ['b.yaml#/strategy/directives/0/from', { from: 'Departementet', sign: 'no_source' }],
    ],
  },
  'a date or a reference is enough': {
    portfolio: portfolioOf({ projects: { a: project({ date: '2026-05-01' }), b: project({ reference: 'H-7/25' }) } }),
    finds: [],
  },
});
