// Promises that money is sought only within the limits of its scheme, as the scheme is today.
import type { FundingScheme } from '../../generated/card-types.ts';
import { type Observation, valuePlace } from '../model/diagnostic.ts';
import { isValidOn } from '../model/is-valid-on.ts';
import { liveProjects } from '../model/live-projects.ts';
import { numbered } from '../model/numbered.ts';
import { plannedCost } from '../model/planned-cost.ts';
import type { Project } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

type FundingSchemeLimitsArguments = {
  readonly scheme: string;
  /** Which limit is broken: the project is too small or too large, or the money is above the cap or the share of the cost. */
  readonly broken: 'min' | 'max' | 'cap' | 'share';
  /** An amount, or for share a percentage. */
  readonly limit: number;
  readonly value: number;
};

export const fundingSchemeLimits = defineRule<'funding-scheme-limits', FundingSchemeLimitsArguments>({
  code: 'funding-scheme-limits',
  severity: 'warning',
  *check(portfolio, { today }) {
    const valid = (portfolio.governance.funding_schemes ?? []).filter(
      (each) => each && isValidOn(today, each.valid_from, each.valid_to),
    );
    for (const project of liveProjects(portfolio)) {
      for (const scheme of valid) yield* outsideScheme(project, scheme);
    }
  },
});

function* outsideScheme(
  { file, card }: Project,
  scheme: FundingScheme,
): Generator<Observation<FundingSchemeLimitsArguments>> {
  const lines = [...numbered(card.funding)].filter(
    ([, { source, status }]) => source === scheme.id && status !== 'refused',
  );
  const [first] = lines;
  if (!first) return;
  const amount = lines.reduce((sum, [, line]) => sum + (line.amount ?? 0), 0);
  const broken = brokenLimit(scheme, amount, plannedCost(card));
  if (!broken) return;
  const isAboutAmount = broken.broken === 'cap' || broken.broken === 'share';
  yield {
    place: valuePlace(file, ['funding', first[0], isAboutAmount ? 'amount' : 'source']),
    args: { scheme: scheme.name ?? scheme.id, ...broken },
  };
}

/** The first limit that is broken: an amount that is too large breaks both cap and share, for one cause. */
function brokenLimit({ min, max, cap, share }: FundingScheme, amount: number, cost: number | null) {
  if (cost !== null && min !== undefined && cost < min) return { broken: 'min', limit: min, value: cost } as const;
  if (cost !== null && max !== undefined && cost > max) return { broken: 'max', limit: max, value: cost } as const;
  if (cap !== undefined && amount > cap) return { broken: 'cap', limit: cap, value: amount } as const;
  if (cost && share !== undefined && amount * 100 > cost * share)
    return { broken: 'share', limit: share, value: (amount * 100) / cost } as const;
  return null;
}
