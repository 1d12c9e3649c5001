// Promises that directives are written: a spoken one, or one that nobody can look up, steers nobody for long (seed rule 40).
import type { Directive } from '../../generated/card-types.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { numbered } from '../model/numbered.ts';
import { defineRule } from './rule.ts';

type DirectiveWithoutReferenceArguments = { readonly from: string; readonly sign: 'spoken' | 'no_source' };

export const directiveWithoutReference = defineRule<'directive-without-reference', DirectiveWithoutReferenceArguments>({
  code: 'directive-without-reference',
  severity: 'warning',
  *check(portfolio) {
    for (const { file, card } of liveProjects(portfolio)) {
      for (const [index, directive] of numbered(card.strategy?.directives)) {
        const sign = signOf(directive);
        if (!sign) continue;
        const field = sign === 'spoken' ? 'kind' : 'from';
        yield {
          place: valuePlace(file, ['strategy', 'directives', index, field]),
          args: { from: directive.from ?? '', sign },
        };
      }
    }
  },
});

function signOf({ kind, reference, date }: Directive): DirectiveWithoutReferenceArguments['sign'] | null {
  if (kind === 'spoken') return 'spoken';
  return reference === undefined && date === undefined ? 'no_source' : null;
}
