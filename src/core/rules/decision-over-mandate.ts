// Promises that the secretariat lets through only what its mandate covers: adopted, of the right kind, within the amount for one case
// and the frame of the year (seed rule 13).
import type { ChoiceKey } from '../../generated/schema-texts.ts';
import { inGovernance } from '../council/governance-places.ts';
import { type MandateLimit, mandateCases } from '../council/secretariat-mandate.ts';
import { type Place, valuePlace } from '../model/diagnostic.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

type DecisionOverMandateArguments = {
  readonly body: string;
  readonly card: string;
  readonly limit: MandateLimit;
  /** What the case costs; null when it is unknown. Whole units of the currency, as the three that follow. */
  readonly amount: number | null;
  readonly max: number | null;
  readonly frame: number | null;
  /** Of the frame of the year, before this case. */
  readonly used: number;
  readonly year: string;
  readonly form: ChoiceKey | '';
  /** When the mandate was adopted, ISO; "" when nobody says. */
  readonly adopted: string;
};

export const decisionOverMandate = defineRule<'decision-over-mandate', DecisionOverMandateArguments>({
  code: 'decision-over-mandate',
  severity: 'error',
  *check(portfolio, { judged, today }) {
    const cases = new Map(mandateCases(portfolio, today).map((each) => [each.decision.decision, each]));
    const { adopted, max_per_case, frame_per_year } = portfolio.governance.secretariat?.mandate ?? {};
    for (const { standing, limit, decision, decider, date, meeting, pointer } of judged) {
      if (standing !== 'over_mandate' || limit === null) continue;
      const { amount = null, usedBefore = 0, card } = cases.get(decision) ?? {};
      yield {
        place: valuePlace(meeting.file, pointer),
        args: {
          body: decider?.name ?? '',
          card: decision.card ?? '',
          limit,
          amount,
          max: max_per_case ?? null,
          frame: frame_per_year ?? null,
          used: usedBefore,
          year: date.slice(0, 4),
          form: card?.form ? `form=${card.form}` : '',
          adopted: adopted?.date ?? '',
        },
        related: [mandatePlace(portfolio, limit)],
      };
    }
  },
});

const fields: Readonly<Partial<Record<MandateLimit, readonly string[]>>> = {
  not_adopted: ['adopted'],
  type: ['types'],
  amount: ['max_per_case'],
  frame: ['frame_per_year'],
};

function mandatePlace(portfolio: Portfolio, limit: MandateLimit): Place {
  const field = limit === 'no_mandate' ? ['secretariat'] : ['secretariat', 'mandate', ...(fields[limit] ?? [])];
  return inGovernance(portfolio, ...field);
}
