// Promises that a balance target is for something that projects can be: a target for anything else is never met, or always.
import type { BalanceTarget } from '../../generated/card-types.ts';
import type { ChoiceKey } from '../../generated/schema-texts.ts';
import { closest } from '../model/closest.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { choicesOf, propertiesOf } from '../model/field-key.ts';
import { numbered } from '../model/numbered.ts';
import { configurationFile, type Portfolio } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

export const unknownBalanceValue = defineRule<
  'unknown-balance-value',
  {
    readonly dimension: ChoiceKey;
    readonly value: string;
    readonly known: readonly string[];
    readonly suggestion: string | null;
  }
>({
  code: 'unknown-balance-value',
  severity: 'error',
  *check(portfolio) {
    for (const [index, { dimension, value }] of numbered(portfolio.strategy.balance)) {
      const known = dimension === undefined ? null : knownValues(portfolio, dimension);
      // A dimension that does not exist is told already, and has no values.
      if (known === null || known.length === 0 || value === undefined || known.includes(value)) continue;
      yield {
        place: valuePlace(configurationFile(portfolio, 'strategy'), ['balance', index, 'value']),
        args: { dimension: `balance_dimension=${dimension}`, value, known, suggestion: closest(value, known) },
      };
    }
  },
});

/** null where any value will do, or nobody has listed them. */
function knownValues(
  { governance, settings }: Portfolio,
  dimension: BalanceTarget['dimension'],
): readonly string[] | null {
  switch (dimension) {
    case 'cross_cutting':
    case 'theme':
      return null;
    case 'sector':
      return idsOf(governance.sectors);
    case 'organisation':
      return idsOf(settings.organisations);
    case 'element':
      return Object.keys(propertiesOf('elements'));
    case 'risk':
      return ['high', ...choicesOf('matrix_colour')];
    default:
      return choicesOf(dimension);
  }
}

function idsOf(listed: readonly { readonly id: string }[] | undefined): readonly string[] | null {
  const ids = listed?.flatMap((each) => each?.id ?? []) ?? [];
  return ids.length > 0 && ids.length === listed?.length ? ids : null;
}
