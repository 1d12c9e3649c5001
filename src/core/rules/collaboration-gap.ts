// Promises that work across bodies rests on more than good will (seed rules 77 and 78): what is answered no is told from planning on, and
// once the project is carried out what can still be put right.
import type { Collaboration } from '../../generated/card-types.ts';
import type { FieldKey } from '../../generated/schema-texts.ts';
import { demands } from '../model/demands.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { defineRule } from './rule.ts';

type CollaborationGapArguments = { readonly gaps: readonly FieldKey[]; readonly bodies: number };

const always: readonly (keyof Collaboration)[] = ['organised_at_all_levels', 'shared_directives', 'roles_known'];
const early: readonly (keyof Collaboration)[] = ['users_early', 'suppliers_early'];

export const collaborationGap = defineRule<'collaboration-gap', CollaborationGapArguments>({
  code: 'collaboration-gap',
  severity: 'warning',
  *check(portfolio) {
    for (const { file, card } of portfolio.projects.filter((project) => demands(portfolio, project.card, 'planning'))) {
      const bodies = (card.participants ?? []).length;
      const asked = demands(portfolio, card, 'execution') ? always : [...always, ...early];
      const gaps = asked.filter((question) => card.collaboration?.[question]?.answer === 'no');
      const [first, ...others] = gaps;
      if (bodies < 2 || !first) continue;
      const place = (question: string) => valuePlace(file, ['collaboration', question, 'answer']);
      yield {
        place: place(first),
        args: { gaps: gaps.map((question) => `collaboration.${question}` as const), bodies },
        ...(others.length > 0 && { related: others.map(place) }),
      };
    }
  },
});
