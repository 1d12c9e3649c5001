import { collaborationGap } from '../../../src/core/rules/collaboration-gap.ts';
import type { Collaboration, Stage } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const participants = [{ organisation: 'storvik' }, { organisation: 'nesfjord' }];
const no = { answer: 'no', reason: 'Ikke avklart' } as const;
const project = (stage: Stage, collaboration: Collaboration) =>
  ({ stage, status: 'active', participants, collaboration }) as const;

testRule(collaborationGap, {
  'from planning on, every no': {
    portfolio: portfolioOf({ projects: { a: project('planning', { suppliers_early: no, roles_known: no }) } }),
    finds: [
      [
        'a.yaml#/collaboration/roles_known/answer',
        { gaps: ['collaboration.roles_known', 'collaboration.suppliers_early'], bodies: 2 },
      ],
    ],
  },
  'once carried out, only what can still be put right': {
    portfolio: portfolioOf({
      projects: {
        a: project('execution', { suppliers_early: no }),
        b: project('execution', { shared_directives: no }),
      },
    }),
    finds: [
      ['b.yaml#/collaboration/shared_directives/answer', { gaps: ['collaboration.shared_directives'], bodies: 2 }],
    ],
  },
  'partly, a concept, or one body alone': {
    portfolio: portfolioOf({
      projects: {
        a: project('planning', { roles_known: { answer: 'partly' } }),
        b: project('concept', { roles_known: no }),
        c: { ...project('planning', { roles_known: no }), participants: [] },
      },
    }),
    finds: [],
  },
});
